import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, goalAdded, rated, setBack } from "../attempts/events.ts";
import { retracted } from "../journal/events.ts";
import {
  binsOf,
  brier,
  brierOfMean,
  everyPair,
  gapTrend,
  lastRatedAt,
  leanOf,
  movesOf,
  pairsOf,
  shiftsOf,
  type Pair,
  type Shift,
} from "./calibration.ts";

const pair = (said: number, result: number, i = 0): Pair => ({
  attempt: `A${i}`,
  rating: `R${i}`,
  at: i,
  b: 0,
  said,
  result,
});
const pairs = (...said: readonly (readonly [number, number])[]): readonly Pair[] =>
  said.map(([number, result], i) => pair(number, result, i));
const times = <One>(n: number, one: One): readonly One[] => Array.from({ length: n }, () => one);
const anyPairs = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 0.25, 0.5, 0.75, 1)), { maxLength: 80 })
  .map((list) => pairs(...list));

const goalOf = (her: Someone): string => her.tells(goalAdded({ title: "Calculus II" }));
const found = (her: Someone, goal: string) => pairsOf(her.learner.measures.filter, goal);

describe("a rating and a result", () => {
  it("are a pair where the try holds its own rating, at any goal", () => {
    const her = someone();
    const goal = goalOf(her);
    const id = her.later({ minutes: 1 }).tells(attempted({ goal, result: 1, confidence: 40, difficulty: 1.5 }));
    her.tells(attempted({ goal, result: 0 }));
    expect(found(her, goal)).toEqual([{ attempt: id, rating: id, at: her.now, b: 1.5, said: 40, result: 1 }]);
  });

  it("are a pair where the rating came within a day before, of about the same step", () => {
    for (const [hours, difficulty, n] of [
      [23, 0, 1],
      [24, 0.75, 1],
      [25, 0, 0],
      [1, 0.8, 0],
    ] as const) {
      const her = someone();
      const goal = goalOf(her);
      const rating = her.tells(rated({ goal, confidence: 70, difficulty: 0 }));
      const attempt = her.later({ hours }).tells(attempted({ goal, result: 0.5, difficulty }));
      expect(found(her, goal)).toHaveLength(n);
      if (n === 1) expect(found(her, goal)[0]).toMatchObject({ attempt, rating, said: 70, result: 0.5 });
    }
  });

  it("takes the last rating before the try, and none that came after it", () => {
    const her = someone();
    const goal = goalOf(her);
    her.tells(rated({ goal, confidence: 20 }));
    her.later({ hours: 1 }).tells(rated({ goal, confidence: 60 }));
    her.later({ hours: 1 }).tells(attempted({ goal, result: 1 }));
    her.later({ hours: 1 }).tells(rated({ goal, confidence: 90 }));
    expect(found(her, goal).map(({ said }) => said)).toEqual([60]);
  });

  it("uses a rating once: a second try at about the same step has none", () => {
    const her = someone();
    const goal = goalOf(her);
    her.tells(rated({ goal, confidence: 60 }));
    const first = her.later({ minutes: 5 }).tells(attempted({ goal, result: 0 }));
    her.later({ minutes: 5 }).tells(attempted({ goal, result: 1 }));
    expect(found(her, goal).map(({ attempt }) => attempt)).toEqual([first]);
  });

  it("does not mix goals, and is gone when the rating is taken back", () => {
    const her = someone();
    const [one, other] = [goalOf(her), goalOf(her)];
    const rating = her.tells(rated({ goal: one, confidence: 60 }));
    her.later({ minutes: 5 }).tells(attempted({ goal: other, result: 1 }));
    expect(found(her, other)).toEqual([]);
    her.tells(attempted({ goal: one, result: 1 }));
    expect(found(her, one)).toHaveLength(1);
    her.tells(retracted({ entry: rating }));
    expect(found(her, one)).toEqual([]);
  });

  it("is found as a second writing finds it, in any order of tries and ratings", () => {
    const story = fc.array(
      fc.record({
        is: fc.constantFrom("try", "rating", "both"),
        hours: fc.integer({ min: 0, max: 30 }),
        b: fc.constantFrom(-1.5, 0, 0.5, 1.5),
        number: fc.integer({ min: 0, max: 100 }),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(story, (steps) => {
        const her = someone();
        const goal = goalOf(her);
        const open: { at: number; b: number; number: number }[] = [];
        const expected: number[] = [];
        for (const { is, hours, b, number } of steps) {
          her.later({ hours, minutes: 1 });
          if (is === "rating") {
            her.tells(rated({ goal, confidence: number, difficulty: b }));
            open.push({ at: her.now, b, number });
            continue;
          }
          her.tells(attempted({ goal, result: 1, difficulty: b, ...(is === "both" ? { confidence: number } : {}) }));
          const fits = open.filter((one) => Math.abs(one.b - b) <= 0.75);
          const last = fits.filter(({ at }) => her.now - at <= 24 * 3_600_000).at(-1);
          if (is === "both") expected.push(number);
          else if (last) expected.push(last.number);
          for (const one of fits) open.splice(open.indexOf(one), 1);
        }
        expect(found(her, goal).map(({ said }) => said)).toEqual(expected);
        expect(everyPair(her.learner.measures.filter)).toEqual(found(her, goal));
      }),
      { numRuns: 60 },
    );
  });

  it("says when a number was last given, with a try or a setback as well", () => {
    const her = someone();
    const goal = goalOf(her);
    expect(lastRatedAt(her.learner.measures.filter, goal)).toBeNull();
    her.later({ minutes: 1 }).tells(attempted({ goal, result: 1, confidence: 5 }));
    const at = her.now;
    her.later({ hours: 1 }).tells(attempted({ goal, result: 1 }));
    expect(lastRatedAt(her.learner.measures.filter, goal)).toBe(at);
    her.later({ hours: 1 }).tells(setBack({ goal, confidence: 10 }));
    expect(lastRatedAt(her.learner.measures.filter, goal)).toBe(her.now);
  });
});

describe("fifths of the scale", () => {
  it("hold each pair once: 0 to below 20, and so on; 100 in the last", () => {
    const bins = binsOf(pairs([0, 0], [19, 1], [20, 1], [79, 0.5], [80, 0.25], [100, 1]));
    expect(bins.map(({ low, high, n, worked }) => [low, high, n, worked])).toEqual([
      [0, 20, 2, 1],
      [20, 40, 1, 1],
      [40, 60, 0, 0],
      [60, 80, 1, 1],
      [80, 100, 2, 1],
    ]);
    expect(bins[0]).toMatchObject({ said: 0.095, result: 0.5 });
    expect(bins[2]).toMatchObject({ said: null, result: null });
  });

  it("lose no pair, whatever was said", () => {
    fc.assert(
      fc.property(anyPairs, (some) => {
        expect(binsOf(some).reduce((sum, { n }) => sum + n, 0)).toBe(some.length);
        for (const { low, high, said, n } of binsOf(some)) {
          if (n === 0 || said === null) continue;
          expect(100 * said).toBeGreaterThanOrEqual(low - 1e-9);
          expect(100 * said).toBeLessThanOrEqual(high);
        }
      }),
    );
  });
});

describe("the Brier score", () => {
  it("is .17 for 90 and it worked, 70 and it did not, 60 and it worked in part, worked out by hand", () => {
    // .1^2 + .7^2 + .1^2 = .51; a third of it
    expect(brier(pairs([90, 1], [70, 0], [60, 0.5]))).toBeCloseTo(0.17, 12);
    // the mean result is .5: .25 + .25 + 0, a third of it
    expect(brierOfMean(pairs([90, 1], [70, 0], [60, 0.5]))).toBeCloseTo(1 / 6, 12);
    expect([brier([]), brierOfMean([])]).toEqual([null, null]);
  });

  it("lies from 0 to 1, is nought only where each number came true, and splits as Murphy split it when a result is yes or no", () => {
    const yesNo = fc
      .array(fc.tuple(fc.constantFrom(0, 25, 50, 75, 100), fc.constantFrom(0, 1)), { minLength: 1, maxLength: 60 })
      .map((list) => pairs(...list));
    fc.assert(
      fc.property(yesNo, (some) => {
        const score = brier(some) as number;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(score === 0).toBe(some.every(({ said, result }) => said / 100 === result));
        // Reliability less resolution plus uncertainty, over groups of the same number.
        const base = some.filter(({ result }) => result === 1).length / some.length;
        let [reliability, resolution] = [0, 0];
        for (const said of new Set(some.map((one) => one.said))) {
          const group = some.filter((one) => one.said === said);
          const share = group.filter(({ result }) => result === 1).length / group.length;
          reliability += (group.length / some.length) * (said / 100 - share) ** 2;
          resolution += (group.length / some.length) * (share - base) ** 2;
        }
        expect(score).toBeCloseTo(reliability - resolution + base * (1 - base), 10);
        expect(brierOfMean(some)).toBeCloseTo(base * (1 - base), 10);
      }),
    );
  });
});

describe("the gap between what is said and what happens", () => {
  it("is .3 where 80 is said and half of it works", () => {
    expect(leanOf(pairs([80, 1], [80, 0]))).toBeCloseTo(0.3, 12);
    expect(leanOf([])).toBe(0);
  });

  it("is not followed before there are 25 pairs", () => {
    expect(gapTrend(times(24, pair(90, 0)))).toBeNull();
    expect(gapTrend(times(25, pair(90, 0)))).toBe("unclear");
  });

  const mixed = (said: number, of: number, worked: number): readonly Pair[] =>
    Array.from({ length: of }, (_, i) => pair(said, i < worked ? 1 : 0, i));

  it("shrinks when less is said and as much works; a rising number alone is not a success", () => {
    expect(gapTrend([...mixed(90, 13, 4), ...mixed(35, 13, 4)])).toBe("nearer");
    expect(gapTrend([...mixed(35, 13, 4), ...mixed(95, 13, 4)])).toBe("further");
    expect(gapTrend([...mixed(35, 13, 4), ...mixed(40, 13, 4)])).toBe("unclear");
  });

  it("is the same whichever way it leans: too low coming up counts as too high coming down", () => {
    expect(gapTrend([...mixed(10, 13, 9), ...mixed(65, 13, 9)])).toBe("nearer");
    fc.assert(
      fc.property(anyPairs, (some) => {
        const mirrored = some.map((one) => ({ ...one, said: 100 - one.said, result: 1 - one.result }));
        expect(gapTrend(mirrored)).toBe(gapTrend(some));
      }),
    );
  });

  it("is seldom said to have changed where it did not: in at most 15 of 100 calibrated learners", () => {
    let state = 7;
    const chance = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
    let told = 0;
    for (let learner = 0; learner < 400; learner++) {
      const some = Array.from({ length: 30 }, (_, i) => {
        const said = Math.floor(chance() * 101);
        return pair(said, chance() * 100 < said ? 1 : 0, i);
      });
      if (gapTrend(some) !== "unclear") told++;
    }
    expect(told / 400).toBeLessThanOrEqual(0.15);
  });
});

describe("what a result does to the next rating", () => {
  const shift = (before: number, after: number, result: number): Shift => ({ attempt: "A", before, after, result });

  it("is a shift where the same step was rated before and after one try", () => {
    const her = someone();
    const goal = goalOf(her);
    const first = her.tells(attempted({ goal, result: 0, confidence: 60 }));
    const second = her.later({ days: 1 }).tells(attempted({ goal, result: 1, confidence: 30 }));
    her.later({ days: 7 }).tells(rated({ goal, confidence: 50 }));
    her.later({ days: 1 }).tells(attempted({ goal, result: 1, confidence: 50, difficulty: 3 }));
    expect(shiftsOf(her.learner.measures.filter, goal)).toEqual([
      { attempt: first, before: 60, after: 30, result: 0 },
      { attempt: second, before: 30, after: 50, result: 1 },
    ]);
  });

  it("is not one where another try without a rating came between, or a week passed", () => {
    const her = someone();
    const goal = goalOf(her);
    her.tells(attempted({ goal, result: 0, confidence: 60 }));
    her.later({ days: 1 }).tells(attempted({ goal, result: 1 }));
    her.later({ days: 1 }).tells(attempted({ goal, result: 1, confidence: 60 }));
    her.later({ days: 8 }).tells(rated({ goal, confidence: 50 }));
    expect(shiftsOf(her.learner.measures.filter, goal)).toEqual([]);
  });

  it("is counted from 15 on, and in counts only", () => {
    expect(movesOf(times(14, shift(50, 60, 1)))).toBeNull();
    expect(
      movesOf([...times(6, shift(50, 60, 1)), ...times(3, shift(50, 50, 0.5)), ...times(7, shift(50, 20, 0))]),
    ).toEqual({
      worked: 9,
      rose: 6,
      not: 7,
      fell: 7,
    });
  });
});
