import type { Draft } from "../../src/index.ts";
import { sigma } from "../../src/measures/logistic.ts";
import type { Dice } from "./dice.ts";

/** What a screen may have made happen in someone's life, as far as a published effect stands behind it. */
export type Intervention =
  | "if-then"
  | "woop"
  | "reappraisal"
  | "distraction"
  | "breathing"
  | "arousal-reappraisal"
  | "debrief"
  | "mindset"
  | "story";

/** Published standardised effects d, from low to high (docs/simulation.md says where they come from). */
export const published: { readonly [what in Intervention]: readonly [low: number, high: number] } = {
  "if-then": [0.3, 0.65],
  woop: [0.28, 0.28],
  reappraisal: [0.36, 0.36],
  distraction: [0.27, 0.27],
  breathing: [0.3, 0.3],
  "arousal-reappraisal": [0.23, 0.23],
  debrief: [0.67, 0.67],
  mindset: [0.05, 0.05],
  story: [0.1, 0.2],
};

/** One d in log-odds: pi over the root of 3, as a logistic difference of d standard deviations. */
export const LOG_ODDS_PER_D = 1.81;

/** How a shown step tempts to start on that day at first: two thirds more, and half of that every fortnight. */
export const PROMPT = { first: Math.log(1.66), halvesIn: 14 } as const;

/** One assumption about how much of what is published, or supposed here, is true. */
export interface World {
  readonly name: string;
  /** The share of each published effect that holds; it also scales what an adjustment, a source and a way bring. */
  readonly effects: number;
  /** The share of the temptation that a shown step is. */
  readonly prompts: number;
  /** How much of the way from the failed size to a suggested one counts for whether someone begins; 0: no size is taken up. */
  readonly relief: number;
}

const worldOf = (name: string, share: number): World => ({ name, effects: share, prompts: share, relief: share });

/** No effect at all; half of what is published, since what is published is biased upwards; all of it. */
export const worlds = {
  null: worldOf("null", 0),
  base: worldOf("base", 0.5),
  optimistic: worldOf("optimistic", 1),
} as const satisfies { readonly [name: string]: World };

/** The base world with one kind of assumption taken out, to see which of them carries a result. */
export const baseWithout = {
  effects: { ...worlds.base, name: "base, published effects 0", effects: 0 },
  prompts: { ...worlds.base, name: "base, shown steps do not tempt", prompts: 0 },
  relief: { ...worlds.base, name: "base, no suggested size is taken up", relief: 0 },
} as const satisfies { readonly [name: string]: World };

/** An effect as it is in a world for one learner, as d. */
export const effectIn = (world: World, what: Intervention, dice: Dice): number => {
  const [low, high] = published[what];
  return world.effects * (low + (high - low) * dice.uniform());
};

/**
 * The factor on a hazard that moves the odds of an event within a window by so many log-odds, where its chance without is
 * `chance`: effects are published on odds, and lives are lived by hazards.
 */
export const hazardFactor = (chance: number, logOdds: number): number => {
  const p = Math.min(0.98, Math.max(0.02, chance));
  return Math.log(1 - sigma(Math.log(p / (1 - p)) + logOdds)) / Math.log(1 - p);
};

type Body = Readonly<Record<string, unknown>>;

/**
 * What the answers to a screen made happen, read off what they recorded. A screen of a mechanism that has no published effect
 * here changes nothing by itself, whatever it shows.
 */
export const madeToHappen = (mechanism: string, drafts: readonly Draft[]): readonly Intervention[] => {
  const facts = drafts.filter(({ type }) => type !== "coach/answered");
  const found = new Set<Intervention>();
  for (const { type, body } of facts) {
    const fields = body as Body;
    if (type === "attempts/plan-made" && fields["if"] !== undefined) found.add("if-then");
    if (type === "attempts/plan-made" && fields["better"] !== undefined) found.add("woop");
    if (type === "regulation/finished" && Number(fields["seconds"]) >= 45)
      found.add(
        fields["tool"] === "paced" || fields["tool"] === "sigh"
          ? "breathing"
          : fields["tool"] === "break"
            ? "distraction"
            : "arousal-reappraisal",
      );
    if (type === "attempts/explained" && (fields["different"] as readonly unknown[] | undefined)?.length)
      found.add("reappraisal");
    if (type === "causes/read-twice" && fields["verdict"] !== "record-wrong") found.add("reappraisal");
  }
  if (facts.length > 0) {
    if (mechanism === "narrative") found.add("reappraisal");
    if (mechanism === "stories") found.add("story");
    if (mechanism === "checkpoint") found.add("debrief");
  }
  if (mechanism === "encouragement") found.add("mindset");
  // Moving wakes up; nobody has published what it does to the next try, so it does nothing here.
  found.delete("arousal-reappraisal");
  return [...found];
};
