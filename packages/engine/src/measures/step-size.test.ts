import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { difficulties } from "../attempts/difficulty.ts";
import { attempted, goalAdded, rated, setBack } from "../attempts/events.ts";
import { afterOutcome, levelAt, startLevel } from "./filter.ts";
import { sigma } from "./logistic.ts";
import { afterTry, knownFloor, nextSize, sittingOf, sizesClimbed, stepSize, targetChance } from "./step-size.ts";
import type { SettledSize, StepSize } from "./step-size.ts";

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

/** One try in a story: how it went, at which size, so many hours after the one before. */
interface Told {
  readonly result: number;
  readonly difficulty: number;
  readonly hours: number;
  readonly hurt: boolean;
}

const told = fc.record({
  result: fc.constantFrom(0, 0.25, 0.5, 1),
  difficulty: fc.constantFrom(...Object.values(difficulties)),
  hours: fc.constantFrom(0, 1, 5, 7, 30, 400),
  hurt: fc.boolean(),
});

const sizeFor = (who: Someone, goal: string, settled: readonly SettledSize[] = []): StepSize =>
  stepSize(who.learner.attempts, who.learner.measures.filter, goal, who.now, settled);

const tell = (who: Someone, goal: string, { result, difficulty, hours, hurt }: Told): void => {
  who.later({ hours, minutes: 1 }).tells(attempted({ goal, result, difficulty }));
  if (hurt && result < 0.5) who.tells(setBack({ goal }));
};

/** Someone with a goal, and the size that was offered before each of their tries and after the last. */
const offers = (story: readonly Told[]): readonly StepSize[] => {
  const who = someone();
  const goal = who.tells(goalAdded({ title: "Calculus II" }));
  return [
    sizeFor(who, goal),
    ...story.map((one) => {
      tell(who, goal, one);
      return sizeFor(who, goal);
    }),
  ];
};

/** Someone who tried so often at one size, an hour apart, all worked or none. */
const after = (times: number, result: number, difficulty: number): { readonly who: Someone; readonly goal: string } => {
  const who = someone();
  const goal = who.tells(goalAdded({ title: "Calculus II" }));
  for (let i = 0; i < times; i++) who.later({ hours: 12 }).tells(attempted({ goal, result, difficulty }));
  return { who, goal };
};

const runs = { numRuns: 60 };
/** Numbers in which a step of .176 up and 1 down stands exactly, to the sixth decimal. */
const six = (x: number): number => Math.round(x * 1e6);

describe("the size of the next step, by single tries", () => {
  it("goes up by .176 after a try that worked and down by 1 after one that did not, as .85 wants it", () => {
    expect(afterTry(0, { result: 1, difficulty: 0 })).toBeCloseTo(0.176, 12);
    expect(afterTry(0, { result: 0.49, difficulty: 0 })).toBe(-1);
    expect(1 / (1 + 0.176)).toBeCloseTo(0.85, 3);
  });

  it("learns nothing from a much smaller try that worked, nor from a much harder one that did not", () => {
    expect(afterTry(1, { result: 1, difficulty: -1.5 })).toBe(1);
    expect(afterTry(-1, { result: 0, difficulty: 1.5 })).toBe(-1);
    expect(afterTry(-1, { result: 1, difficulty: 3 })).toBeGreaterThan(-1);
    expect(afterTry(1, { result: 0, difficulty: -3 })).toBe(0);
  });

  it("keeps what it went up and what it went down together, until it meets an end", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.array(fc.boolean(), { maxLength: 200 }),
        (b, story) => {
          const [up, down, range] = [0.176, 1, 6];
          let [at, worked, not] = [b, 0, 0];
          for (const result of story) {
            if (at >= 3 || at <= -3) break;
            if (result) worked++;
            else not++;
            at = afterTry(at, { result: result ? 1 : 0, difficulty: at });
            expect(Math.abs(at)).toBeLessThanOrEqual(3);
            expect(Math.abs(worked * up - not * down)).toBeLessThanOrEqual(range + down);
          }
        },
      ),
    );
  });

  it.each([-1, 0, 1.5])(
    "lets about 85 in 100 tries work for someone whose ability is %d, wherever it began",
    (theta) => {
      let [b, worked, seed] = [-3, 0, 7];
      const times = 20_000;
      for (let i = 0; i < times; i++) {
        seed = (seed * 48_271) % 2_147_483_647;
        const result = seed / 2_147_483_647 < sigma(theta + 1.5 - b) ? 1 : 0;
        worked += result;
        b = afterTry(b, { result, difficulty: b });
      }
      expect(worked / times).toBeGreaterThan(0.84);
      expect(worked / times).toBeLessThan(0.86);
    },
  );

  it("begins at tiny, and grows by .176 with each win of the first ones", () => {
    const [first, second, third] = offers(
      Array.from({ length: 2 }, () => ({ result: 1, difficulty: -3, hours: 0, hurt: false })),
    );
    expect(first).toEqual({ b: -3, by: "tries", wins: 0, held: null });
    expect(second).toMatchObject({ b: -2.824, by: "tries", wins: 1 });
    expect(third).toMatchObject({ b: -2.648, by: "tries", wins: 2 });
  });
});

