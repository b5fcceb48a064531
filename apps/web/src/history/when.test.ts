import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromField, toField } from "./when.ts";

describe("a field for a day and a time", () => {
  it("shows the clock of the place where the learner was, wherever it is read", () => {
    expect(toField(Date.parse("2026-05-21T13:40:59Z"), 60)).toBe("2026-05-21T14:40");
    expect(fromField("2026-05-21T14:40", 60)).toBe(Date.parse("2026-05-21T13:40:00Z"));
  });

  it("gives back the minute it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -720, max: 840 }), (at, offset) => {
        const back = fromField(toField(at, offset), offset);
        expect(at - (back ?? Infinity)).toBeGreaterThanOrEqual(0);
        expect(at - (back ?? Infinity)).toBeLessThan(60_000);
      }),
    );
  });

  it("is nothing when it is empty, and not a number when it cannot be read", () => {
    expect(fromField("", 60)).toBeNull();
    expect(fromField("tomorrow", 60)).toBeNaN();
  });
});
