import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { goalAdded, toMeetAgain } from "../index.ts";
import { noticed } from "../care/events.ts";
import { kept, leftOut, met } from "../mechanisms/upkeep/events.ts";

const of = (her: Someone, most = 3) => toMeetAgain(her.learner, { instant: her.now, offset: 60 }, most);

describe("what comes back to be met again", () => {
  it("is the next ones first, with their day, and none once that has come", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Maths" }));
    const first = her.tells(kept({ what: "the sign of the inner derivative", goal }));
    her.tells(met({ kept: first, result: "had-it" }));
    her.tells(kept({ what: "which way round" }));
    expect(of(her).next).toMatchObject([
      { own: "which way round", goal: null, kept: "today", when: "tomorrow", met: 0, of: 4 },
      { own: "the sign of the inner derivative", goal: "Maths", when: "Saturday", met: 1, of: 4 },
    ]);
    her.later({ days: 5 });
    expect(of(her).next.map(({ when }) => when)).toEqual([null, null]);
  });

  it("shows so many and counts the others; what is left out is gone, and what is done is counted", () => {
    const her = someone();
    const ids = Array.from({ length: 5 }, (_, i) => her.tells(kept({ what: `number ${i}` })));
    her.tells(leftOut({ kept: ids[0] as string }));
    for (let i = 0; i < 4; i++) her.tells(met({ kept: ids[1] as string, result: "had-it" }));
    const { next, more, done } = of(her, 2);
    expect([next.map(({ own }) => own), more, done]).toEqual([["number 2", "number 3"], 1, 1]);
  });

  it("never says words back that met care", () => {
    const her = someone();
    const one = her.tells(kept({ what: "a dark one" }));
    her.tells(noticed({ about: one }));
    expect(of(her).next.map(({ own }) => own)).toEqual([null]);
  });
});
