import type { Setback } from "../../attempts/attempts.ts";
import { adjusted, strategyChosen } from "../../attempts/events.ts";
import { fieldOf } from "../../attempts/field.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { wayOf } from "../../attempts/ways/listed.ts";
import type { WayId } from "../../attempts/ways/way.ts";
import { attributionOf, causeReadings } from "../../measures/attribution.ts";
import { chosen, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { goalName, goalOf, setbackOf } from "../mechanism.ts";
import { adjustmentsByKind, adjustmentsFor, type Adjustment } from "./adjustments.ts";
import {
  diverged as divergedEvent,
  learningSources,
  pointsWent,
  sourceNamed,
  type LearningSource,
  type PointsWent,
} from "./events.ts";
import { mostlyOf, type Diagnosis } from "./fold.ts";
import { constants } from "./science.ts";
import { roundInOnePlace } from "./stuck.ts";
import { words } from "./words/en.ts";

/**
 * What can be changed: what the causes lead to, those that can be different first; else what the kind leads to. Unfair and not
 * started begin with their kind, and not started never asks for missing knowledge.
 */
const offers = (moment: Moment, setback: Setback): readonly Adjustment[] => {
  const explanation = moment.attempts.explanationOf[setback.id];
  const causes = explanation?.causes ?? [];
  const can = causes.filter((cause) => explanation?.different?.includes(cause));
  const ordered = [...can, ...causes.filter((cause) => !can.includes(cause))];
  const kind = setback.kind ?? "practice";
  const field = fieldOf(goalName(moment, setback.goal));
  const byCause = ordered.flatMap((cause) => adjustmentsFor(cause, kind, field));
  const byKind = adjustmentsByKind(kind);
  const kindFirst = kind === "unfair" || kind === "not-started" || byCause.length === 0;
  const all = kindFirst ? [...byKind, ...byCause] : byCause;
  return all.filter((one, i) => all.findIndex((other) => other.id === one.id) === i).slice(0, constants.offered.value);
};

/** Whether what had a part in it lay mostly outside them, as they see it: then nothing of it need be theirs to change. */
const liesOutside = (moment: Moment, setback: Setback): boolean => {
  if (setback.kind === "unfair") return true;
  const explanation = moment.attempts.explanationOf[setback.id];
  const attribution = explanation ? attributionOf(explanation) : null;
  return attribution !== null && 1 - attribution.locus > constants.outside.value;
};

/** The one change: out of a few, in their own words, or none. */
const adjust: Part = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || setback.kind === "more") return [];
    const outside = liesOutside(moment, setback);
    return [
      ...(setback.kind === "not-started"
        ? [{ id: "kind", kind: "say", text: fill(words.notStartedSay) } as Block]
        : []),
      {
        id: "change",
        kind: "choose",
        text: fill(outside ? words.askOutside : words.ask),
        options: [
          ...offers(moment, setback).map(({ id, text }) => ({ id, label: text })),
          { id: "nothing", label: fill(outside ? words.nothingOutside : words.nothing) },
        ],
      },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const id = chosen(answers, "change");
    const offer = setback ? offers(moment, setback).find((one) => one.id === id) : undefined;
    if (!setback || id === undefined) return [];
    return [
      offer
        ? adjusted({
            setback: setback.id,
            adjustment: offer.id,
            error: offer.error,
            change: offer.text,
            ...(offer.way === null ? {} : { way: offer.way }),
          })
        : adjusted({ setback: setback.id, adjustment: "nothing" }),
    ];
  },
};

/** The same in their own words; the kind of error is that of the first cause they named. */
const ownWords: Part = {
  title: () => fill(words.title),
  blocks: (moment) =>
    setbackOf(moment) === null
      ? []
      : [{ id: "own", kind: "write", text: fill(words.ownAsk), fields: [fill(words.ownField)], limit: 300 }],
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const change = written(answers, "own");
    const cause = setback ? moment.attempts.explanationOf[setback.id]?.causes[0] : undefined;
    const error = cause === undefined ? null : causeReadings[cause].error;
    return setback && change !== undefined
      ? [adjusted({ setback: setback.id, adjustment: "own", change, ...(error === null ? {} : { error }) })]
      : [];
  },
};

