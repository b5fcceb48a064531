import { processSet } from "../../attempts/events.ts";
import { tryOf } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import { amended } from "../../journal/events.ts";
import { chosen, chosenMany, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { goalOf, type Moment, type Part } from "../mechanism.ts";
import { lineRead, readings, type Reading } from "./events.ts";
import type { ProcessState } from "./fold.ts";
import { kindAt, lineInDoubt, linesOf } from "./lines.ts";
import { constants } from "./science.ts";
import { shapesFor } from "./shapes.ts";
import { wordingTrend } from "./trend.ts";
import { words } from "./words/en.ts";

type Here = Moment<ProcessState>;

/** A goal's title as it may be said; null where there is none. */
const titleOf = ({ attempts, care, subject }: Here): string | null =>
  subject === null ? null : sayable(care, subject, attempts.goals[subject]?.title ?? null);

/** The lines as they stand, to be looked at. */
const standing = (set: NonNullable<ReturnType<typeof linesOf>>, text: string): Block => ({
  id: "lines",
  kind: "evidence",
  text,
  facts: set.criteria.map((line) => ({ text: line, entries: [set.id] })),
});

const shapes = (moment: Here) => shapesFor(titleOf(moment), kindAt(moment, moment.subject));

/** Room for as many lines as there may be, each with a name of its own. */
const ownFields = [words.ownField, words.ownSecond, words.ownThird].map((one) => fill(one));

/** What exactly they will do towards a goal: ready lines, their own, or both; up to three. The goal stays. */
const set: Part<ProcessState> = {
  title: () => fill(words.setTitle),
  blocks: (moment) => {
    const goal = goalOf(moment);
    if (!goal) return [];
    const title = titleOf(moment);
    const lines = linesOf(moment, goal.id);
    return [
      ...(title ? [{ id: "goal", kind: "quote", text: title } as const] : []),
      { id: "say", kind: "say", text: fill(words.setSay) },
      ...(lines ? [standing(lines, fill(words.setBefore))] : []),
      { id: "ready", kind: "choose", text: fill(words.setAsk), options: shapes(moment), many: constants.most.value },
      {
        id: "own",
        kind: "write",
        text: fill(words.ownAsk),
        fields: ownFields,
        limit: 200,
      },
      { id: "stays", kind: "say", text: fill(words.setKeep), note: true },
    ];
  },
  record: (moment, answers) => {
    const ready = chosenMany(answers, "ready") ?? [];
    const own = Array.from({ length: constants.most.value }, (_, i) => written(answers, "own", i));
    const criteria = [
      ...own.filter((line) => line !== undefined),
      ...shapes(moment).flatMap(({ id, label }) => (ready.includes(id) ? [label] : [])),
    ].slice(0, constants.most.value);
    return moment.subject === null || criteria.length === 0 ? [] : [processSet({ goal: moment.subject, criteria })];
  },
};

/** A line that names only an outcome, asked about once. It is never refused; another line may take its place. */
const read: Part<ProcessState> = {
  title: () => fill(words.readTitle),
  blocks: (moment) => {
    const line = lineInDoubt(moment, moment.subject);
    const text = line === null ? undefined : linesOf(moment, moment.subject)?.criteria[line];
    if (text === undefined) return [];
    return [
      { id: "line", kind: "quote", text },
      {
        id: "reading",
        kind: "choose",
        text: fill(words.readAsk),
        options: readings.map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "instead", kind: "write", text: fill(words.readInstead), fields: [fill(words.ownField)], limit: 200 },
      { id: "stays", kind: "say", text: fill(words.readKeep), note: true },
    ];
  },
  record: (moment, answers) => {
    const goal = moment.subject;
    const lines = linesOf(moment, goal);
    const line = lineInDoubt(moment, goal);
    const reading = chosen(answers, "reading") as Reading | undefined;
    const instead = written(answers, "instead");
    if (goal === null || lines === null || line === null) return [];
    return [
      ...(reading === undefined ? [] : [lineRead({ about: lines.id, line, reading })]),
      ...(instead === undefined ? [] : [processSet({ goal, criteria: lines.criteria.with(line, instead) })]),
    ];
  },
};

/** How far it was done, as a share. */
const shareOf: { readonly [kept: string]: number } = { all: 1, some: constants.some.value, not: 0 };

/** The second result of a try: whether they did what they had set out to do. The answer completes the try itself. */
const kept: Part<ProcessState> = {
  title: () => fill(words.keptTitle),
  blocks: (moment) => {
    const attempt = tryOf(moment.attempts, moment.subject);
    const lines = linesOf(moment, attempt?.goal ?? null);
    if (!attempt || attempt.process !== null) return [];
    return [
      ...(lines ? [standing(lines, fill(words.keptSay))] : []),
      {
        id: "kept",
        kind: "choose",
        text: fill(words.keptAsk),
        options: (["all", "some", "not"] as const).map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "apart", kind: "say", text: fill(words.keptNote), note: true },
    ];
  },
  record: (moment, answers) => {
    const process = shareOf[chosen(answers, "kept") ?? ""];
    return process === undefined || moment.subject === null
      ? []
      : [amended({ entry: moment.subject, body: { process } })];
  },
};

/** How they put what they wrote, beside how they put it before: for a page or a checkpoint, never as a suggestion. */
const trend: Part<ProcessState> = {
  title: () => fill(words.trendTitle),
  blocks: (moment) => {
    const found = wordingTrend(moment);
    if (!found) return [];
    const { lately, before } = found;
    return [
      {
        id: "wording",
        kind: "evidence",
        text: fill(words.trendTitle),
        facts: [
          { text: fill(words.trendNow, { n: lately.outcomeOnly, of: lately.of }), entries: lately.entries },
          { text: fill(words.trendBefore, { n: before.outcomeOnly, of: before.of }), entries: before.entries },
        ],
      },
    ];
  },
  record: () => [],
};

/** What process can put on a screen. */
export const parts = { set, read, kept, trend } as const;
