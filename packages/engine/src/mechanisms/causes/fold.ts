import type { CauseName } from "../../attempts/causes.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { looked, readTwice } from "./events.ts";

/** One look at what can change about a cause. */
export interface Look {
  readonly id: EntryId;
  readonly at: Instant;
  readonly cause: CauseName | null;
  readonly changeable: number | null;
}

/** What causes remembers: which setbacks were read twice and with what verdict, and for which a change was looked for. */
export interface Causes {
  readonly readTwice: { [setback: EntryId]: "both" | "record-wrong" | "go-on" };
  readonly lookOf: { [setback: EntryId]: Look };
  lastLook: Instant | null;
}

/** How it grows. */
export const fold: Fold<Causes> = {
  initial: () => ({ readTwice: {}, lookOf: {}, lastLook: null }),
  steps: {
    [readTwice.type]: (state: Causes, { body }: EntryOf<typeof readTwice>) => {
      state.readTwice[body.about] = body.verdict;
    },
    [looked.type]: (state: Causes, { id, at, body }: EntryOf<typeof looked>) => {
      state.lookOf[body.setback] = { id, at, cause: body.cause ?? null, changeable: body.changeable ?? null };
      state.lastLook = at;
    },
  },
};
