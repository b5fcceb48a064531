import { NORMAL } from "../../attempts/difficulty.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { ended, entered, putOff, type Ending } from "./events.ts";

/** A way back from what someone knows, at one goal. */
export interface WayBack {
  readonly id: EntryId;
  readonly goal: EntryId;
  readonly at: Instant;
  /** The size it begins at, and the one that hurt, in logits. */
  readonly floor: number;
  readonly failed: number;
}

/** What rebuild remembers. */
export interface Rebuild {
  /** The one way back that is not ended; a later one takes the place of an earlier one. */
  now: WayBack | null;
  /** Those that came to an end, and how. */
  readonly past: { readonly way: WayBack; readonly at: Instant; readonly how: Ending }[];
  readonly putOff: { [goal: EntryId]: Instant };
}

/** How it grows. */
export const fold: Fold<Rebuild> = {
  initial: () => ({ now: null, past: [], putOff: {} }),
  steps: {
    [entered.type]: (state: Rebuild, { id, at, body }: EntryOf<typeof entered>) => {
      if (state.now) state.past.push({ way: state.now, at, how: "another-goal" });
      state.now = { id, goal: body.goal, at, floor: body.floor, failed: body.failed ?? NORMAL };
    },
    [ended.type]: (state: Rebuild, { at, body }: EntryOf<typeof ended>) => {
      if (state.now?.goal !== body.goal) return;
      state.past.push({ way: state.now, at, how: body.how });
      state.now = null;
    },
    [putOff.type]: (state: Rebuild, { at, body }: EntryOf<typeof putOff>) => {
      state.putOff[body.goal] = at;
    },
  },
};
