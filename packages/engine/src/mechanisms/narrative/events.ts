import * as v from "valibot";
import { event, field, listOf, maybe } from "../../journal/kind.ts";

/** Whether a phrase that some people read as being about who one is fits: their own answer, or none. */
export const fits = ["yes", "no", "unsaid"] as const;
export type Fits = (typeof fits)[number];

/** What makes a line one about a moment: when it was, on what, which part of it, and what is not yet or comes next. */
export const markers = ["time", "task", "part", "yet"] as const;
export type Marker = (typeof markers)[number];

/** How something was told again: as to a friend, as about someone else; or that it was left, since nothing was felt. */
export const ways = ["friend", "third-person", "numb"] as const;
export type Way = (typeof ways)[number];

/** What can matter to someone outside of what they are learning; their own word stands beside the list. */
export const valueNames = [
  "family",
  "friends",
  "kindness",
  "honesty",
  "humour",
  "fairness",
  "nature",
  "faith",
  "home",
  "being-there",
] as const;
export type ValueName = (typeof valueNames)[number];

/** They were asked about one phrase of theirs. The rule that found it is kept only where it fits; the phrase never. */
export const phraseAnswered = event("narrative/phrase-answered", {
  setback: field.id,
  fits: field.oneOf(fits),
  rule: maybe(field.name),
});

/** Their line, written anew, and which markers of a moment it holds; none: a draft. What they wrote first stands as it was. */
export const rewritten = event(
  "narrative/rewritten",
  {
    setback: field.id,
    line: maybe(field.text),
    /** When, on what, which part, not yet or next: as they filled them in, where they wrote a sentence besides. */
    pieces: maybe(listOf(field.text, 4)),
    markers: listOf(field.oneOf(markers), 4),
  },
  { words: ["line", "pieces"] },
);

/** From the third setback on one goal: what was different from the first. */
export const differenceSaid = event(
  "narrative/difference-said",
  { setback: field.id, difference: maybe(field.text) },
  { words: ["difference"] },
);

/** One time when something they said of everything did hold. */
export const instanceNamed = event(
  "narrative/instance-named",
  { setback: field.id, instance: maybe(field.text) },
  { words: ["instance"] },
);

/** It was told again from further away. */
export const retold = event(
  "narrative/retold",
  { setback: field.id, way: maybe(field.oneOf(ways)), retelling: maybe(field.text), seconds: maybe(field.seconds) },
  { words: ["retelling"] },
);

/** How much it felt as if it said something about them as a person, from 0 to 100; without a number they would rather not say. */
export const worthSaid = event("narrative/worth-said", { setback: field.id, worth: maybe(field.hundred) });

/** Something that matters to them and has nothing to do with what went wrong: why, and a recent time. */
export const valueWritten = event(
  "narrative/value-written",
  {
    setback: maybe(field.id),
    value: maybe(field.oneOf(valueNames)),
    own: maybe(field.text),
    why: maybe(field.text),
    time: maybe(field.text),
  },
  { words: ["own", "why", "time"] },
);

/** Whether one coming back is kept as a page of their story; what was said last stands. */
export const pageKept = event("narrative/page-kept", { setback: field.id, kept: v.boolean("must be true or false") });

/** A sentence to themselves: then, on the day it went wrong, or later, a year from now. */
export const lineWritten = event(
  "narrative/line-written",
  { to: field.oneOf(["then", "later"]), setback: maybe(field.id), line: maybe(field.text) },
  { words: ["line"] },
);

/** The kinds of entry that narrative owns. */
export const events = [
  phraseAnswered,
  rewritten,
  differenceSaid,
  instanceNamed,
  retold,
  worthSaid,
  valueWritten,
  pageKept,
  lineWritten,
] as const;
