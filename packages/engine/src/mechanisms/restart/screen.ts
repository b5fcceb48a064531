import { openSetback, type Plan, type Setback } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import { nearestDifficulty } from "../../attempts/difficulty.ts";
import { attempted, planMade, winNoted } from "../../attempts/events.ts";
import type { Draft } from "../../journal/entry.ts";
import { levelAt, record } from "../../measures/filter.ts";
import { sigma } from "../../measures/logistic.ts";
import { chosen, plannedIn, ratedIn, secondsIn, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill, hourOf, sayLength } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../mechanism.ts";
import { changeJudged, notToday, shrunk, startRated } from "./events.ts";
import type { Restart } from "./fold.ts";
import { microStep, thenFor, type MicroStep } from "./micro-step.ts";
import { nextSize } from "./next-size.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Restart>;

/** The step for a setback: by kind, by the first cause that can be different, and by how often it was made smaller. */
const stepFor = (moment: Here, setback: Setback | null, more = 0): MicroStep => {
  const explanation = setback ? moment.attempts.explanationOf[setback.id] : undefined;
  const cause = explanation?.different?.[0] ?? explanation?.causes[0] ?? null;
  const shrinks = setback ? (moment.own.shrinks[setback.id] ?? 0) : 0;
  return microStep(setback?.kind ?? null, cause, shrinks + more);
};

/** The moments a plan may begin with, nearest first. */
const ifs = (moment: Here): readonly string[] => {
  const evening = hourOf(moment.now, moment.offset) < 18 && !moment.care.night;
  return [...(evening ? [words["if-evening"]] : []), words["if-tomorrow"], words["if-home"], words["if-finished"]].map(
    (one) => fill(one),
  );
};

const planBlock = (moment: Here, setback: Setback | null): Block => ({
  id: "plan",
  kind: "plan",
  text: fill(words.again),
  ifs: ifs(moment),
  then: thenFor(setback?.kind ?? null),
});

const differently = (moment: Here, setback: Setback): Block => {
  const adjustment = moment.attempts.adjustmentOf[setback.id];
  const change = adjustment && sayable(moment.care, adjustment.id, adjustment.change);
  return {
    id: "differently",
    kind: "say",
    text: change ? fill(words.differently, { change }) : fill(words.differentlyNothing),
  };
};

const planDrafts = (moment: Here, plan: ReturnType<typeof plannedIn>, better: string | undefined): readonly Draft[] => {
  const setback = setbackOf(moment);
  if (!plan && better === undefined) return [];
  return [
    planMade({
      ...(setback ? { setback: setback.id } : {}),
      ...(setback?.goal ? { goal: setback.goal } : {}),
      ...(plan ? { if: plan.if.trim(), then: plan.then.trim() } : {}),
      ...(better === undefined ? {} : { better }),
    }),
  ];
};

/** The card: Again, Differently, Better. */
const card: Part<Restart> = {
  title: () => fill(words.cardTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    return [
      planBlock(moment, setback),
      differently(moment, setback),
      { id: "better", kind: "write", text: fill(words.betterAsk), fields: [fill(words.betterField)], limit: 200 },
      { id: "ring", kind: "say", text: fill(words.noRing), note: true },
    ];
  },
  record: (moment, answers) => planDrafts(moment, plannedIn(answers, "plan"), written(answers, "better")),
};

/** Two minutes of it, now. At night there is no start, only the card for tomorrow. */
const begin: Part<Restart> = {
  title: (moment) => fill(moment.care.night ? words.nightTitle : words.beginTitle),
  blocks: (moment) => {
    if (moment.care.night) return [];
    const step = stepFor(moment, setbackOf(moment));
    return [
      { id: "begin", kind: "timer", text: fill(words.begin, { step: step.text }), seconds: step.seconds },
      { id: "only", kind: "say", text: fill(words.beginKeep), note: true },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const seconds = secondsIn(answers, "begin");
    if (seconds === undefined) return [];
    return [
      winNoted({
        what: stepFor(moment, setback).text,
        from: "begun",
        seconds: Math.round(seconds),
        ...(setback ? { setback: setback.id } : {}),
        ...(setback?.goal ? { goal: setback.goal } : {}),
      }),
    ];
  },
};

/** What was begun, said once; shown above the last question of the short path. */
const begun: Part<Restart> = {
  title: (moment) => {
    const setback = setbackOf(moment);
    return fill(
      setback && moment.own.begun[setback.id]
        ? words.begunTitle
        : moment.care.night
          ? words.nightTitle
          : words.closeTitle,
    );
  },
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    const done = moment.own.begun[setback.id];
    if (!done) return [{ id: "begun", kind: "say", text: fill(moment.care.night ? words.nightSay : words.closeSay) }];
    const after = sayLength(done.at - setback.at);
    const n = Math.floor(done.seconds / 60);
    return [
      {
        id: "begun",
        kind: "say",
        text: n > 0 ? fill(words.begunSay, { n, after }) : fill(words.begunShort, { after }),
      },
      { id: "close", kind: "say", text: fill(words.begunClose), note: true },
    ];
  },
  record: () => [],
};

/** A smaller start, a set time, or not today; none of them is counted against anyone. */
const smaller: Part<Restart> = {
  title: () => fill(words.smallerTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    const canShrink = (moment.own.shrinks[setback.id] ?? 0) < constants.shrinks.value;
    return [
      {
        id: "fits",
        kind: "choose",
        text: fill(words.smallerAsk),
        options: [
          ...(canShrink
            ? [{ id: "smaller", label: fill(words.smaller, { step: stepFor(moment, setback, 1).text }) }]
            : []),
          { id: "time", label: fill(words.atATime) },
          { id: "not-today", label: fill(words.notToday) },
        ],
      },
      planBlock(moment, setback),
    ];
  },
  record: (moment, answers) => {
    const about = moment.subject;
    const fits = chosen(answers, "fits");
    const plan = plannedIn(answers, "plan");
    if (about === null) return [];
    if (fits === "smaller") return [shrunk({ about })];
    if (fits === "not-today") return [notToday({ about })];
    return planDrafts(moment, plan, undefined);
  },
};

