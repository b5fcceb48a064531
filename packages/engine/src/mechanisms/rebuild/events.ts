import { event, field, maybe } from "../../journal/kind.ts";

/** How a way back up came to its end. */
export const endings = ["reached", "stopped", "same-goal", "another-goal", "help", "let-go"] as const;
export type Ending = (typeof endings)[number];

/** They chose to go back to what they know, and up again from there; `failed` is the difficulty that hurt. */
export const entered = event("rebuild/entered", {
  goal: field.id,
  floor: field.logit,
  failed: maybe(field.logit),
});

/** It came to its end. */
export const ended = event("rebuild/ended", { goal: field.id, how: field.oneOf(endings) });

/** Not now. */
export const putOff = event("rebuild/put-off", { goal: field.id });

/** The kinds of entry that rebuild owns. */
export const events = [entered, ended, putOff] as const;
