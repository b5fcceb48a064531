import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone } from "../../test/someone.ts";
import { within7Days } from "../measures/returns.ts";
import { remember } from "../coach/learner.ts";
import type { Entry } from "../journal/entry.ts";
import { attempted, explained, goalAdded, letGo, processSet, rated, setBack, winNoted } from "./events.ts";
import { openSetback, placeOf, triesSince, tryOf } from "./attempts.ts";
import { retracted } from "../journal/events.ts";

const DAY = 86_400_000;

describe("a return", () => {
  it("is the next attempt at the same goal, of any size and result, even one that hurts in turn", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const setback = her.tells(setBack({ what: "it went wrong", goal }));
    her.later({ minutes: 1 });
    const attempt = her.tells(attempted({ what: "again", goal, result: 0, difficulty: -3 }));
    expect(her.learner.attempts.closedBy[attempt]).toEqual([setback]);
    expect(her.shown).toMatchObject({ returns: 1, recoveries: { open: 0, returned: 1 } });
  });

  it("is not the attempt the setback names, nor one at another goal, nor one that happened before", () => {
    const her = someone();
    const [goal, other] = [her.tells(goalAdded({ title: "a goal" })), her.tells(goalAdded({ title: "another" }))];
    const attempt = her.tells(attempted({ what: "the exam", goal, result: 0 }));
    her.tells(setBack({ what: "the exam", goal, attempt }));
    her.tells(attempted({ what: "something else", goal: other, result: 1 }));
    her.tells(attempted({ what: "days ago", goal, result: 1, when: her.now - DAY }));
    expect(her.shown).toMatchObject({ returns: 0, recoveries: { open: 1 } });
  });

  it("may be any attempt when the setback names no goal", () => {
    const her = someone();
    her.tells(setBack({ what: "it went wrong" }));
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(attempted({ what: "again", goal, result: 0.5 }));
    expect(her.shown.recoveries).toMatchObject({ open: 0, returned: 1 });
  });

  it("closes every open one it matches and counts once", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(setBack({ what: "one", goal }), setBack({ what: "two", goal }), setBack({ what: "three" }));
    her.tells(attempted({ what: "again", goal, result: 1 }));
    expect(her.shown).toMatchObject({ returns: 1, recoveries: { open: 0, returned: 3 } });
  });

  it("is found by when things happened, not by when they were written down", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.later({ days: 1 });
    her.tells(attempted({ what: "again", goal, result: 1 }));
    her.tells(setBack({ what: "yesterday", goal, when: her.now - DAY / 2 }));
    expect(her.shown).toMatchObject({ returns: 1, recoveries: { open: 0, returned: 1 } });
  });

  it("does not close one that was let go, and letting go counts against nobody", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const setback = her.tells(setBack({ what: "one", goal }));
    her.tells(letGo({ recovery: setback, reason: "another way" }));
    const before = her.shown.recoveries.within7d;
    her.tells(attempted({ what: "again", goal, result: 1 }));
    expect(her.shown).toMatchObject({ returns: 0, recoveries: { open: 0, returned: 0, letGo: 1, within7d: before } });
    expect(her.tries(letGo({ recovery: setback }))).toContain("closed already");
    expect(her.later({ days: 9 }).shown.recoveries.within7d).toEqual(before);
  });

  it("is never the attempt the setback names, not even one that is dated after it", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.later({ days: 1 });
    const attempt = her.tells(attempted({ what: "the exam", goal, result: 0 }));
    her.tells(setBack({ what: "the evening before, already", attempt, goal, when: her.now - DAY / 2 }));
    expect(her.shown).toMatchObject({ returns: 0, recoveries: { open: 1 } });
  });

  it("is back at the level once an attempt is about as hard as the one that did not work", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const attempt = her.tells(attempted({ what: "the exam", goal, result: 0, difficulty: 1.5 }));
    const setback = her.tells(setBack({ what: "the exam", attempt }));
    const small = her.tells(attempted({ what: "a small one", goal, result: 1, difficulty: 0.4 }));
    expect(her.learner.attempts.setbacks[setback]).toMatchObject({ returnedBy: small, levelBy: null });
    const level = her.tells(attempted({ what: "as hard", goal, result: 0, difficulty: 0.5 }));
    expect(her.learner.attempts.setbacks[setback]).toMatchObject({ returnedBy: small, levelBy: level });
  });

  it("opens none by itself: a failing attempt is only an attempt", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(attempted({ what: "a try", goal, result: 0 }));
    expect(her.shown.recoveries).toMatchObject({ open: 0, returned: 0 });
  });
});

