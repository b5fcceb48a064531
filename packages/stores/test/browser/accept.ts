import { kinds } from "@reprise/engine";
import { openBrowserStore } from "../../src/browser/index.ts";
import { storeAcceptance } from "../acceptance.ts";
import { outcomes, type Outcome } from "./collect.ts";

/** Runs the acceptance suite in this page, each test in a database of its own. */
export const accept = async (): Promise<readonly Outcome[]> => {
  let places = 0;
  storeAcceptance("a store in a browser", () => {
    const name = `place-${places++}`;
    return {
      open: async () => {
        const opened = await openBrowserStore(name, kinds);
        if (!opened.ok) throw new Error(opened.problem.says);
        return opened.value;
      },
      lasts: true,
      leave: () => void indexedDB.deleteDatabase(name),
    };
  });
  return outcomes();
};
