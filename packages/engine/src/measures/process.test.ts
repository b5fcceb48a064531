import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, goalAdded, rated } from "../attempts/events.ts";
import { retracted } from "../journal/events.ts";
import { omega, processLevelAt } from "./process.ts";

const DAY = 86_400_000;

/** The equations of the second channel written again, in one loop and in the plainest way. */
const independent = (start: number, signals: readonly { at: number; b: number; y: number }[], end: number) => {
  let [theta, v, clock] = [0, 1, start];
  const wait = (at: number) => {
    v = Math.min(v + (0.01 * Math.max(0, at - clock)) / DAY, 1.5);
    clock = Math.max(clock, at);
  };
  for (const { at, b, y } of signals) {
    wait(at);
    const p = 1 / (1 + Math.exp(b - theta));
    v = 1 / (1 / v + p * (1 - p));
    theta = theta + v * (y - p);
  }
  wait(end);
  return { theta, variance: v };
};

const step = fc.record({
  minutes: fc.integer({ min: 1, max: 60_000 }),
  b: fc.double({ min: -3, max: 3, noNaN: true }),
  y: fc.constantFrom(0, 0.5, 1),
  kept: fc.option(fc.constantFrom(0, 0.5, 1), { nil: undefined }),
});

const level = (her: Someone, goal: string) => processLevelAt(her.learner.measures.filter, goal, her.now);
const tries = (her: Someone, goal: string, kept: readonly number[]): readonly string[] =>
  kept.map((process) => her.tells(attempted({ what: "a try", goal, result: 0, process })));

describe("doing what one set out to do", () => {
  it("is known by the same equations as results, from the tries at which it was said, to 1e-9", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const her = someone();
        const goal = her.tells(goalAdded({ title: "a goal" }));
        const start = her.now;
        const signals = steps.flatMap(({ minutes, b, y, kept }) => {
          her.later({ minutes });
          her.tells(
            attempted({
              what: "a try",
              goal,
              result: y,
              difficulty: b,
              ...(kept === undefined ? {} : { process: kept }),
            }),
          );
          return kept === undefined ? [] : [{ at: her.now, b, y: kept }];
        });
        her.later({ days: 2 });
        const expected = independent(start, signals, her.now);
        expect(level(her, goal).theta).toBeCloseTo(expected.theta, 9);
        expect(level(her, goal).variance).toBeCloseTo(expected.variance, 9);
      }),
      { numRuns: 40 },
    );
  });

  it("never moves what the record says of results, and no rating or result moves it", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const [with_, without] = [true, false].map((says) => {
          const her = someone();
          const goal = her.tells(goalAdded({ title: "a goal" }));
          for (const { minutes, b, y, kept } of steps) {
            her.later({ minutes });
            const process = says && kept !== undefined ? { process: kept } : {};
            her.tells(attempted({ what: "a try", goal, result: y, difficulty: b, ...process }));
          }
          return { her, goal };
        }) as [{ her: Someone; goal: string }, { her: Someone; goal: string }];
        expect(with_.her.shown.goals).toEqual(without.her.shown.goals);
        expect(level(without.her, without.goal)).toMatchObject({ theta: 0 });
        const before = level(with_.her, with_.goal);
        with_.her.tells(rated({ goal: with_.goal, confidence: 5 }));
        with_.her.tells(attempted({ what: "a try", goal: with_.goal, result: 0 }));
        expect(level(with_.her, with_.goal)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });

  it("is the same whether it was asked for on the way or only at the end", () => {
    const [asked, silent] = [someone(), someone()];
    const goals = [asked, silent].map((her) => her.tells(goalAdded({ title: "a goal" }))) as [string, string];
    for (const kept of [1, 0, 0.5, 1]) {
      for (const [place, her] of [asked, silent].entries())
        tries(her.later({ days: 1 }), goals[place] as string, [kept]);
      level(asked, goals[0]);
    }
    expect(level(asked, goals[0])).toEqual(level(silent, goals[1]));
  });

  it("begins, for a goal nobody has tried or knows, where every goal begins", () => {
    const her = someone();
    expect(level(her, "nothing")).toMatchObject({ theta: 0, variance: 1 });
    const goal = her.tells(goalAdded({ title: "a goal" }));
    expect(level(her.later({ days: 10 }), goal).variance).toBeCloseTo(1.1, 9);
  });
});

describe("omega", () => {
  const after = (kept: readonly number[]): number => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    tries(her, goal, kept);
    return omega(her.learner.measures.filter, goal);
  };

  it("is nought until three tries running were done as planned, then a sixth for each such try, up to one", () => {
    expect(after([0])).toBe(0);
    expect(after([1, 1])).toBe(0);
    expect(after([1, 1, 0.5, 1, 1])).toBe(0);
    expect(after([1, 1, 1])).toBe(3 / 6);
    expect(after([1, 0, 1, 1, 1])).toBe(4 / 6);
    expect(after([1, 1, 1, 0, 1])).toBe(4 / 6);
    expect(after([1, 1, 1, 1, 1, 1, 1, 1])).toBe(1);
  });

  it("is one where nobody said what they set out to do: then there are only results to follow", () => {
    expect(after([])).toBe(1);
  });

  it("is always from nought to one, and never falls once three running were done", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0.5, 1), { minLength: 1, maxLength: 12 }), (kept) => {
        const shares = kept.map((_, i) => after(kept.slice(0, i + 1)));
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        });
      }),
      { numRuns: 20 },
    );
  });

  it("forgets a try that was taken back", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const [first] = tries(her, goal, [1, 1, 1]);
    her.tells(retracted({ entry: first as string }));
    expect(omega(her.learner.measures.filter, goal)).toBe(0);
  });
});
