import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterOutcome, startLevel } from "./filter.ts";
import { nextSize, targetChance } from "./step-size.ts";

describe("the size of the next step, by the model", () => {
  it("makes the first step after a setback about 95 in 100 likely, and 85 in 100 after some wins", () => {
    expect(targetChance(0)).toBeCloseTo(0.95, 12);
    expect(targetChance(4)).toBeLessThan(0.864);
    expect(targetChance(50)).toBeCloseTo(0.85, 6);
  });

  it("never sizes the next step up after a try that did not work, and keeps it from tiny to stretch", () => {
    const level = fc.record({
      at: fc.constant(0),
      theta: fc.double({ min: -8, max: 8, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 1.5, noNaN: true }),
      gap: fc.double({ min: -4, max: 4, noNaN: true }),
      gapVariance: fc.constant(0.64),
    });
    fc.assert(
      fc.property(level, fc.double({ min: -3, max: 3, noNaN: true }), fc.nat({ max: 20 }), (before, b, wins) => {
        const size = nextSize(before, wins);
        expect(Math.abs(size)).toBeLessThanOrEqual(3);
        expect(nextSize(afterOutcome(before, b, 0, 1), wins)).toBeLessThanOrEqual(size);
      }),
    );
  });

  it("sizes a step down for someone who feels less able than the record says", () => {
    const able = { at: 0, theta: 2, variance: 0.2, gap: 0, gapVariance: 0.3 };
    expect(nextSize({ ...able, gap: -3 }, 9)).toBeLessThan(nextSize(able, 9));
  });

  it("begins at the smallest size with an empty record", () => {
    expect(nextSize(startLevel(0), 0)).toBe(-3);
  });
});
