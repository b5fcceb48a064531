import { ok, type EntryId, type Line } from "@reprise/engine/journal";
import type { KeptLink, KeptRecord, Ledger, Outgoing, Step, Waiting } from "./ledger.ts";

/** What the ledgers in memory ask of their journal. */
export interface Journal {
  readonly text: (id: EntryId) => string | undefined;
  readonly ids: () => Iterable<EntryId>;
  readonly isCovered: (id: EntryId) => boolean;
  /** Merges and tells every ledger what is new and what is covered; `all`: also of lines that were known. */
  readonly take: (lines: readonly Line[], all: boolean) => number;
}

/** A ledger in memory, and what its journal tells it. */
export interface MemoryLedger extends Ledger {
  readonly isFollowed: () => boolean;
  readonly took: (fresh: readonly EntryId[], covered: readonly EntryId[]) => void;
}

const placeOf = ({ device, number }: Pick<KeptLink, "device" | "number">): string =>
  `${device}/${String(number).padStart(16, "0")}`;
const nameOf = ({ queue, key }: Pick<Waiting, "queue" | "key">): string => `${queue}/${key}`;

/** What a device remembers of one vault, until the program ends. */
export const memoryLedger = (journal: Journal): MemoryLedger => {
  let followed: { readonly secret: Uint8Array; readonly state: string } | null = null;
  let revision = 0;
  const records = new Map<string, KeptRecord>();
  const links = new Map<string, KeptLink>();
  const outbox = new Map<number, Outgoing>();
  const waiting = new Map<string, Waiting>();
  const unsealed = new Set<EntryId>();
  const erased = new Set<EntryId>();
  const everything = [records, links, outbox, waiting, unsealed, erased];

  const cover = (ids: readonly EntryId[]): void => {
    if (ids.length === 0) return;
    const covered = new Set(ids);
    for (const id of ids) {
      unsealed.delete(id);
      erased.add(id);
    }
    for (const [number, row] of outbox)
      if (row.entry !== null && covered.has(row.entry)) outbox.set(number, { ...row, sealed: null });
    revision++;
  };
  const took = (fresh: readonly EntryId[], covered: readonly EntryId[]): void => {
    if (followed === null) return;
    for (const id of fresh) unsealed.add(id);
    cover(covered);
  };
  const isToBeSealed = (id: EntryId): boolean => journal.text(id) !== undefined && !journal.isCovered(id);

  const step = (given: Step): number => {
    const { lines = [], sealed = [] } = given;
    for (const record of given.records ?? []) records.set(record.id, record);
    for (const link of given.links ?? []) links.set(placeOf(link), link);
    for (const row of sealed) outbox.set(row.number, row);
    for (const number of given.sent ?? []) outbox.delete(number);
    const recorded = journal.take(lines, true);
    for (const { entry, gone } of given.records ?? []) if (entry !== null && !gone) unsealed.delete(entry);
    for (const { entry } of sealed) if (entry !== null) unsealed.delete(entry);
    for (const id of given.unsealed ?? []) if (isToBeSealed(id)) unsealed.add(id);
    for (const id of given.passed ?? []) unsealed.delete(id);
    for (const id of given.handled ?? []) erased.delete(id);
    if (given.again) for (const id of journal.ids()) if (journal.isCovered(id)) erased.add(id);
    for (const one of given.wait ?? []) waiting.set(nameOf(one), one);
    for (const one of given.done ?? []) waiting.delete(nameOf(one));
    return recorded;
  };

  return {
    isFollowed: () => followed !== null,
    took,
    read: async () => ok(followed && { revision, ...followed }),
    begin: async (secret, state) => {
      if (followed !== null) return ok(null);
      followed = { secret, state };
      revision++;
      for (const id of journal.ids()) {
        if (journal.isCovered(id)) erased.add(id);
        else unsealed.add(id);
      }
      return ok(null);
    },
    records: async (ids) => ok(ids.flatMap((id) => records.get(id) ?? [])),
    links: async (places) => ok(places.flatMap((place) => links.get(placeOf(place)) ?? [])),
    linksAfter: async (after, limit) => {
      const from = after === null ? "" : placeOf(after);
      const places = [...links.keys()].filter((place) => place > from).sort();
      return ok(places.slice(0, limit).map((place) => links.get(place) as KeptLink));
    },
    unsealed: async (limit) =>
      ok([...unsealed].slice(0, limit).map((id) => ({ id, text: journal.text(id) as string }))),
    outbox: async (limit) => ok([...outbox.values()].sort((a, b) => a.number - b.number).slice(0, limit)),
    erased: async (limit) => ok([...erased].slice(0, limit)),
    waiting: async (queue, limit) => ok([...waiting.values()].filter((one) => one.queue === queue).slice(0, limit)),
    texts: async (ids) => {
      const texts = new Map<EntryId, string>();
      for (const id of ids) {
        const text = journal.text(id);
        if (text !== undefined) texts.set(id, text);
      }
      return ok(texts);
    },
    step: async (given) => {
      if (followed === null || given.revision !== revision) return ok({ isDone: false });
      const recorded = step(given);
      followed = { ...followed, state: given.state ?? followed.state };
      revision++;
      return ok({ isDone: true, revision, recorded, known: (given.lines?.length ?? 0) - recorded });
    },
    end: async () => {
      followed = null;
      revision++;
      for (const part of everything) part.clear();
      return ok(null);
    },
  };
};
