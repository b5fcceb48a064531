import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJournal, often } from "../../test/any.ts";
import { someone, type Someone } from "../../test/someone.ts";
import {
  adjusted,
  attempted,
  comingBack,
  comingBacks,
  felt,
  goalAdded,
  letGo,
  planMade,
  redacted,
  remember,
  setBack,
  winNoted,
  type Entry,
} from "../index.ts";
import { madePossible } from "../mechanisms/bounce-back/events.ts";
import { keptGoing } from "../mechanisms/identity/events.ts";
import { differenceSaid, lineWritten, pageKept, retold, rewritten } from "../mechanisms/narrative/events.ts";

/** Whether what care noticed was itself taken back or erased: then nothing says any more that it met care. */
const noticeTakenBack = (entries: readonly Entry[]): boolean => {
  const noticed = new Set(entries.filter(({ type }) => type === "care/noticed").map(({ id }) => id));
  return entries.some(
    ({ type, body }) => type.startsWith("journal/") && noticed.has((body as { entry: string }).entry),
  );
};

const at = (who: { readonly now: number }) => ({ instant: who.now, offset: 60 });
const pageOf = (who: Someone, setback: string) => comingBack(who.learner, at(who), setback);
const rowsOf = (who: Someone, setback: string) =>
  pageOf(who, setback)?.rows.map(({ step, date, says, own }) => [step, date, says, ...own]);

/** Someone who came back, with all that a page can tell. */
const whole = () => {
  const her = someone();
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const failed = her.tells(attempted({ what: "midterm", goal, result: 0.2, difficulty: 1.5 }));
  const setback = her.tells(
    setBack({ kind: "exam", what: "I'm not a maths person", goal, attempt: failed, distress: 70 }),
  );
  her
    .later({ minutes: 2 })
    .tells(
      adjusted({ setback, change: "Do one proof without the solution beside me" }),
      planMade({ setback, if: "it is 7 pm and I sit down", then: "I open the notebook", better: "one line" }),
    );
  her.later({ minutes: 3 }).tells(winNoted({ what: "began", from: "begun", setback, seconds: 130 }));
  her.later({ days: 1 }).tells(
    felt({ about: setback, distress: 10 }),
    rewritten({
      setback,
      line: "On Thursday the induction step did not come, yet",
      markers: ["time", "part", "yet"],
    }),
    retold({ setback, way: "friend", retelling: "She sat one hard exam." }),
  );
  const small = her.later({ days: 1 }).tells(attempted({ what: "proof 1", goal, result: 0.5, difficulty: -1.5 }));
  her.tells(keptGoing({ attempt: small, by: "small-step" }));
  const level = her.later({ days: 4 }).tells(attempted({ what: "old exam", goal, result: 1, difficulty: 1.5 }));
  return { her, goal, setback, small, level };
};

