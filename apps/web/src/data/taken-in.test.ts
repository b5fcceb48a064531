import { describe, expect, it } from "vitest";
import { takenIn } from "./taken-in.ts";

const nothing = { read: 0, recorded: 0, known: 0, skipped: [] };

describe("what came of taking in a file", () => {
  it.each([
    [{ ...nothing, read: 214, recorded: 200, known: 14 }, "214 lines read: 200 new, 14 were here already."],
    [{ ...nothing, read: 1, recorded: 1 }, "One line read: one new."],
    [{ ...nothing, read: 20_000, known: 20_000 }, "20,000 lines read: nothing new, 20,000 were here already."],
    [
      { read: 3, recorded: 1, known: 1, skipped: [{ line: 2, why: "This line is not JSON." }] },
      "3 lines read: one new, one was here already, one left out.",
    ],
    [nothing, "There was nothing in this file to take in."],
  ])("is said in one sentence", (carried, says) => {
    expect(takenIn(carried).says).toBe(says);
  });

  it("names the first twenty lines that were left out, each with its reason, and counts the others", () => {
    const skipped = Array.from({ length: 23 }, (_, i) => ({ line: i + 1, why: "This line is not JSON." }));
    const { reasons, more, hasNew } = takenIn({ ...nothing, read: 23, skipped });
    expect(hasNew).toBe(false);
    expect(reasons).toHaveLength(20);
    expect(reasons[19]).toBe("Line 20: This line is not JSON.");
    expect(more).toBe(3);
  });
});