describe("the size of the next step", () => {
  it("is by the record once its variance is below .4", () => {
    const { who, goal } = after(14, 1, 0);
    const level = levelAt(who.learner.measures.filter, goal, who.now);
    expect(level.variance).toBeLessThan(0.4);
    // b* by hand: likely enough on the record, and as it feels, with fourteen wins and no setback.
    const p = 0.85 + 0.1 * Math.exp(-7);
    const b = Math.min(
      level.theta - 0.5 * Math.sqrt(level.variance) - Math.log(p / (1 - p)),
      level.theta + level.gap - Math.log(0.7 / 0.3),
    );
    expect(sizeFor(who, goal)).toMatchObject({ by: "record", wins: 14, held: null });
    expect(sizeFor(who, goal).b).toBeCloseTo(b, 6);
  });

  it("stays between tiny and stretch, never rises after a try that did not work, and by 1 at most in a sitting", () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 40 }), (story) => {
        const sizes = offers(story);
        let from = 0;
        let failed = false;
        for (let i = 0; i <= story.length; i++) {
          const { b } = sizes[i] as StepSize;
          expect(Math.abs(b)).toBeLessThanOrEqual(3);
          if (i === 0) continue;
          const { result, hours } = story[i - 1] as Told;
          if (hours >= 6) [from, failed] = [i - 1, false];
          failed ||= result < 0.5;
          const before = (sizes[i - 1] as StepSize).b;
          if (failed && i - 1 > from) expect(b).toBeLessThanOrEqual(before);
          const lowest = Math.min(...sizes.slice(from + 1, i + 1).map((one) => one.b));
          expect(six(b)).toBeLessThanOrEqual(six(lowest + 1));
        }
      }),
      runs,
    );
  });

  it("is never more right after a try that did not work than right before it", () => {
    fc.assert(
      fc.property(fc.array(told, { maxLength: 40 }), fc.constantFrom(...Object.values(difficulties)), (story, b) => {
        const who = someone();
        const goal = who.tells(goalAdded({ title: "Calculus II" }));
        for (const one of story) tell(who, goal, one);
        const before = sizeFor(who, goal);
        who.tells(attempted({ goal, result: 0, difficulty: b }));
        expect(sizeFor(who, goal).b).toBeLessThanOrEqual(before.b);
      }),
      runs,
    );
  });

  it("does not grow again in the sitting in which a try did not work, and may in the next", () => {
    const { who, goal } = after(9, 1, 0);
    who.later({ hours: 12 }).tells(attempted({ goal, result: 0, difficulty: 0 }));
    const held = sizeFor(who, goal);
    expect(held.held).toBe("not-worked");
    for (let i = 0; i < 5; i++) who.later({ hours: 1 }).tells(attempted({ goal, result: 1, difficulty: 0 }));
    expect(sizeFor(who, goal).b).toBeLessThanOrEqual(held.b);
    expect(sizeFor(who.later({ hours: 6 }), goal).b).toBeGreaterThan(held.b);
  });

  it("grows by one logit at most in a sitting, however much the record would allow", () => {
    const { who, goal } = after(3, 1, -3);
    const before = sizeFor(who, goal).b;
    who.later({ hours: 12 });
    for (let i = 0; i < 12; i++) who.later({ minutes: 5 }).tells(attempted({ goal, result: 1, difficulty: 1.5 }));
    expect(sizeFor(who, goal)).toMatchObject({ held: "grown" });
    expect(sizeFor(who, goal).b - before).toBeLessThanOrEqual(1.001);
  });

  it("grows after two near certain wins at about its size, although it does not feel so", () => {
    const { who, goal } = after(20, 1, 0);
    for (let i = 0; i < 12; i++) who.tells(rated({ goal, confidence: 2, difficulty: 0 }));
    who.later({ hours: 12 }).tells(attempted({ goal, result: 1, difficulty: -1.5 }));
    const one = sizeFor(who, goal).b;
    const { theta } = levelAt(who.learner.measures.filter, goal, who.now);
    expect(sigma(theta + 1.5)).toBeGreaterThan(0.95);
    expect(one).toBeLessThan(-0.5);
    who.later({ hours: 1 }).tells(attempted({ goal, result: 1, difficulty: -1.5 }));
    expect(sizeFor(who, goal).b).toBeGreaterThanOrEqual(one + 0.176 - 1e-6);
  });

  it("counts wins since the setback at each goal by itself", () => {
    const { who, goal } = after(9, 1, 0);
    const other = who.tells(goalAdded({ title: "Spanish" }));
    who.later({ hours: 12 }).tells(attempted({ goal: other, result: 0 }));
    who.tells(setBack({ goal: other }));
    expect(sizeFor(who, goal).wins).toBe(9);
    who.tells(setBack({ goal }));
    expect(sizeFor(who, goal).wins).toBe(0);
    who.later({ hours: 12 }).tells(attempted({ goal, result: 1, difficulty: 0 }));
    expect(sizeFor(who, goal).wins).toBe(1);
    expect(sizeFor(who, other).wins).toBe(0);
  });

  it("is easier right after a setback than after some wins", () => {
    const { who, goal } = after(12, 1, 0);
    const before = sizeFor(who, goal).b;
    who.tells(setBack({ goal }));
    expect(sizeFor(who, goal).b).toBeLessThan(before);
  });

  it("is the one they chose, for a day, until a try at it does not work", () => {
    const { who, goal } = after(9, 1, 0);
    const walked = sizeFor(who, goal);
    const choice = { as: "choice", id: goal, at: who.now, b: 1.5 } as const;
    expect(sizeFor(who, goal, [choice])).toMatchObject({ b: 1.5, by: "choice" });
    who.later({ hours: 1 }).tells(attempted({ goal, result: 0, difficulty: 1.5 }));
    expect(sizeFor(who, goal, [choice]).by).not.toBe("choice");
    expect(sizeFor(who, goal, [choice]).b).toBeLessThanOrEqual(walked.b);
    expect(sizeFor(who.later({ hours: 24 }), goal, [{ ...choice }]).by).not.toBe("choice");
  });

  it("looks sixty tries back, and is by the record where there are more", () => {
    const { who, goal } = after(75, 1, 0);
    const level = levelAt(who.learner.measures.filter, goal, who.now);
    expect(sizeFor(who, goal)).toEqual({ b: nextSize(level, 60), by: "record", wins: 60, held: null });
  });
});

