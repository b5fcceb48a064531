import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IndexNames, type StoreNames } from "idb";
import { deviceId, type DeviceId, type Instant } from "@reprise/engine/journal";
import { PATIENCE } from "../store.ts";
import type { Written } from "./cipher.ts";
import type { Lock } from "./lock.ts";

/** A line on a page: the bare text of one that this release knows, else the text in an object of its own. */
export type PageLine = string | { readonly text: string };

/** Some lines of a journal and what their ids are looked up by. What is closed holds the ids as well. */
export interface Page {
  readonly ids: string[];
  readonly lines: readonly PageLine[] | Uint8Array;
}

/** What is known of a vault as a whole; its secret is wrapped (wrapping.ts). */
export interface VaultRow {
  readonly id: string;
  readonly revision: number;
  readonly kept: Written<{ readonly id: string; readonly secret: string; readonly state: string }>;
}

/** Some rows of a ledger, or what some of them are looked up by. Bytes that are sealed already stand beside their rows. */
export interface Sheet {
  readonly names?: string[];
  readonly rows: Written<readonly unknown[]>;
  readonly bytes?: readonly (Uint8Array | null)[];
}

/** Where a sheet stands: the number of its vault, the part of the ledger, a device or nothing, and its place in the order. */
export type SheetKey = [vault: number, part: string, device: string, place: number];

/** A journal in IndexedDB, and the ledgers of its vaults. Both stand on pages, since what costs is the number of records. */
export interface Kept extends DBSchema {
  pages: { key: number; value: Page; indexes: { id: string } };
  /** By type, by the entry it is about, by its own id: each correction that erasing asks for; the text of a redaction. */
  corrections: { key: [string, string, string]; value: Written<string> };
  facts: { key: keyof Facts; value: Facts[keyof Facts] };
  notes: { key: string; value: Written<string> };
  vaults: { key: number; value: VaultRow; indexes: { id: string } };
  ledgers: { key: SheetKey; value: Sheet; indexes: { name: string } };
}

/** Single things: this store's device, the newest instant that it holds, the last page that was bound, what wraps secrets, the lock. */
export interface Facts {
  readonly device: DeviceId;
  readonly newest: Written<Instant>;
  readonly bound: number;
  readonly wrapping: CryptoKey;
  readonly lock: Lock;
}

/** What a journal is kept in, with the ledgers that follow it: written together or not at all. */
export const JOURNAL = ["pages", "corrections", "facts", "vaults", "ledgers"] as const;

/** All that is kept, which an erasure takes away and a lock closes. */
export const EVERYTHING = [...JOURNAL, "notes"] as const;

/** A part of the database. */
export type Part = StoreNames<Kept>;
/** An open database. */
export type Database = IDBPDatabase<Kept>;
/** A transaction in which parts of it can be read. */
export interface Reading {
  readonly objectStore: <Name extends Part>(name: Name) => ReadingFrom<Name>;
}
/** A transaction in which parts of it can be changed; `done` once that is on the disk. */
export interface Writing {
  readonly objectStore: <Name extends Part>(name: Name) => WritingTo<Name>;
  readonly done: Promise<void>;
}
interface ReadingFrom<Name extends Part> {
  readonly get: (key: KeyOf<Name>) => Promise<ValueOf<Name> | undefined>;
  readonly getKey: (range: IDBKeyRange) => Promise<KeyOf<Name> | undefined>;
  readonly getAll: (range?: IDBKeyRange, count?: number) => Promise<ValueOf<Name>[]>;
  readonly getAllKeys: (range?: IDBKeyRange, count?: number) => Promise<KeyOf<Name>[]>;
  readonly count: (range?: IDBKeyRange) => Promise<number>;
  readonly openCursor: (
    range: IDBKeyRange | null,
    direction: "prev",
  ) => Promise<{ readonly key: KeyOf<Name>; readonly value: ValueOf<Name> } | null>;
  readonly openKeyCursor: (
    range: IDBKeyRange | null,
    direction: "prev",
  ) => Promise<{ readonly key: KeyOf<Name> } | null>;
  readonly index: (name: IndexNames<Kept, Name>) => {
    readonly get: (key: string) => Promise<ValueOf<Name> | undefined>;
    readonly getKey: (key: string) => Promise<KeyOf<Name> | undefined>;
    readonly getAllKeys: (key: string) => Promise<KeyOf<Name>[]>;
  };
}
interface WritingTo<Name extends Part> extends ReadingFrom<Name> {
  readonly put: (value: ValueOf<Name>, key?: KeyOf<Name>) => Promise<KeyOf<Name>>;
  readonly add: (value: ValueOf<Name>, key?: KeyOf<Name>) => Promise<KeyOf<Name>>;
  readonly delete: (key: KeyOf<Name> | IDBKeyRange) => Promise<void>;
  readonly clear: () => Promise<void>;
}
type KeyOf<Name extends Part> = Kept[Name]["key"];
type ValueOf<Name extends Part> = Kept[Name]["value"];

/** Why an open database was closed: erased elsewhere, in the way of a newer release, or taken away by the browser. */
export type Closed = "erased" | "outgrown" | "lost";

/** The shape above; a release that changes it counts on. */
const VERSION = 2;

/** Opens a database, making it where it is missing; one of an older shape is taken up as it is. */
export const openDatabase = async (name: string, closed: (why: Closed) => void): Promise<Database> => {
  const opening = openDB<Kept>(name, VERSION, {
    upgrade: (db, before) => {
      if (before < 1) {
        const pages = db.createObjectStore("pages", { autoIncrement: true });
        pages.createIndex("id", "ids", { multiEntry: true, unique: true });
        for (const part of ["corrections", "facts", "notes"] as const) db.createObjectStore(part);
      }
      if (before < 2) {
        db.createObjectStore("vaults", { autoIncrement: true }).createIndex("id", "id", { unique: true });
        db.createObjectStore("ledgers").createIndex("name", "names", { multiEntry: true });
      }
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

/** One of the facts. */
export const factOf = async <Name extends keyof Facts>(tx: Reading, name: Name): Promise<Facts[Name] | undefined> =>
  (await tx.objectStore("facts").get(name)) as Facts[Name] | undefined;

/** The device id of a database, minted where it has none. */
export const deviceOf = async (db: Database): Promise<DeviceId> => {
  const known = await reading(db, ["facts"], (tx) => factOf(tx, "device"));
  if (known !== undefined) return known;
  return writing(db, ["facts"], async (tx) => {
    // Another tab may have minted one while this one waited for its turn.
    const minted = await factOf(tx, "device");
    if (minted !== undefined) return minted;
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

/** Reads from some parts, all as they are at one moment. */
export const reading = async <Value>(
  db: Database,
  parts: readonly Part[],
  work: (tx: Reading) => Promise<Value>,
): Promise<Value> => work(db.transaction([...parts]) as unknown as Reading);

/** Does something in one transaction that is on the disk, whole, before the promise is kept; or leaves everything as it was. */
export const writing = async <Value>(
  db: Database,
  parts: readonly Part[],
  work: (tx: Writing) => Promise<Value>,
): Promise<Value> => {
  const tx = db.transaction([...parts], "readwrite", { durability: "strict" });
  const over = tx.done.catch(() => {});
  try {
    // Its own type knows which parts it has; that every one that is asked for is among them shows when it runs.
    const value = await work(tx as unknown as Writing);
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
