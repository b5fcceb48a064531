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
import { unlessDamaged, type Cipher } from "./cipher.ts";
import { aboutOf, correctionsOf, keepCorrection } from "./corrections.ts";
import { factOf, type Reading, type Writing } from "./database.ts";
import { add, entryIn, pagesOf, replace, rowAt, rowsAt, rowsOf, type Desk, type Row } from "./pages.ts";

/** What came of taking lines in. */
export interface Taken {
  /** The entries that are new, in the order in which they came. */
  readonly fresh: readonly EntryId[];
  /** Entries here that a redaction covers, of those that were looked at. */
  readonly covered: readonly EntryId[];
}

const NEWEST = "fact newest";

/** The newest instant that is known, or null in an empty journal. Where it can no longer be opened, the lines say it. */
export const newestAt = async (tx: Reading, cipher: Cipher): Promise<Instant | null> => {
  const kept = await factOf(tx, "newest");
  if (kept === undefined) return null;
  const newest = await unlessDamaged(() => cipher.open<unknown>(kept, NEWEST));
  return isInstant(newest) ? newest : newestOf(rowsOf(await tx.objectStore("pages").getAll(), cipher));
};

const isInstant = (value: unknown): value is Instant => Number.isFinite(value);

const newestOf = (rows: readonly Row[]): Instant | null =>
  rows.reduce<Instant | null>((most, { text }) => {
    const at = entryIn(text)?.at;
    return isInstant(at) ? Math.max(at, most ?? at) : most;
  }, null);

/** Keeps which instant is the newest. */
export const keepNewest = async (tx: Writing, newest: Instant, cipher: Cipher): Promise<void> => {
  await tx.objectStore("facts").put(cipher.close(newest, NEWEST), "newest");
};

/**
 * Keeps lines that are new, and carries out every redaction that is on either side. Looked at are the new lines and what new
 * redactions are about; `all`: also the lines that were known.
 */
export const take = async (
  tx: Writing,
  incoming: readonly Line[],
  kinds: Kinds,
  desk: Desk,
  all = false,
): Promise<Taken> => {
  const fresh = await freshOf(tx, incoming, desk);
  if (fresh.size === 0 && !(all && incoming.length > 0)) return { fresh: [], covered: [] };
  const entries = [...fresh.values()].map(({ entry }) => entry);
  const erasing = (await correctionsOf(tx, desk.cipher, redacted.type)).map(({ text }) => JSON.parse(text) as Entry);
  const rests = redactions([...erasing, ...entries]);
  const isCovered = (entry: Entry): boolean =>
    entry.type !== redacted.type &&
    (rests.has(entry.id) || (entry.type === amended.type && rests.has(aboutOf(entry) ?? "")));
  const rowOf = ({ text, entry, known }: Line): Row => {
    const kept = erased(entry, rests, kinds);
    return { id: entry.id, text: kept === entry ? text : JSON.stringify(kept), known };
  };
  const covered = new Set<EntryId>();
  for (const entry of entries) if (isCovered(entry)) covered.add(entry.id);
  if (all && rests.size > 0) {
    // What counts of a line that was known is what stands here, whatever the one that came says under its id.
    const known = incoming.flatMap(({ entry: { id } }) => (fresh.has(id) ? [] : [id]));
    for (const { id, text } of (await rowsAt(tx, known, desk)).values()) {
      const entry = entryIn(text);
      if (entry && isCovered(entry)) covered.add(id);
    }
  }
  if (fresh.size === 0) return { fresh: [], covered: [...covered] };

  await add(tx, [...fresh.values()].map(rowOf), desk);
  const newest = entries.reduce((most, { at }) => Math.max(most, at), (await newestAt(tx, desk.cipher)) ?? 0);
  await keepNewest(tx, newest, desk.cipher);
  for (const { text, entry } of fresh.values()) await keepCorrection(tx, desk.cipher, entry, text);
  // Words that were kept before, and are erased only now.
  for (const entry of entries) {
    const about = entry.type === redacted.type ? aboutOf(entry) : null;
    if (about === null) continue;
    const amendments = await correctionsOf(tx, desk.cipher, amended.type, about);
    for (const id of [about, ...amendments.map((one) => one.id)]) {
      const row = fresh.has(id) ? undefined : await rowAt(tx, id, desk);
      const before = row && entryIn(row.text);
      if (!row || !before) continue;
      if (isCovered(before)) covered.add(id);
      await replace(tx, rowOf({ ...row, entry: before }), desk);
    }
  }
  return { fresh: [...fresh.keys()], covered: [...covered] };
};

/** The first copy of each line that is not kept yet. */
const freshOf = async (tx: Writing, incoming: readonly Line[], desk: Desk): Promise<ReadonlyMap<EntryId, Line>> => {
  const known = await pagesOf(
    tx,
    incoming.map(({ entry }) => entry.id),
    desk,
  );
  const fresh = new Map<EntryId, Line>();
  for (const line of incoming)
    if (!known.has(line.entry.id) && !fresh.has(line.entry.id)) fresh.set(line.entry.id, line);
  return fresh;
};

/** Every entry here that a redaction covers: what one names, and the amendments of that; a redaction itself stands. */
export const coveredOf = async (tx: Reading, desk: Desk): Promise<ReadonlySet<EntryId>> => {
  const redacting = await correctionsOf(tx, desk.cipher, redacted.type);
  if (redacting.length === 0) return new Set();
  const standing = new Set(redacting.map(({ id }) => id));
  const abouts = new Set(redacting.map(({ about }) => about));
  const amending = await correctionsOf(tx, desk.cipher, amended.type);
  const named = [...abouts, ...amending.filter(({ about }) => abouts.has(about)).map(({ id }) => id)];
  const here = await pagesOf(tx, named, desk);
  return new Set(named.filter((id) => here.has(id) && !standing.has(id)));
};

/** Those of these entries that are here, and that no redaction covers, with their lines. */
export const uncoveredOf = async (tx: Reading, ids: readonly EntryId[], desk: Desk): Promise<readonly EntryId[]> => {
  if (ids.length === 0) return [];
  const [covered, here] = [await coveredOf(tx, desk), await rowsAt(tx, ids, desk)];
  return ids.filter((id) => here.has(id) && !covered.has(id));
};
