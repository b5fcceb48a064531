import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, explained, felt, goalAdded, planMade, setBack } from "../attempts/events.ts";
import { takesAnswer } from "../screens/screen.ts";

/** Walks the path with the same kind of answers and says which screens it showed. */
const walk = (her: Someone, answer: (screen: Someone["next"]["primary"]["screen"]) => object): readonly string[] => {
  const seen: string[] = [];
  while (her.next.primary.rule === "ritual" && seen.length < 20) {
    const { screen } = her.next.primary;
    seen.push(screen.id.split("/").slice(0, 2).join("/"));
    her.answers(answer(screen));
  }
  return seen;
};

/** Answers every block: the first option, the whole time, a plan. */
const everything = (screen: Someone["next"]["primary"]["screen"]): object =>
  Object.fromEntries(
    screen.blocks.filter(takesAnswer).map((block) => {
      if (block.kind === "choose")
        return [block.id, block.many === undefined ? block.options[0]?.id : [block.options[0]?.id]];
      if (block.kind === "pace" || block.kind === "timer") return [block.id, { seconds: 120 }];
      if (block.kind === "plan") return [block.id, { if: block.ifs[0], then: block.then }];
      return [block.id, block.kind === "write" ? ["five of five"] : 50];
    }),
  );

describe("the short path", () => {
  it("looks for what had a part in it before settling, up to a distress of 60", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 60, arousal: 80 }));
    expect(walk(her, everything)).toEqual([
      "feelings/setback",
      "causes/causes",
      "causes/different",
      "diagnosis/change",
      "regulation/settle",
      "restart/card",
      "restart/begin",
      "restart/close",
    ]);
  });

  it("settles first above 60", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "no" }));
    expect(walk(her, everything).slice(0, 2)).toEqual(["regulation/settle", "causes/causes"]);
  });

  it("shows only settling from 80 on, then enough for now, and goes on once it is less", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 90, arousal: 80 }));
    expect(her.next.primary).toMatchObject({ rule: "rest", mechanism: "regulation" });
    her.answers({ pace: { seconds: 120 } });
    expect(her.next.primary).toMatchObject({ rule: "rest", screen: { title: "Enough for now." } });
    her.later({ minutes: 5 }).answers({ distress: "some" });
    expect(her.next.primary).toMatchObject({ rule: "ritual" });
  });

  it("asks nothing that was said already", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    expect(her.next.primary.screen.id).toContain("causes/causes/");
  });

  it("passes over settling for someone neither wound up nor flat", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    expect(walk(her, everything)).not.toContain("regulation/settle");
  });

  it("ends when every station is skipped, and records nothing but that", () => {
    const her = someone();
    her.tells(setBack({}));
    const before = her.shown;
    walk(her, () => ({}));
    expect(her.next.primary.rule).not.toBe("ritual");
    expect(new Set(her.entries.slice(1).map(({ type }) => type))).toEqual(new Set(["coach/answered"]));
    expect(her.shown).toEqual(before);
  });

  it("resumes where it was left, and leaves someone alone who left three times", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
    her.answers({ causes: ["ran-out"] });
    const { id } = her.next.primary.screen;
    for (let i = 0; i < 3; i++) {
      expect(her.next.primary.screen.id).toBe(id);
      her.answers({ leave: true });
    }
    expect(her.next.primary.rule).not.toBe("ritual");
  });

  it("asks for willingness at the start and at the end, and says at the end what was said at the start", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50 }));
    her.answers({ willing: "maybe" });
    while (!her.next.primary.screen.id.startsWith("restart/close")) her.answers({});
    expect(JSON.stringify(her.next.primary.screen)).toContain("At the start you said maybe.");
  });

  it("follows the learner's own order", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 80, willing: "yes" }));
    walk(her, everything);
    her.later({ days: 1 }).tells(attempted({ result: 0.5 }));
    her.later({ days: 5 });
    her.answers({ first: "settle" }, her.hears("ritual")?.screen.id);
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 80, willing: "yes" }));
    expect(her.next.primary.screen.id).toContain("regulation/settle/");
  });

  it("asks for that order some days after coming back, and within two weeks of a path", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    walk(her, everything);
    expect(her.later({ days: 1 }).hears("ritual")).toBeUndefined();
    her.tells(attempted({ result: 0.5 }));
    expect(her.later({ days: 3 }).hears("ritual")).toBeUndefined();
    expect(her.later({ days: 1 }).hears("ritual")?.screen.id).toContain("ritual/order/");
    expect(her.later({ days: 8, hours: 22 }).hears("ritual")).toBeDefined();
    expect(her.later({ hours: 3 }).hears("ritual")).toBeUndefined();
  });

  it("is shortened to breathe, step, person when distress rose on two paths running", () => {
    const her = someone();
    for (let i = 0; i < 2; i++) {
      const setback = her.tells(setBack({ kind: "exam", distress: 40 }));
      her.tells(felt({ about: setback, distress: 60 }));
      her.later({ days: 1 });
    }
    her.tells(setBack({ kind: "exam", distress: 50, arousal: 80, willing: "no" }));
    expect(walk(her, everything)).toEqual(["regulation/settle", "restart/begin", "restart/close"]);
  });

  it("refuses a screen that is no longer open", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    const { id } = her.next.primary.screen;
    her.answers({ causes: [] });
    expect(() => her.answers({}, id)).toThrow("not open");
  });
});