describe("one coming back as a page", () => {
  it("is dated rows from what went wrong to back at the level", () => {
    const { her, setback, small, level } = whole();
    const page = pageOf(her, setback);
    expect({ ...page, rows: null }).toEqual({
      setback,
      goal: "Calculus II",
      from: "21 May 2026",
      until: "27 May 2026",
      took:
        (her.learner.attempts.setbacks[setback]?.returnedAt as number) -
        (her.learner.attempts.setbacks[setback]?.at as number),
      after: "2 days",
      rows: null,
      line: null,
      kept: null,
    });
    expect(rowsOf(her, setback)).toEqual([
      [
        "went-wrong",
        "21 May 2026",
        "What went wrong: test or exam.",
        "On Thursday the induction step did not come, yet",
      ],
      ["how-bad", "21 May 2026", "How bad it was then: very bad. Later: a little."],
      ["told-again", "22 May 2026", "Told once more, as to a friend.", "She sat one hard exam."],
      ["to-be-different", null, "What was set to be different.", "Do one proof without the solution beside me"],
      ["plan", "21 May 2026", "The plan.", "If it is 7 pm and I sit down", "I open the notebook"],
      ["began", "21 May 2026", "2 minutes of it, begun 5 minutes after."],
      ["came-back", "23 May 2026", "Came back, 2 days after.", "proof 1"],
      ["how-it-went", "23 May 2026", "It worked in part."],
      ["made-possible", "23 May 2026", "What made it possible: the small step."],
      ["level", "27 May 2026", "Back at the level, 6 days after.", "old exam"],
    ]);
    expect(page?.rows.map(({ entries }) => entries).slice(-4)).toEqual([[small], [small], [small], [level]]);
    expect(page?.rows.map(({ anew }) => anew)).toEqual([true, ...Array.from({ length: 9 }, () => false)]);
  });

  it("says the line as it was first where it was not written anew, or only as a draft", () => {
    const { her, setback } = whole();
    her.tells(rewritten({ setback, line: "I am hopeless", markers: [] }));
    expect(pageOf(her, setback)?.rows[0]).toMatchObject({ own: ["I'm not a maths person"], anew: false });
  });

  it("is short where little is on record", () => {
    const her = someone();
    const setback = her.tells(setBack({}));
    her.later({ minutes: 30 }).tells(attempted({ result: 0 }));
    expect(rowsOf(her, setback)).toEqual([
      ["went-wrong", "21 May 2026", "Something went wrong."],
      ["came-back", "21 May 2026", "Came back, 30 minutes after."],
      ["how-it-went", "21 May 2026", "It did not work this time."],
      ["level", "21 May 2026", "Back at the level with that try."],
    ]);
  });

  it("is none while a setback is open, when it was let go, when it was more, and for what is no setback", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Piano" }));
    const open = her.tells(setBack({ goal }));
    expect(pageOf(her, open)).toBeNull();
    her.tells(letGo({ recovery: open }));
    expect(pageOf(her, open)).toBeNull();
    const more = her.tells(setBack({ kind: "more", goal }));
    her.later({ days: 1 }).tells(attempted({ goal, result: 1 }));
    expect(her.learner.attempts.setbacks[more]?.status).toBe("returned");
    expect(pageOf(her, more)).toBeNull();
    expect(pageOf(her, goal)).toBeNull();
    expect(comingBacks(her.learner, at(her), 5)).toEqual([]);
  });

  it("holds none of the words that met care, wherever they stood", () => {
    const { her, setback } = whole();
    her.tells(
      rewritten({ setback, line: "On Tuesday I want to die", markers: ["time"] }),
      retold({ setback, way: "friend", retelling: "she said: I want to die" }),
      differenceSaid({ setback, difference: "I want to die" }),
      adjusted({ setback, change: "I want to die" }),
      planMade({ setback, if: "I want to die", then: "I want to die" }),
      lineWritten({ to: "later", setback, line: "I want to die" }),
    );
    expect(JSON.stringify(pageOf(her, setback))).not.toContain("want to die");
    expect(rowsOf(her, setback)?.map(([step]) => step)).toEqual([
      "went-wrong",
      "how-bad",
      "began",
      "came-back",
      "how-it-went",
      "made-possible",
      "level",
    ]);
    // The line as it was first may be said: it met nothing.
    expect(pageOf(her, setback)?.rows[0]?.own).toEqual(["I'm not a maths person"]);
  });

  it("forgets what was erased", () => {
    const { her, setback } = whole();
    const newer = her.tells(rewritten({ setback, line: "Not on Thursday", markers: ["time"] }));
    her.tells(redacted({ entry: newer, rest: {} }), redacted({ entry: setback, rest: {} }));
    expect(pageOf(her, setback)?.rows[0]).toMatchObject({ own: [], anew: false });
  });

  it("says what made it possible as it was answered at the return, in their own words where they wrote some", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam" }));
    const attempt = her.later({ hours: 3 }).tells(attempted({ result: 0 }));
    const possible = () => rowsOf(her, setback)?.filter(([step]) => step === "made-possible");
    her.tells(madePossible({ attempt, by: "nothing-to-add" }));
    expect(possible()).toEqual([]);
    her.tells(madePossible({ attempt, line: "a walk first" }));
    expect(possible()).toEqual([["made-possible", "21 May 2026", "What made it possible.", "a walk first"]]);
    her.tells(madePossible({ attempt, by: "settling" }));
    expect(possible()).toEqual([
      ["made-possible", "21 May 2026", "What made it possible: settling first.", "a walk first"],
    ]);
  });

  it("knows whether it is kept, and what they wrote to themselves about it last", () => {
    const { her, setback } = whole();
    her.tells(pageKept({ setback, kept: true }), lineWritten({ to: "later", setback, line: "You went back." }));
    expect(pageOf(her, setback)).toMatchObject({ kept: true, line: "You went back." });
    her.tells(pageKept({ setback, kept: false }), lineWritten({ to: "then", setback, line: "Wait a day." }));
    expect(pageOf(her, setback)).toMatchObject({ kept: false, line: "Wait a day." });
  });
});

describe("comings back to choose from", () => {
  it("are the last ones, newest first, and no more than asked for", () => {
    const him = someone();
    const setbacks = [1, 2, 3].map(() => {
      const setback = him.later({ days: 1 }).tells(setBack({}));
      him.later({ hours: 1 }).tells(attempted({ result: 1 }));
      return setback;
    });
    expect(comingBacks(him.learner, at(him), 2).map(({ setback }) => setback)).toEqual([setbacks[2], setbacks[1]]);
  });

  it("are for every journal of those who came back only, in plain data, and never say what met care", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { learner } = remember(entries);
        const pages = comingBacks(learner, now, 100);
        expect(JSON.parse(JSON.stringify(pages))).toEqual(pages);
        if (!noticeTakenBack(entries)) expect(JSON.stringify(pages)).not.toContain("want to die");
        const ids = new Set(entries.map(({ id }) => id));
        for (const { setback, took, rows } of pages) {
          expect(learner.attempts.setbacks[setback]?.status).toBe("returned");
          expect(took).toBeGreaterThanOrEqual(0);
          expect(rows[0]?.step).toBe("went-wrong");
          expect(rows.every(({ entries: rests, says }) => says !== "" && rests.every((id) => ids.has(id)))).toBe(true);
        }
      }),
      often(40),
    );
  });
});
