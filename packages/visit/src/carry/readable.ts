import { amended, inOrder, byHappened, kinds, resolve, type Entry, type EntryId } from "@reprise/engine";

/** What a readable export is made of: the facts as they stand, in the order in which they happened, and whose words stay out. */
export interface Readable {
  readonly entries: readonly Entry[];
  readonly hidden: ReadonlySet<EntryId>;
}

/** The entries of a journal, corrections resolved; those whose words met care are named, an amended one by its original. */
export const readable = (entries: readonly Entry[]): Readable => {
  const met = new Set(
    entries
      .filter(({ type }) => type === "care/noticed")
      .map(({ body }) => (body as { readonly about: EntryId }).about),
  );
  const amendments = entries.filter(({ id, type }) => type === amended.type && met.has(id));
  const originals = amendments.map(({ body }) => (body as { readonly entry: EntryId }).entry);
  return { entries: inOrder(resolve(entries, kinds), byHappened), hidden: new Set([...met, ...originals]) };
};
