import { event, field, maybe } from "../../journal/kind.ts";

/** Ways to settle, or to wake up. */
export const tools = ["paced", "sigh", "look", "break", "move"] as const;
export type Tool = (typeof tools)[number];

/** A way was used for so long; about a setback, or about nothing on record. */
export const finished = event("regulation/finished", {
  tool: field.oneOf(tools),
  seconds: field.seconds,
  about: maybe(field.id),
});

/** Another way was asked for. */
export const toolChosen = event("regulation/tool-chosen", { tool: field.oneOf(tools), about: field.id });

/** The kinds of entry that regulation owns. */
export const events = [finished, toolChosen] as const;
