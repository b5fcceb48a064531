import { describe, expect, it } from "vitest";
import type { PageRow } from "@reprise/engine";
import { pageAsText } from "./as-text.ts";

const row = (says: string, ...own: readonly string[]): PageRow => ({
  step: "plan",
  date: "21 May 2026",
  says,
  own,
  anew: false,
  entries: ["entry"],
});

describe("a page as it is handed on", () => {
  const page = {
    setback: "setback",
    goal: "Calculus II",
    from: "21 May 2026",
    until: "22 May 2026",
    took: 1,
    after: "28 hours",
    rows: [row("What went wrong: test or exam.", "I ran out of time"), row("Came back, 28 hours after.")],
    line: "wait a day",
    kept: true,
  };

  it("holds its days, its sentences and its words, and nothing else", () => {
    expect(pageAsText(page)).toBe(
      [
        "Calculus II, 21 to 22 May 2026",
        "What went wrong: test or exam.\nI ran out of time",
        "Came back, 28 hours after.",
        "wait a day",
      ].join("\n\n"),
    );
  });

  it("of one day without a goal or a line begins with the day", () => {
    expect(pageAsText({ ...page, goal: null, until: page.from, rows: [], line: null })).toBe("21 May 2026");
  });
});
