import type { EntryId, Kinds, Result } from "@reprise/engine/journal";
import type { KeptLink, Ledger, Outgoing, Step, Stepped, Waiting } from "../ledger.ts";
import type { StoreProblem } from "../store.ts";
import { type Database, type Reading, type SheetKey, type Writing } from "./database.ts";
import { putNumbered, removeNumbered, rowsAfter, rowsAtPlaces } from "./numbered.ts";
import { rowsAt, rowsOf, type Desk } from "./pages.ts";
import { newPlaces } from "./places.ts";
import { append, firstRows, putRows, removeRows, rowsOfKeys } from "./sheets.ts";
import { coveredOf, take, uncoveredOf } from "./take.ts";
import {
  addVault,
  partsOf,
  putVault,
  tellLedger,
  tellLedgers,
  vaultById,
  type LinkRow,
  type OutgoingRow,
  type Parts,
  type VaultKept,
} from "./vaults.ts";
import { unwrapped, wrapped } from "./wrapping.ts";

/** What the ledgers in a browser ask of their store. */
export interface Under {
  readonly db: Database;
  readonly kinds: Kinds;
  readonly desk: () => Desk;
  readonly attempt: <Value>(work: () => Promise<Value>) => Promise<Result<Value, StoreProblem>>;
  readonly reading: <Value>(work: (tx: Reading) => Promise<Value>) => Promise<Value>;
  readonly writing: <Value>(work: (tx: Writing) => Promise<Value>) => Promise<Value>;
  /** After a commit that kept so many entries. */
  readonly afterwards: (kept: number) => void;
}

const outgoingOf = ({ number, id, entry, link, bytes }: OutgoingRow): Outgoing => ({
  number,
  id,
  entry,
  link,
  sealed: bytes ?? null,
});
/** Every device has an outbox of its own, so the numbers in it are its own as well. */
const inOutbox = (number: number) => ({ device: "", number });

