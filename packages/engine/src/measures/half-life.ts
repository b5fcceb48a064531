import { halfLifeConstants as k } from "./science.ts";

/** How bad something was said to be (distress, 0-100) so many hours after the setback it is about (0 or more). */
export interface Rating {
  readonly hours: number;
  readonly distress: number;
}

/** How long it takes until half of what a setback added is gone, in hours: the middle, and between what, nine times in ten. */
export interface HalfLife {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** How bad it is for this learner when nothing went wrong for two days (0-100): the trimmed mean of such ratings; 20 while there are few. */
export const restingLevel = (ratings: readonly number[]): number => {
  if (ratings.length < k.baseAtLeast.value) return k.base.value;
  const cut = Math.floor(ratings.length * k.trim.value);
  const kept = ratings.toSorted((a, b) => a - b).slice(cut, ratings.length - cut);
  return kept.reduce((sum, rating) => sum + rating, 0) / kept.length;
};

/** Whether the ratings of one setback can tell how it faded: two or more, the last at least two hours after the first. */
export const canTell = (ratings: readonly Rating[]): boolean =>
  ratings.length > 1 && (ratings.at(-1) as Rating).hours - (ratings[0] as Rating).hours >= k.apart.value;

/**
 * The logarithm of how likely one setback's ratings are, up to a constant, if it fades with a half-life of h hours:
 * A(t) = base + A0 2^(-t/h), noise of sd 8, and A0 ~ N(30, 20 squared) integrated out in closed form (Sherman-Morrison).
 */
export const logLikelihood = (ratings: readonly Rating[], base: number, h: number): number => {
  const noise = k.noise.value ** 2;
  const spread = k.riseSpread.value ** 2;
  let gg = 0;
  let gr = 0;
  let rr = 0;
  for (const { hours, distress } of ratings) {
    const g = 2 ** (-hours / h);
    const r = distress - base - k.rise.value * g;
    gg += g * g;
    gr += g * r;
    rr += r * r;
  }
  const grown = 1 + (spread * gg) / noise;
  return -0.5 * (rr / noise - (spread * gr * gr) / (noise * noise * grown) + Math.log(grown));
};

/** The half-lives that are weighed, in hours: .25 to 96, evenly on the scale of their logarithm. */
export const grid: readonly number[] = Array.from({ length: k.points.value }, (_, i) =>
  Math.exp(
    Math.log(k.shortest.value) + ((Math.log(k.longest.value) - Math.log(k.shortest.value)) * i) / (k.points.value - 1),
  ),
);

/**
 * How likely each half-life of the grid is, given the ratings of several setbacks: a log-normal prior (median 4 h, sd of the
 * logarithm 1) times every setback's likelihood, tempered by .6 because setbacks differ more than one half-life can say. Sums to 1.
 */
export const posterior = (courses: readonly (readonly Rating[])[], base: number): readonly number[] => {
  const logs = grid.map((h) => {
    const z = Math.log(h / k.median.value) / k.medianSpread.value;
    const told = courses.reduce((sum, ratings) => sum + logLikelihood(ratings, base, h), 0);
    return -0.5 * z * z + k.temper.value * told;
  });
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};

/** The grid's half-life up to which so much (0 to 1) of a posterior lies, in between two of its points where it falls there. */
const quantile = (weights: readonly number[], share: number): number => {
  let below = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] as number;
    if (below + weight >= share) {
      // Each point stands for its cell, half a step to either side on the scale of logarithms.
      const step = Math.log((grid[1] as number) / (grid[0] as number));
      return (grid[i] as number) * Math.exp(step * ((share - below) / weight - 0.5));
    }
    below += weight;
  }
  return k.longest.value;
};

/** The half-life that some setbacks point to; anyone may ask, however few they are: whether to show it is `halfLife`'s to say. */
export const estimate = (courses: readonly (readonly Rating[])[], base: number): HalfLife => {
  const weights = posterior(courses, base);
  const tail = (1 - k.mass.value) / 2;
  return { median: quantile(weights, 0.5), low: quantile(weights, tail), high: quantile(weights, 1 - tail) };
};

/** This learner's half-life; null while fewer than six setbacks can tell, or while the range is too wide to say anything. */
export const halfLife = (courses: readonly (readonly Rating[])[], base: number): HalfLife | null => {
  const telling = courses.filter(canTell);
  if (telling.length < k.setbacks.value) return null;
  const found = estimate(telling, base);
  return found.high / found.low > k.widest.value ? null : found;
};

/**
 * Between which hours one setback's distress came back near its usual level (at most 10 above it): later than `after`, by `by`.
 * Null for `by` where no rating has been that low yet; nobody knows what was between two ratings.
 */
export const nearUsual = (
  ratings: readonly Rating[],
  base: number,
): { readonly after: number; readonly by: number | null } => {
  const near = base + k.near.value;
  const first = ratings.findIndex(({ distress }) => distress <= near);
  const before = first < 0 ? ratings.at(-1) : ratings[first - 1];
  return { after: before?.hours ?? 0, by: ratings[first]?.hours ?? null };
};

/** Of several setbacks, how many were near the usual level again within so many hours, and how many were not; others nobody knows. */
export const nearUsualWithin = (
  courses: readonly (readonly Rating[])[],
  base: number,
  hours: number,
): { readonly yes: number; readonly no: number } => {
  const spans = courses.filter((ratings) => ratings.length > 0).map((ratings) => nearUsual(ratings, base));
  return {
    yes: spans.filter(({ by }) => by !== null && by <= hours).length,
    no: spans.filter(({ after }) => after >= hours).length,
  };
};
