import { event, field } from "../../journal/kind.ts";

/** How the two readings of one setback were answered. */
export const readTwice = event("causes/read-twice", {
  about: field.id,
  verdict: field.oneOf(["both", "record-wrong", "go-on"]),
});

/** The kinds of entry that causes owns. */
export const events = [readTwice] as const;
