import { WIN } from "../../attempts/attempts.ts";
import { felt } from "../../attempts/events.ts";
import type { Draft } from "../../journal/entry.ts";
import { zoneConstants } from "../../measures/science.ts";
import { chosen, secondsIn } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { arousalSteps, distressSteps, labelFor, optionsOf, valueOf } from "../../screens/steps.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { breathingSet, energyTaken, finished, toolChosen, tools, type Tool } from "./events.ts";
import type { Regulation } from "./fold.ts";
import { constants as k } from "./science.ts";
import { couldUseIt, mayOffer, need, rankedTools, sayEffect, toolFor, zoneFor } from "./tool.ts";
import { words } from "./words/en.ts";

/** What each way is called. */
export const labels: { readonly [tool in Tool]: keyof typeof words } = {
  paced: "toolPaced",
  sigh: "toolSigh",
  look: "toolLook",
  break: "toolBreak",
  move: "toolMove",
};

/** Breathing as a pace block: seconds for each part of a breath, for about so many minutes, never under 1 or over 5. */
export const breathing = (tool: "paced" | "sigh", minutes: number): Extract<Block, { kind: "pace" }> => {
  const pattern =
    tool === "paced" ? [k.pacedIn.value, k.pacedOut.value] : [k.sighIn.value, k.sighSip.value, k.sighOut.value];
  const length = pattern.reduce((sum, seconds) => sum + seconds, 0);
  const rounds = Math.max(Math.round((minutes * 60) / length), Math.ceil((k.leastMinutes.value * 60) / length));
  return {
    id: "pace",
    kind: "pace",
    text: fill(words[tool]),
    pattern,
    words: (tool === "paced" ? [words.in, words.out] : [words.in, words.sip, words.out]).map((word) => fill(word)),
    rounds: Math.min(rounds, Math.floor((k.mostMinutes.value * 60) / length)),
  };
};

const blockFor = (tool: Tool): Block => {
  if (tool === "paced" || tool === "sigh") return breathing(tool, k.minutes.value);
  const seconds = { look: k.looking, break: k.breakSeconds, move: k.moving }[tool].value;
  return { id: "pace", kind: "timer", text: fill(words[tool]), seconds };
};

/** That a way was used: for how long, about what, and how bad it was before where that is known. */
const used = (moment: Moment, tool: Tool, seconds: number, about: string | undefined): Draft =>
  finished({
    tool,
    seconds: Math.round(seconds),
    ...(about === undefined ? {} : { about }),
    ...(moment.care.distress === null ? {} : { before: moment.care.distress.value }),
  });

/** One way to settle or to wake up; nothing where nothing is needed. */
const settle: Part<Regulation> = {
  title: (moment) => fill(need(moment) === "wake" ? words.wakeTitle : words.title),
  blocks: (moment) => {
    const asked = moment.subject !== null && moment.own.chosenFor[moment.subject] === toolFor(moment);
    if (need(moment) === null && !asked) return [];
    const block = blockFor(toolFor(moment));
    return [
      block,
      { id: "care", kind: "say", text: fill(block.kind === "pace" ? words.care : words.skip), note: true },
    ];
  },
  record: (moment, answers) => {
    const seconds = secondsIn(answers, "pace");
    if (seconds === undefined) return [];
    return [used(moment, toolFor(moment), seconds, setbackOf(moment)?.id)];
  },
};

/** What each way did before, as counts; those used five times or more. */
const effects = (own: Regulation): readonly Block[] => {
  const facts = rankedTools(own).flatMap((tool) => {
    const text = sayEffect(own, tool);
    return text === null ? [] : [{ text, entries: [...(own.effects[tool]?.ids ?? [])] }];
  });
  return facts.length === 0 ? [] : [{ id: "effects", kind: "evidence", text: fill(words.rankedLead), facts }];
};

