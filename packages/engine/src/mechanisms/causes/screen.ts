import type { Explanation, Setback } from "../../attempts/attempts.ts";
import { lastTries, placeOf, tryOf, WIN } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import { causeNames, type CauseName } from "../../attempts/causes.ts";
import { explained } from "../../attempts/events.ts";
import type { Draft } from "../../journal/entry.ts";
import { guardHolds, levelAt, levelBefore, record } from "../../measures/filter.ts";
import { chosen, chosenMany, ratedIn } from "../../screens/answers.ts";
import { distressSteps, labelFor } from "../../screens/steps.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { change } from "./change.ts";
import { readTwice } from "./events.ts";
import type { Causes } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** Causes that make no sense for a kind are left out of its list. */
const leftOut: { readonly [kind: string]: readonly CauseName[] } = {
  "not-started": ["how-studied", "new-topic", "misread", "ran-out", "taught-or-marked", "luck"],
  rejection: ["ran-out", "started-late"],
  "with-others": ["how-studied", "how-much", "ran-out", "taught-or-marked"],
  more: causeNames,
};

const option = (cause: CauseName) => ({ id: cause, label: fill(words[cause]) });

/** An explanation as a draft: for the setback, and for the attempt it names. */
const explain = (setback: Setback, said: Partial<Omit<Explanation, "id">>, causes: readonly CauseName[]): Draft =>
  explained({
    setback: setback.id,
    ...(setback.attempt === null ? {} : { attempt: setback.attempt }),
    causes: [...causes],
    ...(said.different ? { different: [...said.different] } : {}),
    ...(said.locus == null ? {} : { locus: said.locus }),
    ...(said.stability == null ? {} : { stability: said.stability }),
    ...(said.control == null ? {} : { control: said.control }),
  });

/** What had a part in it: up to three of twelve. */
const part: Part<Causes> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    const options = causeNames.filter((cause) => !leftOut[setback.kind ?? ""]?.includes(cause)).map(option);
    if (options.length === 0) return [];
    return [
      {
        id: "causes",
        kind: "choose",
        text: fill(setback.kind === "unfair" ? words.askUnfair : words.ask),
        options,
        many: k.most.value,
      },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const causes = chosenMany(answers, "causes") as readonly CauseName[] | undefined;
    return setback && causes ? [explain(setback, {}, causes)] : [];
  },
};

/** Which of that can be different by next time: one tap for each. */
const different: Part<Causes> = {
  title: () => fill(words.different),
  blocks: (moment) => {
    const causes = moment.subject === null ? [] : (moment.attempts.explanationOf[moment.subject]?.causes ?? []);
    if (causes.length === 0) return [];
    return [
      {
        id: "different",
        kind: "choose",
        text: fill(words.different),
        options: causes.map(option),
        many: causes.length,
      },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const can = chosenMany(answers, "different") as readonly CauseName[] | undefined;
    const before = setback ? moment.attempts.explanationOf[setback.id] : undefined;
    return setback && before && can ? [explain(setback, { ...before, different: can }, before.causes)] : [];
  },
};

/** Where it lies, whether it lasts, whether it can be influenced. */
const scales = ["locus", "stability", "control"] as const;

/** More exactly: the three scales themselves. */
const exactly: Part<Causes> = {
  title: () => fill(words.exactTitle),
  blocks: () => [
    { id: "say", kind: "say", text: fill(words.exactSay) },
    ...scales.map((scale): Block => ({
      id: scale,
      kind: "rate",
      text: fill(words[scale]),
      low: 0,
      high: 100,
      lowLabel: fill(words[`${scale}Low`]),
      highLabel: fill(words[`${scale}High`]),
    })),
  ],
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const before = setback ? moment.attempts.explanationOf[setback.id] : undefined;
    const scale = (name: (typeof scales)[number]): number | null => {
      const rated = ratedIn(answers, name);
      return rated === undefined ? (before?.[name] ?? null) : rated / 100;
    };
    const said = { locus: scale("locus"), stability: scale("stability"), control: scale("control") };
    if (!setback || scales.every((name) => ratedIn(answers, name) === undefined)) return [];
    return [explain(setback, { different: before?.different ?? null, ...said }, before?.causes ?? [])];
  },
};

