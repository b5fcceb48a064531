import { hasPassed, openSetback, type Plan, type Setback } from "../../attempts/attempts.ts";
import { nearestDifficulty } from "../../attempts/difficulty.ts";
import { attempted, winNoted } from "../../attempts/events.ts";
import { sayable } from "../../care/gate.ts";
import { levelAt, record, recordBetween } from "../../measures/filter.ts";
import { stepSize } from "../../measures/step-size.ts";
import { chosen, plannedIn, secondsIn } from "../../screens/answers.ts";
import { say, type Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { goalOf, setbackOf, type Part } from "../mechanism.ts";
import { changeJudged } from "./events.ts";
import type { Restart } from "./fold.ts";
import { changeOf, differently, planBlocks, planDrafts, sayMoment, stepFor, type Here } from "./pieces.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

/** Two minutes of it, now. At night there is no start, only the card for tomorrow. */
export const begin: Part<Restart> = {
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
    if (!seconds) return [];
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

/** The plan on the card: its moment, or the question for another where its time has passed. */
const again = (moment: Here, setback: Setback, plan: Plan): readonly Block[] => {
  if (hasPassed(plan, moment.now)) return planBlocks(moment, setback);
  const said = sayMoment(plan, sayable(moment.care, plan.from.if, plan.if), {
    instant: moment.now,
    offset: moment.offset,
  });
  return said === null ? [] : [say("again", fill(words.cardAgain, { when: said }))];
};

/** What they would see, on the card; nothing where the words met care. */
const better = ({ care }: Here, plan: Plan): readonly Block[] =>
  plan.better !== null && sayable(care, plan.from.better, plan.better) === null
    ? []
    : [say("better", fill(words.better, { better: plan.better ?? fill(words.betterDefault) }))];

/** The default: the card until the return, else a step of the size that fits; and how it went, in two taps. */
export const step: Part<Restart> = {
  title: () => fill(words.stepTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const open = setback?.status === "open" ? setback : null;
    const made = open ? moment.attempts.planOf[open.id] : undefined;
    const small = stepFor(moment, open);
    const tired = moment.care.night || moment.care.gate === "rest";
    return [
      ...(open && made ? again(moment, open, made) : []),
      ...(open && moment.attempts.adjustmentOf[open.id] ? differently(moment, open) : []),
      ...(made ? better(moment, made) : []),
      ...(tired
        ? [say("night", fill(words.nightSay)), ...(made && hasPassed(made, moment.now) ? [] : planBlocks(moment, open))]
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
      ...(open && changeOf(moment, open)
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
    const goal = setback ? setback.goal : (goalOf(moment)?.id ?? null);
    const result = tried === "worked" ? 1 : tried === "partly" ? 0.5 : 0;
    const began = begin.record(moment, answers);
    return [
      ...began,
      ...planDrafts(moment, plannedIn(answers, "plan"), undefined),
      ...(tried === undefined
        ? []
        : [
            attempted({
              result,
              ...(goal === null ? {} : { goal }),
              // A try at the size that was offered is one of that size, not of a normal one.
              ...offeredSize(moment, goal),
            }),
          ]),
      ...(setback && (helped === "yes" || helped === "partly" || helped === "no")
        ? [changeJudged({ about: setback.id, helped })]
        : []),
    ];
  },
};

/** The size that was offered with a step, where one was. */
const offeredSize = (moment: Here, goal: string | null): { readonly difficulty?: number } => {
  const size = goal === null || moment.care.night || moment.care.gate === "rest" ? null : sizeFor(moment, goal);
  return size === null ? {} : { difficulty: size };
};

/** The size that fits next at a goal, in logits; null until there are five tries to say it from. */
const sizeFor = (moment: Here, goal: string): number | null =>
  (moment.attempts.placesByGoal[goal]?.length ?? 0) < constants.sizeAfter.value
    ? null
    : stepSize(moment.attempts, moment.measures.filter, goal, moment.now, moment.settledAt?.(goal)).b;

/** What size fits next, said with its interval; silent until there are five tries to say it from. */
const sizeBlock = (moment: Here): readonly Block[] => {
  const goal = openSetback(moment.attempts)?.goal ?? goalOf(moment)?.id ?? null;
  const b = goal === null ? null : sizeFor(moment, goal);
  if (goal === null || b === null) return [];
  const level = levelAt(moment.measures.filter, goal, moment.now);
  const { low, high } = recordBetween(level, b);
  const hundred = (p: number): number => Math.round(100 * p);
  return [
    {
      id: "size",
      kind: "say",
      note: true,
      text: fill(words.stepSize, {
        size: nearestDifficulty(b),
        p: hundred(record(level, b)),
        low: hundred(low),
        high: hundred(high),
      }),
    },
  ];
};
