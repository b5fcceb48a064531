import type { Attempts } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import { fill } from "../../screens/words.ts";
import { words } from "./words/en.ts";

/** The record of coming back in sentences, each with the last entries it counts. Always counts, never a percentage. */
export const returnCounts = (
  attempts: Attempts,
): readonly { readonly text: string; readonly entries: readonly EntryId[] }[] => {
  const { returned: r, open, letGo } = attempts.counts;
  const { returnedIds, levelIds } = attempts;
  return [
    { text: fill(words.count, { r, n: r + open, open }), entries: returnedIds.slice(-3) },
    ...(r > 0 ? [{ text: fill(words.level, { level: levelIds.length, r }), entries: levelIds.slice(-3) }] : []),
    ...(letGo > 0 ? [{ text: fill(words.letGo, { n: letGo }), entries: [] }] : []),
  ];
};
