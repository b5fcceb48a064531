import { event, field, maybe } from "../../journal/kind.ts";

/** After a return, once: a line to the next person, and one to oneself. */
export const told = event(
  "stories/told",
  { setback: field.id, toNext: maybe(field.text), toSelf: maybe(field.text) },
  { words: ["toNext", "toSelf"] },
);

/** A story was read, about a setback: how much like oneself it was, and how sure of the next step one was before and after it. */
export const read = event("stories/read", {
  /** Its name; "past-self" for what comes from the record. */
  story: field.name,
  about: field.id,
  like: maybe(field.hundred),
  before: maybe(field.hundred),
  after: maybe(field.hundred),
});

/** The kinds of entry that stories owns. */
export const events = [told, read] as const;
