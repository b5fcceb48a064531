import { kinds, type Refusal, type Result } from "@reprise/engine";
import { openBrowserStore, type BrowserStore } from "@reprise/stores/browser";
import { openVisit, type Visit } from "@reprise/visit";
import { clock } from "../device/clock.ts";

export { requestPersistence } from "@reprise/stores/browser";
export { warmUp } from "@reprise/visit";

/** The journal of this browser, open, and a visit to it. `warn` is told what seems odd about the clock. */
export const openJournal = async (
  name: string,
  warn: (sentence: string) => void,
): Promise<Result<{ readonly store: BrowserStore; readonly visit: Visit }, Refusal>> => {
  const store = await openBrowserStore(name, kinds);
  if (!store.ok) return store;
  const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
  const visit = await openVisit(store.value, clock, warn, random);
  return visit.ok ? { ok: true, value: { store: store.value, visit: visit.value } } : visit;
};
