import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb";
import { deviceId, type DeviceId, type EntryId } from "@reprise/engine/journal";
import { PATIENCE } from "../store.ts";

/** Some lines of a journal and their ids: the bare text of one that this release knows, else the text in an object of its own. */
export interface Page {
  readonly ids: EntryId[];
  readonly lines: readonly (string | { readonly text: string })[];
}

/** A journal in IndexedDB. Lines stand on pages, since a long journal on a few pages is read in half the time of one in many records. */
export interface Kept extends DBSchema {
  pages: { key: number; value: Page; indexes: { id: EntryId } };
  /** By type, by the entry it is about, by its own id: each correction that erasing asks for; the text of a redaction. */
  corrections: { key: [string, EntryId, EntryId]; value: string };
  /** This store's device, the newest instant that it holds, and the last of its pages that was bound. */
  facts: { key: "device" | "newest" | "bound"; value: string | number };
  notes: { key: string; value: string };
}

/** What a journal is kept in: written together or not at all. */
export const JOURNAL = ["pages", "corrections", "facts"] as const;

/** All that is kept, which an erasure takes away. */
const EVERYTHING = [...JOURNAL, "notes"] as const;

type Part = (typeof EVERYTHING)[number];
/** An open database. */
export type Database = IDBPDatabase<Kept>;
/** A transaction that writes to some parts of it. */
export type Writing<Parts extends readonly Part[]> = IDBPTransaction<Kept, [...Parts], "readwrite">;

/** Why an open database was closed: erased elsewhere, in the way of a newer release, or taken away by the browser. */
export type Closed = "erased" | "outgrown" | "lost";

/** The shape above; a release that changes it counts on. */
const VERSION = 1;

/** Opens a database, making it where it is missing. */
export const openDatabase = async (name: string, closed: (why: Closed) => void): Promise<Database> => {
  const opening = openDB<Kept>(name, VERSION, {
    upgrade: (db) => {
      const pages = db.createObjectStore("pages", { autoIncrement: true });
      pages.createIndex("id", "ids", { multiEntry: true, unique: true });
      for (const part of ["corrections", "facts", "notes"] as const) db.createObjectStore(part);
    },
    // Another tab wants to erase or to upgrade: it waits for this one to let go.
    blocking: (_current, wanted, { target }) => {
      (target as IDBDatabase).close();
      closed(wanted === null ? "erased" : "outgrown");
    },
    terminated: () => closed("lost"),
  });
  return patiently(opening, (db) => db.close());
};

/** The device id of a database, minted where it has none. */
export const deviceOf = async (db: Database): Promise<DeviceId> => {
  const known = await db.get("facts", "device");
  if (typeof known === "string") return known;
  return writing(db, ["facts"], async (tx) => {
    // Another tab may have minted one while this one waited for its turn.
    const minted = await tx.objectStore("facts").get("device");
    if (typeof minted === "string") return minted;
    const device = deviceId(crypto.getRandomValues(new Uint8Array(7)));
    await tx.objectStore("facts").put(device, "device");
    return device;
  });
};

/** Erases a database: what it holds at once, itself as soon as every tab has let go of it. */
export const eraseDatabase = async (db: Database): Promise<void> => {
  const emptied = await writing(db, EVERYTHING, async (tx) => {
    await Promise.all(EVERYTHING.map((part) => tx.objectStore(part).clear()));
  }).then(
    () => true,
    () => false, // What can no longer be written to can still be deleted.
  );
  db.close();
  try {
    await patiently(deleteDB(db.name));
  } catch (error) {
    if (!emptied) throw error;
  }
};

/** Does something in one transaction that is on the disk, whole, before the promise is kept; or leaves everything as it was. */
export const writing = async <const Parts extends readonly Part[], Value>(
  db: Database,
  parts: Parts,
  work: (tx: Writing<Parts>) => Promise<Value>,
): Promise<Value> => {
  const tx = db.transaction([...parts] as [...Parts], "readwrite", { durability: "strict" });
  const over = tx.done.catch(() => {});
  try {
    const value = await work(tx);
    await tx.done;
    return value;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has come to its end by itself.
    }
    await over;
    // What failed inside a transaction that had no more room says only that it was aborted.
    throw tx.error ?? error;
  }
};

/** Waits as long as a store is waited for; what comes later is let go of. */
const patiently = async <Value>(work: Promise<Value>, late: (value: Value) => void = () => {}): Promise<Value> => {
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => {
      isLate = true;
      refuse(new DOMException("held by another tab", "TimeoutError"));
    }, PATIENCE);
  });
  void work.then((value) => (isLate ? late(value) : undefined)).catch(() => {});
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
};
