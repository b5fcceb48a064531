import type { Dated, Entry, Instant } from "./entry.ts";

/** When the thing itself happened: as the learner dated it, else when it was recorded. */
export const happened = (entry: Entry): Instant => (entry.body as Dated | null)?.when ?? entry.at;

/** The order in which things were recorded, the same on every device: by instant, then by id. */
export const byRecorded = (a: Entry, b: Entry): number => a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The order in which things happened, the same on every device: by instant, then by id. Measures run in this order. */
export const byHappened = (a: Entry, b: Entry): number =>
  happened(a) - happened(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The entries in an order; a list that already stands in it is handed back as it is. */
export const inOrder = <E extends Entry>(entries: readonly E[], order: (a: E, b: E) => number): readonly E[] => {
  for (let i = 1; i < entries.length; i++) {
    if (order(entries[i - 1] as E, entries[i] as E) > 0) return entries.toSorted(order);
  }
  return entries;
};
