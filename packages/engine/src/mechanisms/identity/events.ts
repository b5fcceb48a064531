import { event, field } from "../../journal/kind.ts";

/** What can have made a return possible. */
export const enablers = ["small-step", "rest", "plan", "person", "change", "nothing-to-add"] as const;
export type Enabler = (typeof enablers)[number];

/** "Kept going": after a return, what made it possible. */
export const keptGoing = event("identity/kept-going", { attempt: field.id, by: field.oneOf(enablers) });

/** The kinds of entry that identity owns. */
export const events = [keptGoing] as const;
