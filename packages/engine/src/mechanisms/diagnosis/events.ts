import type { EventKind } from "../../journal/kind.ts";

/** Owns none: the one change is a fact of the trunk, attempts/adjusted. */
export const events: readonly EventKind[] = [];