describe("the guards", () => {
  it("offer only to start, to rest, or a person after ten minutes on one setback", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30 }));
    her.later({ minutes: 1 }).answers({ arousal: "in-between" });
    her.later({ minutes: 9 });
    expect(her.next.primary).toMatchObject({ rule: "guard", mechanism: "care" });
    expect(her.next.others).toEqual([]);
    her.answers({ door: "start" });
    expect(her.next.primary.screen.id).toContain("restart/begin/");
  });

  it("do not count the hours someone was away", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30 }));
    her.answers({ arousal: "in-between" });
    her.later({ hours: 3 });
    expect(her.next.primary.rule).toBe("ritual");
  });

  it("offer the same instead of a third breathing within the hour", () => {
    const her = someone();
    for (let i = 0; i < 2; i++) {
      her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "no" }));
      her.answers({ pace: { seconds: 100 } });
      her.later({ minutes: 3 });
    }
    her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "no" }));
    expect(her.next.primary.rule).toBe("guard");
  });

  it("lead on from settling when nothing is open and it was skipped", () => {
    const her = someone();
    her.tells(felt({ distress: 90 }));
    expect(her.next.primary.mechanism).toBe("regulation");
    her.answers({});
    expect(her.next.primary).toMatchObject({ rule: "rest", screen: { title: "Enough for now." } });
  });

  it("rest until the morning when that was chosen", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 90, arousal: 50 }));
    her.answers({});
    her.answers({ now: "rest" });
    expect(her.later({ hours: 6 }).next.primary).toMatchObject({ rule: "rest", screen: { title: "Enough for now." } });
    expect(her.later({ hours: 12 }).next.primary.rule).toBe("ritual");
  });
});

describe("a station that was handed out", () => {
  it("stays open although ten minutes have passed since", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30 }));
    her.later({ minutes: 1 }).answers({ arousal: "in-between", willing: "yes" });
    const { id } = her.later({ minutes: 8 }).next.primary.screen;
    expect(her.later({ minutes: 3 }).next.primary.rule).toBe("guard");
    her.answers({ causes: ["luck"] }, id);
    expect(her.entries.map(({ type }) => type)).toContain("attempts/explained");
  });

  it("stays open although night has come: two minutes that were done are on record", () => {
    const her = someone("2026-05-21T21:58:00Z", 60);
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    while (!her.next.primary.screen.id.startsWith("restart/begin")) her.answers({});
    const { id } = her.next.primary.screen;
    her.later({ minutes: 3 }).answers({ begin: { seconds: 120 } }, id);
    expect(her.shown.wins).toBe(1);
  });
});

