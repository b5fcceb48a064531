import { event, field, maybe } from "../../journal/kind.ts";

/** What can have made a return possible. */
export const enablers = ["small-step", "rest", "plan", "person", "change", "nothing-to-add"] as const;
export type Enabler = (typeof enablers)[number];

/** "Kept going": after a return, what made it possible. It is asked elsewhere now; what was said here stays and counts. */
export const keptGoing = event("identity/kept-going", { attempt: field.id, by: field.oneOf(enablers) });

/** "Coming back after a setback is something I do", from 0 to 100. */
export const said = event("identity/said", { comingBack: field.hundred });

/** What can have been different from the first time. */
export const differences = ["task", "way", "day", "nothing-seen"] as const;
export type Difference = (typeof differences)[number];

/** From the third setback on one goal: what was different from the first. */
export const differenceTold = event(
  "identity/difference-told",
  { setback: field.id, what: maybe(field.oneOf(differences)), difference: maybe(field.text) },
  { words: ["difference"] },
);

/** The kinds of entry that identity owns. */
export const events = [keptGoing, said, differenceTold] as const;
