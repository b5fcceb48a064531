import { noticed } from "../../care/events.ts";
import { kinds } from "../../coach/learner.ts";
import type { Entry, EntryId } from "../../journal/entry.ts";
import { amended, isCorrection, restored, retracted } from "../../journal/events.ts";
import { byHappened, inOrder } from "../../journal/order.ts";
import { redactions, resolve } from "../../journal/resolve.ts";

/** One entry as it stands, and what became of it since it was written. */
export interface Past {
  /** With its corrections laid over it, also where it was taken back. The body is null where nothing of it was left. */
  readonly entry: Entry;
  readonly takenBack: boolean;
  readonly changed: boolean;
  readonly erased: boolean;
  /** Its words, or those of a correction, met care: also where that they did was taken back along with them. */
  readonly hidden: boolean;
}

/** Which entries hold words that met care. Taking words back takes back that they were noticed; to say them openly it does not suffice. */
export const metCare = (entries: readonly Entry[]): ReadonlySet<EntryId> => {
  const met = new Set(
    entries
      .filter(({ type }) => type === noticed.type)
      .map(({ body }) => (body as { readonly about: EntryId } | null)?.about ?? ""),
  );
  for (const entry of entries) if (entry.type === amended.type && met.has(entry.id)) met.add(aboutOf(entry) ?? "");
  return met;
};

const aboutOf = ({ body }: Entry): EntryId | undefined => (body as { readonly entry?: EntryId } | null)?.entry;

/** Every fact on record once, in the order in which they happened, newest first; corrections are in what they correct. */
export const pastOf = (entries: readonly Entry[]): readonly Past[] => {
  const first = new Map<EntryId, Entry>();
  for (const entry of entries) if (!isCorrection(entry) && !first.has(entry.id)) first.set(entry.id, entry);
  const met = metCare(entries);
  // Without what takes facts back, all of them stand; what takes back a correction still counts.
  const takesBack = (entry: Entry): boolean =>
    (entry.type === retracted.type || entry.type === restored.type) && first.has(aboutOf(entry) ?? "");
  const isTaken = entries.some(takesBack);
  const standing = resolve(entries, kinds);
  const all = isTaken
    ? resolve(
        entries.filter((entry) => !takesBack(entry)),
        kinds,
      )
    : standing;
  const shown = new Map(all.map((entry) => [entry.id, entry]));
  const stands = isTaken ? new Set(standing.map(({ id }) => id)) : null;
  const rests = redactions(entries);
  // What has nothing left of it is passed over by resolving; it is still known that it happened.
  const facts = [...first.values()].map((fact) => shown.get(fact.id) ?? { ...fact, body: null });
  return inOrder(facts, byHappened)
    .map((entry): Past => ({
      entry,
      takenBack: stands !== null && entry.body !== null && !stands.has(entry.id),
      changed: entry.body !== null && !rests.has(entry.id) && entry !== first.get(entry.id),
      erased: entry.body === null || rests.has(entry.id),
      hidden: met.has(entry.id),
    }))
    .reverse();
};
