import type { Words } from "../../../screens/words.ts";

/** What the closer look itself says; the rest is said by the mechanisms it is made of. */
export const words = {
  why: "You put this on record {day}. From some distance, a few questions tell more than they did then. None is owed.",
} as const satisfies Words;
