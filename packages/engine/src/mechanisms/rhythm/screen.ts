import { LONGEST_TITLE } from "../../journal/kind.ts";
import { chosen, chosenMany, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { dayOf, fill, sayLength } from "../../screens/words.ts";
import { goalName, goalOf, type Moment, type Part } from "../mechanism.ts";
import { MINUTE } from "../../journal/entry.ts";
import { minutesToday } from "./advice.ts";
import { daysTried, type DayTried } from "./days.ts";
import { chapterOpened, chapterPutOff, daysChosen, longDayAnswered, weekdays, type Weekday } from "./events.ts";
import type { Rhythm } from "./fold.ts";
import { gapsOf, plannedDays } from "./habit.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

type Here = Moment<Rhythm>;

/** How far apart the days with a try lie, in days, the newest first; nothing below five gaps. */
export const sayApart = (
  tried: readonly DayTried[],
): readonly { readonly text: string; readonly entries: readonly string[] }[] => {
  const last = tried.slice(0, k.gapDays.value);
  const gaps = gapsOf(last.map(({ day }) => day).toReversed());
  if (gaps.length < k.gaps.value) return [];
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const text = least === most ? fill(words.apartSame, { n: least }) : fill(words.apart, { least, n: most });
  return [{ text, entries: last.map(({ id }) => id) }];
};

/** How often they tried, in counts: in the last week, and on the days they had planned. */
const often = ({ attempts, own, now, offset }: Here): Block => {
  const today = dayOf(now, offset);
  const tried = daysTried(attempts, today - k.lookBack.value, today, k.lookBack.value);
  const week = tried.filter(({ day }) => day > today - k.week.value);
  const days = new Set(tried.map(({ day }) => day));
  const planned = own.planned ? plannedDays(days, own.planned.days, own.planned.since, today) : { kept: [], of: 0 };
  return {
    id: "often",
    kind: "evidence",
    text: fill(words.often),
    facts: [
      { text: fill(words.week, { n: week.length, of: k.week.value }), entries: week.map(({ id }) => id) },
      ...(planned.of > 0
        ? [
            {
              text: fill(words.planned, { kept: planned.kept.length, n: planned.of }),
              entries: tried.flatMap(({ day, id }) => (planned.kept.includes(day) ? [id] : [])),
            },
          ]
        : []),
      ...sayApart(tried),
    ],
  };
};

/** How regular it is, in counts; and which days are theirs. */
const days: Part<Rhythm> = {
  title: () => fill(words.daysTitle),
  blocks: (moment) => [
    often(moment),
    { id: "missed", kind: "say", text: fill(words.missed), note: true },
    {
      id: "days",
      kind: "choose",
      text: fill(words.daysAsk),
      options: [...weekdays.slice(1), weekdays[0]].map((id) => ({ id, label: fill(words[id]) })),
      many: weekdays.length,
    },
  ],
  record: (_, answers) => {
    const days = chosenMany(answers, "days") as readonly Weekday[] | undefined;
    return days === undefined || days.length === 0 ? [] : [daysChosen({ days: [...days] })];
  },
};

/** A new chapter, with a name if one likes. Everything before it stays. */
const chapter: Part<Rhythm> = {
  title: () => fill(words.chapterTitle),
  blocks: (moment) => {
    const name = goalName(moment, moment.subject);
    return [
      {
        id: "kept",
        kind: "say",
        text: name === null ? fill(words.chapterSay) : fill(words.chapterFor, { goal: name }),
      },
      {
        id: "open",
        kind: "choose",
        text: fill(words.chapterAsk),
        options: [
          { id: "open", label: fill(words.open) },
          { id: "not-now", label: fill(words.notNow) },
        ],
      },
      {
        id: "name",
        kind: "write",
        text: fill(words.chapterName),
        fields: [fill(words.chapterField)],
        limit: LONGEST_TITLE,
      },
    ];
  },
  record: (moment, answers) => {
    const about = goalOf(moment);
    const goal = about ? { goal: about.id } : {};
    const title = written(answers, "name");
    const choice = chosen(answers, "open");
    if (choice === "not-now") return [chapterPutOff(goal)];
    // Whoever gave it a name has begun it.
    if (choice !== "open" && title === undefined) return [];
    return [chapterOpened({ ...goal, ...(title === undefined ? {} : { title }) })];
  },
};

/** Enough for today: said once a day, and theirs to decide. */
const longDay: Part<Rhythm> = {
  title: () => fill(words.longTitle),
  blocks: (moment) => {
    const minutes = minutesToday(moment);
    if (!minutes) return [];
    const say = (n: number): string => sayLength(n * MINUTE);
    return [
      {
        id: "long",
        kind: "say",
        text: fill(words.longSay, { today: say(minutes.today), usual: say(minutes.usual) }),
      },
      {
        id: "end",
        kind: "choose",
        text: fill(words.longAsk),
        options: [
          { id: "ended", label: fill(words.ended) },
          { id: "went-on", label: fill(words.wentOn) },
        ],
      },
    ];
  },
  record: (_, answers) => {
    const choice = chosen(answers, "end") as "ended" | "went-on" | undefined;
    return choice === undefined ? [] : [longDayAnswered({ choice })];
  },
};

/** What rhythm can put on a screen. */
export const parts = { days, chapter, longDay } as const;
