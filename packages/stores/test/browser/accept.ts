import { kinds } from "@reprise/engine";
import { dataKeyOf, openBrowserStore, type BrowserStore } from "../../src/browser/index.ts";
import { storeAcceptance } from "../acceptance.ts";
import { ledgerAcceptance } from "../ledger-acceptance.ts";
import { outcomes, type Outcome } from "./collect.ts";

let places = 0;

/** A database of its own; with a lock on from the first moment, where one is asked for. */
const place = (isLocked: boolean) => () => {
  const name = `place-${places++}`;
  const passKey = crypto.getRandomValues(new Uint8Array(32));
  return {
    open: async (): Promise<BrowserStore> => {
      const opened = await openBrowserStore(name, kinds, (lock) => dataKeyOf(lock, passKey));
      if (!opened.ok) throw new Error(opened.problem.says);
      const { locking } = opened.value;
      if (isLocked && locking.lock() === null) {
        const locked = await locking.putOn(passKey, { salt: new Uint8Array(16), memory: 8, passes: 1, lanes: 1 });
        if (!locked.ok) throw new Error(locked.problem.says);
      }
      return opened.value;
    },
    lasts: true,
    leave: () => void indexedDB.deleteDatabase(name),
  };
};

/** Runs the acceptance suites in this page, each test in a database of its own. */
export const accept = async (): Promise<readonly Outcome[]> => {
  for (const [name, isLocked] of [
    ["a store in a browser", false],
    ["a locked store in a browser", true],
  ] as const) {
    storeAcceptance(name, place(isLocked));
    ledgerAcceptance(name, place(isLocked));
  }
  return outcomes();
};
