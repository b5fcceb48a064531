import { event, field, listOf, maybe } from "../../journal/kind.ts";

/** The kinds of sentence it can say: a try beside this one's size, a win that was noted or remembered, a count. */
export const sentences = ["harder", "as-hard", "easier", "noted", "remembered", "count"] as const;
export type Sentence = (typeof sentences)[number];

/** How true what was said rings, from 0 to 100: about which setback, the entries it cited, the kinds of sentence it was made of. */
export const judged = event("encouragement/judged", {
  setback: maybe(field.id),
  facts: listOf(field.id, 12),
  sentences: listOf(field.oneOf(sentences), sentences.length),
  true: field.hundred,
});

/** The kinds of entry that encouragement owns. */
export const events = [judged] as const;
