import { event, field, maybe } from "../../journal/kind.ts";

/** Whether something on record had slipped their mind. */
export const slips = ["yes", "a-little", "no"] as const;
export type Slip = (typeof slips)[number];

/** How many of their last tries they remember as having worked at least partly; asked before the record is shown. */
export const recalled = event("recall/recalled", { goal: maybe(field.id), of: field.count, recalled: field.count });

/** They set the record beside what they remembered; `about` is the entry that holds what they remembered. */
export const compared = event("recall/compared", { about: field.id, slipped: field.oneOf(slips) });

/** The kinds of entry that recall owns. */
export const events = [recalled, compared] as const;
