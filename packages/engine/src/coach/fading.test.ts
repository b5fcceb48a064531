import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, goalAdded } from "../attempts/events.ts";
import { getsOn, mayComeFirst, putOffToday } from "./fading.ts";
import { coachFold, type CoachMemory } from "./memory.ts";

const DAY = 86_400_000;

/** A coach who was told of answers: rule, screen, hours from the start, and whether it was left. */
const told = (
  answers: readonly (readonly [rule: string, screen: string, hours: number, left: boolean])[],
): CoachMemory => {
  const memory = coachFold.initial();
  for (const [rule, screen, hours, left] of answers)
    coachFold.steps["coach/answered"]?.(memory, {
      at: hours * 3_600_000,
      offset: 0,
      body: { rule, screen, ...(left ? { left } : {}) },
    });
  return memory;
};

describe("limits on what comes first unasked", () => {
  it("hold for what nobody asked for, and for nothing else", () => {
    const tired = told(["a", "b", "c", "d", "e"].map((name, i) => ["strategy", `${name}/x/now`, i, true] as const));
    expect(mayComeFirst(tired, "strategy", "f/x/now", 30 * DAY, 0)).toBe(false);
    for (const rule of ["support", "rest", "guard", "ritual", "arousal", "plan", "step"])
      expect(mayComeFirst(tired, rule, "f/x/now", 30 * DAY, 0)).toBe(true);
  });

  it("let three different ones a day come first, on the learner's own day", () => {
    const memory = told(["a", "b", "c"].map((name, i) => ["strategy", `${name}/x/now`, i, false] as const));
    expect(mayComeFirst(memory, "strategy", "d/x/now", 20 * 3_600_000, 0)).toBe(false);
    expect(mayComeFirst(memory, "strategy", "a/x/now", 20 * 3_600_000, 0)).toBe(true);
    expect(mayComeFirst(memory, "strategy", "d/x/now", 25 * 3_600_000, 0)).toBe(true);
    expect(mayComeFirst(memory, "strategy", "d/x/now", 20 * 3_600_000, 300)).toBe(true);
  });

  it("pause for a day after two different ones put off running, for two after three, for four after four", () => {
    const names = ["a", "b", "c", "d"];
    for (const [count, days] of [
      [1, 0],
      [2, 1],
      [3, 2],
      [4, 4],
    ] as const) {
      const memory = told(names.slice(0, count).map((name) => ["strategy", `${name}/x/now`, 0, true] as const));
      if (days > 0) expect(mayComeFirst(memory, "strategy", "z/x/now", days * DAY - 1, 0)).toBe(false);
      // The day of the dismissals has its own limit.
      expect(mayComeFirst(memory, "strategy", "z/x/now", Math.max(1, days) * DAY, 0)).toBe(true);
    }
  });

  it("end with the first thing that is answered, asked for or not", () => {
    const left = ["a", "b", "c", "d", "e"].map((name) => ["strategy", `${name}/x/now`, 0, true] as const);
    expect(mayComeFirst(told(left), "strategy", "z/x/now", 300 * DAY, 0)).toBe(false);
    const answered = told([...left, ["good", "recall/ask/now", 24, false]]);
    expect(mayComeFirst(answered, "strategy", "z/x/now", 2 * DAY, 0)).toBe(true);
  });

  it("count one suggestion put off again and again as one; three times running is its own limit", () => {
    const memory = told([0, 1, 2, 3, 4].map((hour) => ["strategy", "strategy/change/now", hour, true] as const));
    expect(memory.ignored).toEqual(["strategy/change"]);
    expect(memory.dismissals["strategy/change"]).toBe(5);
  });

  it("keep a look back that was put off today for another day", () => {
    const memory = told([["checkpoint", "checkpoint/review/now", 10, true]]);
    const on = (hours: number) => ({ now: hours * 3_600_000, offset: 0 });
    expect(putOffToday(memory, "checkpoint", "checkpoint/review/now", on(23))).toBe(true);
    expect(putOffToday(memory, "checkpoint", "checkpoint/review/now", on(24))).toBe(false);
  });
});

describe("whoever gets on", () => {
  const tries = (results: readonly number[], hours = 20): Someone => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    for (const result of results) her.later({ hours }).tells(attempted({ what: "sheet", goal, result }));
    return her;
  };

  it("is left alone: only the next step comes first, and everything else still stands beside it", () => {
    const her = tries([1, 0, 1, 0, 1, 1, 0, 1, 1, 0]);
    expect(getsOn(her.learner.attempts)).toBe(true);
    her.later({ days: 3 });
    expect(her.next.primary.rule).toBe("step");
    expect(her.next.others.some(({ mechanism }) => mechanism === "checkpoint")).toBe(true);
  });

  it("is nobody whose last two tries did not work, who works less than half, or who took more than a day to try again", () => {
    expect(getsOn(tries([1, 0, 1, 0, 1, 1, 1, 1, 0, 0]).learner.attempts)).toBe(false);
    expect(getsOn(tries([1, 0, 0, 0, 1, 0, 0, 1, 0, 1]).learner.attempts)).toBe(false);
    expect(getsOn(tries([1, 0, 1, 0, 1, 1, 0, 1, 1, 0], 25).learner.attempts)).toBe(false);
  });

  it("is nobody of whom little is known: fewer than ten tries, or fewer than three that did not work", () => {
    expect(getsOn(tries([1, 0, 1, 0, 1, 1, 0, 1, 1]).learner.attempts)).toBe(false);
    expect(getsOn(tries([1, 1, 1, 0, 1, 1, 0, 1, 1, 1]).learner.attempts)).toBe(false);
  });
});
