import type { KeyTo } from "@reprise/stores/browser";

/**
 * The key of an open lock, in the memory of the tabs that hold it and nowhere else: with the last of them it is gone. A new tab asks the
 * others for it, and all of them lock together.
 */
type Said =
  | { readonly is: "asked"; readonly lock: string }
  | { readonly is: "key"; readonly lock: string; readonly key: Uint8Array }
  | { readonly is: "opened" }
  | { readonly is: "shut" }
  | { readonly is: "here" };

/** How long another tab is waited for, in milliseconds: one that is awake answers at once. */
const A_MOMENT = 400;

const channel = new BroadcastChannel("reprise:lock");
const say = (said: Said): void => channel.postMessage(said);

let held: { readonly lock: string; readonly key: Uint8Array } | null = null;
const listeners = { opened: new Set<() => void>(), shut: new Set<() => void>(), here: new Set<() => void>() };
let answered: ((key: Uint8Array, lock: string) => void) | null = null;

channel.addEventListener("message", ({ data }) => {
  const said = data as Said;
  if (said.is === "asked" && held?.lock === said.lock) say({ is: "key", ...held });
  else if (said.is === "key") answered?.(said.key, said.lock);
  else if (said.is !== "asked") {
    if (said.is === "shut") held = null;
    for (const listener of listeners[said.is]) listener();
  }
});

/** The key of a lock, as this tab or another one holds it; null where nobody does. */
export const heldKey: KeyTo = async ({ id }) => {
  if (held?.lock === id) return held.key;
  const key = await new Promise<Uint8Array | null>((done) => {
    const over = setTimeout(() => done(null), A_MOMENT);
    answered = (given, lock) => {
      if (lock !== id) return;
      clearTimeout(over);
      done(given);
    };
    say({ is: "asked", lock: id });
  });
  answered = null;
  if (key) held = { lock: id, key };
  return key;
};

/** Holds the key of a lock that was opened or put on here. */
export const holdKey = (lock: string, key: Uint8Array): void => {
  held = { lock, key };
  say({ is: "opened" });
};

/** Lets go of the key, in every tab. */
export const shutEverywhere = (): void => {
  held = null;
  say({ is: "shut" });
};

/** Tells the other tabs that someone is here. */
export const sayHere = (): void => say({ is: "here" });

/** Calls back when another tab opened the lock, shut it, or has someone before it; what it hands back ends that. */
export const onSaid = (what: "opened" | "shut" | "here", listener: () => void): (() => void) => {
  listeners[what].add(listener);
  return () => void listeners[what].delete(listener);
};
