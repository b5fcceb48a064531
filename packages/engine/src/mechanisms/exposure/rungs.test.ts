import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone } from "../../../test/someone.ts";
import { careNow } from "../../care/gate.ts";
import { attempted, felt, goalAdded, setBack } from "../../attempts/events.ts";
import type { Moment } from "../mechanism.ts";
import { forecastMade, ladderMade, rungTried } from "./events.ts";
import { exposure } from "./index.ts";
import { ceilingAfter, hasGap, offeredRung, standing, type Ladder, type Tried } from "./rungs.ts";

const HOUR = 3_600_000;

const made = (distress: readonly (number | null)[]): Ladder => ({
  id: "ladder",
  at: 0,
  setback: null,
  goal: null,
  rungs: distress.map((one) => ({ from: "ladder", text: "a version", distress: one })),
  safety: null,
  safe: "yes",
  tries: [],
  ceiling: null,
  away: false,
});

const tries = (ladder: Ladder, tried: Omit<Tried, "id" | "safety">): void => {
  ladder.ceiling = ceilingAfter(ladder, { id: "try", safety: null, ...tried });
  ladder.tries.push({ id: "try", safety: null, ...tried });
};

const anyTry = fc.record({
  hours: fc.integer({ min: 0, max: 60 }),
  rung: fc.integer({ min: 0, max: 6 }),
  follows: fc.boolean(),
  distress: fc.option(fc.integer({ min: 0, max: 100 })),
  stayed: fc.constantFrom("to-the-end", "left", null),
});
const anyLadder = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { minLength: 1, maxLength: 5 });

/** Walks a ladder, by what it offers or by something else, and looks at it before and after every try. */
const walk = (
  distress: readonly (number | null)[],
  all: readonly (typeof anyTry extends fc.Arbitrary<infer One> ? One : never)[],
  look: (ladder: Ladder, before: number | null, after: number | null, tried: Ladder["tries"][number]) => void,
): void => {
  const ladder = made(distress);
  let now = 0;
  for (const { hours, rung, follows, ...more } of all) {
    now += hours * HOUR;
    const before = offeredRung(ladder, now);
    tries(ladder, { at: now, rung: follows && before !== null ? before : rung, ...more });
    look(ladder, before, offeredRung(ladder, now), ladder.tries.at(-1) as Tried);
  }
};

const expectedOf = (ladder: Ladder, rung: number | null): number | null =>
  rung === null ? null : (ladder.rungs[rung]?.distress ?? null);

describe("the ladder, for all ladders and all that can happen on them", () => {
  it("never offers a rung that is expected to be above 70, nor one without a number", () => {
    fc.assert(
      fc.property(anyLadder, fc.array(anyTry, { maxLength: 20 }), (distress, all) => {
        walk(distress, all, (ladder, before, after) => {
          for (const rung of [before, after])
            if (rung !== null) expect(expectedOf(ladder, rung)).toBeLessThanOrEqual(70);
          for (const rung of [before, after]) if (rung !== null) expect(expectedOf(ladder, rung)).not.toBeNull();
        });
      }),
    );
  });

  it("never offers more after a stop than was offered before it, nor more than what was stopped", () => {
    fc.assert(
      fc.property(anyLadder, fc.array(anyTry, { maxLength: 20 }), (distress, all) => {
        walk(distress, all, (ladder, before, after, tried) => {
          if (tried.stayed !== "left" || after === null) return;
          const offered = expectedOf(ladder, after) as number;
          expect(offered).toBeLessThanOrEqual(expectedOf(ladder, before) ?? Infinity);
          expect(offered).toBeLessThanOrEqual(expectedOf(ladder, tried.rung) ?? Infinity);
        });
      }),
    );
  });

  it("stays as low after a stop, however long one waits, until a rung was done to the end", () => {
    fc.assert(
      fc.property(anyLadder, fc.array(anyTry, { maxLength: 12 }), fc.nat({ max: 999 }), (distress, all, days) => {
        walk(distress, all, (ladder, before, _, tried) => {
          if (tried.stayed !== "left" || before === null) return;
          const later = offeredRung(ladder, tried.at + days * 24 * HOUR);
          if (later !== null)
            expect(expectedOf(ladder, later)).toBeLessThanOrEqual(expectedOf(ladder, before) as number);
        });
      }),
    );
  });

  it("goes up at most once a day, and never by more than fifteen above where they stand", () => {
    fc.assert(
      fc.property(anyLadder, fc.array(anyTry, { maxLength: 20 }), (distress, all) => {
        walk(distress, all, (ladder, _, after, tried) => {
          if (after === null) return;
          const offered = expectedOf(ladder, after) as number;
          const c = standing(ladder);
          if (c !== null) expect(offered).toBeLessThanOrEqual(c + 15);
          const top = Math.max(...ladder.tries.map(({ rung }) => expectedOf(ladder, rung) ?? -1));
          const wentUp = ladder.tries.slice(0, -1).every(({ rung }) => (expectedOf(ladder, rung) ?? -1) < top);
          if (wentUp && expectedOf(ladder, tried.rung) === top) expect(offered).toBeLessThanOrEqual(top);
        });
      }),
    );
  });
});

