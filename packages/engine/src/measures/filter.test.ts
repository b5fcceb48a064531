import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone } from "../../test/someone.ts";
import { attempted, explained, goalAdded, rated, setBack } from "../attempts/events.ts";
import { attributionOf, causeReadings, diagnosticity } from "./attribution.ts";
import { afterOutcome, afterRating, confidence, record, startLevel, tick, type Level } from "./filter.ts";

const DAY = 86_400_000;

/** The formulas of the filter written a second time, in one loop and in the plainest way. */
const independent = (
  start: number,
  signals: readonly { at: number; b: number; y?: number; r?: number; w?: number }[],
  end: number,
) => {
  let [theta, v, delta, u, clock] = [0, 1, 0, 0.64, start];
  const grow = (at: number) => {
    const days = Math.max(0, at - clock) / DAY;
    v = Math.min(v + 0.01 * days, 1.5);
    const a = Math.exp(-days / 30);
    delta = delta * a;
    u = a * a * u + (1 - a * a) * 0.64;
    clock = Math.max(clock, at);
  };
  for (const { at, b, y, r, w = 1 } of signals) {
    grow(at);
    if (r !== undefined) {
      const share = Math.min(98, Math.max(2, r)) / 100;
      const z = Math.log(share / (1 - share)) + b;
      const gain = u / (u + 0.25 + v);
      delta = delta + gain * (z - theta - delta);
      u = u * (1 - gain);
    }
    if (y !== undefined) {
      const p = 1 / (1 + Math.exp(-(theta - b)));
      v = 1 / (1 / v + w * p * (1 - p));
      theta = theta + v * w * (y - p);
    }
  }
  grow(end);
  return { theta, variance: v, gap: delta, gapVariance: u };
};

const result = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const difficulty = fc.double({ min: -3, max: 3, noNaN: true });
const step = fc.record({
  minutes: fc.integer({ min: 1, max: 60_000 }),
  b: difficulty,
  y: result,
  r: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
});

