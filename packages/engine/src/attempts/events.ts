import * as v from "valibot";
import { event, field, listOf, maybe } from "../journal/kind.ts";
import { causeNames } from "./causes.ts";

/** The kinds of setback: they pick words, causes, first steps, and what a return is. */
export const setbackKinds = [
  "exam",
  "practice",
  "sent-back",
  "rejection",
  "performance",
  "with-others",
  "not-started",
  "unfair",
  "more",
] as const;
export type SetbackKind = (typeof setbackKinds)[number];

/** Willing to try again? Asked at the start and at the end of the short path. */
export const willingness = ["no", "maybe", "yes"] as const;
export type Willing = (typeof willingness)[number];

/** Where a win comes from: noted as it happened, remembered from before, or begun inside the short path. */
export const winOrigins = ["noted", "remembered", "begun"] as const;
export type WinOrigin = (typeof winOrigins)[number];

/** How hard a remembered win was beside what hurts now. */
export const thanThis = ["easier", "as-hard", "harder"] as const;
export type ThanThis = (typeof thanThis)[number];

/** What can be changed about a way of working; one at a time. */
export const dimensions = ["method", "place", "time", "pacing", "help", "material"] as const;
export type Dimension = (typeof dimensions)[number];

/** Kinds of error, each of which leads to another action. */
export const errorTypes = ["knowledge", "strategy", "slip", "conditions", "time-energy", "too-big", "luck"] as const;
export type ErrorType = (typeof errorTypes)[number];

const feelings = {
  distress: maybe(field.hundred),
  arousal: maybe(field.hundred),
  valence: maybe(field.hundred),
} as const;

/** Something the learner works towards; may carry a date. */
export const goalAdded = event(
  "attempts/goal-added",
  { title: maybe(field.title), by: maybe(field.instant), when: maybe(field.instant) },
  { words: ["title"] },
);

/** One try at a step: how it went from 0 to 1, and whether they did what they had planned. */
export const attempted = event(
  "attempts/attempted",
  {
    what: maybe(field.text),
    goal: maybe(field.id),
    result: field.share,
    process: maybe(field.share),
    difficulty: maybe(field.logit),
    confidence: maybe(field.hundred),
    strategy: maybe(field.text),
    minutes: maybe(field.minutes),
    when: maybe(field.instant),
  },
  { words: ["what", "strategy"] },
);

/** An event that hurt. It opens a recovery under its own id. */
export const setBack = event(
  "attempts/set-back",
  {
    what: maybe(field.text),
    kind: maybe(field.oneOf(setbackKinds)),
    goal: maybe(field.id),
    attempt: maybe(field.id),
    ...feelings,
    willing: maybe(field.oneOf(willingness)),
    confidence: maybe(field.hundred),
    when: maybe(field.instant),
  },
  { words: ["what"] },
);

/** A recovery closed without a return, by the learner's own decision. */
export const letGo = event(
  "attempts/let-go",
  { recovery: field.id, reason: maybe(field.text), when: maybe(field.instant) },
  { words: ["reason"] },
);

/** How sure they are of doing a step of this goal, as they are now. */
export const rated = event("attempts/rated", {
  goal: field.id,
  confidence: field.hundred,
  difficulty: maybe(field.logit),
  when: maybe(field.instant),
});

/** How it feels, only ever as they entered it. */
export const felt = event("attempts/felt", {
  about: maybe(field.id),
  ...feelings,
  /** Hours slept last night, if they said so. */
  sleep: maybe(
    v.pipe(v.number("must be a number"), v.minValue(0, "must be from 0 to 24"), v.maxValue(24, "must be from 0 to 24")),
  ),
  when: maybe(field.instant),
});

/** What had a part in it, which of that can be different by next time, and, where they said more exactly, how they see it. */
export const explained = event("attempts/explained", {
  setback: maybe(field.id),
  attempt: maybe(field.id),
  causes: listOf(field.oneOf(causeNames), 3),
  different: maybe(listOf(field.oneOf(causeNames), 3)),
  /** 0 the situation, 1 myself. */
  locus: maybe(field.share),
  /** 0 passing, 1 lasting. */
  stability: maybe(field.share),
  /** 0 nothing I can influence, 1 mine to influence. */
  control: maybe(field.share),
});

/** The one thing that will be different next time. `adjustment` names one of ours, `change` is the sentence itself; `way`, where it is a way of working, names that. */
export const adjusted = event(
  "attempts/adjusted",
  {
    setback: field.id,
    adjustment: maybe(field.name),
    error: maybe(field.oneOf(errorTypes)),
    change: maybe(field.text),
    way: maybe(field.name),
  },
  { words: ["change"] },
);

/** A way of working they settled on; `way` names one of ours. */
export const strategyChosen = event(
  "attempts/strategy-chosen",
  {
    goal: maybe(field.id),
    way: maybe(field.name),
    dimension: maybe(field.oneOf(dimensions)),
    strategy: maybe(field.text),
    /** The entry whose id seeded the draw, and the chance the draw gave this way. */
    seed: maybe(field.id),
    chance: maybe(field.share),
  },
  { words: ["strategy"] },
);

/** If this, then that. */
export const planMade = event(
  "attempts/plan-made",
  {
    setback: maybe(field.id),
    goal: maybe(field.id),
    if: maybe(field.text),
    then: maybe(field.text),
    /** What they would see if it worked. */
    better: maybe(field.text),
    at: maybe(field.instant),
  },
  { words: ["if", "then", "better"] },
);

/** What exactly they will do, as opposed to hope for. */
export const processSet = event(
  "attempts/process-set",
  { goal: field.id, criteria: maybe(listOf(field.text, 3)) },
  { words: ["criteria"] },
);

/** Something that worked: noted, remembered from before, or begun inside the short path. */
export const winNoted = event(
  "attempts/win-noted",
  {
    what: maybe(field.text),
    goal: maybe(field.id),
    from: maybe(field.oneOf(winOrigins)),
    than: maybe(field.oneOf(thanThis)),
    setback: maybe(field.id),
    seconds: maybe(field.seconds),
    when: maybe(field.instant),
  },
  { words: ["what"] },
);

/** Every fact that two rooms need, under these names for ever. */
export const trunkEvents = [
  goalAdded,
  attempted,
  setBack,
  letGo,
  rated,
  felt,
  explained,
  adjusted,
  strategyChosen,
  planMade,
  processSet,
  winNoted,
] as const;