/** What a device remembers of one vault, in the database of its journal. */
export const browserLedger = (
  vault: string,
  { db, kinds, desk, attempt, reading, writing, afterwards }: Under,
): Ledger => {
  const places = newPlaces<SheetKey>();
  /** Reads from the parts of this vault; where it is not followed, there is nothing. */
  const from = <Value>(
    work: (tx: Reading, parts: Parts) => Promise<readonly Value[]>,
  ): Promise<Result<readonly Value[], StoreProblem>> =>
    attempt(() =>
      reading(async (tx) => {
        const kept = await vaultById(tx, vault, desk().cipher);
        return kept ? work(tx, partsOf(kept, desk().cipher, places)) : [];
      }),
    );

  /** What is put down by itself; hands back which records are new, and where they stand. */
  const puts = async (tx: Writing, parts: Parts, step: Step) => {
    const records = await putRows(tx, parts.records, step.records ?? []);
    await putNumbered(tx, parts.links, step.links ?? []);
    const sealed = (step.sealed ?? []).map(({ sealed: bytes, ...row }): OutgoingRow => ({
      ...row,
      ...inOutbox(row.number),
      bytes,
    }));
    await putNumbered(tx, parts.outbox, sealed);
    await removeNumbered(tx, parts.outbox, (step.sent ?? []).map(inOutbox));
    return records;
  };
  /** Which entries stop to wait to be sealed because they are, with this step. */
  const doneBy = ({ records = [], sealed = [] }: Step): ReadonlySet<EntryId> =>
    new Set([
      ...records.flatMap(({ entry, gone }) => (gone ? [] : (entry ?? []))),
      ...sealed.flatMap(({ entry }) => entry ?? []),
    ]);
  const queues = async (tx: Writing, parts: Parts, step: Step): Promise<void> => {
    await putRows(tx, parts.unsealed, await uncoveredOf(tx, step.unsealed ?? [], desk()));
    await removeRows(tx, parts.unsealed, step.passed ?? []);
    await removeRows(tx, parts.erased, step.handled ?? []);
    if (step.again) await putRows(tx, parts.erased, [...(await coveredOf(tx, desk()))]);
    for (const [queue, rows] of byQueue(step.wait ?? [])) await putRows(tx, parts.waiting(queue), rows);
    for (const [queue, rows] of byQueue(step.done ?? []))
      await removeRows(
        tx,
        parts.waiting(queue),
        rows.map(({ key }) => key),
      );
  };
  const takeIn = async (tx: Writing, parts: Parts, step: Step, n: number) => {
    const taken = await take(tx, step.lines ?? [], kinds, desk(), true);
    await tellLedgers(tx, taken, desk().cipher, n);
    const done = doneBy(step);
    const fresh = new Set(taken.fresh);
    const moves = await tellLedger(tx, parts, { ...taken, fresh: taken.fresh.filter((id) => !done.has(id)) });
    await removeRows(
      tx,
      parts.unsealed,
      [...done].filter((id) => !fresh.has(id)),
    );
    return { recorded: taken.fresh.length, moves };
  };
  const stepIn = async (tx: Writing, step: Step): Promise<Stepped> => {
    const kept = await vaultById(tx, vault, desk().cipher);
    if (kept?.revision !== step.revision) return { isDone: false };
    const parts = partsOf(kept, desk().cipher, places);
    const records = await puts(tx, parts, step);
    const { recorded, moves } = await takeIn(tx, parts, step, kept.n);
    await queues(tx, parts, step);
    const after: VaultKept = {
      ...kept,
      revision: kept.revision + (moves ? 2 : 1),
      state: step.state ?? kept.state,
    };
    await putVault(tx, after, desk().cipher);
    const { at } = partsOf(after, desk().cipher, places).records.remembered ?? {};
    places.moveOn(tx.done, parts.records.remembered?.at, at, records);
    return { isDone: true, revision: after.revision, recorded, known: (step.lines?.length ?? 0) - recorded };
  };

  return {
    read: () =>
      attempt(async () => {
        const kept = await reading((tx) => vaultById(tx, vault, desk().cipher));
        return kept && { revision: kept.revision, secret: await unwrapped(db, kept.secret), state: kept.state };
      }),
    begin: (secret, state) =>
      attempt(async () => {
        const closed = await wrapped(db, secret);
        await writing(async (tx) => {
          if (await vaultById(tx, vault, desk().cipher)) return;
          const kept = await addVault(tx, { id: vault, secret: closed, state }, desk().cipher);
          const parts = partsOf(kept, desk().cipher);
          const covered = await coveredOf(tx, desk());
          const all = rowsOf(await tx.objectStore("pages").getAll(), desk().cipher).map(({ id }) => id);
          await append(
            tx,
            parts.unsealed,
            all.filter((id) => !covered.has(id)),
          );
          await append(tx, parts.erased, [...covered]);
        });
        return null;
      }),
    records: (ids) => from((tx, parts) => rowsOfKeys(tx, parts.records, ids)),
    links: (wanted) => from((tx, parts) => rowsAtPlaces<LinkRow>(tx, parts.links, wanted)),
    linksAfter: (after, limit) =>
      from((tx, parts): Promise<readonly KeptLink[]> => rowsAfter<LinkRow>(tx, parts.links, after, limit)),
    unsealed: (limit) =>
      from(async (tx, parts) => {
        const ids = await firstRows(tx, parts.unsealed, limit);
        const rows = await rowsAt(tx, ids, desk());
        return ids.flatMap((id) => rows.get(id) ?? []).map(({ id, text }) => ({ id, text }));
      }),
    outbox: (limit) =>
      from(async (tx, parts) => (await rowsAfter<OutgoingRow>(tx, parts.outbox, null, limit)).map(outgoingOf)),
    erased: (limit) => from((tx, parts) => firstRows(tx, parts.erased, limit)),
    waiting: (queue, limit) => from((tx, parts) => firstRows(tx, parts.waiting(queue), limit)),
    texts: (ids) =>
      attempt(() =>
        reading(async (tx) => {
          const rows = await rowsAt(tx, ids, desk());
          return new Map([...rows].map(([id, { text }]) => [id, text]));
        }),
      ),
    step: (step) =>
      attempt(async () => {
        const stepped = await writing((tx) => stepIn(tx, step));
        if (stepped.isDone) afterwards(stepped.recorded);
        return stepped;
      }),
    end: () =>
      attempt(() =>
        writing(async (tx) => {
          const kept = await vaultById(tx, vault, desk().cipher);
          if (!kept) return null;
          await tx.objectStore("vaults").delete(kept.n);
          await tx.objectStore("ledgers").delete(IDBKeyRange.bound([kept.n], [kept.n, []]));
          return null;
        }),
      ),
  };
};

const byQueue = <One extends Pick<Waiting, "queue">>(all: readonly One[]): ReadonlyMap<string, readonly One[]> =>
  new Map(
    [...new Set(all.map(({ queue }) => queue))].map((queue) => [queue, all.filter((one) => one.queue === queue)]),
  );
