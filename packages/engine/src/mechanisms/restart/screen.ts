import { chosen, plannedIn, ratedIn, written } from "../../screens/answers.ts";
import { fill, sayLength } from "../../screens/words.ts";
import { setbackOf, type Part } from "../mechanism.ts";
import { notToday, shrunk, startRated } from "./events.ts";
import type { Restart } from "./fold.ts";
import { differently, planBlocks, planDrafts, stepFor } from "./pieces.ts";
import { constants } from "./science.ts";
import { begin, step } from "./step.ts";
import { words } from "./words/en.ts";

/** The card: Again, Differently, Better. */
const card: Part<Restart> = {
  title: () => fill(words.cardTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    return [
      ...planBlocks(moment, setback),
      ...differently(moment, setback),
      { id: "better", kind: "write", text: fill(words.betterAsk), fields: [fill(words.betterField)], limit: 200 },
    ];
  },
  record: (moment, answers) => planDrafts(moment, plannedIn(answers, "plan"), written(answers, "better")),
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
      ...planBlocks(moment, setback),
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

/** When and where, and how sure: under 70 in 100 the step is made smaller. At night only the when and where. */
const plan: Part<Restart> = {
  title: () => fill(words.planTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const sure = {
      id: "sure",
      kind: "rate",
      text: fill(words.sureAsk),
      low: 0,
      high: 100,
      lowLabel: fill(words.sureLow),
      highLabel: fill(words.sureHigh),
    } as const;
    return [
      { id: "step", kind: "say", text: moment.care.night ? fill(words.nightSay) : stepFor(moment, setback).text },
      ...planBlocks(moment, setback),
      ...(moment.care.night ? [] : [sure]),
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

/** What restart can put on a screen. */
export const parts = { card, begin, begun, smaller, plan, step } as const;
