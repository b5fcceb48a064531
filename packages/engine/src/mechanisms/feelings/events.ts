import type { EventKind } from "../../journal/kind.ts";

/** Owns none: how it feels is a fact of the trunk, attempts/felt. */
export const events: readonly EventKind[] = [];