/** The same failure read twice: what the feeling says beside what the record says. Where nothing was said there is nothing to read. */
const twice: Part<Causes> = {
  title: () => fill(words.twiceTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    if (theirs(moment, setback).length === 0) return [];
    const pairs = readings(moment, setback);
    return [
      {
        id: "twice",
        kind: "compare",
        left: fill(words.feeling),
        right: fill(words.record),
        pairs,
      },
      ...(setback.goal !== null && guardHolds(moment.measures.filter, setback.goal)
        ? [{ id: "guard", kind: "say", text: fill(words.helpedNot), note: true } as const]
        : []),
      {
        id: "verdict",
        kind: "choose",
        text: fill(words.verdict),
        options: [
          { id: "both", label: fill(words.both) },
          { id: "record-wrong", label: fill(words.wrong) },
          { id: "go-on", label: fill(words.unsure) },
        ],
      },
    ];
  },
  record: (moment, answers) => {
    const verdict = chosen(answers, "verdict");
    return moment.subject !== null && (verdict === "both" || verdict === "record-wrong" || verdict === "go-on")
      ? [readTwice({ about: moment.subject, verdict })]
      : [];
  },
};

/** What they said of it then, in their own words and by the words they tapped: one side, with nothing of ours in it. */
export const theirs = ({ care }: Moment<Causes>, setback: Setback): readonly string[] =>
  [
    sayable(care, setback.id, setback.what)?.trim() ?? "",
    setback.distress === null ? "" : labelFor(distressSteps, setback.distress),
  ].filter((line) => line !== "");

/** The pairs: what they said on one side, what the record holds on the other. */
const readings = (moment: Moment<Causes>, setback: Setback): readonly { left: string; right: string }[] => {
  const before = lastTries(moment.attempts, setback.goal, k.lookBack.value + 1)
    .filter((attempt) => attempt.id !== setback.attempt && attempt.at <= setback.at)
    .slice(-k.lookBack.value);
  const won = before.filter((attempt) => attempt.result >= WIN).length;
  const explanation = moment.attempts.explanationOf[setback.id];
  const names = (causes: readonly CauseName[]): string => causes.map((cause) => fill(words[cause])).join(", ");
  const left = theirs(moment, setback);
  const points = pointsMoved(moment, setback);
  const right = [
    fill(before.length >= k.atLeast.value ? words.oneTry : words.noRecord),
    before.length >= k.atLeast.value
      ? `${fill(setback.goal === null ? words.beforeAny : words.beforeIt, { won, m: before.length })}${points === null ? "" : ` ${fill(words.movesBy, { points })}`}`
      : null,
    explanation && explanation.causes.length > 0 ? fill(words.causesThen, { causes: names(explanation.causes) }) : null,
    explanation?.different && explanation.different.length > 0
      ? fill(words.someChange, { causes: names(explanation.different) })
      : null,
  ].filter((line) => line !== null);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => ({
    left: left[i] ?? "",
    right: right[i] ?? "",
  }));
};

/** By how many points in a hundred the attempt moved the record of a step of its own size; null where there is none. */
const pointsMoved = (moment: Moment<Causes>, setback: Setback): number | null => {
  const attempt = tryOf(moment.attempts, setback.attempt);
  if (!attempt || attempt.goal === null) return null;
  const before = levelBefore(moment.measures.filter, attempt.goal, attempt.at, attempt.id);
  if (!before) return null;
  const isLast = moment.attempts.placesByGoal[attempt.goal]?.at(-1) === placeOf(moment.attempts, attempt.id);
  if (!isLast) return null;
  const after = levelAt(moment.measures.filter, attempt.goal, moment.now);
  return Math.round(100 * Math.abs(record(before, attempt.difficulty) - record(after, attempt.difficulty)));
};

/** What causes can put on a screen. */
export const parts = { part, different, exactly, twice, change } as const;
