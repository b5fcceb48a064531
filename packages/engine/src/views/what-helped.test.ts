import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, felt, setBack, whatHelped, goesWithSooner } from "../index.ts";
import { noticed } from "../care/events.ts";
import { madePossible } from "../mechanisms/bounce-back/events.ts";
import { forecastMade, forecastMet } from "../mechanisms/exposure/events.ts";
import { said } from "../mechanisms/identity/events.ts";
import { finished } from "../mechanisms/regulation/events.ts";

const of = (her: Someone) => whatHelped(her.learner, { instant: her.now, offset: 60 });
const texts = (all: readonly { readonly text: string }[]): readonly string[] => all.map(({ text }) => text);

/** A setback and the coming back after so many hours, with what made it possible. */
const back = (her: Someone, hours: number, more: object): string => {
  her.later({ days: 1 }).tells(setBack({ kind: "exam" }));
  const attempt = her.later({ hours }).tells(attempted({ result: 0 }));
  return her.tells(madePossible({ attempt, ...more }));
};

describe("what helped", () => {
  it("is empty while nothing of it is on record", () => {
    expect(of(someone())).toEqual({ possible: [], settled: [], feared: [], said: [], lines: [] });
  });

  it("is what they named, how long coming back took, and their lines, the newest first", () => {
    const her = someone();
    for (const [hours, line] of [
      [5, "one page"],
      [30, "a call"],
      [8, "I slept on it"],
      [3, "two minutes"],
    ] as const)
      back(her, hours, { by: hours === 30 ? "person" : "small-step", line });
    expect(texts(of(her).possible)).toEqual([
      "The small step was there 3 of the 4 times.",
      "A person was there 1 of the 4 times.",
      "Half of the setbacks you recorded were followed by a return within 5 hours.",
    ]);
    expect(texts(of(her).lines)).toEqual(["two minutes", "I slept on it", "a call"]);
  });

  it("leaves out a line that met care", () => {
    const her = someone();
    const line = back(her, 5, { line: "a dark one" });
    back(her, 5, { line: "one page" });
    her.tells(noticed({ about: line }));
    expect(texts(of(her).lines)).toEqual(["one page"]);
  });

  it("is what settled them, from five times on, and what was feared, from five forecasts on", () => {
    const her = someone();
    const once = (i: number): void => {
      her.later({ days: 1 }).tells(finished({ tool: "look", seconds: 60, before: 70 }));
      her.later({ minutes: 5 }).tells(felt({ distress: i === 0 ? 70 : 40 }));
      const forecast = her.tells(forecastMade({ likely: 80 }));
      her.tells(forecastMet({ forecast, happened: i === 0 ? "yes" : "no" }));
    };
    for (let i = 0; i < 4; i++) once(i);
    expect([of(her).settled, of(her).feared]).toEqual([[], []]);
    once(4);
    expect(texts(of(her).settled)).toEqual(["After looking around it was lower 4 of 5 times that you recorded."]);
    expect(of(her).feared).toHaveLength(1);
    expect(of(her).feared[0]?.text).toContain("80");
    expect(of(her).feared[0]?.entries).toHaveLength(3);
    her.tells(setBack({ kind: "exam", distress: 70 }));
    expect(of(her).feared).toEqual([]);
  });

  it("is what they said last of coming back, beside its day", () => {
    const her = someone();
    her.tells(said({ comingBack: 40 }), said({ comingBack: 55 }));
    expect(texts(of(her).said)).toEqual([
      'Of "coming back after a setback is something I do" you said 55 of 100, today.',
    ]);
  });
});

describe("what goes with coming back sooner", () => {
  const after = (times: number) => {
    const her = someone();
    for (let i = 0; i < times; i++) {
      her.later({ days: 1 }).tells(setBack({ kind: "exam", distress: i % 2 === 0 ? 90 : 10 }));
      her.later({ hours: i % 2 === 0 ? 60 : 1 }).tells(attempted({ result: 0 }));
    }
    return goesWithSooner(her.learner, { instant: her.now, offset: 60 });
  };

  it("is not said below twenty setbacks, and names no cause", () => {
    expect(after(19)).toBeNull();
    const found = after(20);
    expect(found?.says).toBe("Over 20 setbacks you recorded:");
    expect(texts(found?.facts ?? [])).toEqual(["Coming back tends to be faster when it feels less bad at first."]);
    expect(found?.note).toContain("not what causes it");
  });
});
