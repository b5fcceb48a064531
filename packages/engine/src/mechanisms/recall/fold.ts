import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { compared, recalled, type Slip } from "./events.ts";

/** One time they were asked what they remember. */
export interface Recalled {
  readonly id: EntryId;
  readonly at: Instant;
  /** Null where it was about all tries. */
  readonly goal: EntryId | null;
  readonly of: number;
  readonly recalled: number;
  /** Null until the record was set beside it. */
  slipped: Slip | null;
}

/** What recall remembers: every time, oldest first. What is on record is counted when it is asked for. */
export interface Recall {
  readonly times: Recalled[];
}

/** How it grows. */
export const fold: Fold<Recall> = {
  initial: () => ({ times: [] }),
  steps: {
    [recalled.type]: (state: Recall, { id, at, body }: EntryOf<typeof recalled>) => {
      state.times.push({
        id,
        at,
        goal: body.goal ?? null,
        of: body.of,
        recalled: body.recalled,
        slipped: null,
      });
    },
    [compared.type]: (state: Recall, { body }: EntryOf<typeof compared>) => {
      const time = state.times.findLast(({ id }) => id === body.about);
      if (time) time.slipped = body.slipped;
    },
  },
};
