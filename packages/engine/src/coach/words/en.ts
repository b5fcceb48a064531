import type { Words } from "../../screens/words.ts";

/** What the coach says for itself. */
export const words = {
  gone: "That screen is no longer open. Run next to see what is.",
  line: "One line about it, if you like",
  lineField: "what happened",
  goal: "Is it about one of these?",
} as const satisfies Words;
