import {
  byRecorded,
  deviceId,
  erased,
  newest,
  ok,
  redactions,
  type Entry,
  type EntryId,
  type Kinds,
  type Line,
} from "@reprise/engine/journal";
import type { Store } from "./store.ts";

/** A store that forgets when the program ends. `random` gives bytes for the device id. */
export const memoryStore = (kinds: Kinds, random: (bytes: number) => Uint8Array): Store => {
  const lines = new Map<EntryId, Line>();
  const notes = new Map<string, string>();
  const device = deviceId(random(7));

  const take = (incoming: readonly Line[]): number => {
    let recorded = 0;
    for (const line of incoming) {
      if (lines.has(line.entry.id)) continue;
      lines.set(line.entry.id, line);
      recorded++;
    }
    const rests = redactions([...lines.values()].map(({ entry }) => entry));
    for (const [id, line] of lines) {
      const entry = erased(line.entry, rests, kinds);
      if (entry !== line.entry) lines.set(id, { text: JSON.stringify(entry), entry, known: line.known });
    }
    return recorded;
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
      const erased = redactions([...lines.values()].map((line) => line.entry)).has(id);
      return ok(entry && { entry, erased });
    },
    record: async ({ instant, offset }, make) => {
      const newestAt = [...lines.values()].reduce<number | null>(
        (most, { entry }) => Math.max(most ?? 0, entry.at),
        null,
      );
      const entries = make({ clock: instant, offset, device, newest: newestAt });
      take(entries.map((entry) => ({ text: JSON.stringify(entry), entry, known: true })));
      return ok(entries);
    },
    merge: async (incoming) => {
      const recorded = take(incoming);
      return ok({ recorded, known: incoming.length - recorded });
    },
    lines: async () => ok(ordered().map(({ text }) => text)),
    note: async (name, text) => {
      if (text === null) notes.delete(name);
      else notes.set(name, text);
      return ok(null);
    },
    noted: async (name) => ok(notes.get(name) ?? null),
    close: async () => {},
  };
};
