/**
 * How deep recursive shapes may lie within each other: deeper values are refused before they overflow the stack. Each adds
 * the steps that a walk takes to the next, so that all of them need about half of an engine's usual megabyte.
 */
export const deepest = 1000;
