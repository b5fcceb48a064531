import type { Attempt, Setback } from "../attempts/attempts.ts";
import { WIN } from "../attempts/attempts.ts";
import { sayable } from "../care/gate.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import { DAY, type EntryId, type Instant } from "../journal/entry.ts";
import { returnCounts } from "../mechanisms/identity/counts.ts";
import { isReframed, type Narrative } from "../mechanisms/narrative/fold.ts";
import { words as narrativeWords } from "../mechanisms/narrative/words/en.ts";
import { worthPoints, worthSays } from "../mechanisms/narrative/worth.ts";
import { fill, sayDate } from "../screens/words.ts";
import { comingBack, type ComingBack } from "./coming-back.ts";
import { titleOf } from "./show.ts";
import { words } from "./words/en.ts";

/** A line of theirs, said anew as a moment. */
export interface StoryLine {
  readonly id: EntryId;
  readonly date: string;
  readonly text: string;
}

/** Something that matters to them, in their words or ours. */
export interface StoryValue {
  readonly id: EntryId;
  readonly date: string;
  readonly value: string | null;
  readonly why: string | null;
  readonly time: string | null;
}

/** A sentence of theirs to themselves: as they were on a day that went wrong, or a year on. */
export interface StoryLetter extends StoryLine {
  readonly to: "then" | "later";
  /** Whether a year has passed since: then it has come to the one it was written to. */
  readonly aYearOn: boolean;
}

/** One chapter: what they worked towards, in verbs and counts, with the pages they chose and the lines they wrote anew. */
export interface Chapter {
  readonly goal: EntryId | null;
  readonly title: string;
  /** The first day and the last on which something of it is on record. */
  readonly from: string;
  readonly until: string;
  readonly says: readonly string[];
  readonly tries: number;
  readonly came: number;
  readonly open: number;
  readonly letGo: number;
  readonly level: number;
  /** Only those they chose, in the order in which they happened. */
  readonly pages: readonly ComingBack[];
  readonly lines: readonly StoryLine[];
}

/** My story: the learner's own chapters. Verbs, dates and counts; never a word for what someone is. */
export interface MyStory {
  /** The first day on record; null while there is none. */
  readonly since: string | null;
  /** How often they came back, over everything, in sentences; and that what was not written down is not in here. */
  readonly says: readonly string[];
  readonly chapters: readonly Chapter[];
  readonly values: readonly StoryValue[];
  readonly letters: readonly StoryLetter[];
  /** How often it felt like a word about them, in counts; nothing while nothing was said. */
  readonly worth: readonly string[];
}

interface Here {
  readonly learner: Learner;
  readonly now: Now;
  readonly own: Narrative;
  readonly dateOf: (at: Instant) => string;
}

const said = ({ learner }: Here, entry: EntryId, text: string | null): string | null => {
  const words = sayable(learner.care, entry, text)?.trim() ?? "";
  return words === "" ? null : words;
};

/** A goal that has a chapter of its own: it stands, and its title may be said. What belongs to no such goal has one together. */
const ownChapter = (learner: Learner, goal: EntryId | null): EntryId | null =>
  goal !== null && titleOf(learner, goal) !== "" ? goal : null;

/** Things that name a goal, by the chapter they belong to, in the order in which they happened. */
const byChapter = <One extends { readonly goal: EntryId | null }>(
  learner: Learner,
  all: readonly One[],
): ReadonlyMap<EntryId | null, readonly One[]> => {
  const chapters = new Map<EntryId | null, One[]>();
  const known = new Map<EntryId | null, EntryId | null>();
  for (const one of all) {
    let goal = known.get(one.goal);
    if (goal === undefined) {
      goal = ownChapter(learner, one.goal);
      known.set(one.goal, goal);
    }
    const list = chapters.get(goal);
    if (list) list.push(one);
    else chapters.set(goal, [one]);
  }
  return chapters;
};

const sentences = (
  n: number,
  won: number,
  { came, open, letGo, level }: Pick<Chapter, "came" | "open" | "letGo" | "level">,
): readonly string[] => [
  ...(n > 0 ? [fill(words.chapterTried, { n }), fill(words.chapterWorked, { won, n })] : []),
  ...(came + open > 0 ? [fill(words.chapterBack, { r: came, n: came + open, open })] : []),
  ...(came > 0 ? [fill(words.chapterLevel, { level, r: came })] : []),
  ...(letGo > 0 ? [fill(words.chapterLetGo, { n: letGo })] : []),
];

