import type { Attempts, Setback } from "../../attempts/attempts.ts";
import type { EntryId } from "../../journal/entry.ts";
import { ratedIn } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { capital, fill, sayDay, sayLength } from "../../screens/words.ts";
import { type Moment, type Part } from "../mechanism.ts";
import { howTheyGo, participationCounts, returnCounts } from "./counts.ts";
import { said } from "./events.ts";
import type { Identity } from "./fold.ts";
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
export const parts = { returned, record, monthly } as const;
