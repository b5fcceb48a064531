import fc from "fast-check";
import { advise, remember } from "../../src/index.ts";
import { anyJournal } from "../any.ts";
import { violations } from "./checks.ts";
import {
  cardsForFive,
  couldClaim,
  isClaimOfBenefit,
  isClaimOfOverweight,
  coverage,
  difference,
  sevenDays,
  share,
  shownOnce,
  success,
  type Figure,
} from "./measure.ts";
import { phenotypes } from "./phenotypes.ts";
import { play, type Life } from "./play.ts";
import { policies, type Policy } from "./policies.ts";
import { worlds, type World } from "./world.ts";

/** Everything below is drawn from here; another seed is another set of people. */
export const SEED = 20_260_302;

/** How long each life is watched. */
export const WEEKS = 12;

/** What a set of runs is about. */
export type Kind = keyof typeof phenotypes;

/** Runs lives, and keeps those that were run before. */
export const bench = (learners: number, weeks = WEEKS, seed = SEED) => {
  const kept = new Map<string, readonly Life[]>();
  return (kind: Kind, world: World, policy: Policy, people: "the same" | "others" = "the same"): readonly Life[] => {
    const key = [kind, world.name, policy.name, people].join("/");
    const known = kept.get(key);
    if (known) return known;
    // Every kind has people of its own: what chance brings to one kind must not come to all of them.
    const from = seed + 1000 * kinds.indexOf(kind) + (people === "others" ? 500_000 : 0);
    const lives = Array.from({ length: learners }, (_, i) => play(from + i, phenotypes[kind], world, policy, weeks));
    kept.set(key, lives);
    return lives;
  };
};
export type Bench = ReturnType<typeof bench>;

/** One criterion: what it asks, what was seen, and whether it is met. */
export interface Criterion {
  readonly id: "a" | "b" | "c" | "d" | "e" | "f" | "g";
  readonly asks: string;
  readonly seen: readonly { readonly what: string; readonly figure: Figure }[];
  readonly met: boolean;
  /** Whether even the interval lies outside what is asked: all that a short run can say. */
  readonly refuted: boolean;
}

/** A figure that should lie between two ends: whether it does, and whether even its interval does not. */
const between = ({ mean, low, high }: Figure, from: number, to: number) => ({
  met: mean >= from && mean <= to,
  refuted: !(high >= from && low <= to),
});

const all = (verdicts: readonly { readonly met: boolean; readonly refuted: boolean }[]) => ({
  met: verdicts.every(({ met }) => met),
  refuted: verdicts.some(({ refuted }) => refuted),
});

/** What either holds or does not. */
const plainly = (met: boolean) => ({ met, refuted: !met });

export const kinds = Object.keys(phenotypes) as readonly Kind[];
/** Looking back harms the ruminator in every world: that is what they are there to show, and no effect of the app. */
const unharmed = kinds.filter((kind) => kind !== "ruminator");
/** Whose record can be held against a competence that is theirs: not those who keep most of it to themselves, or whose days are not in order. */
const onRecord = kinds.filter((kind) => !["missingData", "clockChaos", "crisisText"].includes(kind));

export const gain = (lives: Bench, kind: Kind, world: World, people: "the same" | "others" = "the same"): Figure =>
  difference(sevenDays(lives(kind, world, policies.full)), sevenDays(lives(kind, world, policies.noApp, people)));

const points = (figure: Figure): Figure => ({
  mean: 100 * figure.mean,
  low: 100 * figure.low,
  high: 100 * figure.high,
  n: figure.n,
});

/** (a) Where nothing works, nothing is gained, and no sentence says so. */
export const nothingFromNothing = (lives: Bench, who: readonly Kind[] = unharmed): Criterion => {
  const them = who.flatMap((kind) => lives(kind, worlds.null, policies.full));
  const others = who.flatMap((kind) => lives(kind, worlds.null, policies.noApp, "others"));
  const same = who.flatMap((kind) => lives(kind, worlds.null, policies.noApp));
  const noise = points(difference(sevenDays(them), sevenDays(others)));
  const paired = points(difference(sevenDays(them), sevenDays(same)));
  const claimed = share(shownOnce(them, isClaimOfBenefit));
  return {
    id: "a",
    asks: "In the null world the gain in R7 is within noise, and no sentence claims a benefit",
    seen: [
      { what: "R7, points more than other people without the app", figure: noise },
      { what: "R7, points more than the same people without the app", figure: paired },
      { what: "learners who were shown a claim of benefit", figure: claimed },
      { what: "learners who were shown a page that could have made one", figure: share(shownOnce(them, couldClaim)) },
    ],
    // The other people differ by chance alone; three times the deviation is what chance hardly ever does.
    ...all([
      plainly(Math.abs(noise.mean) <= (3 / 1.645) * (noise.high - noise.mean)),
      plainly(paired.mean === 0),
      between(claimed, 0, 0.1),
    ]),
  };
};