/** One chapter, of a goal or of all that belongs to none. */
const chapter = (
  here: Here,
  goal: EntryId | null,
  tries: readonly Attempt[],
  setbacks: readonly Setback[],
): Chapter => {
  const { learner, now, own, dateOf } = here;
  const title = goal === null ? fill(words.chapterElsewhere) : titleOf(learner, goal);
  const count = (is: (setback: Setback) => boolean): number => setbacks.filter(is).length;
  const counts = {
    came: count(({ status }) => status === "returned"),
    open: count(({ status }) => status === "open"),
    letGo: count(({ status }) => status === "let-go"),
    level: count(({ status, levelBy }) => status === "returned" && levelBy !== null),
  };
  const added = goal === null ? undefined : learner.attempts.goals[goal]?.added;
  const days = [...(added === undefined ? [] : [added]), ...tries.map(({ at }) => at), ...setbacks.map(({ at }) => at)];
  return {
    goal,
    title,
    from: dateOf(days.reduce((first, at) => Math.min(first, at))),
    until: dateOf(days.reduce((last, at) => Math.max(last, at))),
    says: sentences(tries.length, tries.filter(({ result }) => result >= WIN).length, counts),
    tries: tries.length,
    ...counts,
    pages: setbacks
      .filter(({ id }) => own.pages[id] === true)
      .map(({ id }) => comingBack(learner, now, id))
      .filter((page) => page !== null),
    lines: setbacks.flatMap(({ id, kind }) => {
      const rewriting = own.rewritings[id];
      const text = isReframed(rewriting) && kind !== "more" ? said(here, rewriting.id, rewriting.line) : null;
      return rewriting && text !== null ? [{ id: rewriting.id, date: dateOf(rewriting.at), text }] : [];
    }),
  };
};

/** The learner's own chapters, in the order in which they began; what they chose to keep, and what they wrote to themselves. */
export const myStory = (learner: Learner, now: Now): MyStory => {
  const { attempts } = learner;
  const own = learner.mechanisms["narrative"] as Narrative;
  const dateOf = (at: Instant): string => sayDate(at, now.offset);
  const here: Here = { learner, now, own, dateOf };
  const setbacks = byChapter(
    learner,
    attempts.setbackIds.map((id) => attempts.setbacks[id] as Setback),
  );
  const tries = byChapter(learner, attempts.tries);
  const goals: readonly (EntryId | null)[] = [
    ...Object.keys(attempts.goals).filter((id) => ownChapter(learner, id) !== null),
    ...(setbacks.has(null) || tries.has(null) ? [null] : []),
  ];
  const first = [
    ...Object.values(attempts.goals).map(({ added }) => added),
    ...attempts.tries.slice(0, 1).map(({ at }) => at),
    ...attempts.setbackIds.slice(0, 1).map((id) => (attempts.setbacks[id] as Setback).at),
  ];
  return {
    since: first.length === 0 ? null : dateOf(Math.min(...first)),
    says: attempts.setbackIds.length === 0 ? [] : returnCounts(attempts).map(({ text }) => text),
    chapters: goals.map((goal) => chapter(here, goal, tries.get(goal) ?? [], setbacks.get(goal) ?? [])),
    values: own.values.flatMap((one) => {
      const name = one.value === null ? null : fill(narrativeWords[one.value]);
      const [value, why, time] = [
        said(here, one.id, one.own) ?? name,
        said(here, one.id, one.why),
        said(here, one.id, one.time),
      ];
      return value === null && why === null && time === null
        ? []
        : [{ id: one.id, date: dateOf(one.at), value, why, time }];
    }),
    letters: own.lines.flatMap(({ id, at, to, text }) => {
      const line = said(here, id, text);
      return line === null ? [] : [{ id, date: dateOf(at), text: line, to, aYearOn: now.instant - at >= 365 * DAY }];
    }),
    worth: worthSays(worthPoints(attempts, own)),
  };
};
