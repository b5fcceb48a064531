import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, daysLately, goalAdded, setBack } from "../index.ts";
import { daysChosen } from "../mechanisms/rhythm/events.ts";

const daysOf = (her: Someone) => daysLately(her.learner, { instant: her.now, offset: 60 });
const says = (her: Someone): readonly string[] => daysOf(her)?.says.map(({ text }) => text) ?? [];

describe("the last days", () => {
  it("are not shown while there is no try among them", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam" }));
    expect(daysOf(her)).toBeNull();
    her.tells(attempted({ result: 1 }));
    expect(daysOf(her.later({ days: 28 }))).toBeNull();
  });

  it("are no more than the record is old, and at least a week", () => {
    const her = someone();
    const attempt = her.tells(attempted({ result: 1 }));
    expect(daysOf(her)?.marks).toHaveLength(7);
    expect(daysOf(her)?.marks.at(-1)).toEqual({ day: "today", tried: true, came: false, attempt });
    her.later({ days: 9 }).tells(attempted({ result: 1 }));
    expect(says(her)).toEqual(["You tried on 2 of the last 10 days."]);
    her.later({ days: 20 });
    expect(daysOf(her)?.marks).toHaveLength(28);
  });

  it("mark a day on which they came back, whenever the setback was", () => {
    const her = someone();
    her.tells(goalAdded({ title: "Maths" }));
    her.tells(setBack({ kind: "exam" }));
    her.later({ days: 3 }).tells(attempted({ result: 0 }));
    her.later({ days: 1 }).tells(attempted({ result: 1 }));
    expect(daysOf(her)?.marks.map(({ tried, came }) => (came ? "came" : tried ? "tried" : ""))).toEqual([
      "",
      "",
      "",
      "",
      "",
      "came",
      "tried",
    ]);
  });

  it("count the days that were planned only from when they were chosen", () => {
    const her = someone();
    her.tells(attempted({ result: 1 }));
    her.later({ days: 7 }).tells(daysChosen({ days: ["thursday"] }));
    her.later({ days: 7 }).tells(attempted({ result: 1 }));
    her.later({ days: 14 }).tells(attempted({ result: 1 }));
    expect(says(her)).toContain("You tried on 2 of the last 4 days you had planned.");
  });
});
