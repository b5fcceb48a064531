import type { Entry, EntryId } from "./entry.ts";
import { amended, isCorrection, redacted, restored, retracted } from "./events.ts";
import { decodeBody } from "./decode.ts";
import type { Kinds } from "./kind.ts";
import { byRecorded, inOrder } from "./order.ts";

type Fields = Readonly<Record<string, unknown>>;
interface Correction extends Entry {
  readonly body: { readonly entry: EntryId; readonly body?: Fields; readonly rest?: Fields | null };
}

/** An entry as a journal holds it, and whether its words were erased. */
export interface Held {
  readonly entry: Entry;
  readonly erased: boolean;
}

/** What of each redacted entry may stay, by its id. Where two redactions differ, the one that keeps nothing wins, then the later. */
export const redactions = (entries: Iterable<Entry>): ReadonlyMap<EntryId, Fields | null> => {
  const rests = new Map<EntryId, Fields | null>();
  const erasing: Correction[] = [];
  for (const entry of entries)
    if (entry.type === redacted.type && entry.body !== null) erasing.push(entry as Correction);
  for (const entry of erasing.sort(byRecorded)) {
    if (rests.get(entry.body.entry) !== null) rests.set(entry.body.entry, entry.body.rest ?? null);
  }
  return rests;
};

/** The body a redaction leaves: everything but the words someone wrote; null where the kind is not known here. */
export const withoutWords = (entry: Entry, kinds: Kinds): Fields | null => {
  if (entry.type === amended.type) return { entry: (entry as Correction).body.entry };
  const kind = kinds.get(entry.type);
  if (!kind || entry.version !== kind.version || entry.body === null) return null;
  const rest = Object.fromEntries(
    Object.keys((kind.body as unknown as { entries: Fields }).entries)
      .filter((name) => !kind.words.includes(name) && (entry.body as Fields)[name] !== undefined)
      .map((name) => [name, (entry.body as Fields)[name]]),
  );
  return decodeBody(kind, kind.version, rest).ok ? rest : null;
};

/** A rest as far as it fits its entry: one that holds words, or cannot be read, is nothing at all. */
const fitting = (entry: Entry, rest: Fields | null, kinds: Kinds): Fields | null => {
  const kind = kinds.get(entry.type);
  if (rest === null || !kind || entry.version > kind.version) return rest;
  const hasWords = kind.words.some((name) => rest[name] !== undefined);
  return !hasWords && decodeBody(kind, entry.version, rest).ok ? rest : null;
};

/** An entry as it may be kept: without its words where a redaction erased it, or erased what it amends. A redaction itself stands. */
export const erased = (entry: Entry, rests: ReadonlyMap<EntryId, Fields | null>, kinds: Kinds): Entry => {
  if (entry.type === redacted.type) return entry;
  if (entry.type === amended.type && entry.body !== null) {
    const { entry: about } = (entry as Correction).body;
    return rests.has(about) || rests.has(entry.id) ? { ...entry, body: { entry: about } } : entry;
  }
  const rest = rests.get(entry.id);
  return rest === undefined ? entry : { ...entry, body: fitting(entry, rest, kinds) };
};

/** Which entries are taken back: the last word about each counts, unless that word was itself taken back. */
const takenBack = (ordered: readonly Correction[]): ReadonlySet<EntryId> => {
  const taken = new Set<EntryId>();
  const decided = new Set<EntryId>();
  for (const { id, type, body } of ordered.toReversed()) {
    if ((type !== retracted.type && type !== restored.type) || taken.has(id) || decided.has(body.entry)) continue;
    decided.add(body.entry);
    if (type === retracted.type) taken.add(body.entry);
  }
  return taken;
};

/**
 * The facts that stand: corrections resolved, each at its original's place; what was taken back left out.
 * Amendments lay fields over the original; one that would make the body unreadable is passed over.
 */
export const resolve = (entries: readonly Entry[], kinds: Kinds): readonly Entry[] => {
  const corrections = entries.filter((entry) => isCorrection(entry) && entry.body !== null) as Correction[];
  if (corrections.length === 0)
    return entries.some(({ body }) => body === null) ? entries.filter(({ body }) => body !== null) : entries;
  const rests = redactions(corrections);
  const ordered = inOrder(corrections, byRecorded);
  const taken = takenBack(ordered);
  const amendments = new Map<EntryId, Correction[]>();
  for (const entry of ordered) {
    if (entry.type !== amended.type || taken.has(entry.id)) continue;
    const kept = erased(entry, rests, kinds) as Correction;
    if (kept.body === null) continue;
    const known = amendments.get(kept.body.entry);
    if (known) known.push(kept);
    else amendments.set(kept.body.entry, [kept]);
  }
  const standing: Entry[] = [];
  for (const entry of entries) {
    if (isCorrection(entry)) continue;
    if (kinds.get(entry.type)?.stands && entry.body !== null) {
      standing.push(entry);
      continue;
    }
    if (taken.has(entry.id)) continue;
    const kept = erased(entry, rests, kinds);
    if (kept.body === null) continue;
    const changes = rests.has(entry.id) ? undefined : amendments.get(entry.id);
    standing.push(changes ? changes.reduce((so, change) => amend(so, change.body.body, kinds), kept) : kept);
  }
  return standing;
};

/** One entry with fields laid over its body; unchanged when that would not be readable. */
export const amend = (entry: Entry, change: Fields | undefined, kinds: Kinds): Entry => {
  const kind = kinds.get(entry.type);
  if (!change || !kind) return entry;
  const body = overlay(entry.body as Fields, change);
  return decodeBody(kind, entry.version, body).ok ? { ...entry, body } : entry;
};

/** Fields laid over fields; null takes one away. */
export const overlay = (fields: Fields, change: Fields): Fields =>
  Object.fromEntries(Object.entries({ ...fields, ...change }).filter(([, value]) => value !== null));
