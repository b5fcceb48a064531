import type { Fold } from "../../journal/fold.ts";

/** Remembers nothing beyond the trunk: the one change stands there. */
export type Diagnosis = Record<string, never>;

/** It has nothing to grow. */
export const fold: Fold<Diagnosis> = { initial: () => ({}), steps: {} };
