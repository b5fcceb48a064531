import { NORMAL } from "../../attempts/difficulty.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import type { EntryId, Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { checked, lookedBack, predicted, type Basis } from "./events.ts";

/** A few short tasks: how many they expected to get, and how many they got. */
export interface Check {
  readonly id: EntryId;
  readonly at: Instant;
  readonly goal: EntryId;
  readonly of: number;
  readonly expected: number;
  /** In logits. */
  readonly difficulty: number;
  /** Null until they counted. */
  got: number | null;
}

/** What confidence remembers. Ratings and tries stand in the trunk. */
export interface Confidence {
  /** What they went by, for each try that was looked back on. */
  readonly lookedBack: { [attempt: EntryId]: Basis };
  readonly checks: Check[];
}

/** How it grows. */
export const fold: Fold<Confidence> = {
  initial: () => ({ lookedBack: {}, checks: [] }),
  steps: {
    [lookedBack.type]: (state: Confidence, { body }: EntryOf<typeof lookedBack>) => {
      state.lookedBack[body.attempt] = body.by;
    },
    [predicted.type]: (state: Confidence, { id, at, body }: EntryOf<typeof predicted>) => {
      const { goal, of, expected, difficulty } = body;
      state.checks.push({ id, at, goal, of, expected, difficulty: difficulty ?? NORMAL, got: null });
    },
    [checked.type]: (state: Confidence, { body }: EntryOf<typeof checked>) => {
      const check = state.checks.findLast(({ id }) => id === body.about);
      if (check) check.got = body.got;
    },
  },
};
