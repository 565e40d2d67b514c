export type Style = "red" | "yellow" | "green" | "cyan" | "gray" | "bold";

/** Colours a text for where it is printed; leaves it as it is where colours are not wanted. */
export type Paint = (style: Style, text: string) => string;

export const plainPaint: Paint = (_, text) => text;
