import { sayable } from "../../care/gate.ts";
import type { Instant } from "../../journal/entry.ts";
import { chosen, chosenMany, plannedIn, written } from "../../screens/answers.ts";
import type { Block, Option } from "../../screens/screen.ts";
import { brief, capital, fill, hourOn, sayDay, sayTime, sayWhen } from "../../screens/words.ts";
import type { Part } from "../mechanism.ts";
import { periodOf, toSetAhead, wasEnoughToday, type Here } from "./due.ts";
import { adjusted, carriedOut, dayChosen, degrees, held, MOST_WORKED, worthSaid, type Degree } from "./events.ts";
import { factsOf, sayAhead, sayCounts, winOptions } from "./facts.ts";
import type { Checkpoint, Held } from "./fold.ts";
import { constants as k } from "./science.ts";
import { summaryOf, type Summary } from "./summary.ts";
import { words } from "./words/en.ts";

/** The last look back that set something of which nobody has said yet whether it was carried out. */
const unsaid = ({ own }: Here): Held | null => {
  const last = own.held.at(-1);
  return last && own.aheadOf[last.id] && own.doneOf[last.id] === undefined ? last : null;
};

const degreeOptions: readonly Option[] = degrees.map((id) => ({ id, label: fill(words[id]) }));

/** "Last time you set X": was it carried out? */
const lastTime = (moment: Here): readonly Block[] => {
  const last = unsaid(moment);
  const ahead = last ? moment.own.aheadOf[last.id] : undefined;
  if (!ahead) return [];
  const said = sayAhead(moment, ahead);
  const text = said === null ? fill(words.lastTimeUnnamed) : fill(words.lastTime, { change: said });
  return [{ id: "done", kind: "choose", text, options: degreeOptions }];
};

/** What worked: one thing for each setback of that time, and one in any case. */
const worked = (moment: Here, summary: Summary): readonly Block[] => {
  const n = Math.min(MOST_WORKED, Math.max(1, summary.setbacks.length));
  const options = winOptions(moment, summary);
  const nothing = { id: "nothing", label: fill(words.nothingWorked) };
  return [
    {
      id: "worked",
      kind: "choose",
      text: fill(options.length > 0 ? words.workedAsk : words.workedAskNone, { n }),
      options: [...options, nothing],
      ...(n > 1 && options.length > 1 ? { many: n } : {}),
    },
    { id: "own", kind: "write", text: fill(words.ownAsk), fields: [fill(words.workedField)], limit: 300 },
  ];
};

/** The look back: was the last change carried out, what worked, and the record of that time. */
const review: Part<Checkpoint> = {
  title: () => fill(words.reviewTitle),
  blocks: (moment) => {
    if (wasEnoughToday(moment)) return [{ id: "enough", kind: "say", text: fill(words.enoughToday) }];
    const period = periodOf(moment);
    const summary = summaryOf(moment, period);
    const counts = sayCounts(moment.own);
    return [
      ...lastTime(moment),
      ...worked(moment, summary),
      {
        id: "record",
        kind: "evidence",
        text: fill(words.recordSince, { day: sayDay(period.from, moment.now, moment.offset) }),
        facts: factsOf(moment, summary),
      },
      ...(counts === null ? [] : [{ id: "counts", kind: "say", text: counts, note: true } as const]),
      { id: "unwritten", kind: "say", text: fill(words.unwritten), note: true },
    ];
  },
  record: (moment, answers) => {
    const last = unsaid(moment);
    const done = chosen(answers, "done") as Degree | undefined;
    const own = written(answers, "own");
    const one = chosen(answers, "worked");
    const picked = chosenMany(answers, "worked") ?? (one === undefined ? [] : [one]);
    if (wasEnoughToday(moment) || (done === undefined && own === undefined && picked.length === 0)) return [];
    const wins = picked.filter((id) => id !== "nothing");
    const { from, to } = periodOf(moment);
    return [
      ...(last && done !== undefined ? [carriedOut({ checkpoint: last.id, done })] : []),
      held({
        from,
        to,
        ...(own === undefined ? {} : { worked: own }),
        ...(wins.length === 0 ? {} : { wins }),
      }),
    ];
  },
};

