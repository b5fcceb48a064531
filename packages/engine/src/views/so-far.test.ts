import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJournal, often } from "../../test/any.ts";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, felt, goalAdded, redacted, remember, setBack, soFar, type SoFarSection } from "../index.ts";
import { madePossible } from "../mechanisms/bounce-back/events.ts";
import { forecastMade, forecastMet } from "../mechanisms/exposure/events.ts";
import { lineWritten, rewritten } from "../mechanisms/narrative/events.ts";
import { finished } from "../mechanisms/regulation/events.ts";
import { kept, met } from "../mechanisms/upkeep/events.ts";

const told = (her: Someone): readonly SoFarSection[] => soFar(her.learner, { instant: her.now, offset: 60 });

const lines = (her: Someone, id: SoFarSection["id"]): readonly string[] =>
  told(her).flatMap((one) => (one.id === id ? one.lines.map(({ text }) => text) : []));

/** Someone with a goal who came back from so many setbacks there, a day after each, and said what made it possible. */
const whoCameBack = (times: number): { readonly her: Someone; readonly goal: string; readonly first: string } => {
  const her = someone();
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const setbacks = Array.from({ length: times }, () => {
    const setback = her.later({ hours: 20 }).tells(setBack({ kind: "exam", goal, distress: 50 }));
    const attempt = her.later({ days: 1 }).tells(attempted({ what: "a sheet", goal, result: 1, confidence: 30 }));
    her.tells(madePossible({ attempt, by: "small-step", line: "I only opened the book" }));
    return setback;
  });
  return { her, goal, first: setbacks[0] as string };
};