describe("a way up from what is known", () => {
  const entered = (who: Someone, goal: string, b: number): SettledSize => ({ as: "ramp", id: goal, at: who.now, b });

  it("begins at what is known, whatever was offered before", () => {
    const { who, goal } = after(6, 0, 0);
    who.tells(setBack({ goal }));
    expect(sizeFor(who, goal, [entered(who, goal, -1.5)])).toMatchObject({ b: -1.5, by: "ramp", wins: 0 });
  });

  it("climbs by half a logit or more over any four wins on end, as long as the sitting allows it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(-3, -1.5, 0),
        fc.array(fc.constantFrom(1, 8), { minLength: 4, maxLength: 9 }),
        (b, gaps) => {
          const { who, goal } = after(6, 0, 0);
          const ramp = [entered(who, goal, b)];
          const sizes = [sizeFor(who, goal, ramp)];
          for (const hours of gaps) {
            who.later({ hours }).tells(attempted({ goal, result: 1, difficulty: sizes.at(-1)!.b }));
            sizes.push(sizeFor(who, goal, ramp));
          }
          for (let i = 4; i < sizes.length; i++)
            if (sizes.slice(i - 4, i + 1).every(({ held }) => held === null))
              expect(sizes[i]!.b - sizes[i - 4]!.b).toBeGreaterThanOrEqual(0.5);
        },
      ),
      runs,
    );
  });

  it("goes down after a try that did not work, like any other", () => {
    const { who, goal } = after(6, 0, 0);
    const ramp = [entered(who, goal, 0)];
    who.later({ hours: 8 }).tells(attempted({ goal, result: 0, difficulty: 0 }));
    expect(sizeFor(who, goal, ramp)).toMatchObject({ b: -1, held: "not-worked" });
  });

  it("begins at the largest size at which, or above which, three tries worked", () => {
    const tries = (...sizes: readonly number[]) => {
      const { who, goal } = after(0, 1, 0);
      for (const difficulty of sizes) who.later({ hours: 1 }).tells(attempted({ goal, result: 1, difficulty }));
      who.later({ hours: 1 }).tells(attempted({ goal, result: 0, difficulty: 3 }));
      return knownFloor(who.learner.attempts.tries, 3);
    };
    expect(tries()).toBe(-3);
    expect(tries(0, 0)).toBe(-3);
    expect(tries(0, 0, 0)).toBe(0);
    expect(tries(1.5, 0.7, 3, -3, -3, -3)).toBe(0);
  });
});

describe("a sitting", () => {
  it("is the tries at a goal less than six hours apart, as long as the last is", () => {
    const { who, goal } = after(3, 1, 0);
    who.later({ hours: 5 }).tells(attempted({ goal, result: 1 }));
    who.later({ hours: 5 });
    expect(sittingOf(who.learner.attempts, goal, who.now)).toHaveLength(2);
    expect(sittingOf(who.learner.attempts, goal, who.later({ hours: 1 }).now)).toHaveLength(0);
  });

  it("has climbed as many sizes as the largest that worked lies above its first try", () => {
    const { who, goal } = after(1, 0, -3);
    who.tells(attempted({ goal, result: 1, difficulty: -1.5 }), attempted({ goal, result: 0, difficulty: 3 }));
    expect(sizesClimbed(who.learner.attempts.tries)).toBe(1);
    expect(sizesClimbed([])).toBe(0);
  });
});
