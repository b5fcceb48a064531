import { tick } from "svelte";
import type { Draft, Entry, Learner, Next, Refusal, Result, Suggestion } from "@reprise/engine";
import type { BrowserStore, KeyTo, News, Persistence } from "@reprise/stores/browser";
import { wasKept } from "@reprise/stores/browser";
import type { Visit } from "@reprise/visit";
import { words } from "../words/en.ts";

/** What opens the journal: the engine, the store and the visit are fetched beside the first screen, not before it. */
const opening = () => import("./journal.ts");

/** How long what was just kept can be taken back with one tap, in milliseconds. */
export const UNDO_FOR = 10_000;

/** What was just kept: when, by the clock, and from which mark on an undo takes it back. */
export interface Kept {
  readonly at: number;
  readonly mark: number;
  readonly undoable: boolean;
  /** Puts things where they were before, once it was taken back. */
  readonly back: () => void;
}

/** The name of the one journal of this browser profile. */
export const JOURNAL = "reprise";

// Who has a journal waits for it: what opens it is asked for before anything is drawn. Who has none waits for the first screen alone.
if (wasKept(JOURNAL)) opening().catch(() => {});

let store: BrowserStore | null = null;
let visit = $state.raw<Visit | null>(null);
let problem = $state<string | null>(null);
let trouble = $state<string | null>(null);
let odd = $state<string | null>(null);
let wiped = $state(false);
let persistence = $state<Persistence | null>(null);
let shut = $state(false);
let kept = $state.raw<Kept | null>(null);
/** Counts what happened to the journal and the minutes that pass: what is read from the learner is read again then. */
let turn = $state(0);

const changed = (): void => void turn++;

const opened = (): Visit => {
  void turn;
  if (!visit) throw new Error("the journal is read only after it was opened");
  return visit;
};

/** Where the learner is: the open visit, and what was just done in it. Everything read here is read again when it changes. */
export const here = {
  get isOpen(): boolean {
    return visit !== null;
  },
  /** Nothing is on record here, and nothing ever was, as far as can be told before the journal is open. */
  get isNew(): boolean {
    return visit === null ? !wasKept(JOURNAL) : opened().learner().entries === 0;
  },
  get problem(): string | null {
    return problem;
  },
  /** Why the last thing was not kept, and what to do; null when it was. */
  get trouble(): string | null {
    return trouble;
  },
  /** What seems odd about the clock, said once. */
  get odd(): string | null {
    return odd;
  },
  /** A lock is on, and nobody opened it yet. */
  get isShut(): boolean {
    return shut;
  },
  /** A lock is on, which was opened. */
  get hasLock(): boolean {
    void turn;
    return store !== null && store.locking.lock() !== null;
  },
  /** Whether this browser once kept a journal here and no longer does. */
  get wiped(): boolean {
    return wiped;
  },
  /** What the browser said when it was asked to keep the journal for good; null while it was not asked. */
  get persistence(): Persistence | null {
    return persistence;
  },
  get kept(): Kept | null {
    return kept;
  },
  get visit(): Visit {
    return opened();
  },
  get learner(): Learner {
    return opened().learner();
  },
  get next(): Next {
    return opened().next();
  },
  get entries(): readonly Entry[] {
    return opened().entries();
  },
  get store(): BrowserStore {
    if (!store) throw new Error("the store is used only after it was opened");
    return store;
  },
};

/** Asked for the key of a lock, once there is one: other tabs may have it. */
const askOthers: KeyTo = async (lock) => (await import("../lock/keys.ts")).heldKey(lock);

/** Tries to open a locked journal; whether that is over. */
let trying: ((keyTo: KeyTo) => Promise<boolean>) | null = null;

/** Opens a locked journal with a key; whether it is open, or something else is the matter now. */
export const unlock = (keyTo: KeyTo): Promise<boolean> => trying?.(keyTo) ?? Promise.resolve(true);

/** A lock was put on or taken off here. */
export const noticeLock = changed;