describe("what there is so far", () => {
  it("of nothing on record is nothing", () => {
    expect(told(someone())).toEqual([]);
  });

  it("says how sure they were and what happened, in counts", () => {
    expect(lines(whoCameBack(3).her, "sure")).toEqual([]);
    expect(lines(whoCameBack(4).her, "sure")).toEqual([
      "4 of the 4 times you said 30 or less, it worked at least partly.",
    ]);
  });

  it("says by fifths of the scale, from 25 tries on, what they said beside what happened", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    for (let i = 0; i < 25; i++) her.tells(attempted({ goal, result: i % 2, confidence: 30 }));
    expect(lines(her, "sure")[0]).toBe("You said 20 to 40. It worked at least partly: 12 of 25 times.");
  });

  it("says on how many days there was a try, and nothing of days before the first", () => {
    const her = someone();
    her.tells(setBack({}));
    expect(lines(her, "days")).toEqual([]);
    her.tells(attempted({ result: 0 }));
    expect(lines(her, "days")).toEqual(["You tried on 1 of the last 7 days."]);
  });

  it("sets what was feared beside what did happen, in their words, newest first", () => {
    const her = someone();
    const forecast = (fear: string, happened: "no" | "yes"): string => {
      const made = her.tells(forecastMade({ fear, likely: 80 }));
      her.later({ days: 1 }).tells(forecastMet({ forecast: made, happened }));
      return made;
    };
    const first = forecast("they laugh", "no");
    forecast("I run out of time", "yes");
    her.tells(forecastMade({ fear: "not looked at yet", likely: 50 }));
    expect(lines(her, "feared").filter((text) => text.includes("“"))).toEqual([
      "Yesterday: “I run out of time”. You gave it 80 of 100. It happened.",
      "Thursday: “they laugh”. You gave it 80 of 100. It did not happen.",
    ]);
    her.tells(redacted({ entry: first, rest: { likely: 80 } }));
    expect(lines(her, "feared")).toContain("Thursday, you gave something you feared 80 of 100. It did not happen.");
  });

  it("says nothing of fears above a distress of 60, and never those of what was more than a setback", () => {
    const her = someone();
    const more = her.tells(setBack({ kind: "more" }), { type: "care/released", body: {} });
    her.tells(attempted({ result: 1 }));
    const made = her.tells(forecastMade({ fear: "they laugh", likely: 80 }));
    her.tells(forecastMet({ forecast: made, happened: "no" }));
    const about = her.tells(forecastMade({ fear: "he comes back", likely: 80, setback: more }));
    her.tells(forecastMet({ forecast: about, happened: "no" }));
    expect(lines(her, "feared").join()).toContain("they laugh");
    expect(lines(her, "feared").join()).not.toContain("he comes back");
    her.tells(felt({ distress: 61 }));
    expect(lines(her, "feared")).toEqual([]);
  });

  it("says what made coming back possible, with how long it took and what they wrote", () => {
    const { her } = whoCameBack(4);
    expect(lines(her, "possible")).toEqual([
      "The small step was there 4 of the 4 times.",
      "Half of the setbacks you recorded were followed by a return within 24 hours.",
      ...Array.from({ length: 3 }, () => "You wrote: “I only opened the book”"),
    ]);
    for (const { lines } of told(her)) for (const { entries } of lines) expect(entries.length).toBeGreaterThan(0);
  });

  it("says what helped them settle once a way was used and judged five times", () => {
    const her = someone();
    for (let i = 0; i < 5; i++) {
      expect(lines(her, "settles")).toEqual([]);
      her.tells(finished({ tool: "sigh", seconds: 60, before: 70 }));
      her.later({ minutes: 1 }).tells(felt({ distress: i === 0 ? 70 : 50 }));
    }
    expect(lines(her, "settles")).toEqual(["After long sighs it was lower 4 of 5 times that you recorded."]);
  });

  it("says what waits to be met again, from when on, and how the meetings went", () => {
    const her = someone();
    const one = her.tells(kept({ what: "the chain rule" }));
    her.later({ hours: 1 }).tells(kept({ what: "the limits" }));
    expect(lines(her, "again")).toEqual([
      "2 mistakes wait to be met again from memory.",
      "The next one comes tomorrow.",
    ]);
    expect(lines(her.later({ days: 1 }), "again")[1]).toBe("The day of 2 has come. They wait.");
    her.tells(met({ kept: one, result: "had-it" }));
    expect(lines(her, "again").slice(1)).toEqual([
      "The day of one has come. It waits.",
      "You had it in 1 of 1 meeting.",
    ]);
  });

  it("holds lines that were written anew and sentences to themselves, never a draft", () => {
    const { her, first } = whoCameBack(1);
    her.tells(rewritten({ setback: first, line: "Not yet, on that sheet", markers: ["task", "yet"] }));
    her.later({ minutes: 1 }).tells(lineWritten({ to: "later", line: "You kept at it." }));
    expect(lines(her, "own")).toEqual(["Today: “You kept at it.”", "Today: “Not yet, on that sheet”"]);
    her.tells(rewritten({ setback: first, line: "I am hopeless", markers: [] }));
    expect(lines(her, "own")).toEqual(["Today: “You kept at it.”"]);
  });

  it("holds nothing that met care", () => {
    const { her, first } = whoCameBack(1);
    const attempt = her.learner.attempts.tries[0]?.id as string;
    const made = her.tells(forecastMade({ fear: "I want to die", likely: 80 }));
    her.tells(
      forecastMet({ forecast: made, happened: "no" }),
      madePossible({ attempt, line: "I want to die" }),
      rewritten({ setback: first, line: "On Tuesday I want to die", markers: ["time"] }),
      lineWritten({ to: "then", line: "I want to die" }),
      kept({ what: "I want to die" }),
      { type: "care/released", body: {} },
    );
    expect(JSON.stringify(told(her))).not.toContain("want to die");
    expect(lines(her, "feared")).toEqual(["Today, you gave something you feared 80 of 100. It did not happen."]);
  });

  it("is for every journal plain data: sentences without a percentage, a streak or an exclamation mark, on entries that stand", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const sections = soFar(remember(entries).learner, now);
        expect(JSON.parse(JSON.stringify(sections))).toEqual(sections);
        const ids = new Set(entries.map(({ id }) => id));
        for (const { text, entries } of sections.flatMap(({ lines }) => lines)) {
          expect(text).toMatch(/[.”…]$/);
          expect(text).not.toMatch(/%|!|streak|\{|\byou are\b/i);
          for (const id of entries) expect(ids).toContain(id);
        }
      }),
      often(40),
    );
  });
});
