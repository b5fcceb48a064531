import { tryOf, WIN } from "../../attempts/attempts.ts";
import { nearestDifficulty } from "../../attempts/difficulty.ts";
import { attempted, rated } from "../../attempts/events.ts";
import { sayable } from "../../care/gate.ts";
import { everyPair, pairOf, pairsOf, shiftsOf } from "../../measures/calibration.ts";
import { levelAt } from "../../measures/filter.ts";
import { chosen, ratedIn } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { brief, fill, sayDay } from "../../screens/words.ts";
import { goalName, goalOf, type Part } from "../mechanism.ts";
import { apart, checkBegun, toCheck } from "./advice.ts";
import { bandCounts, bandOf, byBasis, fifths, moves, trendNote } from "./counts.ts";
import { bases, checked, lookedBack, predicted, type Basis } from "./events.ts";
import type { Confidence } from "./fold.ts";
import { difficultyOf, rungsFor } from "./rungs.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** Before a try: how sure they are of the size that fits and of its neighbours. */
const before: Part<Confidence> = {
  title: () => fill(words.beforeTitle),
  blocks: (moment) => {
    const goal = goalOf(moment);
    if (!goal) return [];
    const name = goalName(moment, goal.id);
    const level = levelAt(moment.measures.filter, goal.id, moment.now);
    return [
      {
        id: "ask",
        kind: "say",
        text: name === null ? fill(words.beforeSayUnnamed) : fill(words.beforeSay, { goal: name }),
      },
      ...rungsFor(level).map((rung): Block => ({
        id: rung,
        kind: "rate",
        text: fill(words[`rung-${rung}`]),
        low: 0,
        high: 100,
        lowLabel: fill(words.cannot),
        highLabel: fill(words.certain),
      })),
    ];
  },
  record: (moment, answers) => {
    const goal = goalOf(moment);
    if (!goal) return [];
    return rungsFor(levelAt(moment.measures.filter, goal.id, moment.now)).flatMap((rung) => {
      const confidence = ratedIn(answers, rung);
      return confidence === undefined
        ? []
        : [rated({ goal: goal.id, confidence: Math.round(confidence), difficulty: difficultyOf(rung) })];
    });
  },
};

const outcome = (result: number): string =>
  fill(result >= 1 ? words.worked : result >= WIN ? words.partly : result > 0 ? words.some : words.notWorked);

/** After a rated try: what was said and what happened, how often that came out so, and what they had gone by. */
const after: Part<Confidence> = {
  title: () => fill(words.afterTitle),
  blocks: ({ attempts, measures, care, subject, now, offset }) => {
    const attempt = tryOf(attempts, subject);
    const pair = attempt && pairOf(measures.filter, attempt);
    if (!attempt || !pair || attempt.goal === null) return [];
    const what = sayable(care, attempt.id, attempt.what)?.trim();
    const pairs = pairsOf(measures.filter, attempt.goal, k.rated.value);
    const slots = {
      day: sayDay(attempt.at, now, offset),
      said: Math.round(pair.said),
      outcome: outcome(pair.result),
    };
    return [
      {
        id: "both",
        kind: "say",
        text: what ? fill(words.after, { ...slots, what: brief(what) }) : fill(words.afterUnnamed, slots),
      },
      { id: "beside", kind: "say", text: fill(words[apart(pair)]), note: true },
      ...bandCounts(pairs, [bandOf(pair.said)]),
      ...trendNote(pairs),
      {
        id: "by",
        kind: "choose",
        text: fill(words.by),
        options: bases.map((id) => ({ id, label: fill(words[id]) })),
      },
    ];
  },
  record: (moment, answers) => {
    const by = chosen(answers, "by") as Basis | undefined;
    const attempt = tryOf(moment.attempts, moment.subject);
    return by === undefined || !attempt ? [] : [lookedBack({ attempt: attempt.id, by })];
  },
};

/**
 * What they say and what happens, of one goal or, about nothing, of all: counts in words first, fifths of the scale from 25 rated
 * tries on. For a page or a review, never advised by itself.
 */
const calibration: Part<Confidence> = {
  title: () => fill(words.calibrationTitle),
  blocks: (moment) => {
    const { filter } = moment.measures;
    const goal = goalOf(moment);
    if (!goal && moment.subject !== null) return [];
    const pairs = goal ? pairsOf(filter, goal.id) : everyPair(filter);
    const picture = fifths(pairs);
    const shown = [
      ...(picture.length > 0 ? picture : bandCounts(pairs, ["high", "middle", "low"])),
      ...(goal ? moves(shiftsOf(filter, goal.id)) : []),
      ...byBasis(pairs, moment.own.lookedBack),
    ];
    return shown.length === 0
      ? []
      : [...shown, { id: "unwritten", kind: "say", text: fill(words.unwritten), note: true }];
  },
  record: () => [],
};

/** Counts from none to all, as answers. */
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, n) => ({ id: String(n), label: String(n) }));

/** Predict: how many of five short tasks, about as hard as the last try that did not work. */
const check: Part<Confidence> = {
  title: () => fill(words.checkTitle),
  blocks: (moment) => {
    const goal = goalOf(moment);
    const not = goal ? toCheck(moment, goal.id) : [];
    const last = not.at(-1);
    if (!goal || !last) return [];
    const m = Math.min(k.lately.value, moment.attempts.placesByGoal[goal.id]?.length ?? 0);
    const of = k.tasks.value;
    const size = fill(words[`size-${nearestDifficulty(last.difficulty)}`]);
    return [
      { id: "both", kind: "say", text: fill(words.checkSay, { n: not.length, m }) },
      { id: "tasks", kind: "say", text: fill(words.checkTasks, { of, size }) },
      { id: "expect", kind: "choose", text: fill(words.expect, { of }), options: upTo(of) },
    ];
  },
  record: (moment, answers) => {
    const goal = goalOf(moment);
    const last = goal ? toCheck(moment, goal.id).at(-1) : undefined;
    const expect = chosen(answers, "expect");
    if (!goal || !last || expect === undefined) return [];
    const { difficulty } = last;
    const [of, expected] = [k.tasks.value, Number(expect)];
    return [
      rated({ goal: goal.id, confidence: (100 * expected) / of, difficulty }),
      predicted({ goal: goal.id, of, expected, difficulty }),
    ];
  },
};

/** Then check: how many it were. It is a try like any other. */
const counted: Part<Confidence> = {
  title: () => fill(words.checkedTitle),
  blocks: (moment) => {
    const begun = checkBegun(moment);
    if (!begun || begun.id !== moment.subject) return [];
    const { of, expected } = begun;
    return [
      { id: "said", kind: "say", text: fill(words.checkedSay, { of, expected }) },
      { id: "got", kind: "choose", text: fill(words.got, { of }), options: upTo(of) },
      { id: "keep", kind: "say", text: fill(words.checkedKeep), note: true },
    ];
  },
  record: (moment, answers) => {
    const begun = checkBegun(moment);
    const answer = chosen(answers, "got");
    if (!begun || begun.id !== moment.subject || answer === undefined) return [];
    const { id, of, goal, difficulty } = begun;
    const got = Number(answer);
    return [
      checked({ about: id, got }),
      ...(of > 0 && moment.attempts.goals[goal]
        ? [attempted({ what: fill(words.checkWhat, { of }), goal, result: Math.min(1, got / of), difficulty })]
        : []),
    ];
  },
};

/** What confidence can put on a screen. */
export const parts = { before, after, calibration, check, checked: counted } as const;