describe("the filter", () => {
  it("says after any sequence of attempts what an independent reading of the formulas says, to 1e-9", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const her = someone();
        const goal = her.tells(goalAdded({ title: "a goal" }));
        const start = her.now;
        const signals = steps.map(({ minutes, b, y, r }) => {
          her.later({ minutes });
          her.tells(
            attempted({ what: "a try", goal, result: y, difficulty: b, ...(r === undefined ? {} : { confidence: r }) }),
          );
          return { at: her.now, b, y, ...(r === undefined ? {} : { r }) };
        });
        her.later({ days: 3 });
        const expected = independent(start, signals, her.now);
        const shown = her.shown.goals[0];
        for (const name of ["theta", "variance", "gap", "gapVariance"] as const)
          expect(shown?.[name]).toBeCloseTo(expected[name], 9);
      }),
      { numRuns: 60 },
    );
  });

  it("computes again when a cause arrives later, as if it had been known at once", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 9 }), fc.nat(), (steps, which) => {
        const her = someone();
        const goal = her.tells(goalAdded({ title: "a goal" }));
        const start = her.now;
        const ids: string[] = [];
        const signals: { at: number; b: number; y: number; w?: number }[] = [];
        for (const { minutes, b, y } of steps) {
          her.later({ minutes });
          ids.push(her.tells(attempted({ what: "a try", goal, result: y, difficulty: b })));
          signals.push({ at: her.now, b, y });
        }
        const place = which % steps.length;
        her.later({ minutes: 1 });
        her.tells(explained({ attempt: ids[place] as string, causes: ["luck"] }));
        (signals[place] as { w?: number }).w = 1 - 0.7 * 0.9 * 0.9;
        expect(her.shown.goals[0]?.theta).toBeCloseTo(independent(start, signals, her.now).theta, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("is moved by tries only: a setback, its rating, a rating of its own never move theta", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(rated({ goal, confidence: 98 }));
    her.tells(setBack({ what: "it hurt", goal, distress: 90, confidence: 2 }));
    expect(her.shown.goals[0]).toMatchObject({ theta: 0 });
    expect(her.shown.goals[0]?.gap).not.toBe(0);
  });

  it("takes a rating that goes with an attempt before its outcome", () => {
    const level = startLevel(0);
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.later({ minutes: 0 });
    her.tells(attempted({ what: "a try", goal, result: 1, confidence: 80, difficulty: 1.5 }));
    const expected = afterOutcome(afterRating(level, 1.5, 80), 1.5, 1, 1);
    expect(her.shown.goals[0]?.gap).toBeCloseTo(expected.gap, 6);
    expect(her.shown.goals[0]?.theta).toBeCloseTo(expected.theta, 6);
  });

  const level = fc.record({
    at: fc.constant(0),
    theta: fc.double({ min: -6, max: 6, noNaN: true }),
    variance: fc.double({ min: 0.001, max: 1.5, noNaN: true }),
    gap: fc.double({ min: -4, max: 4, noNaN: true }),
    gapVariance: fc.double({ min: 0.001, max: 0.64, noNaN: true }),
  });
  const weight = fc.double({ min: 0.3, max: 1, noNaN: true });

  it("is never lowered by a full win, never raised by a full miss, and no outcome makes it less sure", () => {
    fc.assert(
      fc.property(level, difficulty, weight, (before, b, w) => {
        const [won, missed] = [afterOutcome(before, b, 1, w), afterOutcome(before, b, 0, w)];
        expect(won.theta).toBeGreaterThanOrEqual(before.theta);
        expect(missed.theta).toBeLessThanOrEqual(before.theta);
        for (const after of [won, missed]) {
          expect(after.variance).toBeLessThanOrEqual(before.variance);
          expect(after.variance).toBeGreaterThan(0);
          expect([after.gap, after.gapVariance]).toEqual([before.gap, before.gapVariance]);
        }
      }),
    );
  });

  it("moves more the more an outcome tells, and a harder full win moves it at least as much", () => {
    fc.assert(
      fc.property(level, difficulty, difficulty, result, weight, weight, (before, b, other, y, w, v) => {
        const moved = (difficulty: number, y: number, weight: number): number =>
          Math.abs(afterOutcome(before, difficulty, y, weight).theta - before.theta);
        expect(moved(b, y, Math.max(w, v)) - moved(b, y, Math.min(w, v))).toBeGreaterThanOrEqual(-1e-12);
        expect(moved(Math.max(b, other), 1, w) - moved(Math.min(b, other), 1, w)).toBeGreaterThanOrEqual(-1e-12);
      }),
    );
  });

  it("is not touched by a rating, which only moves the gap and makes it surer", () => {
    fc.assert(
      fc.property(level, difficulty, fc.integer({ min: 0, max: 100 }), (before, b, r) => {
        const after = afterRating(before, b, r);
        expect([after.theta, after.variance]).toEqual([before.theta, before.variance]);
        expect(after.gapVariance).toBeLessThan(before.gapVariance);
        expect(after.gapVariance).toBeGreaterThan(0);
      }),
    );
  });

  it("lets time pass in one step or in two", () => {
    fc.assert(
      fc.property(level, fc.nat({ max: 400 * DAY }), fc.nat({ max: 400 * DAY }), (before, x, y) => {
        const [one, two] = [tick(before, x + y), tick(tick(before, x), x + y)];
        for (const name of ["theta", "variance", "gap", "gapVariance"] as const)
          expect(two[name]).toBeCloseTo(one[name], 9);
        expect(one.variance).toBeLessThanOrEqual(1.5);
        expect(one.theta).toBe(before.theta);
      }),
    );
  });

  it("changes nothing when a clock goes back", () => {
    const before: Level = { ...startLevel(5000), theta: 0.3 };
    expect(tick(before, 100)).toBe(before);
  });

  it("keeps every probability strictly between nought and one", () => {
    fc.assert(
      fc.property(level, difficulty, (before, b) => {
        for (const p of [record(before, b), confidence(before, b)]) {
          expect(p).toBeGreaterThan(0);
          expect(p).toBeLessThan(1);
        }
      }),
    );
  });
});

