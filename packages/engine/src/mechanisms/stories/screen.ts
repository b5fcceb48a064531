import type { Setback } from "../../attempts/attempts.ts";
import { ratedIn, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill, sayLength } from "../../screens/words.ts";
import { setbackOf, type Moment, type Part } from "../mechanism.ts";
import { read, told } from "./events.ts";
import type { Stories } from "./fold.ts";
import { linesFor, rowsOf } from "./past-self.ts";
import { constants as k } from "./science.ts";
import { modelFor, PAST_SELF, type Model } from "./selection.ts";
import type { Listed } from "./story.ts";
import { words } from "./words/en.ts";

type Here = Moment<Stories>;

const modelNow = (moment: Here): { readonly setback: Setback; readonly model: Model } | null => {
  const setback = setbackOf(moment);
  const model = setback && setback.kind !== "more" ? modelFor(moment, setback) : null;
  return setback && model ? { setback, model } : null;
};

/** What they wrote after the last time: to themselves first. */
const lines = (moment: Here, setback: Setback): readonly Block[] => {
  const { toSelf = null, toNext = null } = linesFor(moment, setback) ?? {};
  return [
    ...(toSelf === null
      ? []
      : ([
          { id: "you-wrote", kind: "say", text: fill(words.youWrote) },
          { id: "to-self", kind: "quote", text: toSelf },
        ] satisfies readonly Block[])),
    ...(toNext === null
      ? []
      : ([
          { id: "you-told", kind: "say", text: fill(words.youTold) },
          { id: "to-next", kind: "quote", text: toNext },
        ] satisfies readonly Block[])),
  ];
};

const pastSelf = (moment: Here, earlier: Setback): readonly Block[] => [
  {
    id: "story",
    kind: "story",
    text: fill(words.pastLead, { length: sayLength((earlier.returnedAt ?? earlier.at) - earlier.at) }),
    rows: rowsOf(moment, earlier),
  },
  rate("like", words.likeThen),
];

const rate = (id: string, text: string, low: string = words.notLike, high: string = words.veryLike): Block => ({
  id,
  kind: "rate",
  text: fill(text),
  low: 0,
  high: 100,
  lowLabel: fill(low),
  highLabel: fill(high),
});

/** How sure of the next step, before and after: asked only until five readings say whether the story helps, and at an open gate. */
const isMeasured = ({ own, care }: Here, story: Listed): boolean =>
  care.gate === "open" && (own.readings[story.id]?.measured ?? 0) < k.readings.value;

const other = (moment: Here, story: Listed): readonly Block[] => {
  const sure = isMeasured(moment, story);
  return [
    ...(sure ? [rate("before", words.before, words.notSure, words.verySure)] : []),
    { id: "story", kind: "shelf", shelf: "stories", item: story.id },
    rate("like", words.like),
    ...(sure ? [rate("after", words.after, words.notSure, words.verySure)] : []),
  ];
};

/** Someone who came through: one's past self first, then someone like oneself. */
const story: Part<Stories> = {
  title: (moment) => fill(modelNow(moment)?.model.is === "past-self" ? words.pastTitle : words.title),
  blocks: (moment) => {
    const now = modelNow(moment);
    if (!now) return [];
    const { setback, model } = now;
    return [
      ...lines(moment, setback),
      ...(model.is === "past-self" ? pastSelf(moment, model.earlier) : other(moment, model.story)),
    ];
  },
  record: (moment, answers) => {
    const now = modelNow(moment);
    const given = (["like", "before", "after"] as const).flatMap((id) => {
      const value = ratedIn(answers, id);
      return value === undefined ? [] : [[id, value] as const];
    });
    if (!now || given.length === 0) return [];
    return [
      read({
        story: now.model.is === "past-self" ? PAST_SELF : now.model.story.id,
        about: now.setback.id,
        ...Object.fromEntries(given),
      }),
    ];
  },
};

/** Two lines after a return: to oneself next time, and to the next person. */
const tell: Part<Stories> = {
  title: () => fill(words.tellTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    return setback?.status !== "returned" || moment.own.lines[setback.id] !== undefined
      ? []
      : [
          { id: "self", kind: "write", text: fill(words.toSelf), fields: [fill(words.toSelfField)], limit: 300 },
          { id: "next", kind: "write", text: fill(words.toNext), fields: [fill(words.toNextField)], limit: 300 },
          { id: "kept", kind: "say", text: fill(words.kept), note: true },
        ];
  },
  record: ({ subject }, answers) => {
    const toSelf = written(answers, "self");
    const toNext = written(answers, "next");
    return subject === null || (toSelf === undefined && toNext === undefined)
      ? []
      : [
          told({
            setback: subject,
            ...(toNext === undefined ? {} : { toNext }),
            ...(toSelf === undefined ? {} : { toSelf }),
          }),
        ];
  },
};

/** What stories can put on a screen. */
export const parts = { story, tell } as const;
