import { describe, expect, it } from "vitest";
import { someone } from "../../test/someone.ts";
import { attempted, letGo, setBack, winNoted } from "../attempts/events.ts";
import { noticed } from "../care/events.ts";
import { lately } from "./lately.ts";

const WEEK = 7 * 24 * 3_600_000;
const lines = (her: ReturnType<typeof someone>, most = 10) =>
  lately(her.learner, { instant: her.now, offset: 60 }, her.now - WEEK, most).map(({ text, says }) => [text, says]);

describe("what happened lately", () => {
  it("is told newest first, a coming back as such", () => {
    const her = someone();
    her.tells(setBack({ what: "the midterm" }));
    her.later({ hours: 2 }).tells(attempted({ what: "task 3", result: 0 }));
    her.later({ hours: 1 }).tells(attempted({ what: "task 4", result: 0.5 }));
    her.later({ hours: 1 }).tells(winNoted({ what: "asked a question", from: "noted" }));
    expect(lines(her)).toEqual([
      ["asked a question", "worked"],
      ["task 4", "partly"],
      ["task 3", "came back"],
      ["the midterm", "went wrong"],
    ]);
  });

  it("says of a setback what became of it, and never that it was lost", () => {
    const her = someone();
    const first = her.tells(setBack({}));
    expect(lines(her)).toEqual([[null, "went wrong, still open"]]);
    her.tells(letGo({ recovery: first }));
    expect(lines(her)).toEqual([[null, "let go"]]);
  });

  it("leaves out what is older than the week, what was only remembered, and words that met care", () => {
    const her = someone();
    her.tells(setBack({ what: "long ago" }));
    her.later({ days: 8 }).tells(winNoted({ what: "a school play", from: "remembered" }));
    const heavy = her.tells(setBack({ what: "something heavy" }));
    her.tells(noticed({ about: heavy }));
    expect(lines(her)).toEqual([[null, "went wrong, still open"]]);
  });

  it("is at most as long as asked, the newest of all kinds", () => {
    const her = someone();
    for (let i = 0; i < 5; i++) her.later({ minutes: 1 }).tells(attempted({ what: `task ${i}`, result: 1 }));
    her.later({ minutes: 1 }).tells(setBack({ what: "the last" }));
    expect(lines(her, 3).map(([text]) => text)).toEqual(["the last", "task 4", "task 3"]);
  });
});
