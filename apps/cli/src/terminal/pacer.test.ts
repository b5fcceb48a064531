import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breathAt, openness } from "./pacer.ts";

const patterns = fc.constantFrom([4, 6], [3, 0.75, 6]);

describe("the breath", () => {
  it("stands where the clock says, however late one looks", () => {
    expect(breathAt([4, 6], 0)).toEqual({ part: 0, share: 0 });
    expect(breathAt([4, 6], 4)).toEqual({ part: 1, share: 0 });
    expect(breathAt([4, 6], 7)).toEqual({ part: 1, share: 0.5 });
    expect(breathAt([4, 6], 10 * 29 + 2)).toEqual({ part: 0, share: 0.5 });
    expect(breathAt([3, 0.75, 6], 3.375)).toEqual({ part: 1, share: 0.5 });
  });

  it("opens over the way in, is open at its end, and is closed again when the next one begins", () => {
    expect(openness([4, 6], 0)).toBe(0);
    expect(openness([4, 6], 3.9999)).toBeCloseTo(1, 3);
    expect(openness([3, 0.75, 6], 3.7499)).toBeCloseTo(1, 3);
    expect(openness([4, 6], 9.9999)).toBeCloseTo(0, 3);
  });

  it("never jumps: a tenth of a second moves the line by less than a sixteenth", () => {
    fc.assert(
      fc.property(patterns, fc.double({ min: 0, max: 300, noNaN: true }), (pattern, seconds) => {
        const [now, soon] = [openness(pattern, seconds), openness(pattern, seconds + 0.1)];
        expect(now).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(1);
        expect(Math.abs(now - soon)).toBeLessThan(1 / 16);
      }),
    );
  });
});
