import { event, field } from "../../journal/kind.ts";

/** The size of the next steps at a goal, as they chose it: it holds for a day. */
export const sizeChosen = event("ladder/size-chosen", { goal: field.id, difficulty: field.logit });

/** They stopped after a try that worked. */
export const stopped = event("ladder/stopped", { attempt: field.id });

/** They did a few quick things they know before coming back. */
export const warmedUp = event("ladder/warmed-up", { setback: field.id });

/** The kinds of entry that ladder owns. */
export const events = [sizeChosen, stopped, warmedUp] as const;