describe("the next rung", () => {
  it("is the one expected to be 5 to 15 above the median of the last three that were done", () => {
    const ladder = made([20, 30, 40, 50]);
    const offered: (number | null)[] = [];
    for (let day = 0; day < 10; day++) {
      const rung = offeredRung(ladder, day * 24 * HOUR);
      offered.push(expectedOf(ladder, rung));
      if (rung !== null) tries(ladder, { at: day * 24 * HOUR, rung, distress: 10, stayed: "to-the-end" });
    }
    // c by hand: -, 20, 25, 30, 30, 40, 40, 50, 50; at 50 three times and nothing above, it has come to its end.
    expect(offered).toEqual([20, 30, 30, 40, 40, 50, 50, 50, null, null]);
  });

  it("is the easiest, in whatever order they were written", () => {
    expect(offeredRung(made([60, null, 15, 90]), 0)).toBe(2);
    expect(offeredRung(made([null, 71]), 0)).toBeNull();
  });

  it("stays where the next is more than fifteen above, and says so", () => {
    const ladder = made([20, 36]);
    expect(hasGap(ladder)).toBe(false);
    tries(ladder, { at: 0, rung: 0, distress: null, stayed: "to-the-end" });
    expect(hasGap(ladder)).toBe(true);
    expect(offeredRung(ladder, 48 * HOUR)).toBe(0);
    const close = made([20, 35]);
    tries(close, { at: 0, rung: 0, distress: null, stayed: "to-the-end" });
    expect([hasGap(close), offeredRung(close, 48 * HOUR)]).toEqual([false, 1]);
  });
});

describe("a stop", () => {
  it("on a rung that was not offered leaves what is offered as low as it was", () => {
    const ladder = made([20, 30, 60]);
    tries(ladder, { at: 0, rung: 0, distress: null, stayed: "to-the-end" });
    expect(offeredRung(ladder, HOUR)).toBe(0);
    tries(ladder, { at: HOUR, rung: 2, distress: null, stayed: "left" });
    expect(offeredRung(ladder, HOUR)).toBe(0);
    expect(offeredRung(ladder, 99 * HOUR)).toBe(0);
  });

  it("is not lifted by a try that says nothing, nor by a second stop higher up, but by a rung done to the end", () => {
    const ladder = made([10, 50]);
    for (const at of [0, 1, 2]) tries(ladder, { at: at * HOUR, rung: 0, distress: null, stayed: "to-the-end" });
    tries(ladder, { at: 3 * HOUR, rung: 0, distress: null, stayed: "left" });
    expect(ladder.ceiling).toBe(10);
    tries(ladder, { at: 4 * HOUR, rung: 1, distress: null, stayed: null });
    expect(ladder.ceiling).toBe(10);
    tries(ladder, { at: 5 * HOUR, rung: 1, distress: null, stayed: "left" });
    expect(ladder.ceiling).toBe(10);
    tries(ladder, { at: 6 * HOUR, rung: 0, distress: null, stayed: "to-the-end" });
    expect(ladder.ceiling).toBeNull();
  });
});

