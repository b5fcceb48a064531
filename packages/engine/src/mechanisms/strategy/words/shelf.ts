import type { Words } from "../../../screens/words.ts";

/** What stands around a way of working when it is shown. */
export const words = {
  first: "The first two minutes:",
  step: "{n}. {text}",
  notWhen: "When not: {text}",
  strength: "{claim} How sure is that? {certainty}.",
  source: "It rests on: {source} Looked up on {day}.",
  noSource: "We cite no study for it: it is what people do, and we think it helps.",
} as const satisfies Words;
