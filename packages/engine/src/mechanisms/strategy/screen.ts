import { lastTries, tryOf } from "../../attempts/attempts.ts";
import { strategyChosen, type SetbackKind } from "../../attempts/events.ts";
import { fieldOf } from "../../attempts/field.ts";
import { labels } from "../../attempts/ways/labels.ts";
import { wayOf } from "../../attempts/ways/listed.ts";
import type { Way } from "../../attempts/ways/way.ts";
import { sayable } from "../../care/gate.ts";
import type { EntryId } from "../../journal/entry.ts";
import { chosen, written } from "../../screens/answers.ts";
import { say, type Block } from "../../screens/screen.ts";
import { capital, fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { goalName, setbackOf } from "../mechanism.ts";
import { chosenWay, type ChosenWay } from "./chosen.ts";
import { chances, drawOrder, handOf, seedOf } from "./draw.ts";
import { messageWritten } from "./events.ts";
import { waysFor, type Place } from "./fitting.ts";
import { armsOf, waysAt, type Strategy } from "./fold.ts";
import { constants } from "./science.ts";
import { isOneWayOnly } from "./variety.ts";
import { words } from "./words/en.ts";
import { messages } from "./words/messages.ts";

/** What the draw is about and what seeds it: the newest try at the goal, else the setback itself. */
const drawFor = (moment: Moment<Strategy>) => {
  const goal = aboutGoal(moment);
  const ways = waysAt(moment.own, goal);
  const seed: EntryId | null = lastTries(moment.attempts, goal, 1)[0]?.id ?? moment.subject;
  const fitting = waysFor(placeOf(moment, goal), constants.offered.value).filter(({ id }) => id !== ways.current);
  const known = armsOf(
    moment.own,
    goal,
    fitting.map(({ id }) => id),
  );
  const candidates = known.map((arm, i) => ({ ...arm, dimension: fitting[i]?.dimension ?? "" }));
  return { goal, ways, seed, arms: seed === null ? [] : handOf(candidates, seedOf(seed), constants.hand.value) };
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
    const { goal, ways: known } = drawFor(moment);
    // What was chosen comes to a try before anything else is changed.
    const ways = known.triedSince ? offered(moment) : [];
    if (ways.length === 0) return [];
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

/** How the way that was chosen is begun: its page, and for help a message that only has to be finished. */
const start: Part<Strategy> = {
  title: (moment) => capital(chosenWay(moment)?.label ?? fill(words.title)),
  blocks: (moment) => {
    const choice = chosenWay(moment);
    if (!choice) return [];
    return [{ id: "way", kind: "shelf", shelf: "ways", item: choice.way }, ...message(moment, choice)];
  },
  record: (moment, answers) => {
    const choice = chosenWay(moment);
    const text = written(answers, "message");
    // A draft that nobody touched is ours, not theirs.
    return choice && text !== undefined && text !== draftFor(moment, choice)
      ? [messageWritten({ about: choice.id, message: text })]
      : [];
  },
};

/** What can be sent: a draft with the name of the goal in it, or what they wrote. */
const message = (moment: Moment<Strategy>, choice: ChosenWay): readonly Block[] => {
  const own = moment.own.messages[choice.id];
  const text = own && sayable(moment.care, own.id, own.text);
  if (text) return [say("you-wrote", fill(words.youWrote)), { id: "your-message", kind: "quote", text }];
  const draft = draftFor(moment, choice);
  if (draft === null) return [];
  return [
    {
      id: "message",
      kind: "write",
      text: fill(words.messageAsk),
      fields: [fill(words.messageField)],
      starts: [draft],
      limit: 600,
    },
  ];
};

const draftFor = (moment: Moment<Strategy>, { way, goal }: ChosenWay): string | null => {
  const draft = messages[way];
  return draft === undefined ? null : fill(draft, { goal: goalName(moment, goal) ?? fill(words.thing) });
};

/** What strategy can put on a screen. */
export const parts = { change, start } as const;
