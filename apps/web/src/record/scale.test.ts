import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsOf, namedOn, shareOf, stacked } from "./scale.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const lengths = fc.array(fc.integer({ min: 0, max: 20_000 * DAY }), { minLength: 1, maxLength: 200 });

describe("the scale of how long coming back took", () => {
  it("reaches from an hour to seven days at least, and holds every length", () => {
    expect(endsOf([2 * DAY])).toEqual([HOUR, 7 * DAY]);
    expect(endsOf([90_000, 8 * DAY])).toEqual([90_000, 8 * DAY]);
    expect(endsOf([0])).toEqual([60_000, 7 * DAY]);
  });

  it("gives each tenfold the same room", () => {
    expect(shareOf(10, 1, 100)).toBeCloseTo(0.5, 12);
    expect(shareOf(0, 1, 100)).toBe(0);
    expect(shareOf(1e9, 1, 100)).toBe(1);
  });

  it("names seven days whatever else has no room", () => {
    fc.assert(
      fc.property(lengths, fc.integer({ min: 120, max: 500 }), (all, width) => {
        const ends = endsOf(all);
        const ticks = namedOn(ends, width, () => 60);
        expect(ticks.map(({ one }) => one.name)).toContain("week");
        ticks.forEach(({ x }, i) => expect(x - (ticks[i - 1]?.x ?? -100)).toBeGreaterThan(60));
      }),
    );
  });
});

describe("stacked dots", () => {
  it("are as many as there are lengths, keep within the picture, and do not cover one another while there is room", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { maxLength: 300 }), (places) => {
        const { dots, radius, height } = stacked(places, 150, 5);
        expect(dots.map(({ index }) => index)).toEqual(places.map((_, i) => i));
        expect(height).toBeLessThanOrEqual(150 + 1e-9);
        dots.forEach(({ x, index }) => expect(Math.abs(x - (places[index] ?? 0))).toBeLessThanOrEqual(radius + 0.5));
        const seen = dots.map(({ x, y }) => `${x} ${y}`);
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });
});
