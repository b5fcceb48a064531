import { event, field, maybe } from "../../journal/kind.ts";

/** Ways to settle, or to wake up. */
export const tools = ["paced", "sigh", "look", "break", "move"] as const;
export type Tool = (typeof tools)[number];

/** A way was used for so long; about a setback, or about nothing on record; and how bad it was before, where that was known. */
export const finished = event("regulation/finished", {
  tool: field.oneOf(tools),
  seconds: field.seconds,
  about: maybe(field.id),
  before: maybe(field.hundred),
});

/** Another way was asked for. */
export const toolChosen = event("regulation/tool-chosen", { tool: field.oneOf(tools), about: field.id });

/** Whether breathing is offered to this learner at all; the reason is nobody's business. */
export const breathingSet = event("regulation/breathing-set", { offered: field.oneOf(["yes", "no"]) });

/** Wound up, and what is to be done with it: use it as it is, or settle first. */
export const energyTaken = event("regulation/energy-taken", {
  choice: field.oneOf(["use", "settle"]),
  about: maybe(field.id),
});

/** The kinds of entry that regulation owns. */
export const events = [finished, toolChosen, breathingSet, energyTaken] as const;
