import { openSetback } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import type { Draft } from "../../journal/entry.ts";
import { chosen, ratedIn, written, type Answers } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../mechanism.ts";
import { forecastAbout, isDue, smallSteps } from "./advice.ts";
import { forecastMade, forecastMet, happenings, safeties, safetySaid, type Happened, type Safe } from "./events.ts";
import { forecastOf, type Exposure } from "./fold.ts";
import { ladder, rung } from "./ladder-screen.ts";
import { sayLedger } from "./ledger.ts";
import { asksSafety, isPermitted, isSafe, setbackAt } from "./permitted.ts";
import { words } from "./words/en.ts";

type Here = Moment<Exposure>;

/** Whether it is safe to try, asked first where others or something unfair had a part. */
const safe: Part<Exposure> = {
  title: () => fill(words.safeTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || !isPermitted(moment) || !asksSafety(moment, setback)) return [];
    return [
      {
        id: "safe",
        kind: "choose",
        text: fill(words.safeAsk),
        options: safeties.map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "person", kind: "say", text: fill(words.safeNote), note: true },
    ];
  },
  record: (moment, answers) => {
    const said = chosen(answers, "safe") as Safe | undefined;
    return said === undefined || moment.subject === null ? [] : [safetySaid({ setback: moment.subject, safe: said })];
  },
};

/** The fear as a sentence, how likely it is, how bad it would be. */
const questions = (ask: string): readonly Block[] => [
  { id: "fear", kind: "write", text: ask, fields: [fill(words.forecastField)], limit: 300 },
  {
    id: "likely",
    kind: "rate",
    text: fill(words.likely),
    low: 0,
    high: 100,
    lowLabel: fill(words.likelyLow),
    highLabel: fill(words.likelyHigh),
  },
  {
    id: "bad",
    kind: "rate",
    text: fill(words.bad),
    low: 0,
    high: 100,
    lowLabel: fill(words.badLow),
    highLabel: fill(words.badHigh),
  },
  { id: "later", kind: "say", text: fill(words.forecastNote), note: true },
];

/** A forecast needs its sentence, or nobody could look later; and how likely it is, or there is nothing to set beside. */
const forecastDrafts = (answers: Answers, about: { setback?: string; goal?: string }): readonly Draft[] => {
  const fear = written(answers, "fear");
  const likely = ratedIn(answers, "likely");
  const bad = ratedIn(answers, "bad");
  return fear === undefined || likely === undefined
    ? []
    : [forecastMade({ ...about, fear, likely, ...(bad === undefined ? {} : { bad }) })];
};

/** What they fear will happen at the next try, about an open setback: for the closer look, and by itself. */
const forecast: Part<Exposure> = {
  title: () => fill(words.forecastTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || !isPermitted(moment) || !isSafe(moment, setback) || forecastAbout(moment, setback.id)) return [];
    return questions(fill(words.forecastAsk));
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    return setback
      ? forecastDrafts(answers, { setback: setback.id, ...(setback.goal ? { goal: setback.goal } : {}) })
      : [];
  },
};

/** After some small steps: one of which they expect something, offered and never more than that. */
const dare: Part<Exposure> = {
  title: () => fill(words.dareTitle),
  blocks: (moment) => {
    const small = smallSteps(moment);
    if (small === null || small.goal !== moment.subject || !isPermitted(moment)) return [];
    if (!isSafe(moment, setbackAt(moment, small.goal))) return [];
    return [{ id: "say", kind: "say", text: fill(words.dareSay) }, ...questions(fill(words.dareAsk))];
  },
  record: (moment, answers) => (moment.subject === null ? [] : forecastDrafts(answers, { goal: moment.subject })),
};

/** What was feared and what did happen, in counts; nothing while there is too little to say. */
const counts = (moment: Here): readonly Block[] => {
  const said = sayLedger(moment.own, null);
  return said ? [{ id: "ledger", kind: "evidence", text: fill(words.ledgerTitle), facts: [said] }] : [];
};

/** Their own sentence; where it may not be said, ours. */
const feared = (moment: Here): Block => {
  const made = forecastOf(moment.own, moment.subject);
  const fear = made ? sayable(moment.care, made.id, made.fear) : null;
  return fear === null
    ? { id: "fear", kind: "say", text: fill(words.metSay) }
    : { id: "fear", kind: "quote", text: fear };
};

/** What did happen, asked before anything is counted. */
const met: Part<Exposure> = {
  title: () => fill(words.metTitle),
  blocks: (moment) => {
    const made = forecastOf(moment.own, moment.subject);
    if (!made || !isPermitted(moment) || !isDue(moment, made)) return [];
    return [
      feared(moment),
      {
        id: "happened",
        kind: "choose",
        text: fill(words.metAsk),
        options: happenings.map((id) => ({ id, label: fill(words[`met-${id}`]) })),
      },
      {
        id: "bad",
        kind: "rate",
        text: fill(words.metBad),
        low: 0,
        high: 100,
        lowLabel: fill(words.badLow),
        highLabel: fill(words.badHigh),
      },
      { id: "surprise", kind: "write", text: fill(words.metSurprise), fields: [fill(words.metField)], limit: 300 },
      { id: "not-yet", kind: "say", text: fill(words.metNote), note: true },
    ];
  },
  record: (moment, answers) => {
    const happened = chosen(answers, "happened") as Happened | undefined;
    const bad = ratedIn(answers, "bad");
    const surprise = written(answers, "surprise");
    if (happened === undefined || moment.subject === null) return [];
    return [
      forecastMet({
        forecast: moment.subject,
        happened,
        ...(bad === undefined ? {} : { bad }),
        ...(surprise === undefined ? {} : { surprise }),
      }),
    ];
  },
};

/** What was feared beside what did happen, for a page or the closer look; nothing to answer. Not while something more is open. */
const beside: Part<Exposure> = {
  title: () => fill(words.ledgerTitle),
  blocks: (moment) => (moment.care.calm && openSetback(moment.attempts)?.kind !== "more" ? counts(moment) : []),
  record: () => [],
};

/** What exposure can put on a screen. */
export const parts = { safe, forecast, met, dare, ladder, rung, ledger: beside } as const;
