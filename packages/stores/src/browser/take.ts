import {
  amended,
  erased,
  redacted,
  redactions,
  type Entry,
  type EntryId,
  type Instant,
  type Kinds,
  type Line,
} from "@reprise/engine/journal";
import type { JOURNAL, Writing } from "./database.ts";
import { add, idsKept, replace, rowAt, type Row } from "./pages.ts";

type Journal = Writing<typeof JOURNAL>;

/** The keys of corrections that begin so: an array stands behind every text. */
export const beginningWith = (...parts: readonly string[]): IDBKeyRange => IDBKeyRange.bound(parts, [...parts, []]);

/** The newest instant that is known, or null in an empty journal. */
export const newestAt = async (tx: Journal): Promise<Instant | null> =>
  ((await tx.objectStore("facts").get("newest")) as Instant | undefined) ?? null;

/** Keeps lines that are new and hands back how many; carries out every redaction that is on either side. */
export const take = async (tx: Journal, incoming: readonly Line[], kinds: Kinds): Promise<number> => {
  const fresh = await freshOf(tx, incoming);
  if (fresh.size === 0) return 0;
  const entries = [...fresh.values()].map(({ entry }) => entry);
  const corrections = tx.objectStore("corrections");
  const erasing = (await corrections.getAll(beginningWith(redacted.type))).map((text) => JSON.parse(text) as Entry);
  const rests = redactions([...erasing, ...entries]);
  const rowOf = ({ text, entry, known }: Line): Row => {
    const kept = erased(entry, rests, kinds);
    return { id: entry.id, text: kept === entry ? text : JSON.stringify(kept), known };
  };

  await add(tx, [...fresh.values()].map(rowOf));
  const newest = entries.reduce((most, { at }) => Math.max(most, at), (await newestAt(tx)) ?? 0);
  await tx.objectStore("facts").put(newest, "newest");
  for (const { text, entry } of fresh.values()) {
    const about = aboutOf(entry);
    if (about === null) continue;
    await corrections.put(entry.type === redacted.type ? text : "", [entry.type, about, entry.id]);
  }
  // Words that were kept before, and are erased only now.
  for (const entry of entries) {
    const about = entry.type === redacted.type ? aboutOf(entry) : null;
    if (about === null) continue;
    const amendments = await corrections.getAllKeys(beginningWith(amended.type, about));
    for (const id of [about, ...amendments.map(([, , amendment]) => amendment)]) {
      const row = fresh.has(id) ? undefined : await rowAt(tx, id);
      if (row) await replace(tx, rowOf({ ...row, entry: JSON.parse(row.text) as Entry }));
    }
  }
  return fresh.size;
};

/** The first copy of each line that is not kept yet. */
const freshOf = async (tx: Journal, incoming: readonly Line[]): Promise<ReadonlyMap<EntryId, Line>> => {
  const known = await idsKept(
    tx,
    incoming.map(({ entry }) => entry.id),
  );
  const fresh = new Map<EntryId, Line>();
  for (const line of incoming)
    if (!known.has(line.entry.id) && !fresh.has(line.entry.id)) fresh.set(line.entry.id, line);
  return fresh;
};

/** The entry that a redaction or an amendment is about. */
const aboutOf = ({ type, body }: Entry): EntryId | null => {
  if (type !== redacted.type && type !== amended.type) return null;
  const about = (body as { readonly entry?: unknown } | null)?.entry;
  return typeof about === "string" ? about : null;
};