describe("what an outcome tells", () => {
  it("is between .3 and 1 for any explanation, and 1 for lasting or inner causes", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, share, (locus, stability, control) => {
        const w = diagnosticity({ locus, stability, control });
        expect(w).toBeGreaterThanOrEqual(0.3 - 1e-12);
        expect(w).toBeLessThanOrEqual(1);
        expect(diagnosticity({ locus: 1, stability, control })).toBe(1);
        expect(diagnosticity({ locus, stability: 1, control })).toBe(1);
      }),
    );
  });

  it("is 1 without an explanation", () => {
    expect(diagnosticity(null)).toBe(1);
  });

  it("is the mean of the named causes, with what was said more exactly in its place", () => {
    const said = {
      id: "x",
      causes: ["luck", "misread"],
      different: null,
      locus: null,
      stability: null,
      control: null,
    } as const;
    expect(attributionOf(said)?.locus).toBeCloseTo((causeReadings.luck.locus + causeReadings.misread.locus) / 2, 12);
    expect(attributionOf({ ...said, locus: 1 })?.locus).toBe(1);
    expect(attributionOf({ ...said, different: ["misread"] })?.control).toBeCloseTo((0.85 + 0.15) / 2, 12);
    expect(attributionOf({ ...said, causes: [] })).toBeNull();
  });
});

describe("the excuse guard", () => {
  /** Ten tries, five of which did not work and are put down to luck; then more of them. */
  const excused = (more: number) => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const ws: number[] = [];
    for (let i = 0; i < 10 + more; i++) {
      her.later({ minutes: 1 });
      const attempt = her.tells(attempted({ what: "a try", goal, result: i % 2 }));
      if (i % 2 === 0) her.tells(explained({ attempt, causes: ["luck"] }));
      ws.push(i % 2 === 0 ? 1 - 0.7 * 0.9 * 0.9 : 1);
    }
    return { her, ws };
  };

  it("weighs the next ten alike once failures were discounted by more than .3 over ten, and no earlier ones", () => {
    const { her, ws } = excused(4);
    const pooled = ws.slice(0, 10).reduce((sum, w) => sum + w, 0) / 10;
    const start = Date.parse("2026-05-21T13:40:00Z");
    const signals = ws.map((w, i) => ({ at: start + (i + 1) * 60_000, b: 0, y: i % 2, w: i < 10 ? w : pooled }));
    expect(her.shown.goals[0]?.theta).toBeCloseTo(independent(start, signals, her.now).theta, 5);
    const unguarded = independent(
      start,
      ws.map((w, i) => ({ at: start + (i + 1) * 60_000, b: 0, y: i % 2, w })),
      her.now,
    );
    expect(Math.abs((her.shown.goals[0]?.theta ?? 0) - unguarded.theta)).toBeGreaterThan(1e-3);
  });

  it("holds for ten outcomes and no longer", () => {
    const { her, ws } = excused(0);
    const goal = Object.keys(her.learner.attempts.goals)[0] as string;
    const pooled = ws.reduce((sum, w) => sum + w, 0) / 10;
    const start = Date.parse("2026-05-21T13:40:00Z");
    const signals = ws.map((w, i) => ({ at: start + (i + 1) * 60_000, b: 0, y: i % 2, w }));
    for (let i = 0; i < 14; i++) {
      her.later({ minutes: 1 });
      her.tells(attempted({ what: "a try", goal, result: 0 }));
      signals.push({ at: her.now, b: 0, y: 0, w: i < 10 ? pooled : 1 });
    }
    expect(her.shown.goals[0]?.theta).toBeCloseTo(independent(start, signals, her.now).theta, 5);
  });

  it("stays away with fewer than ten outcomes", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const start = her.now;
    const signals = [0, 1, 0].map((y) => {
      her.later({ minutes: 1 });
      const attempt = her.tells(attempted({ what: "a try", goal, result: y }));
      const at = her.now;
      if (y === 0) her.tells(explained({ attempt, causes: ["luck"] }));
      return { at, b: 0, y, w: y === 0 ? 1 - 0.7 * 0.81 : 1 };
    });
    expect(her.shown.goals[0]?.theta).toBeCloseTo(independent(start, signals, her.now).theta, 6);
  });
});
