import type { Words } from "../../screens/words.ts";

/** What the coach says for itself. */
export const words = {
  gone: "That screen is no longer open. Run next to see what is.",
} as const satisfies Words;
