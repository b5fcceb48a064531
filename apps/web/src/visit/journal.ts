import { kinds, type Refusal, type Result } from "@reprise/engine";
import { openBrowserStore, type BrowserStore, type KeyTo, type News } from "@reprise/stores/browser";
import { openVisit, type Visit } from "@reprise/visit";
import { clock } from "../device/clock.ts";

export { requestPersistence } from "@reprise/stores/browser";
export { warmUp } from "@reprise/visit";

/**
 * The journal of this browser, open, and a visit to it. `warn` is told what seems odd about the clock, `hear` what other tabs did, `keyTo` for the key
 * of a lock. */
export const openJournal = async (
  name: string,
  warn: (sentence: string) => void,
  hear: (news: News) => void,
  keyTo: KeyTo,
): Promise<Result<{ readonly store: BrowserStore; readonly visit: Visit }, Refusal>> => {
  const store = await openBrowserStore(name, kinds, keyTo);
  if (!store.ok) return store;
  // Before it is read: what is written meanwhile would be missed otherwise.
  store.value.heard(hear);
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
  const visit = await openVisit(store.value, clock, warn, random);
  return visit.ok ? { ok: true, value: { store: store.value, visit: visit.value } } : visit;
};
