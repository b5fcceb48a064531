import {
  byRecorded,
  inOrder,
  no,
  ok,
  type DeviceId,
  type Entry,
  type Kinds,
  type Line,
  type Result,
} from "@reprise/engine/journal";
import type { VaultStore } from "../ledger.ts";
import { loadedFrom } from "../loaded.ts";
import type { StoreProblem } from "../store.ts";
import { browserLedger } from "./browser-ledger.ts";
import { isRedacted } from "./corrections.ts";
import {
  deviceOf,
  eraseDatabase,
  JOURNAL,
  openDatabase,
  reading,
  writing,
  type Database,
  type Part,
  type Reading,
  type Writing,
} from "./database.ts";
import { checkLock } from "./lock.ts";
import { lockingOf, openLock, type Held, type Locking } from "./locking.ts";
import { noteNamed, notesIn, putNote } from "./notes.ts";
import { entryIn, rowAt, rowsOf, type Desk, type Row } from "./pages.ts";
import { markOf, signOf, type Mark } from "./persistence.ts";
import { newPlaces } from "./places.ts";
import { problemOf, problemOfClosed } from "./problem.ts";
import { tabsOf, type News, type Tabs } from "./tabs.ts";
import { newestAt, take } from "./take.ts";
import { tellLedgers, vaultsIn } from "./vaults.ts";
import type { Lock } from "./lock.ts";

/** A journal in this browser, which other tabs may hold as well, and which the browser may clear. */
export interface BrowserStore extends VaultStore {
  /** A journal was kept here, and was gone when this store was opened. */
  readonly wiped: boolean;
  /** The learner knows that it is gone: it is not said again. */
  readonly acknowledgeWiped: () => void;
  /** Calls back on news from other tabs; what it hands back ends that. After all but "changed" the page is to be loaded again. */
  readonly heard: (listener: (news: News) => void) => () => void;
  /** Forgets each note that `isOver` names, by its name and text. */
  readonly forgetNotes: (isOver: (name: string, text: string) => boolean) => Promise<Result<null, StoreProblem>>;
  /** The lock on what is kept here: everything that is written is closed while it is on. */
  readonly locking: Locking;
  /** Erases the journal, its notes and its device for ever, in every tab. Nothing can be done with the store after it. */
  readonly erase: () => Promise<Result<null, StoreProblem>>;
}

/** Hands out the data key that opens a lock, or null where nobody knows it here. */
export type KeyTo = (lock: Lock) => Promise<Uint8Array | null>;

/** What is said of a journal whose lock nobody opened. */
const shut: StoreProblem = { type: "StoreShut", says: "This journal is locked. Open it to go on." };

/**
 * Opens the journal of a name in this browser, making it where it is missing; every commit is on the disk before it is acknowledged.
 * Where a lock is on, `keyTo` is asked for its key.
 */
export const openBrowserStore = async (
  name: string,
  kinds: Kinds,
  keyTo: KeyTo = async () => null,
): Promise<Result<BrowserStore, StoreProblem>> => {
  const sign = signOf(name);
  const tabs = tabsOf(sign);
  let db: Database | undefined;
  const leave = (): void => {
    tabs.leave();
    db?.close();
  };
  try {
    db = await openDatabase(name, tabs.close);
    const device = await deviceOf(db);
    const isEmpty = (await db.count("pages")) === 0;
    const mark = markOf(sign);
    const wiped = isEmpty && mark.isSet();
    if (!isEmpty) mark.set();
    const held = await openLock(db, keyTo);
    if (held) return ok(storeOn({ db, device, kinds, mark, tabs, wiped, held }));
    leave();
    return no(shut);
  } catch (error) {
    leave();
    return no(problemOf(error));
  }
};

/** Erases the journal of a name without opening it, as where nobody knows the passphrase any more. */
export const eraseBrowserStore = async (name: string): Promise<Result<null, StoreProblem>> => {
  try {
    const db = await openDatabase(name, () => {});
    await eraseDatabase(db);
    markOf(signOf(name)).clear();
    return ok(null);
  } catch (error) {
    return no(problemOf(error));
  }
};

interface Parts {
  readonly db: Database;
  readonly device: DeviceId;
  readonly kinds: Kinds;
  readonly mark: Mark;
  readonly tabs: Tabs;
  readonly wiped: boolean;
  readonly held: Held;
}

