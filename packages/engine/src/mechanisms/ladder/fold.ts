import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import type { SettledSize } from "../../measures/step-size.ts";
import { sizeChosen, stopped, warmedUp } from "./events.ts";

/** What ladder remembers: the size last chosen at each goal, after which tries someone stopped, and where they began with what they know. */
export interface Ladder {
  readonly chosen: { [goal: EntryId]: SettledSize };
  readonly stopped: { [attempt: EntryId]: true };
  readonly warmedUp: { [setback: EntryId]: true };
}

/** How it grows. */
export const fold: Fold<Ladder> = {
  initial: () => ({ chosen: {}, stopped: {}, warmedUp: {} }),
  steps: {
    [sizeChosen.type]: (state: Ladder, { id, at, body }: EntryOf<typeof sizeChosen>) => {
      state.chosen[body.goal] = { as: "choice", id, at, b: body.difficulty };
    },
    [stopped.type]: (state: Ladder, { body }: EntryOf<typeof stopped>) => {
      state.stopped[body.attempt] = true;
    },
    [warmedUp.type]: (state: Ladder, { body }: EntryOf<typeof warmedUp>) => {
      state.warmedUp[body.setback] = true;
    },
  },
};
