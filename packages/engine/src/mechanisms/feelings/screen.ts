import { felt } from "../../attempts/events.ts";
import { chosen } from "../../screens/answers.ts";
import { arousalSteps, distressSteps, labelFor, optionsOf, valueOf } from "../../screens/steps.ts";
import type { Block } from "../../screens/screen.ts";
import { capital, fill, sayDay } from "../../screens/words.ts";
import type { Setback } from "../../attempts/attempts.ts";
import type { Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { doors, kindnessTaken, places, type Door, type Place } from "./events.ts";
import type { Feelings } from "./fold.ts";
import { howItGoes } from "./pattern.ts";
import { words } from "./words/en.ts";

const bad = (text: string): Block => ({
  id: "distress",
  kind: "choose",
  text,
  options: optionsOf(distressSteps),
  steps: true,
});

/** How bad right now, and the body: what was said already is not asked again. */
const howBad: Part<Feelings> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback) return [];
    return [
      ...(setback.distress === null ? [bad(fill(words.howBad))] : []),
      ...(setback.arousal === null
        ? [{ id: "arousal", kind: "choose", text: fill(words.body), options: optionsOf(arousalSteps) } as const]
        : []),
    ];
  },
  record: (moment, answers) => {
    const distress = valueOf(distressSteps, chosen(answers, "distress"));
    const arousal = valueOf(arousalSteps, chosen(answers, "arousal"));
    if (distress === undefined && arousal === undefined) return [];
    return [
      felt({
        ...(moment.subject === null ? {} : { about: moment.subject }),
        ...(distress === undefined ? {} : { distress }),
        ...(arousal === undefined ? {} : { arousal }),
      }),
    ];
  },
};

/** Yesterday "very bad": and now? */
const later: Part<Feelings> = {
  title: () => fill(words.laterTitle),
  blocks: (moment) => {
    const first = moment.subject === null ? null : moment.own.courses[moment.subject]?.first;
    if (!first) return [];
    const day = sayDay(first.at, moment.now, moment.offset);
    return [
      {
        id: "then",
        kind: "say",
        text: fill(words.laterSay, { Day: capital(day), label: labelFor(distressSteps, first.distress) }),
      },
      bad(fill(words.laterAsk)),
      ...pattern(moment.own),
      { id: "notice", kind: "say", text: fill(words.notice), note: true },
    ];
  },
  record: (moment, answers) => {
    const distress = valueOf(distressSteps, chosen(answers, "distress"));
    return distress === undefined || moment.subject === null ? [] : [felt({ about: moment.subject, distress })];
  },
};

/** How it usually goes, from their own record. */
const pattern = (own: Feelings): readonly Block[] => {
  const text = howItGoes(own);
  return text === null ? [] : [{ id: "pattern", kind: "say", text, note: true }];
};

/** What happened, without judgement: by its kind, since their own words may hold one. */
const happenedWords = ({ kind }: Setback): string => fill(words[kind === null || kind === "more" ? "happened" : kind]);

const noticed: { readonly [place in Place]: string } = {
  body: words.inBody,
  thoughts: words.inThoughts,
  still: words.stillThere,
  less: words.lessNow,
};

/** Three short lines and a door to a step, which nobody has to take. */
const kindness: Part<Feelings> = {
  title: () => fill(words.kindnessTitle),
  blocks: (moment) => {
    const setback = setbackOf(moment);
    if (!setback || setback.kind === "more" || moment.care.gate === "support") return [];
    return [
      { id: "happened", kind: "say", text: happenedWords(setback) },
      { id: "others", kind: "say", text: fill(words.others) },
      { id: "friend", kind: "say", text: fill(words.friend) },
      {
        id: "notice",
        kind: "choose",
        text: fill(words.noticing),
        options: places.map((id) => ({ id, label: noticed[id] })),
      },
      {
        id: "then",
        kind: "choose",
        text: fill(words.door),
        options: doors.map((id) => ({ id, label: fill(words[id]) })),
      },
    ];
  },
  record: (moment, answers) => {
    const place = chosen(answers, "notice") as Place | undefined;
    const then = chosen(answers, "then") as Door | undefined;
    if (moment.subject === null || (place === undefined && then === undefined)) return [];
    return [
      kindnessTaken({
        setback: moment.subject,
        ...(place === undefined ? {} : { noticed: place }),
        ...(then === undefined ? {} : { then }),
      }),
    ];
  },
};

/** What feelings can put on a screen. */
export const parts = { howBad, later, kindness } as const;