/** When and where, and how sure: under 70 in 100 the step is made smaller. */
const plan: Part<Restart> = {
  title: () => fill(words.planTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    return [
      { id: "step", kind: "say", text: stepFor(moment, setback).text },
      planBlock(moment, setback),
      {
        id: "sure",
        kind: "rate",
        text: fill(words.sureAsk),
        low: 0,
        high: 100,
        lowLabel: fill(words.sureLow),
        highLabel: fill(words.sureHigh),
      },
      { id: "ring", kind: "say", text: fill(words.noRing), note: true },
    ];
  },
  record: (moment, answers) => {
    const sure = ratedIn(answers, "sure");
    const about = moment.subject;
    const tooLarge = sure !== undefined && sure < constants.sure.value;
    const canShrink = about !== null && (moment.own.shrinks[about] ?? 0) < constants.shrinks.value;
    return [
      ...planDrafts(moment, plannedIn(answers, "plan"), undefined),
      ...(sure === undefined || about === null ? [] : [startRated({ about, sure })]),
      ...(tooLarge && canShrink && about !== null ? [shrunk({ about })] : []),
    ];
  },
};

/** The plan for a setback, without words that met care. */
const sayablePlan = ({ attempts, care }: Here, setback: string): Pick<Plan, "if" | "better"> | undefined => {
  const plan = attempts.planOf[setback];
  return plan && { if: sayable(care, plan.id, plan.if), better: sayable(care, plan.id, plan.better) };
};

/** The default: the card until the return, else a step of the size that fits; and how it went, in two taps. */
const step: Part<Restart> = {
  title: () => fill(words.stepTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const open = setback?.status === "open" ? setback : null;
    const made = open ? sayablePlan(moment, open.id) : undefined;
    const small = stepFor(moment, open);
    const tired = moment.care.night || moment.care.gate === "rest";
    return [
      ...(open && made?.if ? [say("again", fill(words.cardAgain, { when: made.if }))] : []),
      ...(open && moment.attempts.adjustmentOf[open.id] ? [differently(moment, open)] : []),
      ...(open && made
        ? [say("better", fill(words.better, { better: made.better ?? fill(words.betterDefault) }))]
        : []),
      ...(tired
        ? [say("night", fill(words.nightSay)), planBlock(moment, open)]
        : [
            {
              id: "begin",
              kind: "timer",
              text: fill(words.stepSay, { step: small.text }),
              seconds: small.seconds,
            } as const,
            ...sizeBlock(moment),
          ]),
      {
        id: "tried",
        kind: "choose",
        text: fill(open ? words.tried : words.triedPlain),
        options: [
          { id: "worked", label: fill(words.worked) },
          { id: "partly", label: fill(words.partly) },
          { id: "not-this-time", label: fill(words.notThisTime) },
        ],
      },
      ...(open && moment.attempts.adjustmentOf[open.id]?.change
        ? [
            {
              id: "helped",
              kind: "choose",
              text: fill(words.helped),
              options: [
                { id: "yes", label: fill(words.yes) },
                { id: "partly", label: fill(words.partly) },
                { id: "no", label: fill(words.no) },
              ],
            } as const,
          ]
        : []),
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const tried = chosen(answers, "tried");
    const helped = chosen(answers, "helped");
    const goal = setback ? setback.goal : goalOf(moment);
    const result = tried === "worked" ? 1 : tried === "partly" ? 0.5 : 0;
    const what = setback && sayable(moment.care, setback.id, setback.what);
    const began = begin.record(moment, answers);
    return [
      ...began,
      ...planDrafts(moment, plannedIn(answers, "plan"), undefined),
      ...(tried === undefined
        ? []
        : [
            attempted({
              result,
              ...(what ? { what } : {}),
              ...(goal === null ? {} : { goal }),
            }),
          ]),
      ...(setback && (helped === "yes" || helped === "partly" || helped === "no")
        ? [changeJudged({ about: setback.id, helped })]
        : []),
    ];
  },
};

const say = (id: string, text: string): Block => ({ id, kind: "say", text });

/** The goal a step without a setback is about: its subject where that is a goal. */
const goalOf = (moment: Here): string | null =>
  moment.subject !== null && moment.attempts.goals[moment.subject] ? moment.subject : null;

/** What size fits next, said with its interval; silent until there are five tries to say it from. */
const sizeBlock = (moment: Here): readonly Block[] => {
  const goal = openSetback(moment.attempts)?.goal ?? goalOf(moment);
  if (goal === null || (moment.attempts.placesByGoal[goal]?.length ?? 0) < 5) return [];
  const level = levelAt(moment.measures.filter, goal, moment.now);
  const b = nextSize(level, moment.own.winsSince);
  const spread = 1.645 * Math.sqrt(level.variance);
  const hundred = (p: number): number => Math.round(100 * p);
  return [
    {
      id: "size",
      kind: "say",
      note: true,
      text: fill(words.stepSize, {
        size: nearestDifficulty(b),
        p: hundred(record(level, b)),
        low: hundred(sigma(level.theta - spread - b)),
        high: hundred(sigma(level.theta + spread - b)),
      }),
    },
  ];
};

/** What restart can put on a screen. */
export const parts = { card, begin, begun, smaller, plan, step } as const;
