import { event, field } from "../../journal/kind.ts";

/** What can have made a return possible. */
export const enablers = ["small-step", "rest", "plan", "person", "change", "nothing-to-add"] as const;
export type Enabler = (typeof enablers)[number];

/** "Kept going": after a return, what made it possible. It is asked elsewhere now; what was said here stays and counts. */
export const keptGoing = event("identity/kept-going", { attempt: field.id, by: field.oneOf(enablers) });

/** "Coming back after a setback is something I do", from 0 to 100. */
export const said = event("identity/said", { comingBack: field.hundred });

/** The kinds of entry that identity owns. */
export const events = [keptGoing, said] as const;
