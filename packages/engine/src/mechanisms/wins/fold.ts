import type { Fold } from "../../journal/fold.ts";

/** Remembers nothing beyond the trunk: wins and tries stand there. */
export type Wins = Record<string, never>;

/** It has nothing to grow. */
export const fold: Fold<Wins> = { initial: () => ({}), steps: {} };