describe("words", () => {
  it("are not copied into new entries: a try told on the card holds none, and a redaction leaves none", () => {
    const her = someone();
    her.tells(setBack({ what: "Failed the integrals exam", kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    walk(her, everything);
    her.later({ days: 1 }).answers({ tried: "worked" }, her.hears("restart")?.screen.id);
    expect(her.entries.filter(({ body }) => JSON.stringify(body).includes("integrals"))).toHaveLength(1);
  });
});

describe("the coach", () => {
  it("always has exactly one first thing, with a reason, and never lists it twice", () => {
    const her = someone();
    for (let i = 0; i < 12; i++) {
      const { primary, others } = her.next;
      expect(primary.because.length).toBeGreaterThan(0);
      expect(others.map(({ screen }) => screen.id)).not.toContain(primary.screen.id);
      if (i === 2) her.tells(setBack({ what: "it went wrong", distress: 50 }));
      her.later({ hours: 5 });
      her.answers(i % 2 === 0 ? {} : everything(her.next.primary.screen));
    }
  });

  it("asks again in calm for the one change that was skipped, six hours later", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    walk(her, () => ({}));
    expect(her.next.primary.rule).toBe("plan");
    expect(her.later({ hours: 6 }).next.primary).toMatchObject({ rule: "diagnosis", mechanism: "diagnosis" });
  });

  it("suggests another way after two tries running that did not work", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(attempted({ goal, what: "one", result: 0 }));
    expect(her.next.primary.rule).toBe("step");
    her.later({ days: 1 }).tells(attempted({ goal, what: "two", result: 0.25 }));
    expect(her.next.primary).toMatchObject({ rule: "strategy", mechanism: "strategy" });
  });

  it("leaves out a suggestion that was dismissed three times running, but never the default", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(attempted({ goal, what: "one", result: 0 }), attempted({ goal, what: "two", result: 0 }));
    for (let i = 0; i < 3; i++) {
      expect(her.next.primary.rule).toBe("strategy");
      her.answers({ leave: true });
    }
    for (let i = 0; i < 5; i++) {
      expect(her.next.primary.rule).toBe("step");
      her.answers({ leave: true });
    }
  });

  it("begins to count dismissals anew once a suggestion was answered", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
    her.answers({ leave: true });
    her.answers({ leave: true });
    her.answers({ causes: ["ran-out"] });
    her.answers({ leave: true });
    her.answers({ leave: true });
    expect(her.next.primary.rule).toBe("ritual");
  });

  it("says beside the path what is on record, once two facts stand for it", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(attempted({ goal, what: "four integrals", result: 1 }));
    her.tells(setBack({ kind: "exam", goal, distress: 30 }));
    expect(her.hears("encouragement")).toBeUndefined();
    const one = someone();
    const again = one.tells(goalAdded({ title: "a goal" }));
    one.tells(
      attempted({ goal: again, what: "four integrals", result: 1 }),
      attempted({ goal: again, what: "five", result: 1 }),
    );
    one.tells(setBack({ kind: "exam", goal: again, distress: 30 }));
    expect(one.hears("encouragement")?.because[0]?.evidence).toHaveLength(2);
  });

  it("gives the same advice whatever the order in which entries arrived", async () => {
    const { advise, remember } = await import("../index.ts");
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    const attempt = her.tells(attempted({ goal, what: "one", result: 0 }));
    const setback = her.tells(setBack({ kind: "exam", attempt, distress: 30, arousal: 50, willing: "yes" }));
    her.tells(
      explained({ setback, attempt, causes: ["ran-out"] }),
      planMade({ setback, if: "it is 7 pm", then: "I open it" }),
    );
    const now = { instant: her.now, offset: 60 };
    const expected = advise(remember(her.entries).learner, now);
    expect(advise(remember(her.entries.toReversed()).learner, now)).toEqual(expected);
    const [first, ...rest] = her.entries.toReversed();
    const grown = remember([first as (typeof rest)[number]]);
    for (const entry of rest) grown.add([entry]);
    expect(advise(grown.learner, now)).toEqual(expected);
  });
});
