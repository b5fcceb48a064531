import { setBack } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { differenceTold, keptGoing, said, type Enabler } from "./events.ts";

/** What identity remembers. */
export interface Identity {
  /** What made each return possible, and how often each was named. */
  readonly by: { [attempt: EntryId]: Enabler };
  readonly times: { [enabler in Enabler]?: number };
  /** "Coming back after a setback is something I do", as it was said last. */
  said: { readonly id: EntryId; readonly at: Instant; readonly value: number } | null;
  /** The setbacks at each goal, in the order in which they happened. */
  readonly setbacksAt: { [goal: EntryId]: EntryId[] };
  /** Setbacks about which it was told what was different from the first. */
  readonly told: { [setback: EntryId]: true };
}

/** How it grows. */
export const fold: Fold<Identity> = {
  initial: () => ({ by: {}, times: {}, said: null, setbacksAt: {}, told: {} }),
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
    [differenceTold.type]: (state: Identity, { body }: EntryOf<typeof differenceTold>) => {
      state.told[body.setback] = true;
    },
    [setBack.type]: (state: Identity, { id, body }: EntryOf<typeof setBack>) => {
      if (body.goal !== undefined) (state.setbacksAt[body.goal] ??= []).push(id);
    },
  },
};
