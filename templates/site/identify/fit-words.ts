import type { Candidate } from "../check/check-request.js";

/** What it means that a request is told as one of this event. */
export const fitWords = ({ fit }: Candidate): string => words[fit];

const words = {
  match: "A request as it is documented, and of no other event.",
  ambiguous: "A request as it is documented; nothing in it tells the readings apart.",
  nearest: "Not as it is documented; this is what it resembles.",
} as const satisfies { readonly [F in Candidate["fit"]]: string };
