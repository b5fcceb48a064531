import type { EventKind } from "../../journal/kind.ts";

/** Owns none: a way of working is a fact of the trunk, attempts/strategy-chosen. */
export const events: readonly EventKind[] = [];
