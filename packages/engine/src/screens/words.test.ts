import { describe, expect, it } from "vitest";
import { sayDay, sayTime, sayWhen } from "./words.ts";

const at = (text: string): number => Date.parse(text);

describe("a day", () => {
  it.each([
    ["2026-05-21T22:00:00Z", "today"],
    ["2026-05-21T23:30:00Z", "tomorrow"],
    ["2026-05-20T12:00:00Z", "yesterday"],
    ["2026-05-17T12:00:00Z", "Sunday"],
    ["2026-05-27T12:00:00Z", "Wednesday"],
    ["2026-05-28T12:00:00Z", "28 May"],
    ["2026-05-14T12:00:00Z", "14 May"],
    ["2027-05-21T12:00:00Z", "21 May 2027"],
    ["2024-05-03T12:00:00Z", "3 May 2024"],
  ])("%s is said as %s on a Thursday, an hour east of Greenwich", (day, said) => {
    expect(sayDay(at(day), at("2026-05-21T13:40:00Z"), 60)).toBe(said);
  });
});

describe("a time of day", () => {
  it.each([
    ["2026-05-21T18:00:00Z", 60, "7 pm"],
    ["2026-05-21T09:30:00Z", 0, "9:30 am"],
    ["2026-05-21T12:05:00Z", 0, "12:05 pm"],
    ["2026-05-21T00:00:00Z", 0, "12 am"],
    ["2026-05-21T03:30:00Z", 330, "9 am"],
  ])("%s, %s minutes east, is said as %s", (time, offset, said) => {
    expect(sayTime(at(time), offset)).toBe(said);
  });

  it("is said with its day", () => {
    expect(sayWhen(at("2026-05-22T08:00:00Z"), at("2026-05-21T13:40:00Z"), 60)).toBe("tomorrow, 9 am");
  });
});
