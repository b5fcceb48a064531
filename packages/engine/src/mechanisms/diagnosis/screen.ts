import type { Setback } from "../../attempts/attempts.ts";
import { adjusted } from "../../attempts/events.ts";
import { attributionOf, causeReadings } from "../../measures/attribution.ts";
import { chosen, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { adjustmentsByKind, adjustmentsFor, type Adjustment } from "./adjustments.ts";
import { constants } from "./science.ts";
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
  const byCause = ordered.flatMap((cause) => adjustmentsFor[cause]);
  const byKind = adjustmentsByKind[setback.kind ?? "practice"];
  const kindFirst = setback.kind === "unfair" || setback.kind === "not-started" || byCause.length === 0;
  const all = (kindFirst ? [...byKind, ...byCause] : byCause).filter(
    ({ error }) => setback.kind !== "not-started" || error !== "knowledge",
  );
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
          ...offers(moment, setback).map(({ id }) => ({ id, label: fill(words[id]) })),
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
        ? adjusted({ setback: setback.id, adjustment: offer.id, error: offer.error, change: fill(words[offer.id]) })
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

/** What diagnosis can put on a screen. */
export const parts = { adjust, ownWords } as const;
