import { hazardOfNormal, normalCdf } from "./normal.ts";
import type { ReturnTime } from "./return-times.ts";
import { returnFactorConstants as k } from "./science.ts";

/** A setback as the regression sees it: how long to the return, and what was so of it; null where that is not known. */
export interface Followed<Factor extends string = string> extends ReturnTime {
  readonly factors: { readonly [name in Factor]: number | null };
}

/** How one thing goes with the time to a return, all the others held still. It says nothing of causes. */
export interface Association<Factor extends string = string> {
  readonly factor: Factor;
  /** Change of log hours for one standard deviation more of it; below 0 is sooner. */
  readonly effect: number;
  /** How likely, from .5 to 1, it is that the direction is the one that shows. */
  readonly sign: number;
  /** Whether it may be said: the direction, and a change of a tenth or more in it, are each likelier than nine in ten. */
  readonly shown: boolean;
}

interface Fit {
  readonly effects: readonly number[];
  /** Their covariance, with the mean of the times as its first row and column. */
  readonly covariance: readonly (readonly number[])[];
}

/**
 * What goes with coming back sooner or later, for one person: a regression of log hours that are normal around a line (the
 * accelerated-failure form), in which a time that still runs counts as longer than it is now, and each effect has a prior around
 * none. Empty below twenty setbacks. Never compares people.
 */
export const associations = <Factor extends string>(
  followed: readonly Followed<Factor>[],
): readonly Association<Factor>[] => {
  if (followed.length < k.least.value || !followed.some(({ returned }) => returned)) return [];
  const names = Object.keys((followed[0] as Followed<Factor>).factors) as Factor[];
  const columns = names.flatMap((factor) => {
    const column = standardised(followed.map(({ factors }) => factors[factor]));
    return column === null ? [] : [{ factor, column }];
  });
  if (columns.length === 0) return [];
  const rows = followed.map((_, i) => columns.map(({ column }) => column[i] as number));
  const { effects, covariance } = fit(followed, rows);
  return columns.map(({ factor }, j) => {
    const effect = effects[j] as number;
    const spread = Math.sqrt(covariance[j + 1]?.[j + 1] as number);
    const sign = normalCdf(Math.abs(effect) / spread);
    const worth = normalCdf((Math.abs(effect) - k.worth.value) / spread);
    return { factor, effect, sign, shown: sign > k.sure.value && worth > k.sure.value };
  });
};

/** A column with mean 0 and deviation 1, unknown ones at the mean; null where too little is known or nearly all is alike. */
const standardised = (column: readonly (number | null)[]): readonly number[] | null => {
  const known = column.filter((value) => value !== null);
  if (known.length < k.known.value) return null;
  const times = new Map<number, number>();
  for (const value of known) times.set(value, (times.get(value) ?? 0) + 1);
  if (known.length - Math.max(...times.values()) < k.each.value) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const spread = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length);
  return column.map((value) => (value === null ? 0 : (value - mean) / spread));
};

const ROUNDS = 200;
const SETTLED = 1e-9;

/**
 * The most likely effects with their covariance. Rounds of: what a running time will come to on average, given the line so far;
 * then the line of least squares with the prior; then the spread, widened for what was fitted.
 */
const fit = (followed: readonly ReturnTime[], rows: readonly (readonly number[])[]): Fit => {
  const logs = followed.map(({ hours }) => Math.log(Math.max(hours, k.floor.value)));
  const design = rows.map((row) => [1, ...row]);
  const p = (design[0] as readonly number[]).length;
  const n = logs.length;
  let line: readonly number[] = [logs.reduce((sum, y) => sum + y, 0) / n, ...Array<number>(p - 1).fill(0)];
  let spread = Math.sqrt(Math.max(0.01, logs.reduce((sum, y) => sum + (y - (line[0] as number)) ** 2, 0) / n));
  for (let round = 0; round < ROUNDS; round++) {
    const at = design.map((row) => dot(row, line));
    const expected = logs.map((y, i) =>
      followed[i]?.returned ? y : (at[i] as number) + spread * hazardOfNormal((y - (at[i] as number)) / spread),
    );
    const next = solve(
      information(design, () => 1, spread ** 2),
      times(design, expected),
    );
    const now = design.map((row) => dot(row, next));
    const squares = logs.reduce((sum, y, i) => {
      const mean = now[i] as number;
      const z = (y - mean) / spread;
      return sum + (followed[i]?.returned ? (y - mean) ** 2 : spread ** 2 * (1 + z * hazardOfNormal(z)));
    }, 0);
    const wider = Math.sqrt(Math.max(1e-4, squares / Math.max(1, n - p)));
    const moved =
      Math.abs(wider - spread) + next.reduce((sum, value, j) => sum + Math.abs(value - (line[j] as number)), 0);
    [line, spread] = [next, wider];
    if (moved < SETTLED) break;
  }
  // A running time tells less than one that is over: how much, is the curvature of its chance.
  const weight = (i: number): number => {
    if (followed[i]?.returned) return 1;
    const z = ((logs[i] as number) - dot(design[i] as readonly number[], line)) / spread;
    const hazard = hazardOfNormal(z);
    return hazard * (hazard - z);
  };
  const precision = information(design, weight, spread ** 2);
  const covariance = identity(p).map((unit) => solve(precision, unit).map((value) => value * spread ** 2));
  return { effects: line.slice(1), covariance };
};

/** X'WX with the prior of the effects on its diagonal, all times the squared spread; the mean has no prior. */
const information = (
  design: readonly (readonly number[])[],
  weight: (i: number) => number,
  variance: number,
): readonly (readonly number[])[] => {
  const p = (design[0] as readonly number[]).length;
  return identity(p).map((unit, a) =>
    unit.map(
      (_, b) =>
        design.reduce((sum, row, i) => sum + weight(i) * (row[a] as number) * (row[b] as number), 0) +
        (a === b && a > 0 ? variance / k.prior.value ** 2 : 0),
    ),
  );
};

const identity = (p: number): readonly (readonly number[])[] =>
  Array.from({ length: p }, (_, a) => Array.from({ length: p }, (_, b) => (a === b ? 1 : 0)));

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);

const times = (design: readonly (readonly number[])[], y: readonly number[]): readonly number[] =>
  (design[0] as readonly number[]).map((_, j) =>
    design.reduce((sum, row, i) => sum + (row[j] as number) * (y[i] as number), 0),
  );

/** Solves Ax = b for a symmetric positive definite A, by elimination. */
const solve = (a: readonly (readonly number[])[], b: readonly number[]): readonly number[] => {
  const rows = a.map((row, i) => [...row, b[i] as number]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows[i] as number[];
    for (let below = i + 1; below < rows.length; below++) {
      const row = rows[below] as number[];
      const factor = (row[i] as number) / (pivot[i] as number);
      for (let j = i; j < row.length; j++) row[j] = (row[j] as number) - factor * (pivot[j] as number);
    }
  }
  const x = Array<number>(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let sum = row[rows.length] as number;
    for (let j = i + 1; j < rows.length; j++) sum -= (row[j] as number) * (x[j] as number);
    x[i] = sum / (row[i] as number);
  }
  return x;
};
