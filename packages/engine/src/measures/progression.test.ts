import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progression, slopeOf, type Going } from "./progression.ts";

const DAY = 86_400_000;

/** Tries with so many days between them, these results and these sizes. */
const tries = (days: readonly number[], results: readonly number[], sizes: readonly number[] = []): readonly Going[] =>
  results.map((result, i) => ({
    at: days.slice(0, i).reduce((sum, gap) => sum + gap, 0) * DAY,
    result,
    difficulty: sizes[i] ?? 0,
  }));

const going = fc.record({
  at: fc.integer({ min: 0, max: 400 }).map((quarters) => (quarters * DAY) / 4),
  result: fc.constantFrom(0, 0.1, 0.25, 0.4, 0.5, 0.75, 1),
  difficulty: fc.constantFrom(-3, -1.5, 0, 1.5, 3),
});
const run = fc.array(going, { maxLength: 8 }).map((list) => list.toSorted((a, b) => a.at - b.at));

describe("what a run of tries shows", () => {
  it("is nothing below four tries", () => {
    expect(progression([])).toBeNull();
    expect(progression(tries([4, 2], [0, 0.2, 0.4]))).toBeNull();
    expect(progression(tries([4, 2], [0, 0, 0]))).toBeNull();
  });

  it("is progress where the last four came sooner and went better", () => {
    expect(progression(tries([8, 4, 2], [0, 0.2, 0.3, 0.5]))).toBe("progressing");
    expect(progression(tries([30, 8, 4, 2], [1, 0, 0.2, 0.3, 0.5]))).toBe("progressing");
  });

  it("is no progress where they went better but not sooner, sooner but not better, or better by being easier", () => {
    expect(progression(tries([2, 4, 8], [0, 0.2, 0.3, 0.5]))).toBeNull();
    expect(progression(tries([8, 4, 7], [0, 0.2, 0.3, 0.5]))).toBeNull();
    expect(progression(tries([8, 4, 2], [0.5, 0.3, 0.3, 0.5]))).toBeNull();
    expect(progression(tries([8, 4, 2], [0, 0.2, 0.3, 0.5], [0, 0, -1.5, -1.5]))).toBeNull();
    expect(progression(tries([0, 0, 0], [0, 0.2, 0.3, 0.5]))).toBeNull();
  });

  it("is repeating where none worked and all went alike, however soon; harder tries are not a repetition", () => {
    expect(progression(tries([8, 4, 2], [0, 0, 0, 0]))).toBe("repeating");
    expect(progression(tries([2, 4, 8], [0.1, 0.3, 0.2, 0.1]))).toBe("repeating");
    expect(progression(tries([2, 4, 8], [0.1, 0.4, 0.2, 0.1]))).toBeNull();
    expect(progression(tries([2, 4, 8], [0.4, 0.4, 0.4, 0.5]))).toBeNull();
    expect(progression(tries([2, 4, 8], [1, 1, 1, 1]))).toBeNull();
    expect(progression(tries([2, 4, 8], [0, 0, 0, 0], [-3, -1.5, 0, 0]))).toBeNull();
  });

  it("cannot be progress without an improvement, whatever the counts, sizes and times", () => {
    fc.assert(
      fc.property(run, (list) => {
        const falling = list.map((one, i) => ({
          ...one,
          result: Math.min(...list.slice(0, i + 1).map((x) => x.result)),
        }));
        expect(progression(falling)).not.toBe("progressing");
      }),
      { endOnFailure: true },
    );
  });

  it("says progress only where the last of four was better than the first, and came sooner after the one before it", () => {
    fc.assert(
      fc.property(run, (list) => {
        if (progression(list) !== "progressing") return;
        const [a, b, c, d] = list.slice(-4) as [Going, Going, Going, Going];
        expect(d.result).toBeGreaterThan(a.result);
        expect(d.at - c.at).toBeLessThan(b.at - a.at);
        expect(d.difficulty).toBeGreaterThanOrEqual(a.difficulty);
      }),
      { numRuns: 2000, endOnFailure: true },
    );
  });

  it("measures the rise as the usual formula does", () => {
    expect(slopeOf([])).toBe(0);
    expect(slopeOf([1])).toBe(0);
    expect(slopeOf([0, 0.1, 0.2, 0.3])).toBeCloseTo(0.1, 12);
    // By hand: mean 3.25 / 4, products of (-1.5, -.5, .5, 1.5) with the results over 5.
    expect(slopeOf([0.25, 1, 0.75, 1])).toBeCloseTo((-1.5 * 0.25 - 0.5 + 0.5 * 0.75 + 1.5) / 5, 12);
  });
});
