import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markerOfPiece, markersIn, promisesAll } from "./markers.ts";

describe("a line holds", () => {
  it.each([
    ["On Tuesday it did not work", ["time"]],
    ["Last week I was slow", ["time"]],
    ["It did not work on this proof", ["task"]],
    ["I lost my place in the second half", ["part"]],
    ["The induction step did not come", ["part"]],
    ["Question 3b was beyond me", ["part"]],
    ["It does not work yet", ["yet"]],
    ["Next I ask about it", ["yet"]],
    ["On Tuesday, on this proof, the induction step: not yet", ["time", "task", "part", "yet"]],
    ["I'm not a maths person", []],
    ["I am a failure and always will be", []],
    ["", []],
  ] as const)("in “%s” the markers %j", (line, markers) => {
    expect(markersIn(line)).toEqual(markers);
  });

  it("a task where it takes up a word of the goal's or the try's own name", () => {
    expect(markersIn("I was slow on integrals")).toEqual([]);
    expect(markersIn("I was slow on integrals", { names: ["Integrals, week 3", null] })).toEqual(["task"]);
    expect(markersIn("I hate integrals", { names: ["Integrals"] })).toEqual([]);
  });

  it("no marker in a piece that stands for all times or all things", () => {
    expect(markerOfPiece("time", "on Tuesday")).toBe("time");
    expect(markerOfPiece("time", "Always")).toBeNull();
    expect(markerOfPiece("task", "everything")).toBeNull();
    expect(markerOfPiece("part", " ")).toBeNull();
  });

  it("each marker once, in one order, and no fewer when something is added to it", () => {
    const piece = fc.constantFrom("on Tuesday", "on this proof", "the second bar", "not yet", "I'm stupid", "x");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), piece, (pieces, more) => {
        const before = markersIn(pieces.join(", "));
        const after = markersIn([...pieces, more].join(", "));
        expect(before.every((marker) => after.includes(marker))).toBe(true);
        expect(new Set(after).size).toBe(after.length);
      }),
      { numRuns: 100 },
    );
  });

  it("is read in ten thousand characters without going over the same ones again and again", () => {
    for (const bait of ["on the the the ", "this a b c ", "question ", "last last "]) {
      const from = performance.now();
      markersIn(bait.repeat(1000).slice(0, 10_000));
      expect([bait, performance.now() - from < 250]).toEqual([bait, true]);
    }
  });
});

describe("a promise of everything", () => {
  it.each(["I can do anything", "Nothing can stop me", "I'll never fail again", "I am unstoppable", "I always win"])(
    "is heard in “%s”",
    (line) => {
      expect(promisesAll(line)).toBe(true);
    },
  );
  it.each(["I can do the first line", "I can't do anything on Sundays", "I will ask about it next", "I never win"])(
    "is not heard in “%s”",
    (line) => {
      expect(promisesAll(line)).toBe(false);
    },
  );
});
