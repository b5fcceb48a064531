import type { Fold } from "../../journal/fold.ts";

/** Remembers nothing beyond the trunk: what it says is there or it is silent. */
export type Encouragement = Record<string, never>;

/** It has nothing to grow. */
export const fold: Fold<Encouragement> = { initial: () => ({}), steps: {} };
