import { causeNames } from "../../src/attempts/causes.ts";
import { arousalSteps, distressSteps, type Step } from "../../src/screens/steps.ts";
import type { Block, Screen } from "../../src/index.ts";
import type { Dice } from "./dice.ts";
import { arousalOf, distressOf, feltOf, type Lived, type Person } from "./learner.ts";

/** What someone knows when a screen asks them. */
export interface Asked {
  readonly person: Person;
  readonly hour: number;
  readonly lived: Lived | null;
  /** A try they have not told yet: whether it worked. */
  readonly untold: { readonly worked: boolean } | null;
  readonly dice: Dice;
}

const nearest = (steps: readonly Step[], value: number): string =>
  steps.reduce((best, one) => (Math.abs(one.value - value) < Math.abs(best.value - value) ? one : best)).id;

const isOutside = (cause: string): boolean => ["taught-or-marked", "luck", "health-or-family"].includes(cause);

/** What they choose where the answer follows from how it is for them; undefined where it does not, null where they say nothing. */
const known = (
  block: Extract<Block, { kind: "choose" }>,
  asked: Asked,
): string | readonly string[] | null | undefined => {
  const { person, hour, lived, untold, dice } = asked;
  const ids = block.options.map(({ id }) => id);
  if (ids.includes("overwhelming")) return nearest(distressSteps, distressOf(person, hour));
  if (ids.includes("wound-up")) return nearest(arousalSteps, arousalOf(person, hour, dice));
  if (ids.includes("not-this-time"))
    return untold === null ? null : untold.worked ? "worked" : dice.happens(0.25) ? "partly" : "not-this-time";
  if (block.id === "willing" && ids.includes("maybe")) {
    const felt = feltOf(person, lived?.b ?? 0) - distressOf(person, hour) / 200;
    return felt > 0.45 ? "yes" : felt > 0.2 ? "maybe" : "no";
  }
  if (block.id === "kind" && lived && ids.includes(lived.kind)) return lived.kind;
  if (block.id === "helped" && ids.includes("partly"))
    return untold === null ? null : untold.worked ? "yes" : dice.happens(0.4) ? "partly" : "no";
  if (block.id === "causes") {
    const outside = lived?.kind === "unfair" || dice.happens(0.12);
    const fitting = ids.filter((id) => (causeNames as readonly string[]).includes(id) && isOutside(id) === outside);
    return [...new Set([dice.pick(fitting.length > 0 ? fitting : ids), dice.pick(ids)])].slice(0, block.many ?? 1);
  }
  if (block.id === "different") return ids.filter((id) => !isOutside(id)).slice(0, block.many ?? 1);
  if (block.id === "change" && ids.includes("nothing")) return dice.happens(0.15) ? "nothing" : dice.pick(ids);
  if (ids.includes("safe") && ids.includes("stay")) return dice.happens(0.6) ? "safe" : "stay";
  return undefined;
};

/** What they say of how sure they are of a step, 0 to 100: felt efficacy, eight points off. */
export const rating = (person: Person, b: number, dice: Dice): number =>
  Math.round(Math.min(100, Math.max(0, 100 * feltOf(person, b) + dice.normal(0, 8))));

/** What number they give: how sure, how likely what they fear, or something plausible. */
const number = (block: Extract<Block, { kind: "rate" }>, { person, lived, hour, dice }: Asked): number => {
  const about = `${block.id} ${block.text}`.toLowerCase();
  const value = /sure|confiden|can do/.test(about)
    ? rating(person, lived?.b ?? 0, dice)
    : /fear|likely|happen|forecast/.test(about)
      ? 100 * person.fear + dice.normal(0, 8)
      : /distress|how bad|uncomfort|hard/.test(about)
        ? distressOf(person, hour) + dice.normal(0, 8)
        : 20 + 60 * dice.uniform();
  const share = Math.min(1, Math.max(0, value / 100));
  return Math.round(block.low + (block.high - block.low) * share);
};

const lines = [
  "the first part of it",
  "I opened it and wrote one line",
  "page four",
  "asked about the second step",
] as const;

/** What they answer to a block; undefined skips it. */
const answerTo = (block: Block, asked: Asked): unknown => {
  const { person, hour, dice } = asked;
  switch (block.kind) {
    case "choose": {
      const says = known(block, asked);
      if (says === null) return undefined;
      if (says !== undefined) return block.many === undefined || Array.isArray(says) ? says : [says];
      const ids = block.options.map(({ id }) => id);
      if (ids.length === 0) return undefined;
      return block.many === undefined
        ? dice.pick(ids)
        : [...new Set([dice.pick(ids), dice.pick(ids)])].slice(0, block.many);
    }
    case "rate":
      return number(block, asked);
    case "feel":
      return {
        distress: Math.round(distressOf(person, hour)),
        arousal: Math.round(arousalOf(person, hour, dice)),
      };
    case "write":
      return dice.happens(0.6) ? block.fields.map(() => dice.pick(lines)) : undefined;
    case "plan": {
      const { ifs, whens = [], then } = block;
      if (dice.happens(0.25)) return undefined;
      const when = dice.happens(0.7) ? whens[dice.below(Math.max(1, whens.length))] : undefined;
      return when ? { if: when.if, then, at: when.at } : { if: ifs.length > 0 ? dice.pick(ifs) : "it is 7 pm", then };
    }
    case "pace":
      return dice.happens(0.6)
        ? { seconds: block.rounds * block.pattern.reduce((sum, one) => sum + one, 0) }
        : undefined;
    case "timer":
      return dice.happens(0.15 + 0.5 * feltOf(person, -1.5)) ? { seconds: block.seconds } : undefined;
    default:
      return undefined;
  }
};

/** What they answer to a screen; each block is answered as often as this kind of learner answers at all. */
export const replies = (screen: Screen, asked: Asked): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    screen.blocks.flatMap((block): readonly [string, unknown][] => {
      if (!asked.dice.happens(asked.person.phenotype.answers)) return [];
      const answer = answerTo(block, asked);
      return answer === undefined ? [] : [[block.id, answer]];
    }),
  );