const storeOn = ({ db, device, kinds, mark, tabs, wiped, held: opened }: Parts): BrowserStore => {
  const desk: { -readonly [Name in keyof Desk]: Desk[Name] } = { cipher: opened.cipher, places: newPlaces() };
  /** While a lock is put on or taken off, everything else waits: it would write in the way that was. */
  let rewriting: Promise<unknown> = Promise.resolve();
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Result<Value, StoreProblem>> => {
    await rewriting;
    try {
      return ok(await work());
    } catch (error) {
      const problem = problemOf(error);
      const why = tabs.closed();
      return no(why ? problemOfClosed(why) : problem);
    }
  };
  /** After a commit that kept entries: the other tabs read them, and a cleared database can be told from a new one. */
  const afterwards = (kept: number): void => {
    if (kept === 0) return;
    mark.set();
    tabs.say("changed");
  };
  const read = <Value>(parts: readonly Part[], work: (tx: Reading) => Promise<Value>): Promise<Value> =>
    reading(db, [...parts, "facts"], async (tx) => {
      await checkLock(tx, desk.cipher);
      return work(tx);
    });
  const write = <Value>(parts: readonly Part[], work: (tx: Writing) => Promise<Value>): Promise<Value> =>
    writing(db, [...parts, "facts"], async (tx) => {
      await checkLock(tx, desk.cipher);
      return work(tx);
    });
  const takeIn = async (tx: Writing, lines: readonly Line[]): Promise<number> => {
    const taken = await take(tx, lines, kinds, desk);
    await tellLedgers(tx, taken, desk.cipher);
    return taken.fresh.length;
  };
  const rows = (): Promise<readonly Row[]> =>
    read(["pages"], async (tx) => rowsOf(await tx.objectStore("pages").getAll(), desk.cipher));
  const under = {
    db,
    kinds,
    desk: () => desk,
    attempt,
    reading: <Value>(work: (tx: Reading) => Promise<Value>) => read(JOURNAL, work),
    writing: <Value>(work: (tx: Writing) => Promise<Value>) => write(JOURNAL, work),
    afterwards,
  };

  return {
    device,
    load: () =>
      attempt(async () => {
        const loaded = loadedFrom(await rows(), kinds);
        return { ...loaded, entries: inOrder(loaded.entries, byRecorded) };
      }),
    find: (id) =>
      attempt(() =>
        under.reading(async (tx) => {
          const [row, erased] = await Promise.all([rowAt(tx, id, desk), isRedacted(tx, desk.cipher, id)]);
          const entry = row && entryIn(row.text);
          return entry ? { entry, erased } : undefined;
        }),
      ),
    record: ({ instant, offset }, make) =>
      attempt(async () => {
        const entries = await under.writing(async (tx) => {
          const made = make({ clock: instant, offset, device, newest: await newestAt(tx, desk.cipher) });
          await takeIn(
            tx,
            made.map((entry) => ({ text: JSON.stringify(entry), entry, known: true })),
          );
          return made;
        });
        afterwards(entries.length);
        return entries;
      }),
    merge: (lines) =>
      attempt(async () => {
        const recorded = await under.writing((tx) => takeIn(tx, lines));
        afterwards(recorded);
        return { recorded, known: lines.length - recorded };
      }),
    lines: () =>
      attempt(async () =>
        (await rows())
          .map(stamped)
          .sort(byRecorded)
          .map(({ text }) => text),
      ),
    vaults: () => attempt(() => under.reading(async (tx) => (await vaultsIn(tx, desk.cipher)).map(({ id }) => id))),
    ledger: (vault) => browserLedger(vault, under),
    // As strict as the journal: half-typed words outlive an empty battery too, and whoever types has one write under way at a time.
    note: (name, text) =>
      attempt(() =>
        write(["notes"], async (tx) => {
          await putNote(tx, name, text, desk.cipher);
          return null;
        }),
      ),
    forgetNotes: (isOver) =>
      attempt(() =>
        write(["notes"], async (tx) => {
          const over = [...(await notesIn(tx, desk.cipher))].filter(([, { name, text }]) => isOver(name, text));
          await Promise.all(over.map(([key]) => tx.objectStore("notes").delete(key)));
          return null;
        }),
      ),
    noted: (name) => attempt(() => read(["notes"], (tx) => noteNamed(tx, name, desk.cipher))),
    locking: lockingOf(db, opened, {
      attempt,
      exclusively: (work) => {
        const done = rewriting.then(work);
        rewriting = done.catch(() => {});
        return done;
      },
      now: (cipher) => {
        desk.cipher = cipher;
        desk.places = newPlaces();
        tabs.say("relocked");
      },
    }),
    close: async () => {
      tabs.leave();
      db.close();
    },
    wiped,
    acknowledgeWiped: mark.clear,
    heard: tabs.heard,
    erase: () =>
      attempt(async () => {
        mark.clear();
        await eraseDatabase(db);
        tabs.leave();
        tabs.close("erased");
        return null;
      }),
  };
};

/** A line with what orders it; one that can no longer be read stands first. */
const stamped = ({ id, text }: Row): Entry & { readonly text: string } => {
  const entry = entryIn(text);
  return { ...(entry ?? { id, at: 0, offset: 0, device: "", type: "", version: 0, body: null }), text };
};
