import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJournal, often } from "../../test/any.ts";
import { someone } from "../../test/someone.ts";
import {
  attempted,
  cameBack,
  goalAdded,
  lastTried,
  lastWins,
  letGo,
  rated,
  recordBeside,
  remember,
  setBack,
  show,
  winNoted,
} from "../index.ts";

const at = (who: { readonly now: number }) => ({ instant: who.now, offset: 60 });

describe("the record of coming back", () => {
  it("is counted, and each setback has one sign in the order in which they happened", () => {
    const her = someone();
    const [maths, piano] = [her.tells(goalAdded({ title: "Maths" })), her.tells(goalAdded({ title: "Piano" }))];
    const first = her.tells(setBack({ goal: maths }));
    her.later({ hours: 5 }).tells(attempted({ goal: maths, result: 0, difficulty: -3 }));
    const second = her.later({ days: 1 }).tells(setBack({ goal: piano }));
    her.later({ days: 8 }).tells(attempted({ goal: piano, result: 1 }));
    her.tells(letGo({ recovery: her.tells(setBack({ goal: piano })) }));
    const open = her.tells(setBack({ goal: maths }));

    const { signs, ...counts } = cameBack(her.learner, at(her));
    expect(counts).toMatchObject({ returned: 2, open: 1, letGo: 1, level: 1, withinDay: 1, withinWeek: 1, toDraw: 3 });
    expect(signs).toMatchObject([
      { setback: first, sign: "returned", goal: "Maths", after: "5 hours", levelDay: null },
      { setback: second, sign: "level", goal: "Piano", after: "8 days", levelDay: "today", returnedDay: "today" },
      { setback: open, sign: "open", day: "today", took: null, after: null },
    ]);
  });

  it("speaks of ten more only when five setbacks say anything about it", () => {
    const him = someone();
    const goal = him.tells(goalAdded({ title: "Rust" }));
    const again = () => {
      him.later({ days: 1 }).tells(setBack({ goal }));
      him.later({ hours: 2 }).tells(attempted({ goal, result: 1 }));
    };
    for (let i = 0; i < 4; i++) again();
    him.tells(setBack({ goal }));
    expect(cameBack(him.learner, at(him)).ofTen).toBeNull();
    again();
    expect(cameBack(him.learner, at(him)).ofTen).toEqual({ low: 6, high: 10 });
  });

  it("says nothing of what met care", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "I want to die" }));
    her.tells(setBack({ goal, what: "I want to die" }));
    her.tells(attempted({ goal, what: "I want to die", result: 1 }), winNoted({ what: "I want to die", goal }));

    const said = [cameBack(her.learner, at(her)), recordBeside(her.learner, at(her))];
    const lines = [...lastTried(her.learner, at(her), 10), ...lastWins(her.learner, at(her), 10)];
    expect(JSON.stringify([said, lines])).not.toContain("die");
    expect(lines).toMatchObject([
      { text: null, goal: null, says: "came back", isReturn: true },
      { text: null, goal: null, from: "noted" },
    ]);
  });

  it("has one sign for every setback that was not let go, whatever happened", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { learner } = remember(entries);
        const { signs, returned, open, level, letGo: gone, withinDay, withinWeek } = cameBack(learner, now);
        expect(signs).toHaveLength(learner.attempts.setbackIds.length - gone);
        expect(signs.filter(({ sign }) => sign === "open")).toHaveLength(open);
        expect(signs.filter(({ sign }) => sign !== "open")).toHaveLength(returned);
        expect(level).toBe(learner.attempts.levelIds.length);
        expect(withinDay).toBeLessThanOrEqual(withinWeek);
        expect(withinWeek).toBeLessThanOrEqual(returned);
      }),
      often(100),
    );
  });
});

describe("the record beside how sure they felt", () => {
  it("stands with the numbers that are shown everywhere else, the goal tried last first", () => {
    const him = someone();
    const maths = him.tells(goalAdded({ title: "Maths" }));
    const piano = him.tells(goalAdded({ title: "Piano" }));
    for (let i = 0; i < 5; i++)
      him.later({ days: 1 }).tells(attempted({ goal: maths, result: i % 2, difficulty: 1.5 }));
    him.tells(attempted({ goal: piano, result: 1, difficulty: -3 }));
    him.tells(rated({ goal: maths, confidence: 20, difficulty: 1.5 }));

    const [first, second] = recordBeside(him.learner, at(him));
    const shown = show(him.learner, at(him)).goals.find(({ id }) => id === maths);
    expect(first).toMatchObject({ title: "Piano", tries: 1, toDraw: 5, isEnough: false, about: "tiny" });
    expect(second).toMatchObject({ id: maths, tries: 5, isEnough: true, about: "hard" });
    expect(second?.sizes.map(({ size, tries, felt }) => [size, tries, felt === null])).toEqual([
      ["tiny", 0, true],
      ["easy", 0, true],
      ["normal", 0, true],
      ["hard", 5, false],
      ["stretch", 0, true],
    ]);
    for (const size of second?.sizes ?? []) {
      expect(size.record).toBe(shown?.record[size.size]);
      expect(size.felt ?? shown?.confidence[size.size]).toBe(shown?.confidence[size.size]);
      expect(size.low).toBeLessThan(size.record);
      expect(size.high).toBeGreaterThan(size.record);
    }
    expect(second?.line.filter(({ b }) => second.sizes.some((size) => size.b === b))).toHaveLength(5);
    expect(piano).not.toBe(maths);
  });

  it("draws no rating that has faded, for then nothing of it is left but what we assume", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Spanish" }));
    her.tells(attempted({ goal, result: 1, confidence: 40 }));
    expect(recordBeside(her.learner, at(her))[0]?.sizes[2]?.felt).not.toBeNull();
    her.later({ days: 91 });
    expect(recordBeside(her.learner, at(her))[0]?.sizes[2]?.felt).toBeNull();
  });
});

describe("the last tries and wins", () => {
  it("are newest first, at most as many as were asked for, and say what was remembered", () => {
    const him = someone();
    for (let i = 1; i <= 12; i++) him.later({ hours: 1 }).tells(attempted({ what: `try ${i}`, result: 0.5 }));
    him.tells(winNoted({ what: "the driving test", from: "remembered" }), winNoted({ what: "twenty words" }));

    expect(lastTried(him.learner, at(him), 10).map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, i) => `try ${12 - i}`),
    );
    expect(lastTried(him.learner, at(him), 1)[0]).toMatchObject({ says: "partly", size: "normal", day: "today" });
    expect(lastWins(him.learner, at(him), 10)).toMatchObject([
      { text: "twenty words", from: "noted" },
      { text: "the driving test", from: "remembered" },
    ]);
  });
});
