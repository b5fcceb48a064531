import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { keptGoing, type Enabler } from "./events.ts";

/** What identity remembers: what made each return possible, and how often each was named. */
export interface Identity {
  readonly by: { [attempt: EntryId]: Enabler };
  readonly times: { [enabler in Enabler]?: number };
}

/** How it grows. */
export const fold: Fold<Identity> = {
  initial: () => ({ by: {}, times: {} }),
  steps: {
    [keptGoing.type]: (state: Identity, { body }: EntryOf<typeof keptGoing>) => {
      const before = state.by[body.attempt];
      if (before !== undefined) state.times[before] = (state.times[before] ?? 1) - 1;
      state.by[body.attempt] = body.by;
      state.times[body.by] = (state.times[body.by] ?? 0) + 1;
    },
  },
};
