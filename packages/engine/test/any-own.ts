import type { Draft } from "../src/index.ts";

/** What a mechanism's own entry may be about, as it stands when it is recorded; a name is undefined where there is nothing of it yet. */
export interface Around {
  readonly goal: string | undefined;
  readonly attempt: string | undefined;
  readonly setback: string | undefined;
  /** An earlier entry of that type. */
  readonly of: (type: string) => string | undefined;
  /** A number from 0 to 100, some words, and one of a list: all from the same chance. */
  readonly n: number;
  readonly words: string;
  readonly one: <Item>(list: readonly Item[]) => Item;
  readonly now: number;
}

/** An entry's body; null where something that it needs is not there. */
type Body = (around: Around) => object | null;

const needs = (...values: readonly unknown[]): boolean => values.every((value) => value !== undefined);
const size = [-3, -1.5, 0, 1.5, 3] as const;
const degrees = ["yes", "partly", "no"] as const;

/** Each kind of entry that a mechanism or the path owns, and those of the trunk and of care that no other part of a random journal makes. */
export const ownBodies: { readonly [type: string]: Body } = {
  "attempts/rated": ({ goal, n, one }) => (needs(goal) ? { goal, confidence: n, difficulty: one(size) } : null),
  "attempts/strategy-chosen": ({ goal, words, one }) => ({
    ...(goal && { goal }),
    way: one(["way-mix", "way-closed-book", "way-ask", "own"]),
    dimension: one(["method", "place"]),
    strategy: words,
  }),
  "strategy/message-written": ({ of, words }) => {
    const about = of("attempts/strategy-chosen");
    return needs(about) ? { about, message: words } : null;
  },
  "attempts/process-set": ({ goal, words }) => (needs(goal) ? { goal, criteria: [words, "pass the exam"] } : null),
  "feelings/kindness-taken": ({ setback, one }) =>
    needs(setback) ? { setback, noticed: one(["body", "less"]), then: one(["step", "enough"]) } : null,
  "regulation/finished": ({ setback, n, one }) => ({
    tool: one(["sigh", "look", "break", "move"]),
    seconds: 60,
    before: n,
    ...(setback && { about: setback }),
  }),
  "regulation/tool-chosen": ({ setback, one }) =>
    needs(setback) ? { tool: one(["sigh", "look", "move"]), about: setback } : null,
  "regulation/breathing-set": ({ one }) => ({ offered: one(["yes", "no"]) }),
  "regulation/energy-taken": ({ setback, one }) => ({
    choice: one(["use", "settle"]),
    ...(setback && { about: setback }),
  }),
  "causes/read-twice": ({ setback, one }) =>
    needs(setback) ? { about: setback, verdict: one(["both", "record-wrong", "go-on"]) } : null,
  "causes/looked-for-change": ({ setback, words, n, one }) =>
    needs(setback) ? { setback, cause: one(["sleep", "nerves"]), changeable: n, thing: words } : null,
  "diagnosis/diverged": ({ setback, words, one }) =>
    needs(setback) ? { setback, points: one(["misread", "not-known"]), expected: words, where: words } : null,
  "diagnosis/source-named": ({ goal, words, one }) =>
    needs(goal) ? { goal, from: one(["example", "person"]), question: words } : null,
  "narrative/phrase-answered": ({ setback, one }) =>
    needs(setback) ? { setback, fits: one(["yes", "no", "unsaid"]) } : null,
  "narrative/rewritten": ({ setback, words, one }) =>
    needs(setback) ? { setback, line: words, pieces: [words], markers: one([[], ["time"], ["task", "yet"]]) } : null,
  "narrative/difference-said": ({ setback, words }) => (needs(setback) ? { setback, difference: words } : null),
  "narrative/instance-named": ({ setback, words }) => (needs(setback) ? { setback, instance: words } : null),
  "narrative/retold": ({ setback, words, one }) =>
    needs(setback) ? { setback, way: one(["friend", "third-person", "numb"]), retelling: words } : null,
  "narrative/worth-said": ({ setback, n }) => (needs(setback) ? { setback, worth: n } : null),
  "narrative/value-written": ({ setback, words, one }) => ({
    ...(setback && { setback }),
    value: one(["family", "nature"]),
    own: words,
    why: words,
    time: words,
  }),
  "narrative/page-kept": ({ setback, one }) => (needs(setback) ? { setback, kept: one([true, false]) } : null),
  "narrative/line-written": ({ setback, words, one }) => ({
    to: one(["then", "later"]),
    ...(setback && { setback }),
    line: words,
  }),
  "stories/told": ({ setback, words }) => (needs(setback) ? { setback, toNext: words, toSelf: words } : null),
  "stories/read": ({ setback, n, one }) =>
    needs(setback) ? { story: one(["past-self", "midterm"]), about: setback, like: n, before: n, after: n / 2 } : null,
  "exposure/forecast-made": ({ setback, goal, words, n }) => ({
    ...(setback && { setback }),
    ...(goal && { goal }),
    fear: words,
    likely: n,
    bad: n,
  }),
  "exposure/forecast-met": ({ of, words, n, one }) => {
    const forecast = of("exposure/forecast-made");
    return needs(forecast) ? { forecast, happened: one(degrees), bad: n, surprise: words } : null;
  },
  "exposure/safety-said": ({ setback, one }) =>
    needs(setback) ? { setback, safe: one(["yes", "not-sure", "no"]) } : null,
  "exposure/ladder-made": ({ setback, goal, words, n, one }) => ({
    ...(setback && { setback }),
    ...(goal && { goal }),
    rungs: [words, "a little more"],
    distress: [n / 2, n],
    safety: words,
    safe: one(["yes", "no"]),
  }),
  "exposure/rung-added": ({ of, words, n }) => {
    const ladder = of("exposure/ladder-made");
    return needs(ladder) ? { ladder, rung: words, distress: n } : null;
  },
  "exposure/rung-tried": ({ of, n, one }) => {
    const ladder = of("exposure/ladder-made");
    const [stayed, safety] = [one(["to-the-end", "left"]), one(["with", "without"])];
    return needs(ladder) ? { ladder, rung: one([0, 1]), distress: n, stayed, safety } : null;
  },
  "exposure/ladder-put-away": ({ of }) => {
    const ladder = of("exposure/ladder-made");
    return needs(ladder) ? { ladder } : null;
  },
  "restart/shrunk": ({ setback }) => (needs(setback) ? { about: setback } : null),
  "restart/start-rated": ({ setback, n }) => (needs(setback) ? { about: setback, sure: n } : null),
  "restart/not-today": ({ setback }) => (needs(setback) ? { about: setback } : null),
  "restart/change-judged": ({ setback, one }) => (needs(setback) ? { about: setback, helped: one(degrees) } : null),
  "rebuild/entered": ({ goal, one }) => (needs(goal) ? { goal, floor: one(size), failed: one(size) } : null),
  "rebuild/ended": ({ goal, one }) =>
    needs(goal) ? { goal, how: one(["reached", "stopped", "same-goal", "help", "let-go"]) } : null,
  "rebuild/put-off": ({ goal }) => (needs(goal) ? { goal } : null),
  "encouragement/judged": ({ setback, attempt, n }) =>
    needs(setback, attempt) ? { setback, facts: [attempt], sentences: ["as-hard"], true: n } : null,
  "bounce-back/made-possible": ({ attempt, words, one }) =>
    needs(attempt) ? { attempt, by: one(["rest", "person", "nothing-to-add"]), line: words } : null,
  "identity/kept-going": ({ attempt, one }) => (needs(attempt) ? { attempt, by: one(["plan", "person"]) } : null),
  "identity/said": ({ n }) => ({ comingBack: n }),
  "process/line-read": ({ of, one }) => {
    const about = of("attempts/process-set");
    return needs(about) ? { about, line: one([0, 1]), reading: one(["do", "happen"]) } : null;
  },
  "ladder/size-chosen": ({ goal, one }) => (needs(goal) ? { goal, difficulty: one(size) } : null),
  "ladder/stopped": ({ attempt }) => (needs(attempt) ? { attempt } : null),
  "ladder/warmed-up": ({ setback }) => (needs(setback) ? { setback } : null),
  "confidence/looked-back": ({ attempt, one }) =>
    needs(attempt) ? { attempt, by: one(["felt", "guess", "nothing-to-add"]) } : null,
  "confidence/predicted": ({ goal, one }) =>
    needs(goal) ? { goal, of: 5, expected: one([1, 5]), difficulty: one(size) } : null,
  "confidence/checked": ({ of, one }) => {
    const about = of("confidence/predicted");
    return needs(about) ? { about, got: one([0, 3]) } : null;
  },
  "recall/recalled": ({ goal, one }) => ({ ...(goal && { goal }), of: 6, recalled: one([0, 3, 6]) }),
  "recall/compared": ({ of, one }) => {
    const about = of("recall/recalled");
    return needs(about) ? { about, slipped: one(["yes", "a-little", "no"]) } : null;
  },
  "checkpoint/held": ({ words, now, attempt }) => ({
    from: Math.max(0, now - 604_800_000),
    to: now,
    worked: words,
    ...(attempt && { wins: [attempt] }),
  }),
  "checkpoint/adjusted": ({ of, words, setback, one }) => {
    const checkpoint = of("checkpoint/held");
    const change = one([{ adjustment: words }, { change: "same" }, ...(setback ? [{ setback }] : [])]);
    return needs(checkpoint) ? { checkpoint, ...change, next: words, then: words } : null;
  },
  "checkpoint/carried-out": ({ of, one }) => {
    const checkpoint = of("checkpoint/held");
    return needs(checkpoint) ? { checkpoint, done: one(degrees) } : null;
  },
  "checkpoint/day-chosen": ({ one }) => one([{ weekday: 0, hour: 17 }, { weekday: 3 }, {}]),
  "checkpoint/worth-said": ({ words, one }) => ({ worth: one(degrees), line: words }),
  "rhythm/days-chosen": ({ one }) => ({ days: one([["monday", "thursday"], ["sunday"], []]) }),
  "rhythm/chapter-opened": ({ goal, words }) => ({ ...(goal && { goal }), title: words }),
  "rhythm/chapter-put-off": ({ goal }) => ({ ...(goal && { goal }) }),
  "rhythm/long-day-answered": ({ one }) => ({ choice: one(["ended", "went-on"]) }),
  "upkeep/kept": ({ setback, goal, words }) => ({
    what: words,
    answer: words,
    ...(setback && { setback }),
    ...(goal && { goal }),
  }),
  "upkeep/met": ({ of, one }) => {
    const kept = of("upkeep/kept");
    return needs(kept) ? { kept, result: one(["had-it", "partly", "not-yet"]), seconds: 60 } : null;
  },
  "upkeep/left-out": ({ of }) => {
    const kept = of("upkeep/kept");
    return needs(kept) ? { kept } : null;
  },
  "upkeep/passed-by": ({ setback }) => (needs(setback) ? { setback } : null),
  "upkeep/proved": ({ goal, one }) => (needs(goal) ? { goal, difficulty: one(size), result: one([0, 1]) } : null),
  "care/country-chosen": ({ one }) => ({ country: one(["IE", "US", "ZZ"]) }),
  "care/contact-named": ({ words, one }) => one([{ name: words, reach: "+353 1 234 5678" }, { reach: words }, {}]),
  "ritual/willing-said": ({ setback, one }) =>
    needs(setback) ? { about: setback, willing: one(["no", "maybe", "yes"]), moment: one(["start", "end"]) } : null,
  "ritual/order-chosen": ({ one }) => ({ first: one(["settle", "insight", "as-it-is"]) }),
};

/** One such entry as a draft; null where something that it needs is not there. */
export const ownDraft = (type: string, around: Around): Draft | null => {
  const body = ownBodies[type]?.(around) ?? null;
  return body === null ? null : { type, body };
};
