// What a test may do inside a page: each function hands back plain data.
import { decodeLine, kinds, type Draft, type Line } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import {
  dataKeyOf,
  eraseBrowserStore,
  openBrowserStore,
  requestPersistence,
  type BrowserStore,
  type News,
} from "../../src/browser/index.ts";
import { besideMemory } from "./beside-memory.ts";
import { longVault } from "./long-vault.ts";
import { ledgerBesideMemory } from "./ledger-beside-memory.ts";

const NAME = "journal";
let store: BrowserStore;
const news: News[] = [];
let asleep: IDBDatabase | undefined;
let asked: Promise<boolean> = Promise.resolve(false);
let listening: ((news: News) => void) | null = null;

/** The key of the passphrase that this tab knows. */
let passKey = new Uint8Array(32);
const keyOf = (passphrase: number): Uint8Array<ArrayBuffer> => new Uint8Array(32).fill(passphrase);
const stretching = { salt: new Uint8Array(16), memory: 8, passes: 1, lanes: 1 };

const goal = (title: string): Draft => ({ type: "attempts/goal-added", body: { title } });
const bytes = (): Uint8Array => crypto.getRandomValues(new Uint8Array(10));

const durabilities: string[] = [];
const transaction = Reflect.get(IDBDatabase.prototype, "transaction") as IDBDatabase["transaction"];
/** Every transaction that may write leaves word of how it is committed. */
IDBDatabase.prototype.transaction = function (...options) {
  const begun = transaction.apply(this, options);
  if (begun.mode === "readwrite") durabilities.push(begun.durability);
  return begun;
};

/** Opens the journal of this origin; what is wrong, or what it is. */
const open = async () => {
  const opened = await openBrowserStore(NAME, kinds, (lock) => dataKeyOf(lock, passKey));
  if (!opened.ok) return { problem: opened.problem };
  store = opened.value;
  store.heard((one) => {
    if (listening) listening(one);
    else news.push(one);
    listening = null;
  });
  return { device: store.device, wiped: store.wiped };
};

/** Records one fact at the instant 1000, as every tab does at once. */
const write = (draft: Draft) =>
  store.record({ instant: 1000, offset: 0 }, (stamping) => entriesFor([draft], stamping, bytes));

/** Records one goal: its id, or what is wrong. */
const record = async (title: string) => {
  const recorded = await write(goal(title));
  return recorded.ok ? { id: recorded.value[0]?.id ?? "" } : { problem: recorded.problem };
};

