import type { CauseName } from "../causes.ts";
import type { Dimension, ErrorType, SetbackKind } from "../events.ts";
import type { Field } from "../field.ts";
import type { labels } from "./labels.ts";

/** The name of a way of working: it stands in entries for ever. */
export type WayId = keyof typeof labels;

/** A way of working as it is chosen by: the one thing it changes, what it answers, and for whom it is. Our assumption, like the reading of the causes. */
export interface Way {
  readonly id: WayId;
  readonly dimension: Dimension;
  /** The kinds of error it answers, the one it answers most first. */
  readonly answers: readonly [ErrorType, ...ErrorType[]];
  readonly causes: readonly CauseName[];
  /** The kinds of setback it is for; all when none is named. */
  readonly kinds?: readonly SetbackKind[];
  /** The fields it is for; all when none is named. */
  readonly fields?: readonly Field[];
}
