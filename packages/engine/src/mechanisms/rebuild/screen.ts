import { difficulties, difficultyNames, nearestDifficulty } from "../../attempts/difficulty.ts";
import { letGo } from "../../attempts/events.ts";
import type { EntryId } from "../../journal/entry.ts";
import { stepSize, worked } from "../../measures/step-size.ts";
import { chosen } from "../../screens/answers.ts";
import { note, say, type Block, type Option } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { goalName, goalOf, type Moment, type Part } from "../mechanism.ts";
import { ended, entered, putOff, type Ending } from "./events.ts";
import type { Rebuild, WayBack } from "./fold.ts";
import { constants as k } from "./science.ts";
import { atTheLevel, failedAt, floorAt, lateSetbacks, settles, triesOn } from "./way-back.ts";
import { words } from "./words/en.ts";

type Here = Moment<Rebuild>;

const named = (moment: Here, goal: EntryId): string => goalName(moment, goal) ?? fill(words.thisGoal);

const label = (b: number): string => fill(words[nearestDifficulty(b)]);

/** The five sizes: the one that hurt, and the one to begin from or to go on with. */
const sizes = (moment: Here, goal: EntryId, now: number, offered: number): Block => ({
  id: "sizes",
  kind: "ladder",
  text: fill(words.sizes, { goal: named(moment, goal) }),
  rungs: difficultyNames.map((name) => label(difficulties[name])),
  now: difficultyNames.indexOf(nearestDifficulty(now)),
  offered: difficultyNames.indexOf(nearestDifficulty(offered)),
});

const options = (...ids: readonly (keyof typeof words)[]): readonly Option[] =>
  ids.map((id) => ({ id, label: fill(words[id]) }));

/** Back to what they know, and up again: offered, never imposed. */
const offer: Part<Rebuild> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const goal = goalOf(moment)?.id ?? null;
    if (goal === null) return [];
    const floor = floorAt(moment, goal);
    const setbacks = lateSetbacks(moment, goal);
    const times =
      setbacks.length >= k.setbacks.value ? fill(words.times, { n: setbacks.length }) : fill(words.harderLately);
    return [
      say("times", times),
      sizes(moment, goal, failedAt(moment, goal), floor),
      say("how", fill(words.how, { size: label(floor), n: k.ramp.value })),
      note("only", fill(words.only)),
      { id: "begin", kind: "choose", text: fill(words.ask), options: options("yes", "not-now") },
    ];
  },
  record: (moment, answers) => {
    const goal = goalOf(moment)?.id ?? null;
    const begin = chosen(answers, "begin");
    if (goal === null || begin === undefined) return [];
    return begin === "yes"
      ? [entered({ goal, floor: floorAt(moment, goal), failed: failedAt(moment, goal) })]
      : [putOff({ goal })];
  },
};

/** The way back a screen is about, if it is the one that is under way. */
const wayIn = ({ own, subject }: Here): WayBack | null => (own.now && own.now.goal === subject ? own.now : null);

/** Where it stands, in counts, and the size that comes next. */
const onTheWay: Part<Rebuild> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const way = wayIn(moment);
    if (!way) return [];
    const { attempts, measures, now } = moment;
    const settled = moment.settledAt?.(way.goal) ?? [settles(moment, way.goal)].filter((one) => one !== null);
    const { b } = stepSize(attempts, measures.filter, way.goal, now, settled);
    const good = triesOn(moment, way).filter(worked);
    return [
      {
        id: "so-far",
        kind: "evidence",
        text: fill(words.soFar),
        facts: [
          { text: fill(words.workedSince, { n: good.length }), entries: good.map(({ id }) => id) },
          {
            text: fill(words.ofThree, { n: atTheLevel(moment, way).length, of: k.exitWins.value }),
            entries: atTheLevel(moment, way).map(({ id }) => id),
          },
        ],
      },
      sizes(moment, way.goal, way.failed, b),
      note("source", fill(words.oneSource)),
      { id: "on", kind: "choose", text: fill(words.onAsk), options: options("go-on", "stopped") },
    ];
  },
  record: (moment, answers) => {
    const way = wayIn(moment);
    return way && chosen(answers, "on") === "stopped" ? [ended({ goal: way.goal, how: "stopped" })] : [];
  },
};

/** Three tries worked at about the size that hurt: it comes to its end. */
const reached: Part<Rebuild> = {
  title: () => fill(words.reachedTitle),
  blocks: (moment) => {
    const way = wayIn(moment);
    if (!way) return [];
    const tries = atTheLevel(moment, way);
    return [
      {
        id: "level",
        kind: "evidence",
        text: fill(words.soFar),
        facts: [{ text: fill(words.level, { n: tries.length }), entries: tries.map(({ id }) => id) }],
      },
      { id: "end", kind: "choose", text: fill(words.reachedAsk), options: options("reached") },
    ];
  },
  record: (moment, answers) => {
    const way = wayIn(moment);
    return way && chosen(answers, "end") === "reached" ? [ended({ goal: way.goal, how: "reached" })] : [];
  },
};

/** Two weeks are over: the same goal, another one, help, or letting it go. Each is a full answer. */
const over: Part<Rebuild> = {
  title: () => fill(words.overTitle),
  blocks: (moment) => {
    const way = wayIn(moment);
    if (!way) return [];
    return [
      say("over", fill(words.overSay, { goal: named(moment, way.goal) })),
      {
        id: "next",
        kind: "choose",
        text: fill(words.overAsk),
        options: options("same-goal", "another-goal", "help", "let-go"),
      },
      note("fine", fill(words.fine)),
    ];
  },
  record: (moment, answers) => {
    const way = wayIn(moment);
    const how = chosen(answers, "next") as Ending | undefined;
    if (!way || how === undefined) return [];
    const { openByGoal, setbacks } = moment.attempts;
    const open = (openByGoal[way.goal] ?? []).filter((id) => setbacks[id]?.status === "open");
    return [...(how === "let-go" ? open.map((recovery) => letGo({ recovery })) : []), ended({ goal: way.goal, how })];
  },
};

/** What rebuild can put on a screen. */
export const parts = { offer, onTheWay, reached, over } as const;
