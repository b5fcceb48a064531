import { lastTries, type Attempt } from "../../attempts/attempts.ts";
import { nearestDifficulty } from "../../attempts/difficulty.ts";
import { sayable } from "../../care/gate.ts";
import { chosen } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { brief, capital, fill, sayDay } from "../../screens/words.ts";
import { goalName, type Moment, type Part } from "../mechanism.ts";
import { waiting } from "./advice.ts";
import { gapOf, gapsOf, mostTelling, recordedAt } from "./counts.ts";
import { compared, recalled, slips, type Slip } from "./events.ts";
import type { Recall } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Recall>;

/** How many tries are asked about: the last ten, or as many as there are; 0 where that is too few. */
const howMany = ({ attempts, subject }: Here): number => {
  const { length } = lastTries(attempts, subject, k.of.value);
  return length >= k.least.value ? length : 0;
};

/** What do I remember? Nothing of the record stands on this screen. */
const ask: Part<Recall> = {
  title: () => fill(words.askTitle),
  blocks: (moment) => {
    const of = howMany(moment);
    if (of === 0) return [];
    const name = goalName(moment, moment.subject);
    return [
      {
        id: "how-many",
        kind: "choose",
        text: name
          ? fill(words.ask, { goal: name, of })
          : fill(moment.subject === null ? words.askAny : words.askUnnamed, { of }),
        options: Array.from({ length: of + 1 }, (_, n) => ({ id: String(n), label: String(n) })),
      },
      { id: "guess", kind: "say", text: fill(words.askSay), note: true },
    ];
  },
  record: (moment, answers) => {
    const answer = chosen(answers, "how-many");
    const of = howMany(moment);
    if (answer === undefined || of === 0) return [];
    return [recalled({ ...(moment.subject === null ? {} : { goal: moment.subject }), of, recalled: Number(answer) })];
  },
};

const way = (gap: number): "fewer" | "more" | "same" => (gap < 0 ? "fewer" : gap > 0 ? "more" : "same");

/** How they compare, in a sentence. */
const sayGap = (gap: number | null): string =>
  gap === null ? fill(words.changed) : fill(words[way(gap)], { n: Math.abs(gap) });

/** One try that worked, as a sentence with its day and its size. */
const sayTry = ({ care, now, offset }: Here, attempt: Attempt): string => {
  const what = sayable(care, attempt.id, attempt.what)?.trim();
  const slots = {
    Day: capital(sayDay(attempt.at, now, offset)),
    size: fill(words[`size-${nearestDifficulty(attempt.difficulty)}`]),
    outcome: fill(attempt.result >= 1 ? words.worked : words.partly),
  };
  return what ? fill(words.fact, { ...slots, what: brief(what) }) : fill(words.factUnnamed, slots);
};

/** How it was the times before, in counts; nothing the first time. */
const timesBefore = ({ attempts, own }: Here, id: string, goal: string | null): readonly Block[] => {
  const gaps = gapsOf(attempts, own, goal);
  const at = gaps.findIndex((one) => one.id === id);
  const before = gaps.slice(Math.max(0, at - k.before.value), Math.max(0, at));
  const short = (gap: number): string => fill(words[`short-${way(gap)}`], { n: Math.abs(gap) });
  if (before.length === 0) return [];
  const list = before.map(({ gap }) => short(gap)).join(", ");
  const now = short((gaps[at] as { readonly gap: number }).gap);
  return [{ id: "before", kind: "say", text: fill(words.before, { n: before.length, list, now }), note: true }];
};

/** What they remembered, and what the record says: the same tries, counted. */
const compare: Part<Recall> = {
  title: () => fill(words.compareTitle),
  blocks: (moment) => {
    const time = waiting(moment);
    if (!time || time.id !== moment.subject) return [];
    const onRecord = recordedAt(moment.attempts, time.goal, time.at, time.of);
    const { tries, worked, notWorked } = onRecord;
    if (tries.length === 0) return [];
    const shown = mostTelling(moment.measures.filter, onRecord, moment.now).slice(0, k.shown.value);
    const others = worked.filter((attempt) => !shown.includes(attempt));
    const counted = (phrase: typeof words.others | typeof words.notWorked, some: readonly Attempt[]) =>
      some.length === 0 ? [] : [{ text: fill(phrase, { n: some.length }), entries: some.map(({ id }) => id) }];
    return [
      {
        id: "both",
        kind: "compare",
        left: fill(words.remembered),
        right: fill(words.onRecord),
        pairs: [
          {
            left: fill(words.workedOf, { n: time.recalled, of: time.of }),
            right: fill(words.workedOf, { n: worked.length, of: tries.length }),
          },
        ],
      },
      { id: "gap", kind: "say", text: sayGap(gapOf(moment.attempts, time)) },
      {
        id: "tries",
        kind: "evidence",
        text: fill(shown.length > 0 ? words.facts : words.factsOnly),
        facts: [
          ...shown.map((attempt) => ({ text: sayTry(moment, attempt), entries: [attempt.id] })),
          ...counted(words.others, others),
          ...counted(words.notWorked, notWorked),
        ],
      },
      ...timesBefore(moment, time.id, time.goal),
      { id: "unwritten", kind: "say", text: fill(words.unwritten), note: true },
      {
        id: "slip",
        kind: "choose",
        text: fill(words.slip),
        options: slips.map((id) => ({ id, label: fill(words[id]) })),
      },
    ];
  },
  record: (moment, answers) => {
    const slipped = chosen(answers, "slip") as Slip | undefined;
    const time = waiting(moment);
    return slipped === undefined || !time || time.id !== moment.subject ? [] : [compared({ about: time.id, slipped })];
  },
};

/** What recall can put on a screen. */
export const parts = { ask, compare } as const;
