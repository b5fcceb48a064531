import { mayBeAsked } from "../../care/gate.ts";
import { chosen, secondsIn, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill, sayDay } from "../../screens/words.ts";
import { setbackOf, type Part } from "../mechanism.ts";
import {
  lineWritten,
  pageKept,
  retold,
  valueNames,
  valueWritten,
  ways,
  worthSaid,
  type ValueName,
  type Way,
} from "./events.ts";
import type { Narrative } from "./fold.ts";
import { rewrite } from "./rewrite.ts";
import { constants as k } from "./science.ts";
import { lineOf, subjectNow } from "./setback.ts";
import { words } from "./words/en.ts";

/** The same thing told as to a friend, or as if it was someone else's; two minutes. Who feels nothing leaves it. */
const distance: Part<Narrative> = {
  title: () => fill(words.distanceTitle),
  blocks: (moment) => {
    const setback = subjectNow(moment);
    if (!setback || moment.own.retellings[setback.id]) return [];
    const line = lineOf(moment, setback);
    return [
      ...(line === null ? [] : [{ id: "line", kind: "quote", text: line, folded: true } as const]),
      {
        id: "way",
        kind: "choose",
        text: fill(words.distanceAsk),
        options: ways.map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "time", kind: "timer", text: fill(words.retellTimer), seconds: k.retell.value },
      { id: "retelling", kind: "write", text: fill(words.retellAsk), fields: [fill(words.retellField)], limit: 2000 },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const way = chosen(answers, "way") as Way | undefined;
    const retelling = written(answers, "retelling");
    const seconds = secondsIn(answers, "time");
    if (!setback || (way === undefined && retelling === undefined)) return [];
    return [
      retold({
        setback: setback.id,
        ...(way === undefined ? {} : { way }),
        ...(retelling === undefined ? {} : { retelling }),
        ...(seconds === undefined ? {} : { seconds }),
      }),
    ];
  },
};

const worthSteps = [0, 25, 50, 75, 100] as const;

/** Whether it feels like a word about them: asked once for a setback, in worded steps, and only where care is out of the way. */
const worth: Part<Narrative> = {
  title: () => fill(words.worthTitle),
  blocks: (moment) => {
    const setback = subjectNow(moment);
    if (!setback || moment.care.gate !== "open" || moment.own.worth[setback.id] !== undefined) return [];
    return [
      {
        id: "worth",
        kind: "choose",
        text: fill(words.worthAsk),
        options: [
          ...worthSteps.map((step) => ({ id: `worth-${step}`, label: fill(words[`worth-${step}`]) })),
          { id: "unsaid", label: fill(words.unsaid) },
        ],
      },
      { id: "note", kind: "say", text: fill(words.worthNote), note: true },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const said = chosen(answers, "worth");
    if (!setback || said === undefined) return [];
    const step = worthSteps.find((one) => said === `worth-${one}`);
    return [worthSaid({ setback: setback.id, ...(step === undefined ? {} : { worth: step }) })];
  },
};

/** Three minutes on something that matters and has nothing to do with it; about a setback only where it felt like a word about them. */
const values: Part<Narrative> = {
  title: () => fill(words.valuesTitle),
  blocks: (moment) => {
    const { own, subject } = moment;
    const setback = subjectNow(moment);
    if (subject !== null && (!setback || own.valueOf[subject] || (own.worth[subject] ?? 0) < k.worth.value)) return [];
    if (!mayBeAsked(moment.care)) return [];
    return [
      { id: "say", kind: "say", text: fill(words.valuesSay) },
      {
        id: "value",
        kind: "choose",
        text: fill(words.valuesAsk),
        options: valueNames.map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "own", kind: "write", text: fill(words.ownAsk), fields: [fill(words.ownField)], limit: 120 },
      { id: "time", kind: "timer", text: fill(words.valuesTimer), seconds: k.values.value },
      {
        id: "about",
        kind: "write",
        text: fill(words.aboutAsk),
        fields: [fill(words.whyField), fill(words.timeField)],
        limit: 1000,
      },
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const value = chosen(answers, "value") as ValueName | undefined;
    const own = written(answers, "own");
    const why = written(answers, "about", 0);
    const time = written(answers, "about", 1);
    if ([value, own, why, time].every((one) => one === undefined)) return [];
    return [
      valueWritten({
        ...(setback ? { setback: setback.id } : {}),
        ...(value === undefined ? {} : { value }),
        ...(own === undefined ? {} : { own }),
        ...(why === undefined ? {} : { why }),
        ...(time === undefined ? {} : { time }),
      }),
    ];
  },
};

const toLater = (text: string): Block => ({
  id: "later",
  kind: "write",
  text,
  fields: [fill(words.laterField)],
  limit: 500,
});

/** Whether one coming back is kept as a page of their story; what is said last stands. */
const page: Part<Narrative> = {
  title: () => fill(words.pageTitle),
  blocks: (moment) => {
    const setback = subjectNow(moment);
    if (!setback || setback.returnedAt === null) return [];
    const day = sayDay(setback.returnedAt, moment.now, moment.offset);
    return [
      { id: "say", kind: "say", text: fill(words.pageSay, { day }) },
      {
        id: "keep",
        kind: "choose",
        text: fill(words.pageAsk),
        options: [
          { id: "keep", label: fill(words.keep) },
          { id: "leave-out", label: fill(words.leaveOut) },
        ],
      },
      toLater(fill(words.pageLine)),
    ];
  },
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    const keep = chosen(answers, "keep");
    const line = written(answers, "later");
    if (!setback) return [];
    return [
      ...(keep === undefined ? [] : [pageKept({ setback: setback.id, kept: keep === "keep" })]),
      ...(line === undefined ? [] : [lineWritten({ to: "later", setback: setback.id, line })]),
    ];
  },
};

/** Two sentences of their own: to them as they were that day, and to them a year from now. */
const letter: Part<Narrative> = {
  title: () => fill(words.letterTitle),
  blocks: (moment) =>
    mayBeAsked(moment.care)
      ? [
          {
            id: "lines",
            kind: "write",
            text: fill(words.letterAsk),
            fields: [fill(words.thenField), fill(words.laterField)],
            limit: 500,
          },
        ]
      : [],
  record: (moment, answers) => {
    const setback = setbackOf(moment);
    return (["then", "later"] as const).flatMap((to, i) => {
      const line = written(answers, "lines", i);
      return line === undefined ? [] : [lineWritten({ to, ...(setback ? { setback: setback.id } : {}), line })];
    });
  },
};

/** What narrative can put on a screen. */
export const parts = { rewrite, distance, worth, values, page, letter } as const;
