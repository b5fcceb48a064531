import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { keptGoing, said, type Enabler } from "./events.ts";

/** What identity remembers. */
export interface Identity {
  /** What made each return possible, and how often each was named. */
  readonly by: { [attempt: EntryId]: Enabler };
  readonly times: { [enabler in Enabler]?: number };
  /** "Coming back after a setback is something I do", as it was said last. */
  said: { readonly id: EntryId; readonly at: Instant; readonly value: number } | null;
}

/** How it grows. */
export const fold: Fold<Identity> = {
  initial: () => ({ by: {}, times: {}, said: null }),
  steps: {
    [keptGoing.type]: (state: Identity, { body }: EntryOf<typeof keptGoing>) => {
      const before = state.by[body.attempt];
      if (before !== undefined) state.times[before] = (state.times[before] ?? 1) - 1;
      state.by[body.attempt] = body.by;
      state.times[body.by] = (state.times[body.by] ?? 0) + 1;
    },
    [said.type]: (state: Identity, { id, at, body }: EntryOf<typeof said>) => {
      state.said = { id, at, value: body.comingBack };
    },
  },
};
