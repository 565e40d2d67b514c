/** How often a recursive shape may contain itself; deeper values are refused before they overflow the stack. */
export const deepest = 500;
