import type { EventKind } from "../../journal/kind.ts";

/** Owns none: a win is a fact of the trunk, attempts/win-noted. */
export const events: readonly EventKind[] = [];
