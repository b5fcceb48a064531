// What a test may do inside a page: each function hands back plain data.
import { decodeLine, kinds, type Draft, type Line } from "@reprise/engine";
import { entriesFor } from "@reprise/engine/record";
import { openBrowserStore, requestPersistence, type BrowserStore, type News } from "../../src/browser/index.ts";
import { besideMemory } from "./beside-memory.ts";

const NAME = "journal";
let store: BrowserStore;
const news: News[] = [];
let asleep: IDBDatabase | undefined;
let asked: Promise<boolean> = Promise.resolve(false);
let listening: ((news: News) => void) | null = null;

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
  const opened = await openBrowserStore(NAME, kinds);
  if (!opened.ok) return { problem: opened.problem };
  store = opened.value;
  store.heard((one) => {
    if (listening) listening(one);
    else news.push(one);
    listening = null;
  });
  return { device: store.device, wiped: store.wiped };
};

/** Records one goal at the instant 1000, as every tab does at once: its id, or what is wrong. */
const record = async (title: string) => {
  const recorded = await store.record({ instant: 1000, offset: 0 }, (stamping) =>
    entriesFor([goal(title)], stamping, bytes),
  );
  return recorded.ok ? { id: recorded.value[0]?.id ?? "" } : { problem: recorded.problem };
};

const page = {
  open,
  record,
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
  /** Opens the journal and reads all of it: how many milliseconds that took. */
  openAndLoad: () =>
    timed(async () => {
      await open();
      await store.load();
    }),
  besideMemory,
  /** How each transaction of this page was committed that could write. */
  durabilities: () => durabilities,
  /** Does to the database what a browser does that clears it. */
  wipe: async () => {
    await store.close();
    await done(indexedDB.deleteDatabase(NAME));
  },
  /** Opens the database as a release would that has another shape. */
  openAs: async (version: number) => (await done(indexedDB.open(NAME, version))).close(),
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
