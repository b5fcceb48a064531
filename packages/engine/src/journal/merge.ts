import type { Entry, EntryId } from "./entry.ts";
import type { Kinds } from "./kind.ts";
import { byRecorded } from "./order.ts";
import { erased, redactions } from "./resolve.ts";

/** Two journals as one: the union by id, the first copy of an entry wins, and a redaction on either side erases on both. */
export const merge = (known: readonly Entry[], incoming: readonly Entry[], kinds: Kinds): readonly Entry[] => {
  const byId = new Map<EntryId, Entry>();
  for (const entry of known) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  for (const entry of incoming) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const rests = redactions(byId.values());
  return [...byId.values()].map((entry) => erased(entry, rests, kinds)).sort(byRecorded);
};
