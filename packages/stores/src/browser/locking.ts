import { no, type Result } from "@reprise/engine/journal";
import type { StoreProblem } from "../store.ts";
import { PLAIN, type Cipher } from "./cipher.ts";
import { EVERYTHING, factOf, reading, writing, type Database } from "./database.ts";
import { checkLock, rewrite, type Lock, type Stretching } from "./lock.ts";

/** What closes and opens is fetched where a lock is on or is put on, and nowhere else. */
const sealing = () => import("./sealed-cipher.ts");

/** How a store writes, and the lock that this comes from with its data key. */
export interface Held {
  readonly cipher: Cipher;
  readonly lock: Lock | null;
  readonly dataKey: Uint8Array | null;
}

/** The lock on a journal, for whoever has opened it. What is asked of it is one transaction: all of it is done, or nothing. */
export interface Locking {
  /** The lock that is on, or null. */
  readonly lock: () => Lock | null;
  /** Closes everything that is kept here with the key of a passphrase; hands back the data key, which other tabs need. */
  readonly putOn: (passKey: Uint8Array, stretching: Stretching) => Promise<Result<Uint8Array, StoreProblem>>;
  /** Writes everything down again as it is. */
  readonly takeOff: () => Promise<Result<null, StoreProblem>>;
  /** Has another passphrase open the same lock; nothing that is kept changes. */
  readonly change: (passKey: Uint8Array, stretching: Stretching) => Promise<Result<null, StoreProblem>>;
  /** Whether a passphrase opens the lock as it is now, whichever tab changed it; `passKeyOf` makes its key. */
  readonly opens: (passKeyOf: PassKeyOf) => Promise<Result<boolean, StoreProblem>>;
}

/** Makes the key of a passphrase, stretched as a lock says. */
export type PassKeyOf = (stretching: Stretching) => Promise<Uint8Array>;

/** The data key in a lock, or null where the key of the passphrase does not open it. */
export const dataKeyOf = async (lock: Lock, passKey: Uint8Array): Promise<Uint8Array | null> =>
  (await sealing()).dataKeyIn(lock, passKey);

/** How a database is written, as soon as its lock is opened; null where it is not. */
export const openLock = async (
  db: Database,
  keyTo: (lock: Lock) => Promise<Uint8Array | null>,
): Promise<Held | null> => {
  const lock = await reading(db, ["facts"], (tx) => factOf(tx, "lock"));
  if (lock === undefined) return { cipher: PLAIN, lock: null, dataKey: null };
  const dataKey = await keyTo(lock);
  return dataKey && { cipher: (await sealing()).sealedCipher(lock.id, dataKey), lock, dataKey };
};

interface Under {
  readonly attempt: <Value>(work: () => Promise<Value>) => Promise<Result<Value, StoreProblem>>;
  readonly exclusively: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** From now on everything is written so. */
  readonly now: (cipher: Cipher) => void;
}

const notOn: StoreProblem = { type: "StoreShut", says: "No lock is on. Load this page again." };

/** The lock on an open database. */
export const lockingOf = (db: Database, opened: Held, { attempt, exclusively, now }: Under): Locking => {
  let held = opened;
  const become = async (next: Held): Promise<void> => {
    await writing(db, EVERYTHING, async (tx) => {
      await checkLock(tx, held.cipher);
      await rewrite(tx, held.cipher, next.cipher, next.lock);
    });
    held = next;
    now(next.cipher);
  };
  return {
    lock: () => held.lock,
    putOn: (passKey, stretching) =>
      attempt(async () => {
        const { newLock, sealedCipher } = await sealing();
        const { lock, dataKey } = newLock(passKey, stretching);
        await exclusively(() => become({ lock, dataKey, cipher: sealedCipher(lock.id, dataKey) }));
        return dataKey;
      }),
    takeOff: () =>
      attempt(async () => {
        await exclusively(() => become({ lock: null, dataKey: null, cipher: PLAIN }));
        return null;
      }),
    change: async (passKey, stretching) => {
      const { lock: before, dataKey } = held;
      if (before === null || dataKey === null) return no(notOn);
      return attempt(async () => {
        const lock = (await sealing()).lockAround(before.id, dataKey, passKey, stretching);
        await writing(db, ["facts"], async (tx) => {
          await checkLock(tx, held.cipher);
          await tx.objectStore("facts").put(lock, "lock");
        });
        held = { ...held, lock };
        return null;
      });
    },
    opens: (passKeyOf) =>
      attempt(async () => {
        const lock = await reading(db, ["facts"], (tx) => factOf(tx, "lock"));
        return lock !== undefined && (await dataKeyOf(lock, await passKeyOf(lock.stretching))) !== null;
      }),
  };
};