const page = {
  open,
  record,
  /** Records a win and amends it; its id. */
  recordAmended: async (what: string) => {
    const made = await write({ type: "attempts/win-noted", body: { what, from: "noted" } });
    const entry = (made.ok && made.value[0]?.id) || "";
    await write({ type: "journal/amended", body: { entry, body: { what: `${what} again` } } });
    return entry;
  },
  /** Erases the words of a win. */
  eraseWords: async (entry: string) =>
    void (await write({ type: "journal/redacted", body: { entry, rest: { from: "noted" } } })),
  /** Records a win, amends it, and erases its words. */
  recordErased: async (what: string) => {
    const entry = await page.recordAmended(what);
    await page.eraseWords(entry);
    return entry;
  },
  /** Records one goal after another, and says each id that was acknowledged, until told to stop. */
  recordAll: async (titles: readonly string[], said: (id: string) => void = () => {}) => {
    for (const title of titles) {
      const recorded = await record(title);
      if (recorded.problem) return recorded.problem;
      said(recorded.id);
    }
    return null;
  },
  /** Takes in one entry of so many characters, which no browser can press into fewer. */
  takeLong: async (id: string, characters: number) => {
    const ten = (): string => Math.random().toString(36).slice(2, 12).padEnd(10, "0");
    const text = Array.from({ length: characters / 10 }, ten).join("");
    const entry = { id, at: 1, offset: 0, device: store.device, type: "later/kind", version: 1, body: { text } };
    const line: Line = { text: JSON.stringify(entry), entry, known: false };
    const merged = await store.merge([line]);
    return merged.ok ? merged.value : { problem: merged.problem };
  },
  /** Takes in one line as it came from elsewhere. */
  mergeText: async (text: string) => {
    const line = decodeLine(text, kinds);
    if (line.ok) await store.merge([line.value]);
  },
  load: async () => {
    const loaded = await store.load();
    return loaded.ok ? loaded.value : { problem: loaded.problem };
  },
  lines: async () => {
    const lines = await store.lines();
    return lines.ok ? lines.value : [];
  },
  note: (text: string) => store.note("half", text),
  forget: (word: string) => store.forgetNotes((name, text) => name === "half" && text.includes(word)),
  noted: async () => {
    const noted = await store.noted("half");
    return noted.ok ? noted.value : noted.problem;
  },
  /** The next news from other tabs. */
  next: () =>
    new Promise<News>((done) => {
      const one = news.shift();
      if (one) done(one);
      else listening = done;
    }),
  erase: () => store.erase(),
  close: () => store.close(),
  acknowledgeWiped: () => store.acknowledgeWiped(),
  requestPersistence,
  /** Takes in a file of lines: how many milliseconds that took. */
  takeFile: async (path: string) => {
    const texts = (await (await fetch(path)).text()).trim().split("\n");
    const lines = texts.flatMap((text) => {
      const line = decodeLine(text, kinds);
      return line.ok ? [line.value] : [];
    });
    return timed(() => store.merge(lines));
  },
  /** How long the parts of the life of a vault take that holds a file of lines. */
  longVault: async (path: string) => longVault((await (await fetch(path)).text()).trim().split("\n")),
  /** Opens the journal and reads all of it: how many milliseconds that took. */
  openAndLoad: () =>
    timed(async () => {
      await open();
      await store.load();
    }),
  besideMemory,
  ledgerBesideMemory,
  /** Follows a vault; what its ledger then says of it. */
  follow: async (secret: readonly number[]) => {
    await store.ledger("vault").begin(Uint8Array.from(secret), "begun");
    return page.followed();
  },
  /** Follows a vault on a page without a secure origin; what is wrong. */
  followInTheOpen: async () => {
    Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
    const begun = await store.ledger("vault").begin(new Uint8Array(16), "begun");
    return begun.ok ? null : begun.problem;
  },
  followed: async () => {
    const read = await store.ledger("vault").read();
    return read.ok ? read.value && { ...read.value, secret: [...read.value.secret] } : { problem: read.problem };
  },
  /** The ids of what waits to be sealed. */
  unsealed: async () => {
    const unsealed = await store.ledger("vault").unsealed(1000);
    return unsealed.ok ? unsealed.value.map(({ id }) => id) : [];
  },
  /** Puts bytes of a secret into the outbox of the vault, and a thing into a queue. */
  fillLedger: async (entry: string, bytes: readonly number[]) => {
    const ledger = store.ledger("vault");
    const read = await ledger.read();
    await ledger.step({
      revision: (read.ok && read.value?.revision) || 0,
      state: "a state of the vault",
      sealed: [{ number: 1, id: "record of the vault", entry, link: "link of it", sealed: Uint8Array.from(bytes) }],
      records: [{ id: "record of the vault", entry, place: null, seq: null, pass: 1, gone: false, left: 0 }],
      links: [{ device: "BBBBBBBBBB", number: 300, link: "link of another", record: null, closed: true }],
      wait: [{ queue: "closing", key: "key in a queue", value: "value in a queue" }],
    });
  },
  /** What the ledger of the vault says. */
  ledgerHeld: async () => {
    const ledger = store.ledger("vault");
    return JSON.stringify([
      await page.followed(),
      await page.unsealed(),
      await ledger.outbox(9),
      await ledger.records(["record of the vault"]),
      await ledger.linksAfter(null, 9),
      await ledger.waiting("closing", 9),
    ]);
  },
  /** Puts the lock on, takes it off, changes it; or what is wrong. */
  putLockOn: async (passphrase: number) => {
    const done = await store.locking.putOn(keyOf(passphrase), stretching);
    return done.ok ? done.value.length : { problem: done.problem };
  },
  /** How many milliseconds it takes to put the lock on. */
  timedLock: () => timed(() => page.putLockOn(1)),
  takeLockOff: async () => {
    const done = await store.locking.takeOff();
    return done.ok || { problem: done.problem };
  },
  changeLock: async (passphrase: number) => {
    const done = await store.locking.change(keyOf(passphrase), stretching);
    return done.ok || { problem: done.problem };
  },
  /** This tab knows another passphrase from now on. */
  know: (passphrase: number) => void (passKey = keyOf(passphrase)),
  /** Whether a passphrase opens the lock as it stands in the database. */
  opensLock: async (passphrase: number) => {
    const opens = await store.locking.opens(async () => keyOf(passphrase));
    return opens.ok && opens.value;
  },
  isLockOn: () => store.locking.lock() !== null,
  eraseUnopened: () => eraseBrowserStore(NAME),
  /** Takes a step that was worked out from a revision; whether it was done. */
  step: async (revision: number, state: string) => {
    const stepped = await store.ledger("vault").step({ revision, state });
    return stepped.ok && stepped.value.isDone;
  },
  /** How each transaction of this page was committed that could write. */
  durabilities: () => durabilities,
  /** Does to the database what a browser does that clears it. */
  wipe: async () => {
    await store.close();
    await done(indexedDB.deleteDatabase(NAME));
  },
  /** Opens the database as a release would that has another shape. */
  openAs: async (version: number) => (await done(indexedDB.open(NAME, version))).close(),
  /** Makes the database as the first release did, with these lines and a note. */
  makeOld: async (lines: readonly { readonly id: string; readonly text: string }[], note: string) => {
    const opening = indexedDB.open(NAME, 1);
    opening.addEventListener("upgradeneeded", () => {
      const { result: db } = opening;
      db.createObjectStore("pages", { autoIncrement: true }).createIndex("id", "ids", {
        multiEntry: true,
        unique: true,
      });
      for (const part of ["corrections", "facts", "notes"]) db.createObjectStore(part);
    });
    const db = await done(opening);
    const tx = db.transaction(["pages", "facts", "notes"], "readwrite");
    for (const { id, text } of lines) tx.objectStore("pages").add({ ids: [id], lines: [text] });
    tx.objectStore("facts").put("AAAAAAAAAA", "device");
    tx.objectStore("facts").put(7, "newest");
    await done(tx.objectStore("notes").put(note, "half"));
    db.close();
  },
  /** Changes one byte of the first page that is closed. */
  spoil: async () => {
    const db = await done(indexedDB.open(NAME));
    const pages = db.transaction("pages", "readwrite").objectStore("pages");
    const [key] = await done(pages.getAllKeys());
    const page = (await done(pages.get(key as number))) as { lines: Uint8Array };
    page.lines[40] = (page.lines[40] ?? 0) ^ 1;
    await done(pages.put(page, key));
    db.close();
  },
  /** Changes one byte of everything that is closed, but for the pages. */
  spoilTheRest: async () => {
    const db = await done(indexedDB.open(NAME));
    const parts = ["corrections", "facts", "notes", "vaults", "ledgers"];
    const tx = db.transaction(parts, "readwrite");
    for (const part of parts) {
      const held = tx.objectStore(part);
      for (const key of await done(held.getAllKeys())) {
        const value: unknown = await done(held.get(key));
        const { kept = value, rows = kept } = value as { kept?: unknown; rows?: unknown };
        if (!(rows instanceof Uint8Array)) continue;
        rows[rows.length - 1] = (rows.at(-1) ?? 0) ^ 1;
        await done(held.put(value, key));
      }
    }
    db.close();
  },
  /** Changes what is kept of the secrets of vaults, where no lock closes them. */
  spoilSecrets: async () => {
    const db = await done(indexedDB.open(NAME));
    const vaults = db.transaction("vaults", "readwrite").objectStore("vaults");
    for (const key of await done(vaults.getAllKeys())) {
      const value = (await done(vaults.get(key))) as { kept: { secret: string } };
      const kept = { ...value.kept, secret: value.kept.secret.slice(4) };
      await done(vaults.put({ ...value, kept }, vaults.keyPath === null ? key : undefined));
    }
    db.close();
  },
  /** Puts a line into the database past the store. */
  plant: async (id: string, text: string) => {
    const db = await done(indexedDB.open(NAME));
    await done(
      db
        .transaction("pages", "readwrite")
        .objectStore("pages")
        .add({ ids: [id], lines: [text] }),
    );
    db.close();
  },
  /** Opens the database as a tab does that is asleep, and never lets go of it. */
  hold: async () => {
    const db = await done(indexedDB.open(NAME));
    asleep = db;
    asked = new Promise((heard) => db.addEventListener("versionchange", () => heard(true)));
  },
  isAskedToLetGo: () => asked,
  everythingHeld: async () => {
    if (!asleep) return ["nothing was held"];
    const parts = [...asleep.objectStoreNames];
    const tx = asleep.transaction(parts);
    return (
      await Promise.all(parts.map((part) => done(tx.objectStore(part).getAll() as IDBRequest<unknown[]>)))
    ).flat();
  },
  /** The key that wraps secrets, as far as a script learns of it. */
  wrappingHeld: async () => {
    const key = (await page.everythingHeld()).find((one) => one instanceof CryptoKey);
    return key instanceof CryptoKey ? { extractable: key.extractable, algorithm: key.algorithm.name } : null;
  },
  /** Everything that is held with its keys, as one text: bytes as numbers and as letters. */
  signsHeld: async () => {
    await page.hold();
    const parts = [...(asleep?.objectStoreNames ?? [])];
    const tx = asleep?.transaction(parts);
    const all = await Promise.all(
      parts.map(async (part) => {
        const held = tx?.objectStore(part) as IDBObjectStore;
        return [part, await Promise.all([done(held.getAllKeys()), done(held.getAll() as IDBRequest<unknown[]>)])];
      }),
    );
    asleep?.close();
    return JSON.stringify(all, (_, value: unknown) =>
      value instanceof Uint8Array ? [value.join(), new TextDecoder("latin1").decode(value)] : value,
    );
  },
  beginToDelete: () => void indexedDB.deleteDatabase(NAME),
  /** Runs the acceptance suite, which comes only when it is asked for. */
  acceptance: async () => (await import("./accept.ts")).accept(),
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((kept, refused) => {
    request.addEventListener("success", () => kept(request.result));
    request.addEventListener("error", () => refused(request.error));
  });

declare global {
  var tab: typeof page;
}
globalThis.tab = page;
