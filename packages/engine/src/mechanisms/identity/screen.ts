import type { Attempts, Setback } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import type { EntryId } from "../../journal/entry.ts";
import { chosen, ratedIn, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { capital, fill, sayDay, sayLength } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../mechanism.ts";
import { howTheyGo, participationCounts, returnCounts } from "./counts.ts";
import { differences, differenceTold, said, type Difference } from "./events.ts";
import type { Identity } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** The setback an attempt came back from: the newest of those it closed. */
export const cameBackFrom = (attempts: Attempts, attempt: string): Setback | null =>
  attempts.setbacks[attempts.closedBy[attempt]?.at(-1) ?? ""] ?? null;

const unwritten: Block = { id: "unwritten", kind: "say", text: fill(words.unwritten), note: true };

/** A return, counted. It asks nothing. */
const returned: Part<Identity> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const attempt = moment.subject;
    const setback = attempt === null ? null : cameBackFrom(moment.attempts, attempt);
    if (!setback || setback.returnedAt === null) return [];
    return [
      {
        id: "returns",
        kind: "evidence",
        text: capital(fill(words.took, { length: sayLength(setback.returnedAt - setback.at) })),
        facts: returnCounts(moment.attempts),
      },
      unwritten,
    ];
  },
  record: () => [],
};

/** The goal a screen is about: its subject, or that of the last try. */
const goalOf = ({ attempts, subject }: Moment): EntryId | null =>
  subject !== null && attempts.goals[subject] ? subject : (attempts.tries.at(-1)?.goal ?? null);

/** Taking part, and what the last four tries show. */
const takingPart = (moment: Moment<Identity>): readonly Block[] => {
  const facts = participationCounts(moment.attempts);
  const going = howTheyGo(moment.attempts, goalOf(moment));
  return facts.length === 0
    ? []
    : [{ id: "tries", kind: "evidence", text: fill(words.recordLead), facts: going ? [...facts, going] : facts }];
};

/** What was tried and what became of it; what was last said of coming back beside how often it was done. */
const record: Part<Identity> = {
  title: () => fill(words.recordTitle),
  blocks: (moment) => {
    const tries = takingPart(moment);
    const { open, returned: r } = moment.attempts.counts;
    if (tries.length === 0) return [];
    const last = moment.own.said;
    const day = last && sayDay(last.at, moment.now, moment.offset);
    return [
      ...tries,
      ...(r + open > 0
        ? [
            {
              id: "returns",
              kind: "evidence",
              text: fill(words.returnsLead),
              facts: returnCounts(moment.attempts),
            } as const,
          ]
        : []),
      ...(last
        ? [{ id: "said", kind: "say", text: fill(words.saidThen, { n: last.value, day: day ?? "" }) } as const]
        : []),
      unwritten,
    ];
  },
  record: () => [],
};

/** How many setbacks there were at a setback's goal up to it, and the first of them; null before the third. */
export const timesAt = (
  { own }: Moment<Identity>,
  setback: Setback,
): { readonly n: number; readonly first: EntryId } | null => {
  const list = setback.goal === null ? [] : (own.setbacksAt[setback.goal] ?? []);
  const n = list.lastIndexOf(setback.id) + 1;
  return n < k.third.value ? null : { n, first: list[0] as EntryId };
};

const labels: { readonly [difference in Difference]: string } = {
  task: words.differentTask,
  way: words.differentWay,
  day: words.differentDay,
  "nothing-seen": words.differentNothing,
};

/** Not the first time: what was different from the first? */
const third: Part<Identity> = {
  title: (moment) => {
    const setback = setbackOf(moment);
    const n = (setback && timesAt(moment, setback)?.n) ?? k.third.value;
    return n === k.third.value ? fill(words.thirdTitle) : fill(words.moreTitle, { n });
  },
  blocks: (moment) => {
    const setback = setbackOf(moment);
    const times = setback && timesAt(moment, setback);
    const first = times ? moment.attempts.setbacks[times.first] : undefined;
    if (!first) return [];
    const day = sayDay(first.at, moment.now, moment.offset);
    const what = sayable(moment.care, first.id, first.what);
    return [
      { id: "first", kind: "say", text: fill(words.firstWas, { day }), note: true },
      ...(what === null || what.trim() === ""
        ? []
        : [{ id: "then", kind: "quote", text: what, folded: true } as const]),
      {
        id: "what",
        kind: "choose",
        text: fill(words.thirdAsk),
        options: differences.map((id) => ({ id, label: labels[id] })),
      },
      { id: "line", kind: "write", text: fill(words.thirdLine), fields: [fill(words.thirdField)], limit: 300 },
    ];
  },
  record: (moment, answers) => {
    const what = chosen(answers, "what") as Difference | undefined;
    const difference = written(answers, "line");
    if (moment.subject === null || (what === undefined && difference === undefined)) return [];
    return [
      differenceTold({
        setback: moment.subject,
        ...(what === undefined ? {} : { what }),
        ...(difference === undefined ? {} : { difference }),
      }),
    ];
  },
};

/** Coming back as something one does, beside how often it was done. Any number is a full answer. */
const monthly: Part<Identity> = {
  title: () => fill(words.monthlyTitle),
  blocks: (moment) =>
    moment.attempts.counts.returned === 0
      ? []
      : [
          { id: "returns", kind: "evidence", text: fill(words.returnsLead), facts: returnCounts(moment.attempts) },
          ...takingPart(moment),
          {
            id: "coming",
            kind: "rate",
            text: fill(words.monthlyAsk),
            low: 0,
            high: 100,
            lowLabel: fill(words.monthlyLow),
            highLabel: fill(words.monthlyHigh),
          },
          unwritten,
        ],
  record: (_, answers) => {
    const comingBack = ratedIn(answers, "coming");
    return comingBack === undefined ? [] : [said({ comingBack })];
  },
};

/** What identity can put on a screen. */
export const parts = { returned, record, third, monthly } as const;