/** A different way; and whether breathing is for them at all. */
const another: Part<Regulation> = {
  title: () => fill(words.otherTitle),
  blocks: (moment) => {
    const { own } = moment;
    const out = own.breathing === "no";
    return [
      {
        id: "tool",
        kind: "choose",
        text: fill(words.otherAsk),
        options: tools
          .filter((tool) => tool !== toolFor(moment) && mayOffer(own, tool))
          .map((id) => ({ id, label: fill(words[labels[id]]) })),
      },
      ...effects(own),
      {
        id: "breathing",
        kind: "choose",
        text: fill(out ? words.bringBackAsk : words.leaveOutAsk),
        options: [out ? { id: "yes", label: fill(words.bringBack) } : { id: "no", label: fill(words.leaveOut) }],
      },
    ];
  },
  record: (moment, answers) => {
    const tool = chosen(answers, "tool") as Tool | undefined;
    const offered = chosen(answers, "breathing") as "yes" | "no" | undefined;
    return [
      ...(tool === undefined || moment.subject === null ? [] : [toolChosen({ tool, about: moment.subject })]),
      ...(offered === undefined ? [] : [breathingSet({ offered })]),
    ];
  },
};

/** How it is after a way was used: one tap. */
const after: Part<Regulation> = {
  title: () => fill(words.afterTitle),
  blocks: ({ own }) =>
    own.waiting === null
      ? []
      : [
          {
            id: "before",
            kind: "say",
            text: fill(words.afterSay, { label: labelFor(distressSteps, own.waiting.before) }),
            note: true,
          },
          {
            id: "distress",
            kind: "choose",
            text: fill(words.afterAsk),
            options: optionsOf(distressSteps),
            steps: true,
          },
        ],
  record: (moment, answers) => {
    const distress = valueOf(distressSteps, chosen(answers, "distress"));
    if (distress === undefined) return [];
    const about = setbackOf(moment)?.id;
    return [felt({ ...(about === undefined ? {} : { about }), distress })];
  },
};

/** Wound up as something to use. */
const energy: Part<Regulation> = {
  title: () => fill(words.energyTitle),
  blocks: (moment) =>
    couldUseIt(moment)
      ? [
          { id: "fuel", kind: "say", text: fill(words.energySay) },
          {
            id: "energy",
            kind: "choose",
            text: fill(words.energyAsk),
            options: [
              { id: "use", label: fill(words.energyUse) },
              { id: "settle", label: fill(words.energySettle) },
            ],
          },
        ]
      : [],
  record: (moment, answers) => {
    const choice = chosen(answers, "energy") as "use" | "settle" | undefined;
    if (choice === undefined) return [];
    const about = setbackOf(moment)?.id;
    return [energyTaken({ choice, ...(about === undefined ? {} : { about }) })];
  },
};

/** How the body was, and how the tries went: counts, and from twenty-five tries on where they went best. */
const zone: Part<Regulation> = {
  title: () => fill(words.zoneTitle),
  blocks: (moment) => {
    const { tried } = moment.own;
    if (tried.length === 0) return [];
    return [
      { id: "zone", kind: "say", text: sayZone(moment) },
      {
        id: "counts",
        kind: "evidence",
        text: fill(words.zoneTitle),
        facts: arousalSteps.flatMap(({ label }) => {
          const these = tried.filter(({ arousal }) => labelFor(arousalSteps, arousal) === label);
          const worked = these.filter(({ result }) => result >= WIN).length;
          return these.length === 0
            ? []
            : [
                {
                  text: fill(words.zoneFact, { label, worked, n: these.length }),
                  entries: these.slice(-k.idsKept.value).map(({ id }) => id),
                },
              ];
        }),
      },
    ];
  },
  record: () => [],
};

const sayZone = (moment: Moment<Regulation>): string => {
  const n = moment.own.tried.length;
  const { low, high, own } = zoneFor(moment);
  if (!own) return fill(words.zoneFew, { n, enough: zoneConstants.enough.value });
  const inside = arousalSteps.filter(({ value }) => value >= low && value <= high).map(({ label }) => label);
  if (inside.length === arousalSteps.length) return fill(words.zoneSame, { n });
  const said = inside.length > 0 ? inside : [labelFor(arousalSteps, (low + high) / 2)];
  return fill(words.zoneOwn, { n, labels: said.join(", ") });
};

/** Breathing by itself; always open, about nothing on record. */
const breathe = (tool: "paced" | "sigh"): Part<Regulation> => ({
  title: () => fill(words.title),
  blocks: () => [breathing(tool, k.minutes.value), { id: "care", kind: "say", text: fill(words.care), note: true }],
  record: (moment, answers) => {
    const seconds = secondsIn(answers, "pace");
    return seconds === undefined ? [] : [used(moment, tool, seconds, undefined)];
  },
});

/** What regulation can put on a screen. */
export const parts = {
  settle,
  another,
  after,
  energy,
  zone,
  paced: breathe("paced"),
  sigh: breathe("sigh"),
} as const;
