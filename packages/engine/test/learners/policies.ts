import { advise, difficulties, nearestDifficulty, type Learner, type Next } from "../../src/index.ts";
import { careFold } from "../../src/care/gate.ts";
import type { Now } from "../../src/coach/moment.ts";
import { affectFold } from "../../src/measures/affect.ts";
import { levelAt, type Level } from "../../src/measures/filter.ts";
import { logit } from "../../src/measures/logistic.ts";
import { nextSize } from "../../src/measures/step-size.ts";
import type { Dice } from "./dice.ts";
import { jointLevel } from "./joint.ts";

/** One way of coaching: the engine's own, or the same with one thing taken out. */
export interface Policy {
  readonly name: string;
  /** What it leaves out, in words. */
  readonly says: string;
  /** What is shown; null: nobody ever opens an app. */
  readonly shows: ((learner: Learner, now: Now, dice: Dice) => Next) | null;
  /** What is known of a goal. */
  readonly level: (learner: Learner, goal: string, now: Now) => Level;
  /** The size of a suggested step where the engine's screens say `said`. */
  readonly size: (said: number, failed: number, level: Level, winsSince: number) => number;
}

const level: Policy["level"] = ({ measures }, goal, { instant }) => levelAt(measures.filter, goal, instant);
const asSaid: Policy["size"] = (said) => said;
/** As screens say it: one of the five sizes. */
const named = (b: number): number => difficulties[nearestDifficulty(b)];

const full: Policy = {
  name: "full policy",
  says: "the engine as it is",
  shows: (learner, now) => advise(learner, now),
  level,
  size: asSaid,
};

/** The first that is not of a mechanism; the step is always there. */
const without = (mechanism: string, next: Next): Next => {
  const { primary, others } = next;
  const look = next.look?.mechanism === mechanism ? null : next.look;
  const left = others.filter((one) => one.mechanism !== mechanism);
  if (primary.mechanism !== mechanism) return { ...next, look, others: left };
  const [first = primary, ...rest] = left;
  return { ...next, look, primary: first, others: rest };
};

/** The full policy, what it is without each of its parts, and no app at all. */
export const policies = {
  full,
  noGate: {
    ...full,
    name: "no safety gate",
    says: "care sees nothing: neither words nor distress, rest or sleep",
    shows: (learner, now) =>
      advise(
        {
          ...learner,
          care: careFold.initial(),
          measures: { ...learner.measures, affect: affectFold.initial() },
        },
        now,
      ),
  },
  alwaysSame: {
    ...full,
    name: "always the same size",
    says: "the next step is as hard as the one that did not work",
    size: (_, failed) => failed,
  },
  always85: {
    ...full,
    name: "always 85 in 100",
    says: "no easier start after a setback, no caution while little is known",
    size: (_said, _failed, { theta }) => named(theta - logit(0.85)),
  },
  alwaysTiny: { ...full, name: "always tiny", says: "every step is the smallest", size: () => difficulties.tiny },
  randomCard: {
    ...full,
    name: "a random card",
    says: "one of all that speak, by chance; care keeps its place",
    shows: (learner, now, dice) => {
      const next = advise(learner, now);
      if (next.care.gate === "support" || next.care.gate === "rest") return next;
      const all = [next.primary, ...next.others];
      const primary = dice.pick(all);
      return { ...next, primary, others: all.filter((one) => one !== primary) };
    },
  },
  noShift: {
    ...full,
    name: "no strategy shift",
    says: "nothing ever proposes another way of working",
    shows: (learner, now) => without("strategy", advise(learner, now)),
  },
  joint: {
    ...full,
    name: "joint filter",
    says: "ratings move what is taken for the record",
    level: ({ measures }, goal, { instant }) => jointLevel(measures.filter.domains[goal], instant),
    size: (_said, _failed, known, winsSince) => named(nextSize(known, winsSince)),
  },
  noApp: { ...full, name: "no app", says: "the same life without any of it", shows: null },
} as const satisfies { readonly [name: string]: Policy };
