import { setbackKinds, type SetbackKind, type Willing } from "../../attempts/events.ts";
import { amended } from "../../journal/events.ts";
import { chosen } from "../../screens/answers.ts";
import { willingOptions } from "../../screens/steps.ts";
import { fill } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../../mechanisms/mechanism.ts";
import { orderChosen, willingSaid } from "./events.ts";
import type { Ritual } from "./fold.ts";
import { words } from "./words/en.ts";

/** What kind of setback it was. The answer corrects the setback itself, since its kind picks words everywhere. */
const kind: Part<Ritual> = {
  title: () => fill(words.title),
  blocks: (moment) =>
    setbackOf(moment)?.kind !== null
      ? []
      : [
          {
            id: "kind",
            kind: "choose",
            text: fill(words.kind),
            options: setbackKinds.map((id) => ({ id, label: fill(words[id]) })),
          },
        ],
  record: (moment, answers) => {
    const said = chosen(answers, "kind") as SetbackKind | undefined;
    return said === undefined || moment.subject === null
      ? []
      : [amended({ entry: moment.subject, body: { kind: said } })];
  },
};

/** What was said at the start: with the setback itself, or on its path. */
const saidAtStart = (moment: Moment<Ritual>): Willing | null =>
  setbackOf(moment)?.willing ?? moment.own.paths[moment.subject ?? ""]?.willingAtStart ?? null;

/** Willing to try again, at the start. */
const willingAtStart: Part<Ritual> = {
  title: () => fill(words.title),
  blocks: (moment) =>
    saidAtStart(moment) !== null
      ? []
      : [{ id: "willing", kind: "choose", text: fill(words.willing), options: willingOptions }],
  record: (moment, answers) => {
    const willing = chosen(answers, "willing") as Willing | undefined;
    return willing === undefined || moment.subject === null
      ? []
      : [willingSaid({ about: moment.subject, willing, moment: "start" })];
  },
};

/** Willing to try again, at the end, beside what was said at the start. */
const willingAtEnd: Part<Ritual> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const before = saidAtStart(moment);
    const label = willingOptions.find(({ id }) => id === before)?.label;
    return [
      { id: "willing", kind: "choose", text: fill(words.willingAgain), options: willingOptions },
      ...(label ? [{ id: "before", kind: "say", text: fill(words.saidBefore, { label }), note: true } as const] : []),
    ];
  },
  record: (moment, answers) => {
    const willing = chosen(answers, "willing") as Willing | undefined;
    return willing === undefined || moment.subject === null
      ? []
      : [willingSaid({ about: moment.subject, willing, moment: "end" })];
  },
};

/** The learner's own order, asked once in calm. */
const order: Part<Ritual> = {
  title: () => fill(words.orderTitle),
  blocks: () => [
    {
      id: "first",
      kind: "choose",
      text: fill(words.orderAsk),
      options: [
        { id: "settle", label: fill(words.settleFirst) },
        { id: "insight", label: fill(words.insightFirst) },
        { id: "as-it-is", label: fill(words.asItIs) },
      ],
    },
  ],
  record: (_, answers) => {
    const first = chosen(answers, "first") as "settle" | "insight" | "as-it-is" | undefined;
    return first === undefined ? [] : [orderChosen({ first })];
  },
};

/** What the ritual itself puts on a screen. */
export const parts = { kind, willingAtStart, willingAtEnd, order } as const;
