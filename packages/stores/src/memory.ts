import {
  amended,
  byRecorded,
  deviceId,
  erased,
  newest,
  ok,
  redacted,
  redactions,
  type Entry,
  type EntryId,
  type Kinds,
  type Line,
} from "@reprise/engine/journal";
import type { VaultStore } from "./ledger.ts";
import { memoryLedger, type MemoryLedger } from "./memory-ledger.ts";

/** A store that forgets when the program ends. `random` gives bytes for the device id. */
export const memoryStore = (kinds: Kinds, random: (bytes: number) => Uint8Array): VaultStore => {
  const lines = new Map<EntryId, Line>();
  const notes = new Map<string, string>();
  const ledgers = new Map<string, MemoryLedger>();
  const redacting: Entry[] = [];
  const amendments = new Map<EntryId, EntryId[]>();
  let rests: ReturnType<typeof redactions> = new Map();
  let newestAt: number | null = null;
  const device = deviceId(random(7));

  const isCovered = (id: EntryId): boolean => {
    const entry = lines.get(id)?.entry;
    if (entry?.type === redacted.type) return false;
    return rests.has(id) || (entry?.type === amended.type && rests.has(aboutOf(entry) ?? ""));
  };
  const keep = (line: Line): void => {
    const { entry } = line;
    lines.set(entry.id, line);
    newestAt = Math.max(newestAt ?? 0, entry.at);
    if (entry.type === redacted.type && entry.body !== null) redacting.push(entry);
    const about = entry.type === amended.type ? aboutOf(entry) : null;
    if (about !== null) amendments.set(about, [...(amendments.get(about) ?? []), entry.id]);
  };
  /** Keeps lines that are new, erases what a redaction covers, and tells the ledgers; `all`: also of covered lines that were known. */
  const take = (incoming: readonly Line[], all: boolean): number => {
    const fresh = new Set<EntryId>();
    for (const line of incoming) {
      if (lines.has(line.entry.id)) continue;
      keep(line);
      fresh.add(line.entry.id);
    }
    rests = redactions(redacting);
    const touched = new Set(all ? incoming.map(({ entry }) => entry.id) : fresh);
    for (const { entry } of incoming) {
      const about = fresh.has(entry.id) && entry.type === redacted.type ? aboutOf(entry) : null;
      if (about !== null) for (const id of [about, ...(amendments.get(about) ?? [])]) touched.add(id);
    }
    const covered = [...touched].filter((id) => lines.has(id) && isCovered(id));
    for (const id of covered) {
      const line = lines.get(id) as Line;
      const entry = erased(line.entry, rests, kinds);
      lines.set(id, { text: JSON.stringify(entry), entry, known: line.known });
    }
    for (const ledger of ledgers.values()) ledger.took([...fresh], covered);
    return fresh.size;
  };
  const journal = {
    text: (id: EntryId) => lines.get(id)?.text,
    ids: () => lines.keys(),
    isCovered,
    take,
  };
  const ledger = (vault: string): MemoryLedger => {
    const known = ledgers.get(vault) ?? memoryLedger(journal);
    ledgers.set(vault, known);
    return known;
  };
  const ordered = (): readonly Line[] => [...lines.values()].sort((a, b) => byRecorded(a.entry, b.entry));

  return {
    device,
    load: async () => {
      const entries: Entry[] = [];
      for (const { entry, known } of ordered()) {
        const read = known ? newest(entry, kinds) : null;
        if (read) entries.push(read);
      }
      return ok({ entries, unknown: lines.size - entries.length, damaged: 0 });
    },
    find: async (id) => {
      const entry = lines.get(id)?.entry;
      return ok(entry && { entry, erased: rests.has(id) });
    },
    record: async ({ instant, offset }, make) => {
      const entries = make({ clock: instant, offset, device, newest: newestAt });
      take(
        entries.map((entry) => ({ text: JSON.stringify(entry), entry, known: true })),
        false,
      );
      return ok(entries);
    },
    merge: async (incoming) => {
      const recorded = take(incoming, false);
      return ok({ recorded, known: incoming.length - recorded });
    },
    lines: async () => ok(ordered().map(({ text }) => text)),
    note: async (name, text) => {
      if (text === null) notes.delete(name);
      else notes.set(name, text);
      return ok(null);
    },
    noted: async (name) => ok(notes.get(name) ?? null),
    vaults: async () => ok([...ledgers].filter(([, one]) => one.isFollowed()).map(([id]) => id)),
    ledger,
    close: async () => {},
  };
};

/** The entry that a correction is about. */
const aboutOf = ({ body }: Entry): EntryId | null => {
  const about = (body as { readonly entry?: unknown } | null)?.entry;
  return typeof about === "string" ? about : null;
};