describe("things dated out of order", () => {
  it("let go a setback that is dated after it was let go", () => {
    const her = someone();
    const setback = her.tells(setBack({ when: her.now + DAY / 3 }));
    her.tells(letGo({ recovery: setback }));
    expect(her.shown.recoveries).toMatchObject({ open: 0, letGo: 1 });
    expect(her.tries(letGo({ recovery: setback }))).toContain("closed already");
  });

  it("give a setback dated before the attempt it names that attempt's goal and difficulty, and its rating too", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.later({ days: 1 });
    const attempt = her.tells(attempted({ goal, result: 0, difficulty: 1.5 }));
    const early = her.tells(setBack({ attempt, confidence: 20, when: her.now - DAY / 24 }));
    expect(her.learner.attempts.setbacks[early]).toMatchObject({ goal, difficulty: 1.5 });
    const him = someone();
    const other = him.tells(goalAdded({ title: "a goal" }));
    him.later({ hours: 23 }).tells(rated({ goal: other, confidence: 20, difficulty: 1.5 }));
    him.later({ hours: 1 }).tells(attempted({ goal: other, result: 0, difficulty: 1.5 }));
    expect(her.shown.goals[0]?.gap).toBeCloseTo(him.shown.goals[0]?.gap ?? 0, 6);
  });

  it("stay countable when very many close at once", () => {
    const her = someone();
    const one = her.tells(setBack({}));
    const first = her.entries.find(({ id }) => id === one) as Entry;
    const many = Array.from({ length: 150_000 }, (_, i) => ({
      ...first,
      id: `01KS5C7CW0${String(i).padStart(16, "0")}`,
      at: first.at + i,
    }));
    const last = {
      ...first,
      id: "01KS6C7CW00000000000000000",
      at: first.at + 200_000,
      type: "attempts/attempted",
      body: { result: 1 },
    };
    expect(remember([...many, last]).learner.attempts.counts).toMatchObject({ open: 0, returned: 150_000, returns: 1 });
  });

  it("count the same entry once, however often it comes", () => {
    const her = someone();
    her.tells(attempted({ result: 1 }));
    const memory = remember([...her.entries, ...her.entries]);
    expect(memory.learner.attempts.counts.attempts).toBe(1);
    expect(memory.add(her.entries).attempts.counts.attempts).toBe(1);
  });
});

describe("counts", () => {
  it("count as wins what worked at least half, kept its process, or was noted", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(
      attempted({ goal, result: 0.5 }),
      attempted({ goal, result: 0.49 }),
      attempted({ goal, result: 0, process: 1 }),
    );
    her.tells(winNoted({ what: "a win" }), winNoted({ what: "long ago", from: "remembered" }));
    expect(her.shown).toMatchObject({ attempts: 3, wins: 4 });
  });

  it("equal a journal that never had it once an entry is taken back", () => {
    const plan = fc.array(fc.tuple(fc.constantFrom("try", "setback", "win", "cause"), fc.constantFrom(0, 0.5, 1)), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(plan, fc.nat(), (plan, which) => {
        const tell = (skip: number | null, take: number | null) => {
          const her = someone();
          const goal = her.tells(goalAdded({ title: "a goal" }));
          const ids = plan.map(([kind, result], i) => {
            her.later({ minutes: 1 });
            if (i === skip) return null;
            const attempt = her.learner.attempts.tries.at(-1)?.id;
            if (kind === "try") return her.tells(attempted({ what: "a try", goal, result }));
            if (kind === "setback") return her.tells(setBack({ what: "it hurt", goal, distress: 50 }));
            if (kind === "win") return her.tells(winNoted({ what: "a win", goal }));
            return attempt === undefined ? null : her.tells(explained({ attempt, causes: ["luck"] }));
          });
          const id = take === null ? null : ids[take];
          if (id) her.tells(retracted({ entry: id }));
          return her.shown;
        };
        const place = which % plan.length;
        // An explanation of an attempt that is no longer there explains the one before it when the journal never had it.
        if (plan[place]?.[0] === "try" && plan.some(([kind]) => kind === "cause")) return;
        expect(tell(null, place)).toEqual(tell(place, null));
      }),
      { numRuns: 80 },
    );
  });
});

