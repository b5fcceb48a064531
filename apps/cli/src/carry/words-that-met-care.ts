import type { Entry, EntryId } from "@reprise/engine";

/** Entries whose words met care: those words never enter a readable export. */
export const metCare = (entries: readonly Entry[]): ReadonlySet<EntryId> =>
  new Set(
    entries
      .filter(({ type }) => type === "care/noticed")
      .map(({ body }) => (body as { readonly about: EntryId }).about),
  );
