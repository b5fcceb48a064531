import type { EntryId } from "@reprise/engine/journal";
import type { KeptLink, KeptRecord, Outgoing, Waiting } from "../ledger.ts";
import { unlessDamaged, type Cipher } from "./cipher.ts";
import type { Reading, SheetKey, VaultRow, Writing } from "./database.ts";
import { changeWhere, rewriteNumbered, type Numbered, type NumberedRow } from "./numbered.ts";
import type { Places } from "./places.ts";
import { append, putRows, removeRows, rewriteSheet, type Rows } from "./sheets.ts";
import type { Taken } from "./take.ts";

/** What is known of a vault as a whole, read. */
export interface VaultKept {
  readonly n: number;
  readonly id: string;
  readonly revision: number;
  /** Wrapped. */
  readonly secret: string;
  readonly state: string;
}

/** What the part of a queue is called by, before its own name. */
const QUEUE = "waiting ";

const placeOf = (n: number): string => `vault ${n}`;

const vaultOf = (n: number, { revision, kept }: VaultRow, { open }: Cipher): VaultKept => ({
  n,
  revision,
  ...open(kept, placeOf(n)),
});

/** A vault by its id, or null where it is not followed here. */
export const vaultById = async (tx: Reading, id: string, cipher: Cipher): Promise<VaultKept | null> => {
  const index = tx.objectStore("vaults").index("id");
  const [n, row] = await Promise.all([index.getKey(cipher.name(id)), index.get(cipher.name(id))]);
  return n === undefined || row === undefined ? null : vaultOf(n, row, cipher);
};

const rowsIn = async (tx: Reading): Promise<readonly (readonly [n: number, row: VaultRow])[]> => {
  const vaults = tx.objectStore("vaults");
  const [keys, rows] = await Promise.all([vaults.getAllKeys(), vaults.getAll()]);
  return rows.map((row, i) => [keys[i] as number, row]);
};

/** Every vault that is followed here. */
export const vaultsIn = async (tx: Reading, cipher: Cipher): Promise<readonly VaultKept[]> =>
  (await rowsIn(tx)).map(([n, row]) => vaultOf(n, row, cipher));

/** Puts down what is known of a vault as a whole. */
export const putVault = (tx: Writing, { n, revision, ...kept }: VaultKept, { name, close }: Cipher): Promise<unknown> =>
  tx.objectStore("vaults").put({ id: name(kept.id), revision, kept: close(kept, placeOf(n)) }, n);

/** Puts down a vault that is followed from now on, under a number that no vault had before. */
export const addVault = async (
  tx: Writing,
  vault: Pick<VaultKept, "id" | "secret" | "state">,
  cipher: Cipher,
): Promise<VaultKept> => {
  const n = await tx.objectStore("vaults").add({ id: cipher.name(vault.id), revision: 1, kept: new Uint8Array(0) });
  const kept = { ...vault, n, revision: 1 };
  await putVault(tx, kept, cipher);
  return kept;
};

/** A record in the outbox as it is kept: its bytes stand beside it. */
export type OutgoingRow = Omit<Outgoing, "sealed"> & NumberedRow;
/** A place in a chain as it is kept. */
export type LinkRow = KeptLink & NumberedRow;

/** The parts of a vault's ledger. */
export interface Parts {
  readonly records: Rows<KeptRecord>;
  readonly unsealed: Rows<EntryId>;
  readonly erased: Rows<EntryId>;
  readonly waiting: (queue: string) => Rows<Waiting>;
  readonly links: Numbered;
  readonly outbox: Numbered;
}

/** The parts of the ledger of a vault. Where its records stand is remembered at a revision, since only a step moves them. */
export const partsOf = (vault: Pick<VaultKept, "n" | "revision">, cipher: Cipher, places?: Places<SheetKey>): Parts => {
  const [n, at] = [vault.n, `${vault.n}/${vault.revision}`];
  const part = { vault: n, cipher };
  const entries = { ...part, keyOf: (id: EntryId) => id, full: 500, indexed: false };
  return {
    records: {
      ...part,
      part: "records",
      keyOf: ({ id }) => id,
      full: 100,
      indexed: true,
      ...(places && { remembered: { places, at } }),
    },
    unsealed: { ...entries, part: "unsealed" },
    erased: { ...entries, part: "erased" },
    waiting: (queue) => ({ ...part, part: `${QUEUE}${queue}`, keyOf: ({ key }) => key, full: 100, indexed: true }),
    links: { ...part, part: "links", span: 128 },
    outbox: { ...part, part: "outbox", span: 16 },
  };
};

/**
 * Tells a ledger, in the transaction of its journal, what is new and what a redaction covers; hands back whether its revision has to
 * move on. What is new comes at the end of what waits to be sealed.
 */
export const tellLedger = async (tx: Writing, parts: Parts, { fresh, covered }: Taken): Promise<boolean> => {
  const gone = new Set(covered);
  await append(
    tx,
    parts.unsealed,
    fresh.filter((id) => !gone.has(id)),
  );
  if (covered.length === 0) return false;
  await removeRows(tx, parts.unsealed, covered);
  await changeWhere<OutgoingRow>(
    tx,
    parts.outbox,
    ({ entry, bytes }) => entry !== null && gone.has(entry) && bytes !== null,
    (row) => ({ ...row, bytes: null }),
  );
  await putRows(tx, parts.erased, covered);
  return true;
};

/**
 * Tells every ledger but one, which is told by itself. One that can no longer be opened does not keep the journal from recording:
 * whoever syncs it is told.
 */
export const tellLedgers = async (tx: Writing, taken: Taken, cipher: Cipher, but?: number): Promise<void> => {
  if (taken.fresh.length === 0 && taken.covered.length === 0) return;
  for (const [n, row] of await rowsIn(tx)) {
    if (n === but) continue;
    await unlessDamaged(async () => {
      const vault = vaultOf(n, row, cipher);
      const moves = await tellLedger(tx, partsOf(vault, cipher), taken);
      if (moves) await putVault(tx, { ...vault, revision: vault.revision + 1 }, cipher);
    });
  }
};

/** Writes every vault and its ledger anew as another cipher writes them. */
export const rewriteVaults = async (tx: Writing, from: Cipher, to: Cipher): Promise<void> => {
  const ledgers = tx.objectStore("ledgers");
  for (const vault of await vaultsIn(tx, from)) {
    await putVault(tx, vault, to);
    const [before, after] = [partsOf(vault, from), partsOf(vault, to)];
    const all = IDBKeyRange.bound([vault.n], [vault.n, []]);
    for (const key of await ledgers.getAllKeys(all)) {
      const sheet = await ledgers.get(key);
      const [, part] = key;
      // Names are written anew with their rows.
      if (!sheet || sheet.names) continue;
      if (part === "links" || part === "outbox") await rewriteNumbered(tx, before[part], after[part], key, sheet);
      else if (part === "records") await rewriteSheet(tx, before.records, after.records, key, sheet);
      else if (part === "unsealed" || part === "erased") await rewriteSheet(tx, before[part], after[part], key, sheet);
      else {
        const queue = part.replace(QUEUE, "");
        await rewriteSheet(tx, before.waiting(queue), after.waiting(queue), key, sheet);
      }
    }
  }
};
