import { chosen, secondsIn } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { setbackOf } from "../mechanism.ts";
import { finished, toolChosen, tools, type Tool } from "./events.ts";
import type { Regulation } from "./fold.ts";
import { constants as k } from "./science.ts";
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

/** Calming, waking, or nothing: from what they said alone. Nobody is woken at night or out of a rest. */
export const need = (moment: Moment): "calm" | "wake" | null => {
  const { arousal, distress, valence, night, gate } = moment.care;
  const high = arousal !== null && arousal.value > k.zoneHigh.value;
  const pleasant = valence !== null && valence.value >= k.pleasant.value;
  if (distress !== null && distress.value > k.upset.value) return "calm";
  if (high && !pleasant) return "calm";
  if (night || gate === "rest") return null;
  return arousal !== null && arousal.value < k.zoneLow.value ? "wake" : null;
};

/** The way that is offered: the one they asked for, else paced breathing or moving. */
const toolFor = (moment: Moment<Regulation>): Tool =>
  (moment.subject === null ? undefined : moment.own.chosenFor[moment.subject]) ??
  (need(moment) === "wake" ? "move" : "paced");

/** One way to settle or to wake up; nothing where nothing is needed. */
const settle: Part<Regulation> = {
  title: (moment) => fill(need(moment) === "wake" ? words.wakeTitle : words.title),
  blocks: (moment) => {
    const asked = moment.subject !== null && moment.own.chosenFor[moment.subject] !== undefined;
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
    const about = setbackOf(moment)?.id;
    return [
      finished({ tool: toolFor(moment), seconds: Math.round(seconds), ...(about === undefined ? {} : { about }) }),
    ];
  },
};

/** A different way. */
const another: Part<Regulation> = {
  title: () => fill(words.otherTitle),
  blocks: (moment) => [
    {
      id: "tool",
      kind: "choose",
      text: fill(words.otherAsk),
      options: tools.filter((tool) => tool !== toolFor(moment)).map((id) => ({ id, label: fill(words[labels[id]]) })),
    },
  ],
  record: (moment, answers) => {
    const tool = chosen(answers, "tool") as Tool | undefined;
    return tool === undefined || moment.subject === null ? [] : [toolChosen({ tool, about: moment.subject })];
  },
};

/** Breathing by itself; always open, about nothing on record. */
const breathe = (tool: "paced" | "sigh"): Part<Regulation> => ({
  title: () => fill(words.title),
  blocks: () => [breathing(tool, k.minutes.value), { id: "care", kind: "say", text: fill(words.care), note: true }],
  record: (_, answers) => {
    const seconds = secondsIn(answers, "pace");
    return seconds === undefined ? [] : [finished({ tool, seconds: Math.round(seconds) })];
  },
});

/** What regulation can put on a screen. */
export const parts = { settle, another, paced: breathe("paced"), sigh: breathe("sigh") } as const;
