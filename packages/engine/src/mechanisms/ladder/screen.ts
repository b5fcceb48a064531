import { lastTries, tryOf, type Attempt } from "../../attempts/attempts.ts";
import { difficultyNames } from "../../attempts/difficulty.ts";
import type { Draft, EntryId } from "../../journal/entry.ts";
import { sittingOf, sizesClimbed, worked } from "../../measures/step-size.ts";
import { chosen } from "../../screens/answers.ts";
import { note, type Block, type Option } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { goalName, goalOf, setbackOf, type Moment, type Part } from "../mechanism.ts";
import { sizeChosen, stopped, warmedUp } from "./events.ts";
import type { Ladder } from "./fold.ts";
import { knownEasy, mayGrow, rungsAt, sizeAt, type Rungs } from "./rungs.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Ladder>;

const label = (place: number): string => fill(words[difficultyNames[place] ?? "tiny"]);

/** What the sizes are of: the goal by its name, where it has one that may be said. */
const named = (moment: Here, goal: EntryId): string => {
  const name = goalName(moment, goal);
  return name === null ? fill(words.sizes) : fill(words.sizesFor, { goal: name });
};

const ladder = (moment: Here, goal: EntryId, { now, offered }: Rungs): Block => ({
  id: "sizes",
  kind: "ladder",
  text: named(moment, goal),
  rungs: difficultyNames.map((_, place) => label(place)),
  now,
  offered,
});

/** Why this size, in counts. */
const why = ({ attempts }: Here, goal: EntryId, { size }: Rungs): Block => {
  const tries = lastTries(attempts, goal, k.counted.value);
  const good = tries.filter(worked);
  const all = lastTries(attempts, goal, k.easyLook.value).filter(worked);
  // Where nothing that worked lies before a setback, there is no "since" to speak of.
  const since = size.wins < all.length ? all.slice(all.length - size.wins) : [];
  return {
    id: "why",
    kind: "evidence",
    text: fill(words.whySize),
    facts: [
      { text: fill(words.workedOf, { n: good.length, of: tries.length }), entries: tries.map(({ id }) => id) },
      ...(since.length > 0
        ? [{ text: fill(words.workedSince, { n: since.length }), entries: since.map(({ id }) => id) }]
        : []),
    ],
  };
};

/** Why it does not grow now, where something holds it. */
const heldNote = ({ size }: Rungs): readonly Block[] =>
  size.held === null ? [] : [note("held", fill(size.held === "grown" ? words.heldGrown : words.heldNotWorked))];

/** How far they went up in this sitting, in counts; nothing where it is not at all. */
const climbedNote = ({ attempts, now }: Here, goal: EntryId): readonly Block[] => {
  const n = sizesClimbed(sittingOf(attempts, goal, now));
  return n === 0 ? [] : [note("climbed", fill(words.climbed, { n }))];
};

const sizeOptions = (rungs: Rungs): readonly Option[] => [
  { id: "take", label: fill(words.take, { size: label(rungs.offered) }) },
  ...(rungs.offered > 0 ? [{ id: "smaller", label: fill(words.smaller) }] : []),
  ...(mayGrow(rungs) ? [{ id: "larger", label: fill(words.larger) }] : []),
];

const by: { readonly [choice: string]: number } = { smaller: -1, take: 0, larger: 1 };

/** The choice of a size at a goal as a draft. */
const sizeDrafts = (moment: Here, goal: EntryId, choice: string | undefined): readonly Draft[] => {
  const step = by[choice ?? ""];
  return step === undefined ? [] : [sizeChosen({ goal, difficulty: sizeAt(rungsAt(moment, goal).offered + step) })];
};

/** The size of the next step, why, and their own choice of it. */
const next: Part<Ladder> = {
  title: () => fill(words.nextTitle),
  blocks: (moment) => {
    const goal = goalOf(moment)?.id;
    if (goal === undefined) return [];
    const rungs = rungsAt(moment, goal);
    return [
      ladder(moment, goal, rungs),
      why(moment, goal, rungs),
      ...heldNote(rungs),
      { id: "size", kind: "choose", text: fill(words.ask), options: sizeOptions(rungs) },
    ];
  },
  record: (moment, answers) => {
    const goal = goalOf(moment)?.id;
    return goal === undefined ? [] : sizeDrafts(moment, goal, chosen(answers, "size"));
  },
};

/** The try a screen is about, and its goal. */
const tryIn = ({ attempts, subject }: Here): (Attempt & { readonly goal: EntryId }) | null => {
  const tried = tryOf(attempts, subject);
  return tried?.goal ? { ...tried, goal: tried.goal } : null;
};

/** A try that worked: stopping there, or one more. Going on is theirs to choose, never what happens by itself. */
const rung: Part<Ladder> = {
  title: () => fill(words.rungTitle),
  blocks: (moment) => {
    const tried = tryIn(moment);
    if (!tried) return [];
    const rungs = rungsAt(moment, tried.goal);
    return [
      ...climbedNote(moment, tried.goal),
      ladder(moment, tried.goal, rungs),
      ...heldNote(rungs),
      {
        id: "on",
        kind: "choose",
        text: fill(words.rungAsk),
        options: [
          { id: "stop", label: fill(words.stop) },
          { id: "one-more", label: fill(words.oneMore, { size: label(rungs.offered) }) },
        ],
      },
    ];
  },
  record: (moment, answers) => {
    const tried = tryIn(moment);
    const on = chosen(answers, "on");
    if (!tried || on === undefined) return [];
    return on === "stop" ? [stopped({ attempt: tried.id })] : sizeDrafts(moment, tried.goal, "take");
  },
};

/** Before coming back: a few quick things they know, and then at once the step. */
const easyFirst: Part<Ladder> = {
  title: () => fill(words.easyTitle),
  blocks: (moment) => {
    const goal = setbackOf(moment)?.goal ?? null;
    if (goal === null) return [];
    const facts = knownEasy(moment, goal).map(({ id, what }) => ({ text: what, entries: [id] }));
    if (facts.length === 0) return [];
    const rungs = rungsAt(moment, goal);
    return [
      { id: "easy", kind: "evidence", text: fill(words.easySay), facts },
      { id: "then", kind: "say", text: fill(words.easyThen, { size: label(rungs.offered) }) },
      { id: "did", kind: "choose", text: fill(words.easyAsk), options: [{ id: "did", label: fill(words.easyDid) }] },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    return setback && chosen(answers, "did") === "did" ? [warmedUp({ setback: setback.id })] : [];
  },
};

/** What ladder can put on a screen. */
export const parts = { next, rung, easyFirst } as const;
