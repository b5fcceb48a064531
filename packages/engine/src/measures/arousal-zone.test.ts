import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { around, chanceAt, fitted, zoneOf, type Curve, type Tried } from "./arousal-zone.ts";

const tried = fc.record({
  arousal: fc.constantFrom(10, 20, 50, 80, 95),
  ahead: fc.double({ min: -8, max: 8, noNaN: true }),
  result: fc.constantFrom(0, 0.5, 1),
});

/** The logarithm of the posterior, written a second time and in the plainest way. */
const height = ({ c0, c1, c2 }: Curve, tries: readonly Tried[]): number => {
  let sum = -(c0 ** 2) / 2 - c1 ** 2 / (2 * 0.25) - (c2 + 0.2) ** 2 / (2 * 0.09);
  for (const { arousal, ahead, result } of tries) {
    const a = (arousal - 50) / 25;
    const p = 1 / (1 + Math.exp(-(c0 + ahead + c1 * a + c2 * a * a)));
    sum += result * Math.log(p) + (1 - result) * Math.log(1 - p);
  }
  return sum;
};

const times = (n: number, one: Tried): readonly Tried[] => Array.from({ length: n }, () => one);

describe("the arousal in which tries go best", () => {
  it("is 35 to 65 for anyone, until twenty-five tries have an arousal on record", () => {
    const one = { arousal: 80, ahead: 0, result: 1 };
    expect(zoneOf([])).toEqual({ low: 35, high: 65, own: false });
    expect(zoneOf(times(24, one))).toEqual({ low: 35, high: 65, own: false });
    expect(zoneOf(times(25, one)).own).toBe(true);
  });

  it("finds the top of the posterior: a step in any direction is downhill", () => {
    fc.assert(
      fc.property(fc.array(tried, { minLength: 1, maxLength: 40 }), (tries) => {
        const curve = fitted(tries);
        const top = height(curve, tries);
        for (const [c0, c1, c2] of [
          [1e-3, 0, 0],
          [0, 1e-3, 0],
          [0, 0, 1e-3],
          [1e-3, -1e-3, 1e-3],
        ] as const)
          for (const sign of [-1, 1]) {
            const beside = { c0: curve.c0 + sign * c0, c1: curve.c1 + sign * c1, c2: curve.c2 + sign * c2 };
            expect(height(beside, tries)).toBeLessThan(top + 1e-12);
          }
      }),
      { numRuns: 80 },
    );
  });

  it("leans to where the tries went well, and widens to where it makes no difference", () => {
    const at = (arousal: number, worked: number, n: number): readonly Tried[] =>
      Array.from({ length: n }, (_, i) => ({ arousal, ahead: 0, result: i < worked ? 1 : 0 }));
    const wound = zoneOf([...at(80, 14, 15), ...at(50, 5, 15), ...at(20, 1, 10)]);
    expect(wound.low).toBeGreaterThan(50);
    expect(wound.high).toBeGreaterThan(80);
    const flat = zoneOf([...at(20, 14, 15), ...at(50, 6, 15), ...at(80, 1, 10)]);
    expect(flat.high).toBeLessThan(50);
    const same = zoneOf([...at(20, 15, 30), ...at(50, 15, 30), ...at(80, 15, 30)]);
    expect(same.high - same.low).toBeGreaterThan(40);
  });

  it("reckons with how hard the tries were: hard ones that failed do not speak against their arousal", () => {
    const expected = (ahead: number): number => 1 / (1 + Math.exp(-ahead));
    const easy = times(20, { arousal: 20, ahead: 2, result: expected(2) });
    const hard = times(20, { arousal: 80, ahead: -3, result: expected(-3) });
    const fair = fitted([...easy, ...hard]);
    const naive = fitted([...easy, ...hard].map((one) => ({ ...one, ahead: 0 })));
    expect(naive.c1).toBeLessThan(-0.5);
    expect(Math.abs(fair.c1)).toBeLessThan(0.1);
  });

  it("lies in 0 to 100, holds its own top, and no chance in it is more than .05 below the best", () => {
    fc.assert(
      fc.property(fc.array(tried, { minLength: 25, maxLength: 60 }), (tries) => {
        const curve = fitted(tries);
        const { low, high } = around(curve);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(100);
        const best = Math.max(...Array.from({ length: 101 }, (_, arousal) => chanceAt(curve, arousal)));
        for (let arousal = low; arousal <= high; arousal++)
          expect(chanceAt(curve, arousal)).toBeGreaterThanOrEqual(best - 0.05 - 1e-12);
      }),
      { numRuns: 80 },
    );
  });
});
