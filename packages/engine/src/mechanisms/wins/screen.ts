import { thanThis, winNoted, type ThanThis } from "../../attempts/events.ts";
import { DAY } from "../../journal/entry.ts";
import { chosen, written } from "../../screens/answers.ts";
import { fill } from "../../screens/words.ts";
import type { Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import type { Wins } from "./fold.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

/** Roughly when, in days ago. */
const daysAgo: { readonly [when: string]: number } = {
  "this-year": constants.thisYear.value,
  "last-years": constants.lastYears.value,
  "long-ago": constants.longAgo.value,
};

/** Something hard that did work: what, roughly when, and how hard beside this. It never moves theta. */
const remember: Part<Wins> = {
  title: () => fill(words.rememberTitle),
  blocks: () => [
    { id: "what", kind: "write", text: fill(words.rememberSay), fields: [fill(words.rememberField)], limit: 300 },
    {
      id: "than",
      kind: "choose",
      text: fill(words.than),
      options: thanThis.map((id) => ({ id, label: fill(words[id]) })),
    },
    {
      id: "when",
      kind: "choose",
      text: fill(words.whenAsk),
      options: (["this-year", "last-years", "long-ago"] as const).map((id) => ({ id, label: fill(words[id]) })),
    },
  ],
  record: (moment, answers) => {
    const what = written(answers, "what");
    if (what === undefined) return [];
    const than = chosen(answers, "than") as ThanThis | undefined;
    const ago = daysAgo[chosen(answers, "when") ?? ""];
    const setback = setbackOf(moment);
    return [
      winNoted({
        what,
        from: "remembered",
        ...(than === undefined ? {} : { than }),
        ...(ago === undefined ? {} : { when: Math.max(0, moment.now - ago * DAY) }),
        ...(setback?.goal ? { goal: setback.goal } : {}),
        ...(setback ? { setback: setback.id } : {}),
      }),
    ];
  },
};

/** Something worked, just now. */
const note: Part<Wins> = {
  title: () => fill(words.noteTitle),
  blocks: () => [
    { id: "what", kind: "write", text: fill(words.noteTitle), fields: [fill(words.noteField)], limit: 300 },
  ],
  record: (_, answers) => {
    const what = written(answers, "what");
    return what === undefined ? [] : [winNoted({ what, from: "noted" })];
  },
};

/** What wins can put on a screen. */
export const parts = { remember, note } as const;
