import { dataKeyOf, eraseBrowserStore } from "@reprise/stores/browser";
import { stayApart } from "../visit/apart.ts";
import { here, JOURNAL, noticeLock, unlock } from "../visit/here.svelte.ts";
import { written } from "../visit/scratch.svelte.ts";
import { whenAway } from "./away.ts";
import { heldKey, holdKey, onSaid, sayHere, shutEverywhere } from "./keys.ts";
import { newStretching, passKeyOf } from "./stretching.ts";
import { words } from "./words/en.ts";

/** How long what is half typed is waited for, in milliseconds. */
const ENOUGH = 1000;

let isWatching = false;

/** Covers the page and loads it anew, so that nothing of the journal is left in it. What is half typed is written down first. */
const cover = async (first: () => void): Promise<void> => {
  if (!here.hasLock) return;
  document.body.hidden = true;
  await Promise.race([written(), new Promise((done) => setTimeout(done, ENOUGH))]);
  first();
  location.reload();
};

/** Locks every tab. */
export const lockNow = (): Promise<void> => cover(shutEverywhere);

/** From now on the journal locks when it is told to, here or in another tab, and when nobody is here. */
export const watchLock = (): void => {
  if (isWatching) return;
  isWatching = true;
  onSaid("shut", () => void cover(() => {}));
  onSaid(
    "here",
    whenAway(() => void lockNow(), sayHere),
  );
};

/** Opens the journal with a passphrase: null, or why not. */
export const unlockWith = async (passphrase: string): Promise<string | null> => {
  try {
    const opened = await unlock(async (shut) => {
      const key = await dataKeyOf(shut, await passKeyOf(passphrase, shut.stretching));
      if (key) holdKey(shut.id, key);
      return key;
    });
    return opened ? null : words.wrong;
  } catch {
    return words.notFetched;
  }
};

/** Opens the journal as soon as another tab does; what it hands back ends that. */
export const unlockWithOthers = (): (() => void) => onSaid("opened", () => void unlock(heldKey));

/** Puts the lock on: null, or why not. */
export const putLockOn = async (passphrase: string): Promise<string | null> => {
  try {
    const stretching = newStretching();
    const done = await here.store.locking.putOn(await passKeyOf(passphrase, stretching), stretching);
    if (!done.ok) return done.problem.says;
    const { id = "" } = here.store.locking.lock() ?? {};
    holdKey(id, done.value);
    noticeLock();
    watchLock();
    return null;
  } catch {
    return words.notFetched;
  }
};

const opens = async (passphrase: string): Promise<string | null> => {
  const opened = await here.store.locking.opens((stretching) => passKeyOf(passphrase, stretching));
  return opened.ok ? (opened.value ? null : words.wrong) : opened.problem.says;
};

/** Takes the lock off, for whoever knows the passphrase: null, or why not. */
export const takeLockOff = async (passphrase: string): Promise<string | null> => {
  try {
    const wrong = await opens(passphrase);
    if (wrong !== null) return wrong;
    const done = await here.store.locking.takeOff();
    if (!done.ok) return done.problem.says;
    noticeLock();
    return null;
  } catch {
    return words.notFetched;
  }
};

/** Has another passphrase open the lock, for whoever knows the one before: null, or why not. */
export const changeLock = async (before: string, passphrase: string): Promise<string | null> => {
  try {
    const wrong = await opens(before);
    if (wrong !== null) return wrong;
    const stretching = newStretching();
    const done = await here.store.locking.change(await passKeyOf(passphrase, stretching), stretching);
    return done.ok ? null : done.problem.says;
  } catch {
    return words.notFetched;
  }
};

/** Takes the locked journal away and begins with an empty one: null, or why not. */
export const startAgain = async (): Promise<string | null> => {
  // Where the locked one was the journal of this machine, that does not come in its place by itself.
  stayApart(true);
  const done = await eraseBrowserStore(JOURNAL);
  return done.ok ? null : done.problem.says;
};
