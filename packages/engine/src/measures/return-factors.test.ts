import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { describe, expect, it } from "vitest";
import { associations, type Followed } from "./return-factors.ts";
import { hazardOfNormal, normalCdf, normalDensity } from "./normal.ts";

type Seven = "a" | "b" | "c" | "d" | "e" | "f" | "g";
const names: readonly Seven[] = ["a", "b", "c", "d", "e", "f", "g"];

/** Setbacks of someone invented: seven things, of which the first may matter; two in ten are still open at a random time. */
const invented = (seed: number, n: number, effect: number, open = 0.2): readonly Followed<Seven>[] => {
  const random = xoroshiro128plus(seed);
  const uniform = (): number => uniformFloat64(random);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return Array.from({ length: n }, () => {
    const yes = (): number => (uniform() < 0.5 ? 1 : 0);
    const factors = { a: yes(), b: yes(), c: yes(), d: normal(), e: normal(), f: yes(), g: normal() };
    const hours = Math.exp(3 + effect * 2 * (factors.a - 0.5) + 1.3 * normal());
    return uniform() < open
      ? { hours: hours * uniform(), returned: false, factors }
      : { hours, returned: true, factors };
  });
};

const shownIn = (all: readonly Followed<Seven>[]): readonly string[] =>
  associations(all).flatMap(({ factor, shown }) => (shown ? [factor] : []));

describe("what goes with coming back sooner", () => {
  it("is not looked at below twenty setbacks, nor where nobody came back", () => {
    expect(associations(invented(1, 19, -2))).toEqual([]);
    expect(associations(invented(1, 20, -2))).not.toEqual([]);
    expect(associations(invented(1, 30, -2).map((one) => ({ ...one, returned: false })))).toEqual([]);
  });

  it("finds what was planted, in its direction", () => {
    let found = 0;
    for (let seed = 0; seed < 40; seed++) {
      const a = associations(invented(seed, 60, -0.8)).find(({ factor }) => factor === "a");
      if (a?.shown) {
        found++;
        expect(a.effect).toBeLessThan(0);
      }
    }
    expect(found).toBeGreaterThanOrEqual(36);
  });

  it.each([20, 40, 120])(
    "says of a thing that does not matter that it does at most about once in ten, with %s",
    (n) => {
      let [flagged, looked] = [0, 0];
      for (let seed = 100; seed < 160; seed++) {
        flagged += shownIn(invented(seed, n, 0)).length;
        looked += names.length;
      }
      expect(flagged / looked).toBeLessThan(0.1);
    },
  );

  it("says nothing whose direction is not nine in ten sure", () => {
    for (let seed = 0; seed < 20; seed++)
      for (const { sign, shown, effect } of associations(invented(seed, 30, -0.3))) {
        expect(sign).toBeGreaterThanOrEqual(0.5);
        if (shown) expect(sign).toBeGreaterThan(0.9);
        expect(Number.isFinite(effect)).toBe(true);
      }
  });

  it("is the ridge of one thing written by hand, where every time is over", () => {
    const all = invented(7, 40, -0.6, 0).map(({ hours, returned, factors }) => ({
      hours,
      returned,
      factors: { a: factors.a ?? 0 },
    }));
    const y = all.map(({ hours }) => Math.log(Math.max(hours, 0.1)));
    const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
    const raw = all.map(({ factors }) => factors.a);
    const spread = Math.sqrt(mean(raw.map((one) => (one - mean(raw)) ** 2)));
    const x = raw.map((one) => (one - mean(raw)) / spread);
    const slope = mean(x.map((one, i) => one * ((y[i] as number) - mean(y))));
    let [b, variance] = [slope, 1];
    for (let round = 0; round < 500; round++) {
      b = (slope * x.length) / (x.length + variance / 0.25);
      variance = x.reduce((sum, one, i) => sum + ((y[i] as number) - mean(y) - b * one) ** 2, 0) / (x.length - 2);
    }
    const [found] = associations(all);
    expect(found?.effect).toBeCloseTo(b, 6);
    const deviation = Math.sqrt(variance / (x.length + variance / 0.25));
    expect(found?.sign).toBeCloseTo(normalCdf(Math.abs(b) / deviation), 6);
  });

  it("takes a time that is still running for longer than it is now", () => {
    const open = invented(3, 80, -1, 0).map((one) => ({ ...one, cut: one.factors.a === 0 && one.hours > 30 }));
    const running = open.map((one) => ({ ...one, hours: one.cut ? 30 : one.hours, returned: !one.cut }));
    const over = running.map((one) => ({ ...one, returned: true }));
    const effectOf = (all: readonly Followed<Seven>[]): number =>
      associations(all).find(({ factor }) => factor === "a")?.effect as number;
    expect(effectOf(running)).toBeLessThan(effectOf(over));
  });

  it("leaves out what is hardly known and what was nearly always so", () => {
    const all = invented(5, 40, 0).map((one, i) => ({
      ...one,
      factors: { ...one.factors, b: i < 9 ? 1 : null, c: i < 3 ? 0 : 1 },
    }));
    expect(associations(all).map(({ factor }) => factor)).toEqual(["a", "d", "e", "f", "g"]);
  });
});

describe("the normal distribution", () => {
  it("is the area under its density, and beyond it the tables", () => {
    for (const z of [-2.5, -1, 0, 0.7, 1.96, 2.9]) {
      let area = 0;
      const pieces = 40_000;
      for (let i = 0; i < pieces; i++) area += normalDensity(-9 + ((i + 0.5) * (z + 9)) / pieces) * ((z + 9) / pieces);
      expect(normalCdf(z)).toBeCloseTo(area, 8);
    }
    expect(normalCdf(-6)).toBeCloseTo(9.8659e-10, 13);
    expect(normalCdf(4)).toBeCloseTo(0.99996832875817, 13);
  });

  it("has a hazard that is above its place and meets itself where it is read another way", () => {
    expect(hazardOfNormal(3.0000001)).toBeCloseTo(hazardOfNormal(3), 5);
    for (const z of [-8, -1, 0, 2, 5, 30]) {
      expect(hazardOfNormal(z)).toBeGreaterThan(Math.max(0, z));
      expect(hazardOfNormal(z)).toBeLessThan(Math.max(0, z) + 1);
    }
    expect(hazardOfNormal(0)).toBeCloseTo(Math.sqrt(2 / Math.PI), 12);
  });
});
