import { describe, expect, it } from "vitest";
import { fileName } from "./file-name.ts";

describe("the name of an exported file", () => {
  const lateInBerlin = Date.parse("2026-05-21T22:30:00Z");

  it("carries the day where the learner is", () => {
    expect(fileName("reprise", lateInBerlin, 120)).toBe("reprise-2026-05-22.jsonl");
    expect(fileName("markdown", lateInBerlin, -240)).toBe("reprise-2026-05-21.md");
  });

  it("is as neutral for a calendar as what the calendar shows", () => {
    expect(fileName("ics", lateInBerlin, 0)).toBe("notebook-2026-05-21.ics");
  });
});
