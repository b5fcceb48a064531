import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, checkpointNow, goalAdded, openScreen, setBack, takesAnswer, type Suggestion } from "../index.ts";
import { restChosen } from "../care/events.ts";

const asked = (her: Someone): Suggestion => checkpointNow(her.learner, { instant: her.now, offset: 60 });

const isOpen = (her: Someone, id: string): boolean => openScreen(her.learner, { instant: her.now, offset: 60 }, id).ok;

describe("a look back that is asked for", () => {
  it("is there although none is due, says that it was asked for, and can be answered", () => {
    const her = someone();
    her.tells(attempted({ what: "sheet 1", result: 1 }));
    expect(her.hears("checkpoint")).toBeUndefined();
    const { rule, screen, because } = asked(her);
    expect([rule, screen.id]).toEqual(["asked", "checkpoint/review/now"]);
    expect(because.map(({ text }) => text)).toEqual(["You asked for it."]);
    expect(her.answers({ own: ["I sat down"] }, screen.id).map(({ type }) => type)).toEqual([
      "checkpoint/held",
      "coach/answered",
    ]);
    // What comes next stands among what speaks, and is answered there.
    expect(her.hears("checkpoint")?.screen.id).toBe("checkpoint/ahead/now");
    expect(her.answers({ change: "same" }, "checkpoint/ahead/now")[0]?.type).toBe("checkpoint/adjusted");
  });

  it("is there with nothing on record", () => {
    expect(asked(someone()).screen.blocks.some(takesAnswer)).toBe(true);
    expect(isOpen(someone(), "checkpoint/review/now")).toBe(true);
  });

  it("says why it is due, where it is", () => {
    const her = someone();
    her.tells(attempted({ result: 1 }));
    her.later({ days: 8 });
    expect(asked(her).because[0]?.text).toBe("It has been a week or more. The record can say how it went.");
  });

  it("is followed by what comes next, and does not ask for that again once it was put off", () => {
    const her = someone();
    her.answers({ worked: "nothing" }, asked(her).screen.id);
    expect(asked(her).screen.id).toBe("checkpoint/ahead/now");
    her.answers({ leave: true }, asked(her).screen.id);
    expect(asked(her).screen.id).toBe("checkpoint/review/now");
  });

  it("says on the third time of one day that it is enough, and asks nothing", () => {
    const her = someone();
    her.answers({ worked: "nothing" }, asked(her).screen.id);
    her.answers({ leave: true }, asked(her).screen.id);
    her.answers({ worked: "nothing" }, asked(her).screen.id);
    // What comes next was put off on this day; the look back itself only says that it was enough.
    expect(asked(her).screen.blocks.map(({ id }) => id)).toEqual(["enough"]);
  });

  it("is, while care comes first, what care shows; and then no look back can be answered", () => {
    const crisis = someone();
    crisis.tells(setBack({ what: "I want to die" }));
    const resting = someone();
    resting.tells(setBack({ distress: 90 }), restChosen({}));
    const goal = someone();
    const about = goal.tells(goalAdded({ title: "Calculus II" }));
    goal.tells(setBack({ goal: about, distress: 30 }));
    goal.answers({ kind: "exam" });
    goal.later({ minutes: 9 }).answers({});
    goal.later({ minutes: 2 });
    for (const [her, rule] of [
      [crisis, "support"],
      [resting, "rest"],
      [goal, "guard"],
    ] as const) {
      expect(asked(her)).toEqual(her.next.primary);
      expect(asked(her).rule).toBe(rule);
      expect(isOpen(her, asked(her).screen.id)).toBe(true);
      expect(isOpen(her, "checkpoint/review/now")).toBe(false);
    }
  });
});
