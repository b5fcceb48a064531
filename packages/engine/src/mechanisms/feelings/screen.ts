import { felt } from "../../attempts/events.ts";
import { chosen } from "../../screens/answers.ts";
import { arousalSteps, distressSteps, labelFor, optionsOf, valueOf } from "../../screens/steps.ts";
import type { Block } from "../../screens/screen.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import type { Feelings } from "./fold.ts";
import { constants } from "./science.ts";
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
      ...pattern(moment),
      { id: "notice", kind: "say", text: fill(words.notice), note: true },
    ];
  },
  record: (moment, answers) => {
    const distress = valueOf(distressSteps, chosen(answers, "distress"));
    return distress === undefined || moment.subject === null ? [] : [felt({ about: moment.subject, distress })];
  },
};

/** A date at the start of a sentence. */
const capital = (day: string): string => day.charAt(0).toUpperCase() + day.slice(1);

/** How often it was less bad on a second look: a count, once there are two. */
const pattern = ({ own: { lookedAgain: n, lessBad: lower } }: Moment<Feelings>): readonly Block[] =>
  n < constants.atLeast.value
    ? []
    : [{ id: "pattern", kind: "say", text: fill(words.pattern, { lower, n }), note: true }];

/** What feelings can put on a screen. */
export const parts = { howBad, later } as const;