/** (b) Where half of what is published is true, those who stay away come back more often. */
export const avoidersComeBack = (lives: Bench): Criterion => {
  const figure = points(gain(lives, "avoider", worlds.base));
  return {
    id: "b",
    asks: "In the base case avoiders come back within seven days at least 5 points more often than without the app",
    seen: [{ what: "R7 of avoiders, points more than the same people without the app", figure }],
    ...all([between(figure, 5, 100), { met: figure.low > 0, refuted: figure.mean <= 0 }]),
  };
};

/** (c) Nothing is said of how failures weigh for someone for whom they weigh no more. */
export const nothingClaimedOfTheCalibrated = (lives: Bench): Criterion => {
  const figure = share(shownOnce(lives("calibrated", worlds.base, policies.full), isClaimOfOverweight));
  return {
    id: "c",
    asks: "At most 5 in 100 of the calibrated are ever told that failures weigh more for them",
    seen: [{ what: "calibrated learners who were told so", figure }],
    ...between(figure, 0, 0.05),
  };
};

/** (d) What the filter gives as nine times in ten is about that. */
export const theFilterIsHonest = (lives: Bench, who: readonly Kind[] = onRecord): Criterion => {
  const figure = share(who.flatMap((kind) => coverage(lives(kind, worlds.base, policies.full))));
  return {
    id: "d",
    asks: "The truth lies within the 90 % interval of theta between .85 and .98 of the time",
    seen: [{ what: "weeks in which it did", figure }],
    ...between(figure, 0.85, 0.98),
  };
};

/** (e) Suggested steps work as often as they should: mostly at first, then not always. */
export const stepsFit = (lives: Bench, who: readonly Kind[] = onRecord): Criterion => {
  const them = who.flatMap((kind) => lives(kind, worlds.base, policies.full));
  const [early, late] = [share(success(them, "re-entry")), share(success(them, "after"))];
  return {
    id: "e",
    asks: "Suggested steps work .80 to .92 of the time while coming back, .75 to .90 after",
    seen: [
      { what: "while coming back", figure: early },
      { what: "after", figure: late },
    ],
    ...all([between(early, 0.8, 0.92), between(late, 0.75, 0.9)]),
  };
};

/** (f) Who needs no help is left alone. */
export const fastMoversAreLeftAlone = (lives: Bench): Criterion => {
  const figure = share(cardsForFive(lives("fastMover", worlds.base, policies.full)));
  return {
    id: "f",
    asks: "Fast movers see at most one card they did not ask for in five tries",
    seen: [{ what: "cards in five tries", figure }],
    ...between(figure, 0, 1),
  };
};

/** What is wrong in so many journals of chance; each is asked for advice once. */
export const wrongInRandomJournals = (journals: number, seed: number): readonly string[] => {
  const wrong = new Set<string>();
  fc.assert(
    fc.property(anyJournal, ({ entries, now }) => {
      const { learner } = remember(entries);
      for (const one of violations(learner, now, advise(learner, now))) wrong.add(one);
    }),
    { numRuns: journals, seed },
  );
  return [...wrong];
};

/** (g) Care is never overruled: not in journals of chance, and not in any life. */
export const careHolds = (journals: number, lived: readonly Life[]): Criterion => {
  const wrong = wrongInRandomJournals(journals, SEED);
  const inLives = lived.reduce((sum, life) => sum + life.violations.length, 0);
  const exactly = (mean: number, n: number): Figure => ({ mean, low: mean, high: mean, n });
  return {
    id: "g",
    asks: "Care is never overruled: in no journal of chance, and at no screen of any life",
    seen: [
      { what: "violations in journals of chance", figure: exactly(wrong.length, journals) },
      {
        what: "violations in lives",
        figure: exactly(
          inLives,
          lived.reduce((sum, life) => sum + life.screens, 0),
        ),
      },
    ],
    ...plainly(wrong.length === 0 && inLives === 0),
  };
};
