import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { answer } from "./answer.ts";
import { noticed, restChosen } from "../care/events.ts";
import { attempted, checkpointNow, goalAdded, openScreen, setBack, takesAnswer, type Suggestion } from "../index.ts";
import { storyNow } from "./always.ts";

const here = (her: Someone) => ({ instant: her.now, offset: 60 });

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

describe("the pages of a story", () => {
  const back = () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", what: "I left", distress: 40 }));
    her.later({ hours: 20 }).tells(attempted({ result: 0 }));
    return { her, setback };
  };
  const asked = (her: Someone, part: "page" | "letter", setback: string | null) =>
    storyNow(her.learner, here(her), part, setback);
  const record = (
    her: Someone,
    part: "page" | "letter",
    setback: string | null,
    answers: object,
  ): readonly string[] => {
    const shown = asked(her, part, setback);
    const drafts = shown && answer(her.learner, here(her), shown, answers);
    if (!drafts?.ok) throw new Error("that was not asked");
    her.tells(...drafts.value);
    return drafts.value.map(({ type }) => type);
  };

  it("can be kept on the very day of the coming back, and left out again", () => {
    const { her, setback } = back();
    expect(record(her, "page", setback, { keep: "keep" })).toEqual(["narrative/page-kept", "coach/answered"]);
    expect(record(her, "page", setback, { keep: "leave-out" })).toEqual(["narrative/page-kept", "coach/answered"]);
  });

  it("take a sentence to oneself, about one coming back or about none", () => {
    const { her, setback } = back();
    expect(record(her, "letter", null, { lines: ["wait a day", ""] })).toEqual([
      "narrative/line-written",
      "coach/answered",
    ]);
    expect(record(her, "letter", setback, { lines: ["", "you went back"] })[0]).toBe("narrative/line-written");
  });

  it("ask nothing of what is still open, and nothing while care steps in front", () => {
    const { her, setback } = back();
    const open = her.later({ days: 1 }).tells(setBack({ kind: "exam" }));
    expect(asked(her, "page", open)).toBeNull();
    her.tells(noticed({ about: setback }));
    expect([asked(her, "page", setback), asked(her, "letter", null)]).toEqual([null, null]);
  });
});

describe("a screen that asks nothing", () => {
  const returned = () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 40 }));
    const attempt = her.later({ hours: 20 }).tells(attempted({ result: 0 }));
    return { her, screen: `identity/returned/${attempt}` };
  };

  it("counts as answered once someone went on from it, and is not shown again", () => {
    const { her, screen } = returned();
    expect(her.answers({}, screen).map(({ body }) => body)).toEqual([{ screen, rule: "possible" }]);
    expect(her.hears("identity")).toBeUndefined();
  });

  it("is still there for whoever left it", () => {
    const { her, screen } = returned();
    her.answers({ leave: true }, screen);
    expect(her.hears("identity")?.screen.id).toBe(screen);
  });
});
