import * as v from "valibot";
import { causeNames } from "../../attempts/causes.ts";
import { event, field, maybe } from "../../journal/kind.ts";

/** How the two readings of one setback were answered. */
export const readTwice = event("causes/read-twice", {
  about: field.id,
  verdict: field.oneOf(["both", "record-wrong", "go-on"]),
});

/** One cause looked at for what can change about it: how changeable it seemed, 0 to 100, and the one thing to try. */
export const looked = event(
  "causes/looked-for-change",
  {
    setback: field.id,
    cause: maybe(field.oneOf(causeNames)),
    changeable: maybe(field.hundred),
    thing: maybe(field.text),
    /** Said where most of it lay outside them: nothing of it is theirs to change. */
    nothing: maybe(v.boolean("must be true or false")),
  },
  { words: ["thing"] },
);

/** The kinds of entry that causes owns. */
export const events = [readTwice, looked] as const;
