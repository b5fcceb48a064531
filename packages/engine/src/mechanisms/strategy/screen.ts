import { lastTries } from "../../attempts/attempts.ts";
import { strategyChosen } from "../../attempts/events.ts";
import { tryOf } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import { chosen } from "../../screens/answers.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { chances, drawOrder, seedOf } from "./draw.ts";
import { armsOf, waysAt, type Strategy } from "./fold.ts";
import { constants } from "./science.ts";
import { shelf, waysFor, type Way } from "./shelf.ts";
import { isOneWayOnly } from "./variety.ts";
import { words } from "./words/en.ts";

/** What the draw is about and what seeds it: the newest try at the goal, else the setback itself. */
const drawFor = (moment: Moment<Strategy>) => {
  const goal = goalOf(moment);
  const ways = waysAt(moment.own, goal);
  const seed: EntryId | null = lastTries(moment.attempts, goal, 1)[0]?.id ?? moment.subject;
  const error = moment.attempts.adjustmentOf[moment.subject ?? ""]?.error ?? null;
  const ids = waysFor(error, constants.offered.value)
    .map((way) => way.id)
    .filter((id) => id !== ways.current);
  return { goal, ways, seed, arms: armsOf(moment.own, goal, ids) };
};

const goalOf = (moment: Moment<Strategy>): EntryId | null => {
  const setback = setbackOf(moment);
  if (setback) return setback.goal;
  return tryOf(moment.attempts, moment.subject)?.goal ?? null;
};

/** The ways that are offered: drawn by how they went for this learner, one for each thing that can be changed. */
const offered = (moment: Moment<Strategy>): readonly Way[] => {
  const { seed, arms } = drawFor(moment);
  if (seed === null) return [];
  const ways = drawOrder(arms, seedOf(seed)).map((id) => shelf.find((way) => way.id === id) as Way);
  return ways
    .filter((way, i) => ways.findIndex((other) => other.dimension === way.dimension) === i)
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
        options: [...ways.map(({ id }) => ({ id, label: fill(words[id]) })), { id: "keep", label: fill(words.keep) }],
      },
      ...ways.map(
        ({ id, finding }) =>
          ({
            id: `why-${id}`,
            kind: "say",
            note: true,
            text: `${fill(words[id])}. ${fill(words.strength, { certainty: finding.certainty, claim: finding.claim })}`,
          }) as const,
      ),
    ];
  },
  record: (moment, answers) => {
    const way = offered(moment).find(({ id }) => id === chosen(answers, "way"));
    const { goal, seed, arms } = drawFor(moment);
    const common = { ...(goal === null ? {} : { goal }), ...(seed === null ? {} : { seed }) };
    if (chosen(answers, "way") === "keep") return [strategyChosen(common)];
    if (!way || seed === null) return [];
    const chance = chances(arms, seedOf(seed)).find(({ id }) => id === way.id)?.chance ?? 0;
    return [
      strategyChosen({ ...common, way: way.id, dimension: way.dimension, strategy: fill(words[way.id]), chance }),
    ];
  },
};

/** What strategy can put on a screen. */
export const parts = { change } as const;
