import { describe, expect, it } from "vitest";
import { lines, pages, releaseProblems } from "./release-check.ts";

const line = { what: "Ireland, 112", source: "https://example.org/112", checked: "2026-11-22" };

describe("the release check", () => {
  it("passes what was looked up within 180 days, and says in one sentence what was not", () => {
    expect(releaseProblems("2027-05-21", [line], [])).toEqual([]);
    expect(releaseProblems("2027-05-22", [line, { ...line, checked: "2027-05-01" }], [])).toEqual([
      "Ireland, 112: last looked up 2026-11-22. Open https://example.org/112 again, then change the line or its day.",
    ]);
  });

  it("refuses a line without a day, one from a day to come, and a page without a day", () => {
    expect(releaseProblems("2026-11-22", [{ ...line, checked: undefined }], [])).toHaveLength(1);
    expect(releaseProblems("2026-11-21", [line], [])).toHaveLength(1);
    expect(releaseProblems("2026-11-22", [], [{ what: "stories, one", checked: "" }])).toEqual([
      "stories, one: nobody says on which day its sources were looked up.",
    ]);
    expect(releaseProblems("2036-11-22", [], [{ what: "stories, one", checked: "2026-11-22" }])).toEqual([]);
  });

  it("finds nothing on the day after the lines were last looked up, and every one of them a year later", async () => {
    const all = [lines(), await pages()] as const;
    expect(all.map((list) => list.length > 10)).toEqual([true, true]);
    expect(releaseProblems("2026-11-23", ...all)).toEqual([]);
    expect(releaseProblems("2027-11-23", ...all)).toHaveLength(all[0].length);
  });
});
