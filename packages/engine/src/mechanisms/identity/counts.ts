import type { Attempts, Setback } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import { words } from "./words/en.ts";

/** The record of coming back in sentences, each with the entries it counts. Always counts, never a percentage. */
export const returnCounts = (
  attempts: Attempts,
): readonly { readonly text: string; readonly entries: readonly EntryId[] }[] => {
  const { returned: r, open, letGo } = attempts.counts;
  const back = attempts.setbackIds
    .map((id) => attempts.setbacks[id] as Setback)
    .filter(({ status }) => status === "returned");
  const level = back.filter(({ levelBy }) => levelBy !== null);
  return [
    { text: fill(words.count, { r, n: r + open, open }), entries: back.slice(-3).map(({ id }) => id) },
    ...(r > 0
      ? [{ text: fill(words.level, { level: level.length, r }), entries: level.slice(-3).map(({ id }) => id) }]
      : []),
    ...(letGo > 0 ? [{ text: fill(words.letGo, { n: letGo }), entries: [] }] : []),
  ];
};
