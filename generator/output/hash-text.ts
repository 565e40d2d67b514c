import { hash } from "node:crypto";

/** SHA-256 in hex. */
export const hashText = (text: string): string => hash("sha256", text);
