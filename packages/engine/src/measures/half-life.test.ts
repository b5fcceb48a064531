import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  canTell,
  estimate,
  grid,
  halfLife,
  logLikelihood,
  nearUsual,
  nearUsualWithin,
  posterior,
  restingLevel,
  type Rating,
} from "./half-life.ts";

/** A stream of even draws from 0 to 1, the same for the same seed. */
const draws = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Draws from the normal distribution, by Box and Muller. */
const normals = (seed: number): (() => number) => {
  const draw = draws(seed);
  return () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
};

const normalDensity = (x: number, mean: number, sd: number): number =>
  Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI));

/** The likelihood with A0 integrated out by adding up two thousand slices, eight standard deviations to either side. */
const independent = (ratings: readonly Rating[], base: number, h: number): number => {
  let sum = 0;
  const slices = 2000;
  const [low, high] = [30 - 8 * 20, 30 + 8 * 20];
  for (let i = 0; i < slices; i++) {
    const rise = low + ((high - low) * (i + 0.5)) / slices;
    let density = normalDensity(rise, 30, 20);
    for (const { hours, distress } of ratings)
      density *= normalDensity(distress, base + rise * Math.pow(0.5, hours / h), 8);
    sum += (density * (high - low)) / slices;
  }
  return Math.log(sum);
};

/** Setbacks rated at once, after about four hours and the next morning, by someone whose upset halves in h hours. */
const simulated = (seed: number, setbacks: number, h: number, differ = 0): readonly (readonly Rating[])[] => {
  const normal = normals(seed);
  return Array.from({ length: setbacks }, () => {
    const rise = 30 + 12 * normal();
    const own = h * Math.exp(differ * normal());
    return [0, 4, 20].map((hours) => ({ hours, distress: 20 + rise * 2 ** (-hours / own) + 8 * normal() }));
  });
};

describe("how long distress takes to halve", () => {
  it("is as likely, half-life by half-life, as when A0 is integrated out by slices", () => {
    const cases: readonly (readonly Rating[])[] = [
      [{ hours: 0, distress: 70 }],
      [
        { hours: 0, distress: 70 },
        { hours: 4, distress: 50 },
        { hours: 20, distress: 30 },
      ],
      [
        { hours: 0.1, distress: 30 },
        { hours: 30, distress: 70 },
      ],
    ];
    for (const ratings of cases) {
      const constantPart = independent(ratings, 20, 4) - logLikelihood(ratings, 20, 4);
      for (const h of [0.25, 1, 3, 9, 24, 96])
        expect(logLikelihood(ratings, 20, h) + constantPart).toBeCloseTo(independent(ratings, 20, h), 6);
    }
  });

  it("weighs the same posterior as slices, prior and tempering written a second time", () => {
    const courses = simulated(7, 3, 6);
    const weights = grid.map((h) => {
      const prior = normalDensity(Math.log(h), Math.log(4), 1);
      return prior * Math.exp(0.6 * courses.reduce((sum, one) => sum + independent(one, 20, h), 0));
    });
    const sum = weights.reduce((total, weight) => total + weight, 0);
    posterior(courses, 20).forEach((weight, i) => expect(weight).toBeCloseTo((weights[i] as number) / sum, 6));
  });

  it("is the prior where nothing is known: a median of about four hours", () => {
    const { median, low, high } = estimate([], 20);
    expect(median).toBeCloseTo(4, 0);
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeLessThan(25);
  });

  it("holds the true half-life about nine times in ten in simulated learners, also where their setbacks differ", () => {
    for (const differ of [0, 0.5]) {
      let held = 0;
      const runs = 150;
      const normal = normals(41);
      for (let run = 0; run < runs; run++) {
        const h = Math.min(60, Math.max(0.5, 4 * Math.exp(0.8 * normal())));
        const { low, high } = estimate(simulated(run * 977 + 13, 8, h, differ), 20);
        if (low <= h && h <= high) held++;
      }
      expect(held / runs).toBeGreaterThan(0.82);
    }
  });

  it("finds a slow upset slow and a quick one quick", () => {
    expect(estimate(simulated(3, 12, 24), 20).median).toBeGreaterThan(12);
    expect(estimate(simulated(3, 12, 2), 20).median).toBeLessThan(4);
  });

  it("is withheld below six setbacks that can tell, and wherever the range would say nothing", () => {
    const courses = simulated(11, 6, 6);
    expect(halfLife(courses.slice(0, 5), 20)).toBeNull();
    expect(halfLife(courses, 20)).not.toBeNull();
    const once = courses.map((ratings) => ratings.slice(0, 1));
    expect(halfLife([...courses.slice(0, 5), ...once], 20)).toBeNull();
    // Flat at the usual level, six times over: nothing rose, so nothing could be seen to fade.
    const unclear = Array.from({ length: 6 }, () => [
      { hours: 0, distress: 20 },
      { hours: 4, distress: 20 },
    ]);
    const { low, high } = estimate(unclear, 20);
    expect(high / low).toBeGreaterThan(6);
    expect(halfLife(unclear, 20)).toBeNull();
  });

  it("needs two ratings, two hours apart or more", () => {
    const at = (...hours: readonly number[]) => hours.map((one) => ({ hours: one, distress: 50 }));
    expect([at(), at(0), at(0, 1.9), at(0, 2), at(0.2, 1, 3)].map(canTell)).toEqual([false, false, false, true, true]);
  });

  it("keeps its range in order and on the grid, whatever was rated", () => {
    const rating = fc.record({
      hours: fc.double({ min: 0, max: 96, noNaN: true }),
      distress: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(rating, { maxLength: 4 }), { maxLength: 8 }), (courses) => {
        const { low, median, high } = estimate(courses, 20);
        expect(low).toBeGreaterThan(0.2);
        expect(low).toBeLessThanOrEqual(median);
        expect(median).toBeLessThanOrEqual(high);
        expect(high).toBeLessThan(110);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the usual level", () => {
  it("is 20 while fewer than five ratings lie far from any setback, then their trimmed mean", () => {
    expect(restingLevel([])).toBe(20);
    expect(restingLevel([90, 90, 90, 90])).toBe(20);
    expect(restingLevel([10, 10, 30, 30, 90])).toBeCloseTo((10 + 30 + 30) / 3);
    expect(restingLevel([90, 30, 10, 30, 10])).toBe(restingLevel([10, 10, 30, 30, 90]));
  });

  it("is reached between two ratings, by none yet, or from the start", () => {
    const ratings = [
      { hours: 0, distress: 70 },
      { hours: 4, distress: 50 },
      { hours: 20, distress: 30 },
    ];
    expect(nearUsual(ratings, 20)).toEqual({ after: 4, by: 20 });
    expect(nearUsual(ratings.slice(0, 2), 20)).toEqual({ after: 4, by: null });
    expect(nearUsual([{ hours: 1, distress: 10 }], 20)).toEqual({ after: 0, by: 1 });
  });

  it("counts within a day only what is known: by then, not by then, and nothing in between", () => {
    const course = (...ratings: readonly (readonly [number, number])[]) =>
      ratings.map(([hours, distress]) => ({ hours, distress }));
    const courses = [
      course([0, 70], [20, 20]),
      course([0, 70], [25, 70]),
      course([0, 70], [20, 50], [30, 20]),
      course([0, 70], [4, 50]),
      [],
    ];
    expect(nearUsualWithin(courses, 20, 24)).toEqual({ yes: 1, no: 1 });
  });
});