/** Opens the journal of this browser; called once, by the layout. A locked one is waited for until somebody opens it. */
export const open = async (): Promise<void> => {
  const journal = await opening().catch(() => null);
  if (!journal) return void (problem = words.notFetched);
  const { openJournal, warmUp } = journal;
  const openWith = (keyTo: KeyTo) =>
    openJournal(
      JOURNAL,
      (says) => void (odd = says),
      (news) => void hear(news),
      keyTo,
    );
  let begun = await openWith(askOthers).catch(() => null);
  if (begun?.ok === false && begun.problem.type === "StoreShut") {
    begun = await new Promise((done) => {
      trying = async (keyTo) => {
        const again = await openWith(keyTo);
        if (!again.ok && again.problem.type === "StoreShut") return false;
        done(again);
        return true;
      };
      shut = true;
    });
    trying = null;
    shut = false;
  }
  if (!begun) return void (problem = words.notFetched);
  if (!begun.ok) return void (problem = begun.problem.says);
  ({ store, visit } = begun.value);
  wiped = store.wiped;
  if (missed) void hear("changed");
  setInterval(changed, 60_000);
  addEventListener("focus", changed);
  await tick();
  (globalThis.requestIdleCallback ?? setTimeout)(() => void warmUp());
};

/** News that came while the journal was being read, or is being read again: once more is enough for all of them. */
let missed = false;
let reading = false;

/** Another tab wrote: it is read, so that all show the same. */
const hear = async (news: News): Promise<void> => {
  // Erased or closed elsewhere: what stands here is no longer the journal.
  if (news !== "changed") return location.reload();
  missed = true;
  if (!visit || reading) return;
  reading = true;
  while (missed) {
    missed = false;
    problem = (await readAnew()) ?? problem;
  }
  reading = false;
};

/** Reads the journal again, after something else wrote to it; hands back why it could not be read, or null. */
export const readAnew = async (): Promise<string | null> => {
  const again = await here.visit.reload();
  changed();
  if (here.learner.entries > 0) wiped = false;
  return again.ok ? null : again.problem.says;
};

let undoEnds: ReturnType<typeof setTimeout> | undefined;

/** Asks the browser not to clear the journal when it runs short of room: at the first thing kept, and when someone wants to ask again. */
export const askToStay = async (): Promise<void> => {
  const { requestPersistence } = await opening();
  persistence = await requestPersistence();
};

/**
 * Keeps something as one thing that can be taken back for ten seconds; null when it was not kept, and `here.trouble` says why.
 * `back` puts things where they were before, once it was taken back.
 */
export const keepAs = async (
  work: (visit: Visit) => Promise<Result<readonly Entry[], Refusal>>,
  back: () => void = () => {},
): Promise<readonly Entry[] | null> => {
  const mark = here.visit.mark();
  const done = await work(here.visit);
  trouble = done.ok ? null : done.problem.says;
  if (!done.ok) {
    // Of several things the first may be on record all the same.
    changed();
    return null;
  }
  kept = { at: Date.now(), mark, undoable: true, back };
  clearTimeout(undoEnds);
  undoEnds = setTimeout(() => {
    if (kept) kept = { ...kept, undoable: false };
  }, UNDO_FOR);
  changed();
  if (persistence === null) void askToStay();
  return done.value;
};

/** Keeps drafts. */
export const keep = (drafts: readonly Draft[], back?: () => void): Promise<readonly Entry[] | null> =>
  keepAs((visit) => visit.record(drafts), back);

/** Keeps answers to screens, one after another. */
export const keepAnswers = (
  answers: readonly { readonly shown: Suggestion; readonly answer: unknown }[],
  back?: () => void,
): Promise<readonly Entry[] | null> =>
  keepAs(async (visit) => {
    const entries: Entry[] = [];
    for (const { shown, answer } of answers) {
      const done = await visit.answerShown(shown, answer);
      if (!done.ok) return done;
      entries.push(...done.value);
    }
    return { ok: true, value: entries };
  }, back);

/** Takes back what was just kept, all of it. */
export const undo = async (): Promise<void> => {
  if (!kept?.undoable) return;
  const { mark, back } = kept;
  for (;;) {
    const done = await here.visit.undo(mark);
    trouble = done.ok ? null : done.problem.says;
    if (!done.ok) return;
    if (!done.value) break;
  }
  kept = null;
  changed();
  back();
};

/** Why something was not kept is said where it happened, and not on the screens after it. */
export const forgetTrouble = (): void => void (trouble = null);

/** What was kept can no longer be taken back, as after the journal itself was erased. */
export const forgetKept = (): void => void (kept = null);

/** That the journal was once here is known; go on with an empty one. */
export const acknowledgeWiped = (): void => {
  here.store.acknowledgeWiped();
  wiped = false;
};
