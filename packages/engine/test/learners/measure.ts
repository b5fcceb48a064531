import { returns, type Life } from "./play.ts";

/** A figure with its 90 % interval over learners, and how many things it was counted on. */
export interface Figure {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

const Z = 1.645;

/** A share of counts, where each learner brings some: the ratio of sums, its spread by how learners differ from it. */
export const share = (parts: readonly { readonly of: number; readonly n: number }[]): Figure => {
  const n = parts.reduce((sum, one) => sum + one.n, 0);
  if (n === 0) return { mean: NaN, low: NaN, high: NaN, n };
  const mean = parts.reduce((sum, one) => sum + one.of, 0) / n;
  const k = parts.length;
  const squares = parts.reduce((sum, one) => sum + (one.of - mean * one.n) ** 2, 0);
  const spread = k < 2 ? NaN : (Z * Math.sqrt((squares * k) / (k - 1))) / n;
  return { mean, low: mean - spread, high: mean + spread, n };
};

/** The difference of two shares of the same people, told pair by pair. */
export const difference = (
  ones: readonly { readonly of: number; readonly n: number }[],
  others: readonly { readonly of: number; readonly n: number }[],
): Figure => {
  const [a, b] = [share(ones), share(others)];
  const k = Math.min(ones.length, others.length);
  const mean = a.mean - b.mean;
  let squares = 0;
  for (let i = 0; i < k; i++) {
    const [one, other] = [ones[i], others[i]];
    if (one && other) squares += ((one.of - a.mean * one.n) / a.n - (other.of - b.mean * other.n) / b.n) ** 2;
  }
  const spread = Z * Math.sqrt((squares * k) / Math.max(1, k - 1));
  return { mean, low: mean - spread, high: mean + spread, n: a.n + b.n };
};

/** R7: setbacks followed by a try within seven days. */
export const sevenDays = (lives: readonly Life[]) =>
  lives.map((life) => {
    const { n, returned } = returns(life);
    return { of: returned, n };
  });

/** So many wins since the last setback end the phase of coming back (the extra ease fades within about four). */
export const REENTRY = 4;

/** So few suggested steps say nothing of how often they work for someone. */
const ENOUGH = 4;

/** How often suggested steps worked for each learner, while coming back or after: everyone counts once, however much they try. */
export const success = (lives: readonly Life[], phase: "re-entry" | "after") =>
  lives.flatMap(({ tries }) => {
    const them = tries.filter(
      ({ suggested, wins }) => suggested && (phase === "re-entry" ? wins < REENTRY : wins >= REENTRY),
    );
    return them.length < ENOUGH ? [] : [{ of: them.filter(({ worked }) => worked).length / them.length, n: 1 }];
  });

/** How often the truth lay within what the filter gave as nine times in ten. */
export const coverage = (lives: readonly Life[]) =>
  lives.map(({ held }) => ({ of: held.filter(({ within }) => within).length, n: held.length }));

/** How far above the truth the filter stands, in logits. */
export const bias = (lives: readonly Life[]) =>
  lives.map(({ held }) => ({ of: held.reduce((sum, { error }) => sum + error, 0), n: held.length }));

/** Cards nobody asked for, for each five tries made. */
export const cardsForFive = (lives: readonly Life[]) =>
  lives.map(({ unsolicited, tries }) => ({ of: 5 * unsolicited.length, n: tries.length }));

/** How much competence grew, in logits. */
export const growth = (lives: readonly Life[]) =>
  lives.map(({ competence }) => ({ of: competence.last - competence.first, n: 1 }));

/** Sentences that say the app, or something in it, made them better; there must be none that a record cannot carry. */
const claimsBenefit =
  /this app|reprise (helps|helped|works)|helps you|helped you|works for you|thanks to|because of (this|the) (app|card|plan|breath)|makes? you|made you (faster|calmer|better)|tends? to be (faster|sooner|shorter)|sooner (when|after|with)|faster (when|after|with)|improved your/i;

/** Sentences that say someone's failures weigh too much for them. */
const claimsOverweight =
  /under-?rate|over-?weigh|harder on yourself|weigh(s|ed)? (more|heavier)|falls? (more|further) than|drops? (more|further) than|more than (the|your) record|more than it should/i;

/** Whether a page says of ten more that a change brings more than none: two ranges that do not even touch. */
const rangesApart = (sentence: string): boolean => {
  const [, low, , , high] = /from (\d+) to (\d+) of ten more .* from (\d+) to (\d+) without/.exec(sentence) ?? [];
  return low !== undefined && high !== undefined && Number(low) > Number(high);
};

/** Whether a sentence claims a benefit, in words or in counts. */
export const isClaimOfBenefit = (sentence: string): boolean => claimsBenefit.test(sentence) || rangesApart(sentence);

/** Whether a sentence is of those in which the engine could claim a benefit: where none is shown, its absence says nothing. */
export const couldClaim = (sentence: string): boolean =>
  /of ten more would work with a change|stands out so far|^Over \d+ setbacks you recorded/.test(sentence);

/** Whether a sentence says that failures weigh too much. */
export const isClaimOfOverweight = (sentence: string): boolean => claimsOverweight.test(sentence);

/** Learners who were shown a sentence of a kind. */
export const shownOnce = (lives: readonly Life[], is: (sentence: string) => boolean) =>
  lives.map(({ sentences }) => ({ of: [...sentences].some(is) ? 1 : 0, n: 1 }));
