import { lastTries, tryOf } from "../../attempts/attempts.ts";
import { strategyChosen, type SetbackKind } from "../../attempts/events.ts";
import { fieldOf } from "../../attempts/field.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { wayOf } from "../../attempts/ways/listed.ts";
import type { Way } from "../../attempts/ways/way.ts";
import { sayable } from "../../care/gate.ts";
import type { EntryId } from "../../journal/entry.ts";
import { chosen } from "../../screens/answers.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { chances, drawOrder, seedOf } from "./draw.ts";
import { waysFor, type Place } from "./fitting.ts";
import { armsOf, waysAt, type Strategy } from "./fold.ts";
import { constants } from "./science.ts";
import { isOneWayOnly } from "./variety.ts";
import { words } from "./words/en.ts";

/** What the draw is about and what seeds it: the newest try at the goal, else the setback itself. */
const drawFor = (moment: Moment<Strategy>) => {
  const goal = aboutGoal(moment);
  const ways = waysAt(moment.own, goal);
  const seed: EntryId | null = lastTries(moment.attempts, goal, 1)[0]?.id ?? moment.subject;
  const ids = waysFor(placeOf(moment, goal), constants.offered.value)
    .map((way) => way.id)
    .filter((id) => id !== ways.current);
  return { goal, ways, seed, arms: armsOf(moment.own, goal, ids) };
};

const aboutGoal = (moment: Moment<Strategy>): EntryId | null => {
  const setback = setbackOf(moment);
  if (setback) return setback.goal;
  return tryOf(moment.attempts, moment.subject)?.goal ?? null;
};

/** Where the change is to be of use: what was named, of which kind it was, in which field. */
const placeOf = (moment: Moment<Strategy>, goal: EntryId | null): Place => {
  const { attempts, care, subject } = moment;
  const title = goal === null ? null : (attempts.goals[goal]?.title ?? null);
  return {
    error: attempts.adjustmentOf[subject ?? ""]?.error ?? null,
    causes: attempts.explanationOf[subject ?? ""]?.causes ?? [],
    kind: kindAt(moment, goal) ?? "practice",
    field: goal === null ? null : fieldOf(sayable(care, goal, title)),
  };
};

/** The kind of setback it is about: the one at hand, else the newest towards the goal; tries alone are practice that will not go. */
const kindAt = (moment: Moment<Strategy>, goal: EntryId | null): SetbackKind | null => {
  const setback = setbackOf(moment);
  if (setback) return setback.kind;
  const { setbacks, setbackIds } = moment.attempts;
  const newest = setbackIds.findLast((id) => setbacks[id]?.goal === goal && setbacks[id]?.kind !== "more");
  return setbacks[newest ?? ""]?.kind ?? null;
};

/** The ways that are offered: drawn by how they went for this learner, one for each thing that can be changed. */
const offered = (moment: Moment<Strategy>): readonly Way[] => {
  const { seed, arms } = drawFor(moment);
  if (seed === null) return [];
  const drawn = drawOrder(arms, seedOf(seed)).flatMap((id) => wayOf(id) ?? []);
  return drawn
    .filter((way, i) => drawn.findIndex((other) => other.dimension === way.dimension) === i)
    .slice(0, constants.offered.value);
};

/** One change of way, and only one. */
const change: Part<Strategy> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const ways = offered(moment);
    if (ways.length === 0) return [];
    const { goal, ways: known } = drawFor(moment);
    const { losses } = known;
    return [
      {
        id: "say",
        kind: "say",
        text: losses >= constants.losses.value ? fill(words.say, { n: losses }) : fill(words.sayAsked),
      },
      ...(isOneWayOnly(moment.attempts, goal)
        ? [
            {
              id: "one-way",
              kind: "say",
              text: fill(words.oneWay, { n: constants.variety.value }),
              note: true,
            } as const,
          ]
        : []),
      {
        id: "way",
        kind: "choose",
        text: fill(words.ask),
        options: [
          ...ways.map(({ id, dimension }) => ({
            id,
            label: fill(words.option, { dimension: fill(words[dimension]), way: labels[id] }),
          })),
          { id: "keep", label: fill(words.keep) },
        ],
      },
      ...ways.map(({ id }) => ({ id: `why-${id}`, kind: "shelf", shelf: "ways", item: `why/${id}` }) as const),
    ];
  },
  record: (moment, answers) => {
    const way = offered(moment).find(({ id }) => id === chosen(answers, "way"));
    const { goal, seed, arms } = drawFor(moment);
    const common = { ...(goal === null ? {} : { goal }), ...(seed === null ? {} : { seed }) };
    if (chosen(answers, "way") === "keep") return [strategyChosen(common)];
    if (!way || seed === null) return [];
    const chance = chances(arms, seedOf(seed)).find(({ id }) => id === way.id)?.chance ?? 0;
    return [strategyChosen({ ...common, way: way.id, dimension: way.dimension, strategy: labels[way.id], chance })];
  },
};

/** What strategy can put on a screen. */
export const parts = { change } as const;
