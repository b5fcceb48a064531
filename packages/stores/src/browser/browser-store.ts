import {
  byRecorded,
  inOrder,
  no,
  ok,
  redacted,
  type DeviceId,
  type Entry,
  type Kinds,
  type Result,
} from "@reprise/engine/journal";
import { loadedFrom } from "../loaded.ts";
import type { Store, StoreProblem } from "../store.ts";
import { deviceOf, eraseDatabase, JOURNAL, openDatabase, writing, type Closed, type Database } from "./database.ts";
import { rowsOf, type Row } from "./pages.ts";
import { markOf, signOf, type Mark } from "./persistence.ts";
import { problemOf, problemOfClosed } from "./problem.ts";
import { beginningWith, newestAt, take } from "./take.ts";

/** What became of a journal outside this page: more was recorded, it was erased, or the browser closed it here. */
export type News = "changed" | "erased" | "closed";

/** A journal in this browser, which other tabs may hold as well, and which the browser may clear. */
export interface BrowserStore extends Store {
  /** A journal was kept here, and was gone when this store was opened. */
  readonly wiped: boolean;
  /** The learner knows that it is gone: it is not said again. */
  readonly acknowledgeWiped: () => void;
  /** Calls back on news from other tabs; what it hands back ends that. After "erased" and "closed" the page is to be loaded again. */
  readonly heard: (listener: (news: News) => void) => () => void;
  /** Forgets each note that `isOver` names, by its name and text. */
  readonly forgetNotes: (isOver: (name: string, text: string) => boolean) => Promise<Result<null, StoreProblem>>;
  /** Erases the journal, its notes and its device for ever, in every tab. Nothing can be done with the store after it. */
  readonly erase: () => Promise<Result<null, StoreProblem>>;
}

/** Opens the journal of a name in this browser, making it where it is missing; every commit is on the disk before it is acknowledged. */
export const openBrowserStore = async (name: string, kinds: Kinds): Promise<Result<BrowserStore, StoreProblem>> => {
  const sign = signOf(name);
  const tabs = tabsOf(sign);
  let db: Database | undefined;
  try {
    db = await openDatabase(name, tabs.close);
    const device = await deviceOf(db);
    const isEmpty = (await db.count("pages")) === 0;
    const mark = markOf(sign);
    const wiped = isEmpty && mark.isSet();
    if (!isEmpty) mark.set();
    return ok(storeOn({ db, device, kinds, mark, tabs, wiped }));
  } catch (error) {
    tabs.leave();
    db?.close();
    return no(problemOf(error));
  }
};

/** The other tabs with this journal: what they tell, what they are told, and why it is closed here. */
const tabsOf = (sign: string) => {
  const channel = new BroadcastChannel(sign);
  const listeners = new Set<(news: News) => void>();
  let closed: Closed | null = null;
  const tell = (news: News): void => listeners.forEach((listener) => listener(news));
  channel.addEventListener("message", () => tell("changed"));
  return {
    say: (): void => channel.postMessage("changed"),
    heard: (listener: (news: News) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: (why: Closed): void => {
      closed = why;
      tell(why === "erased" ? "erased" : "closed");
    },
    closed: (): Closed | null => closed,
    leave: (): void => {
      listeners.clear();
      channel.close();
    },
  };
};

interface Parts {
  readonly db: Database;
  readonly device: DeviceId;
  readonly kinds: Kinds;
  readonly mark: Mark;
  readonly tabs: ReturnType<typeof tabsOf>;
  readonly wiped: boolean;
}

const storeOn = ({ db, device, kinds, mark, tabs, wiped }: Parts): BrowserStore => {
  const attempt = async <Value>(work: () => Promise<Value>): Promise<Result<Value, StoreProblem>> => {
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
    tabs.say();
  };

  return {
    device,
    load: () =>
      attempt(async () => {
        const loaded = loadedFrom(rowsOf(await db.getAll("pages")), kinds);
        return { ...loaded, entries: inOrder(loaded.entries, byRecorded) };
      }),
    find: (id) =>
      attempt(async () => {
        const tx = db.transaction(["pages", "corrections"]);
        const [page, redaction] = await Promise.all([
          tx.objectStore("pages").index("id").get(id),
          tx.objectStore("corrections").getKey(beginningWith(redacted.type, id)),
        ]);
        const row = page && rowsOf([page]).find((one) => one.id === id);
        return row && { entry: JSON.parse(row.text) as Entry, erased: redaction !== undefined };
      }),
    record: ({ instant, offset }, make) =>
      attempt(async () => {
        const entries = await writing(db, JOURNAL, async (tx) => {
          const made = make({ clock: instant, offset, device, newest: await newestAt(tx) });
          await take(
            tx,
            made.map((entry) => ({ text: JSON.stringify(entry), entry, known: true })),
            kinds,
          );
          return made;
        });
        afterwards(entries.length);
        return entries;
      }),
    merge: (lines) =>
      attempt(async () => {
        const recorded = await writing(db, JOURNAL, (tx) => take(tx, lines, kinds));
        afterwards(recorded);
        return { recorded, known: lines.length - recorded };
      }),
    lines: () =>
      attempt(async () => {
        const rows = rowsOf(await db.getAll("pages"));
        return rows
          .map(stamped)
          .sort(byRecorded)
          .map(({ text }) => text);
      }),
    // As strict as the journal: half-typed words outlive an empty battery too, and whoever types has one write under way at a time.
    note: (name, text) =>
      attempt(() =>
        writing(db, ["notes"], async (tx) => {
          await (text === null ? tx.objectStore("notes").delete(name) : tx.objectStore("notes").put(text, name));
          return null;
        }),
      ),
    forgetNotes: (isOver) =>
      attempt(() =>
        writing(db, ["notes"], async (tx) => {
          const notes = tx.objectStore("notes");
          const [names, texts] = await Promise.all([notes.getAllKeys(), notes.getAll()]);
          const over = names.filter((name, i) => isOver(name, texts[i] ?? ""));
          await Promise.all(over.map((name) => notes.delete(name)));
          return null;
        }),
      ),
    noted: (name) => attempt(async () => (await db.get("notes", name)) ?? null),
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
  try {
    return { ...(JSON.parse(text) as Entry), text };
  } catch {
    return { id, at: 0, offset: 0, device: "", type: "", version: 0, body: null, text };
  }
};
