import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { readTwice } from "./events.ts";

/** What causes remembers: which setbacks were read twice, and with what verdict. */
export interface Causes {
  readonly readTwice: { [setback: EntryId]: "both" | "record-wrong" | "go-on" };
}

/** How it grows. */
export const fold: Fold<Causes> = {
  initial: () => ({ readTwice: {} }),
  steps: {
    [readTwice.type]: (state: Causes, { body }: EntryOf<typeof readTwice>) => {
      state.readTwice[body.about] = body.verdict;
    },
  },
};