describe("for all that can happen to someone", () => {
  const happening = fc.oneof(
    fc.record({
      is: fc.constant("felt" as const),
      distress: fc.integer({ min: 0, max: 100 }),
      hours: fc.nat({ max: 30 }),
    }),
    fc.record({ is: fc.constant("slept" as const), sleep: fc.integer({ min: 0, max: 9 }), hours: fc.nat({ max: 30 }) }),
    fc.record({
      is: fc.constant("setback" as const),
      kind: fc.constantFrom("exam", "unfair", "with-others", "more", "practice"),
      hours: fc.nat({ max: 30 }),
    }),
    fc.record({ is: fc.constant("try" as const), hours: fc.nat({ max: 30 }) }),
    fc.record({ is: fc.constant("crisis" as const), hours: fc.nat({ max: 30 }) }),
    fc.record({ is: fc.constant("released" as const), hours: fc.nat({ max: 30 }) }),
    fc.record({ is: fc.constant("ladder" as const), hours: fc.nat({ max: 30 }) }),
    fc.record({ is: fc.constant("answer" as const), hours: fc.nat({ max: 30 }) }),
  );

  it("nothing feared is ever offered but at an open gate, in calm, by day, a month after words of crisis", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 14 }), (all) => {
        const her = someone();
        const goal = her.tells(goalAdded({ title: "a goal" }));
        let crisis = -Infinity;
        for (const one of all) {
          her.later({ hours: one.hours });
          const setback = Object.keys(her.learner.attempts.setbacks).at(-1);
          const about = setback === undefined ? { goal } : { setback, goal };
          if (one.is === "felt") her.tells(felt({ distress: one.distress }));
          if (one.is === "slept") her.tells(felt({ sleep: one.sleep }));
          if (one.is === "setback") her.tells(setBack({ kind: one.kind, goal }));
          if (one.is === "try") her.tells(attempted({ what: "a try", goal, result: 1, difficulty: -3 }));
          if (one.is === "released") her.tells({ type: "care/released", body: {} });
          if (one.is === "crisis") her.tells(attempted({ what: "I want to die", goal, result: 0 }));
          if (one.is === "crisis" || (one.is === "setback" && one.kind === "more")) crisis = her.now;
          if (one.is === "ladder") {
            her.tells(forecastMade({ ...about, fear: "it goes wrong", likely: 60 }));
            const ladder = her.tells(ladderMade({ ...about, rungs: ["a", "b"], distress: [20, 30], safe: "yes" }));
            her.tells(rungTried({ ladder, rung: 0, stayed: "to-the-end" }));
          }
          const heard = her.hears("exposure");
          if (one.is === "answer" && heard)
            her.answers(heard.screen.id.includes("/safe/") ? { safe: "yes" } : {}, heard.screen.id);

          const { learner, now } = her;
          const care = careNow(learner.care, learner.attempts, learner.measures, now, 60);
          const own = learner.mechanisms["exposure"];
          const subjects = [null, goal, setback ?? null, ...(own as { ladders: Ladder[] }).ladders.map(({ id }) => id)];
          const screens = subjects.flatMap((subject) => {
            const moment = {
              now,
              offset: 60,
              attempts: learner.attempts,
              measures: learner.measures,
              care,
              subject,
              own,
            };
            return Object.keys(exposure.parts).flatMap((part) =>
              part === "ledger" ? [] : (exposure.screen(moment as Moment, part) ?? []),
            );
          });
          const may = care.gate === "open" && care.calm && !care.night && now - crisis > 30 * 24 * HOUR;
          if (!may) expect([her.hears("exposure")?.screen.id, screens]).toEqual([undefined, []]);
          for (const screen of screens) expect(JSON.stringify(screen)).not.toContain("die");
        }
      }),
      { numRuns: 60 },
    );
  });
});