/** A few changes out of the record: those that go on, ours where the record points to them, and none at all. */
const changeOptions = (moment: Here, summary: Summary): readonly Option[] => {
  const goesOn = [...new Set([...summary.open, ...summary.setbacks])].reverse().flatMap(({ id }) => {
    const adjustment = moment.attempts.adjustmentOf[id];
    const said = adjustment ? sayable(moment.care, adjustment.id, adjustment.change)?.trim() : undefined;
    return said ? [{ id, label: fill(words.goesOn, { change: brief(said) }) }] : [];
  });
  const distinct = goesOn.filter(({ label }, i) => goesOn.findIndex((other) => other.label === label) === i);
  const { tries, workedTries, told, kept, plans } = summary;
  const ours = (
    [
      ["smaller-start", plans.some(({ became }) => became === "unseen")],
      ["one-slot", tries.length === 0],
      ["ask-one", tries.length - workedTries.length >= 2],
      ["one-thing", told.length > kept.length],
    ] as const
  ).flatMap(([id, points]) => (points ? [{ id, label: fill(words[id]) }] : []));
  // One place is kept for what the record points to, so that old changes do not crowd it out.
  const most = k.changesShown.value;
  const shown = [...distinct.slice(0, ours.length > 0 ? most - 1 : most), ...ours].slice(0, most);
  return [...shown, { id: "same", label: fill(words.same) }];
};

const isOurs = (id: string): boolean => ["smaller-start", "one-slot", "ask-one", "one-thing", "same"].includes(id);

/** A few times for the next start. */
const whens = ({ now, offset }: Here): readonly Instant[] => [
  hourOn(now, offset, 1, k.morning.value),
  hourOn(now, offset, 1, k.evening.value),
  hourOn(now, offset, 2, k.evening.value),
];

/** A day of the week to look back on; "any" is none of its own. */
const dayBlock: Block = {
  id: "day",
  kind: "choose",
  text: fill(words.dayAsk),
  options: [
    ...([1, 2, 3, 4, 5, 6, 0] as const).map((day) => ({ id: `day-${day}`, label: fill(words[`day-${day}`]) })),
    { id: "any", label: fill(words.anyDay) },
  ],
};

const dayDrafts = (answer: string | undefined) =>
  answer === undefined ? [] : [dayChosen(answer === "any" ? {} : { weekday: Number(answer.slice(4)) })];

/** What comes next: one change, the next cue, and once the day. */
const ahead: Part<Checkpoint> = {
  title: () => fill(words.aheadTitle),
  blocks: (moment) => {
    const last = toSetAhead(moment);
    if (!last) return [];
    const { now, offset, own } = moment;
    return [
      {
        id: "change",
        kind: "choose",
        text: fill(words.changeAsk),
        options: changeOptions(moment, summaryOf(moment, last)),
      },
      { id: "own", kind: "write", text: fill(words.ownAsk), fields: [fill(words.changeField)], limit: 200 },
      {
        id: "next",
        kind: "plan",
        text: fill(words.nextAsk),
        ifs: [fill(words.ifHome)],
        then: fill(words.thenOpen),
        whens: whens(moment).map((at) => ({
          label: capital(sayWhen(at, now, offset)),
          at,
          if: fill(words.ifTime, { time: sayTime(at, offset) }),
        })),
      },
      ...(own.day === null && own.held.length === k.askDay.value ? [dayBlock] : []),
    ];
  },
  record: (moment, answers) => {
    const last = toSetAhead(moment);
    if (!last) return [];
    const own = written(answers, "own");
    const change = own === undefined ? chosen(answers, "change") : undefined;
    const plan = plannedIn(answers, "next");
    const isSet = own !== undefined || change !== undefined || plan !== undefined;
    return [
      ...(isSet
        ? [
            adjusted({
              checkpoint: last.id,
              ...(own === undefined ? {} : { adjustment: own }),
              ...(change === undefined ? {} : isOurs(change) ? { change } : { setback: change }),
              ...(plan ? { next: plan.if.trim(), then: plan.then.trim() } : {}),
              ...(plan?.at === undefined ? {} : { at: plan.at }),
            }),
          ]
        : []),
      ...dayDrafts(chosen(answers, "day")),
    ];
  },
};

/** Which day to look back on, asked for by the learner. */
const day: Part<Checkpoint> = {
  title: () => fill(words.dayTitle),
  blocks: () => [dayBlock],
  record: (_, answers) => dayDrafts(chosen(answers, "day")),
};

/** Whether this is worth their time. */
const worthwhile: Part<Checkpoint> = {
  title: () => fill(words.worthTitle),
  blocks: ({ own }) => [
    { id: "worth", kind: "choose", text: fill(words.worthAsk), options: degreeOptions },
    { id: "line", kind: "write", text: fill(words.worthLine), fields: [fill(words.worthField)], limit: 300 },
    ...(own.worth.at(-1)?.worth === "no"
      ? [{ id: "person", kind: "say", text: fill(words.person), note: true } as const]
      : []),
  ],
  record: (_, answers) => {
    const worth = chosen(answers, "worth") as Degree | undefined;
    const line = written(answers, "line");
    return worth === undefined ? [] : [worthSaid({ worth, ...(line === undefined ? {} : { line }) })];
  },
};

/** What checkpoint can put on a screen. */
export const parts = { review, ahead, day, worthwhile } as const;
