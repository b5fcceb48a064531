import type { Attempts } from "../../attempts/attempts.ts";
import { fill } from "../../screens/words.ts";
import type { Narrative } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** One setback: how bad it was first said to be, and how much it felt like a word about them; both from 0 to 100. */
export interface WorthPoint {
  readonly severity: number;
  readonly worth: number;
}

/**
 * How much more it felt like a word about them for each point that it was worse: the least-squares slope. Null below eight
 * setbacks, and where all were equally bad. Aimed at: near 0, while how bad it was stays honest.
 */
export const worthSlope = (points: readonly WorthPoint[]): number | null => {
  const n = points.length;
  if (n < k.enough.value) return null;
  const mean = (of: (point: WorthPoint) => number): number => points.reduce((sum, one) => sum + of(one), 0) / n;
  const severity = mean((one) => one.severity);
  const worth = mean((one) => one.worth);
  const spread = mean((one) => (one.severity - severity) ** 2);
  return spread === 0 ? null : mean((one) => (one.severity - severity) * (one.worth - worth)) / spread;
};

/** The setbacks of which both were said, in the order in which they happened. */
export const worthPoints = (attempts: Attempts, { worth }: Narrative): readonly WorthPoint[] =>
  attempts.setbackIds.flatMap((id) => {
    const severity = attempts.setbacks[id]?.distress ?? null;
    const said = worth[id] ?? null;
    return severity === null || said === null ? [] : [{ severity, worth: said }];
  });

/** What the record of it says, in counts; from eight setbacks on also whether the two go together. Nothing while nothing was said. */
export const worthSays = (points: readonly WorthPoint[]): readonly string[] => {
  if (points.length === 0) return [];
  const much = points.filter(({ worth }) => worth >= k.worth.value).length;
  const slope = worthSlope(points);
  return [
    fill(words.worthCount, { m: much, n: points.length }),
    ...(slope === null
      ? []
      : [fill(slope >= k.steep.value ? words.worthSteep : words.worthFlat, { n: points.length })]),
  ];
};