describe("the record of returns", () => {
  it("leaves pending ones and those let go out, and counts a late return as not within the week", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(setBack({ goal }));
    expect(her.shown.recoveries.within7d).toMatchObject({ mean: 0.5 });
    her.later({ days: 8 });
    const late = 0.995 ** 8;
    expect(within7Days(her.learner.attempts, her.now).mean).toBeCloseTo(1 / (2 + late), 4);
    her.tells(attempted({ goal, result: 1 }));
    expect(within7Days(her.learner.attempts, her.now).mean).toBeCloseTo(1 / (2 + late), 4);
    her.tells(setBack({ goal }));
    her.later({ days: 1 });
    her.tells(attempted({ goal, result: 1 }));
    const [n, r] = [0.995 ** 9, 0.995];
    expect(within7Days(her.learner.attempts, her.now).mean).toBeCloseTo((1 + r) / (2 + r + n), 4);
  });

  it("has an interval that holds its mean and grows narrower with what is known", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    let width = 1;
    for (let i = 0; i < 6; i++) {
      her.tells(setBack({ goal }));
      her.later({ hours: 2 });
      her.tells(attempted({ goal, result: 1 }));
      const { mean, low, high } = her.shown.recoveries.within7d;
      expect(low).toBeLessThan(mean);
      expect(mean).toBeLessThan(high);
      expect(high - low).toBeLessThan(width);
      width = high - low;
    }
  });
});

describe("looking up", () => {
  it("finds the newest open setback wherever it stands", () => {
    const her = someone();
    const [goal, other] = [her.tells(goalAdded({ title: "a goal" })), her.tells(goalAdded({ title: "another" }))];
    const first = her.tells(setBack({ goal }));
    her.later({ minutes: 1 });
    her.tells(setBack({ goal: other }));
    her.tells(attempted({ goal: other, result: 1 }));
    expect(openSetback(her.learner.attempts)?.id).toBe(first);
  });

  it("finds any try by its id, recent or old, and none that is not there", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const ids = Array.from({ length: 90 }, () => her.tells(attempted({ goal, result: 1 })));
    for (const [place, id] of [...ids.entries()].reverse()) expect(placeOf(her.learner.attempts, id)).toBe(place);
    const more = her.tells(attempted({ goal, result: 1 }));
    expect(tryOf(her.learner.attempts, more)?.id).toBe(more);
    expect(tryOf(her.learner.attempts, ids[3])?.id).toBe(ids[3]);
    expect(tryOf(her.learner.attempts, goal)).toBeUndefined();
  });
});

describe("what they set out to do towards a goal", () => {
  it("is what they said last, and empty once it was taken back", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(processSet({ goal, criteria: ["one page"] }));
    expect(her.learner.attempts.processOf[goal]?.criteria).toEqual(["one page"]);
    her.tells(processSet({ goal, criteria: ["two pages", "closed book"] }));
    expect(her.learner.attempts.processOf[goal]?.criteria).toEqual(["two pages", "closed book"]);
    her.tells(processSet({ goal }));
    expect(her.learner.attempts.processOf[goal]?.criteria).toEqual([]);
  });
});

describe("what was put on record late", () => {
  it("is counted: more than a day after it happened, tries and setbacks alike", () => {
    const her = someone();
    her.tells(attempted({ result: 0, when: her.now - DAY }), attempted({ result: 0, when: her.now - DAY - 1 }));
    her.tells(setBack({ when: her.now - 3 * DAY }), setBack({}));
    expect(her.learner.attempts.counts.late).toBe(2);
  });
});

describe("the tries since an instant", () => {
  it("are those at it and after it, oldest first", () => {
    const her = someone();
    her.tells(attempted({ what: "one", result: 0 }));
    her.later({ days: 1 });
    const since = her.now;
    her.tells(attempted({ what: "two", result: 0 }), attempted({ what: "three", result: 1 }));
    expect(triesSince(her.learner.attempts, since).map(({ what }) => what)).toEqual(["two", "three"]);
    expect(triesSince(her.learner.attempts, her.now + DAY)).toEqual([]);
  });
});