/** Which kind of error it most often was, in counts, once there are enough to say so. */
const mostly = (moment: Moment<Diagnosis>): readonly Block[] => {
  const most = mostlyOf(moment.own, moment.now);
  if (!most) return [];
  const kind = fill(words[`error-${most.error}`]);
  return [
    { id: "mostly", kind: "say", text: fill(words.mostly, { kind, n: most.times, of: most.of }), note: true } as const,
  ];
};

/** Where it went another way: what was expected, what came instead, the first place the two parted. For a test: where the points went. */
const diverged: Part<Diagnosis> = {
  title: (moment) => fill(setbackOf(moment)?.kind === "exam" ? words.pointsTitle : words.divergedTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || setback.kind === "more" || setback.kind === "not-started") return [];
    const exam = setback.kind === "exam";
    return [
      ...(exam
        ? [
            {
              id: "points",
              kind: "choose",
              text: fill(words.pointsAsk),
              options: pointsWent.map((id) => ({ id, label: fill(words[`points-${id}`]) })),
            } as const,
          ]
        : []),
      {
        id: "parted",
        kind: "write",
        text: fill(exam ? words.partedExam : words.partedSay),
        fields: [fill(words.expected), fill(words.happened), fill(words.where)],
        limit: 300,
      },
      ...mostly(moment),
      { id: "no-why", kind: "say", text: fill(words.noWhy), note: true },
    ];
  },
  record: (moment, answers) => {
    const points = chosen(answers, "points") as PointsWent | undefined;
    const [expected, happened, where] = [0, 1, 2].map((field) => written(answers, "parted", field));
    if (moment.subject === null || [points, expected, happened, where].every((said) => said === undefined)) return [];
    return [
      divergedEvent({
        setback: moment.subject,
        ...(points === undefined ? {} : { points }),
        ...(expected === undefined ? {} : { expected }),
        ...(happened === undefined ? {} : { happened }),
        ...(where === undefined ? {} : { where }),
      }),
    ];
  },
};

/** What each source is as a way of working. */
const wayFrom: { readonly [source in LearningSource]: WayId } = {
  example: "way-example",
  person: "way-ask",
  explanation: "way-other-source",
};

/** Many tries at one size and not three running: something new has to come in, from a page or a person. */
const source: Part<Diagnosis> = {
  title: () => fill(words.sourceTitle),
  blocks: (moment) => {
    const goal = goalOf(moment);
    const tries = goal ? roundInOnePlace(moment.attempts, goal.id) : null;
    if (!goal || !tries) return [];
    const name = goalName(moment, goal.id);
    return [
      { id: "say", kind: "say", text: fill(words.sourceSay, { n: tries.length }) },
      {
        id: "from",
        kind: "choose",
        text: fill(words.sourceAsk),
        options: learningSources.map((id) => ({ id, label: fill(words[`source-${id}`]) })),
      },
      { id: "question", kind: "write", text: fill(words.questionSay), fields: [fill(words.questionField)], limit: 300 },
      {
        id: "draft",
        kind: "say",
        text: name === null ? fill(words.draftPlain) : fill(words.draft, { goal: name }),
        note: true,
      },
    ];
  },
  record: (moment, answers) => {
    const from = chosen(answers, "from") as LearningSource | undefined;
    const question = written(answers, "question");
    if (moment.subject === null || from === undefined) return [];
    const way = wayFrom[from];
    const dimension = wayOf(way)?.dimension;
    return [
      sourceNamed({ goal: moment.subject, from, ...(question === undefined ? {} : { question }) }),
      strategyChosen({ goal: moment.subject, way, ...(dimension && { dimension }), strategy: labels[way] }),
    ];
  },
};

/** What diagnosis can put on a screen. */
export const parts = { adjust, ownWords, diverged, source } as const;
