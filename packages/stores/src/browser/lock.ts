import type { Cipher } from "./cipher.ts";
import { putCorrection, correctionsOf } from "./corrections.ts";
import { factOf, type Reading, type Writing } from "./database.ts";
import { notesIn, putNote } from "./notes.ts";
import { rewritePages } from "./pages.ts";
import { keepNewest, newestAt } from "./take.ts";
import { rewriteVaults } from "./vaults.ts";
import { amended, redacted } from "@reprise/engine/journal";

/** How a key is made from a passphrase with Argon2id: kept beside what it opens, so that it can be made again. */
export interface Stretching {
  readonly salt: Uint8Array;
  /** In kibibytes. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** A lock as it stands beside a journal. Everything is closed with a data key, which opens with the key of the passphrase alone. */
export interface Lock {
  readonly version: 1;
  /** What it is told from another lock by; the same passphrase set anew makes another. */
  readonly id: string;
  readonly stretching: Stretching;
  readonly wrapped: Uint8Array;
}

/** That a lock was put on, taken off or exchanged by another tab: what this one knows opens nothing any more. */
export class LockMoved extends Error {}

/** Throws where what is kept is no longer written down as this cipher writes. */
export const checkLock = async (tx: Reading, { lock }: Cipher): Promise<void> => {
  const now = await factOf(tx, "lock");
  if ((now?.id ?? null) !== lock) throw new LockMoved();
};

/**
 * Writes everything anew that is kept, as another cipher writes it, and the lock or its absence with it: in one transaction, so that
 * whoever is interrupted has either all of it as it was, or all of it as it is to be.
 */
export const rewrite = async (tx: Writing, from: Cipher, to: Cipher, lock: Lock | null): Promise<void> => {
  const facts = tx.objectStore("facts");
  await (lock === null ? facts.delete("lock") : facts.put(lock, "lock"));
  const newest = await newestAt(tx, from);
  await (newest === null ? facts.delete("newest") : keepNewest(tx, newest, to));

  const types = [redacted.type, amended.type];
  // Before the pages are written anew: a correction that cannot be opened is read from its line, by a name of the old cipher.
  const corrections = await Promise.all(types.map((type) => correctionsOf(tx, from, type)));
  await rewritePages(tx, from, to);
  await tx.objectStore("corrections").clear();
  for (const [i, type] of types.entries())
    for (const one of corrections[i] ?? []) await putCorrection(tx, to, type, one);

  const notes = await notesIn(tx, from);
  await tx.objectStore("notes").clear();
  for (const { name, text } of notes.values()) await putNote(tx, name, text, to);
  await rewriteVaults(tx, from, to);
};
