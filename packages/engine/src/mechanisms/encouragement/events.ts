import type { EventKind } from "../../journal/kind.ts";

/** Owns none: it says what is on record, and asks nothing. */
export const events: readonly EventKind[] = [];
