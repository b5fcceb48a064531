import * as v from "valibot";
import { event, field } from "./kind.ts";

const patch = v.record(v.string(), v.unknown());

/** A correction: these fields take the place of the original's; null takes a field away. */
export const amended = event("journal/amended", { entry: field.id, body: v.optional(patch) });

/** Taken back: as if it had never been written. */
export const retracted = event("journal/retracted", { entry: field.id });

/** A retraction taken back. */
export const restored = event("journal/restored", { entry: field.id });

/** Words erased for ever: `rest` is all that stays of the body. */
export const redacted = event("journal/redacted", { entry: field.id, rest: v.nullable(patch) });

/** The journal's own kinds of entry: facts about other entries. */
export const journalEvents = [amended, retracted, restored, redacted] as const;

/** Whether an entry is a fact about another entry. */
export const isCorrection = (entry: { readonly type: string }): boolean => entry.type.startsWith("journal/");
