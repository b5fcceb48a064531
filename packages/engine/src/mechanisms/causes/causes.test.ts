import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { causeNames, type CauseName } from "../../attempts/causes.ts";
import { adjusted, attempted, explained, felt, goalAdded, setBack, type SetbackKind } from "../../attempts/events.ts";
import { constants } from "./science.ts";

/** A goal, an attempt at it that did not work, and the setback that names it. */
const afterAnExam = (her: Someone): { readonly goal: string; readonly attempt: string; readonly setback: string } => {
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const attempt = her.tells(attempted({ what: "midterm", goal, result: 0 }));
  const setback = her.tells(
    setBack({ what: "the midterm", kind: "exam", attempt, distress: 50, arousal: 50, willing: "maybe" }),
  );
  return { goal, attempt, setback };
};

const theta = (her: Someone): number => her.shown.goals[0]?.theta ?? NaN;

/** The two readings, where they are offered: left and right. */
const readings = (her: Someone) => {
  const twice = her.next.others.find(({ screen }) => screen.id.startsWith("causes/twice/"));
  const block = twice?.screen.blocks[0];
  return block?.kind === "compare" ? block.pairs.map(({ left, right }) => [left, right]) : [];
};

describe("causes", () => {
  it("asks for up to three of twelve, where none is an answer too", () => {
    const her = someone();
    const { setback, attempt } = afterAnExam(her);
    const { screen } = her.next.primary;
    expect(screen).toMatchObject({
      id: `causes/causes/${setback}`,
      blocks: [{ text: "What had a part in it? Up to three. None is a fine answer, too.", many: constants.most.value }],
    });
    expect(screen.blocks[0]?.kind === "choose" && screen.blocks[0].options.map(({ id }) => id)).toEqual(causeNames);
    expect(() => her.answers({ causes: ["sleep", "nerves", "luck", "misread"] })).toThrow("up to 3");
    expect(her.answers({ causes: ["sleep", "nerves", "luck"] })[0]).toMatchObject({
      type: explained.type,
      body: { setback, attempt, causes: ["sleep", "nerves", "luck"] },
    });
  });

  it("records nothing when the question is skipped, and does not ask then what can be different", () => {
    const him = someone();
    afterAnExam(him);
    expect(him.answers({}).map(({ type }) => type)).toEqual(["coach/answered"]);
    expect(him.next.primary.screen.blocks.map(({ id }) => id)).toEqual(["change"]);
  });

  it("asks which of what they named can be different, and keeps both answers together", () => {
    const her = someone();
    const { setback } = afterAnExam(her);
    her.answers({ causes: ["luck", "how-studied"] });
    expect(her.next.primary.screen.blocks[0]).toMatchObject({
      id: "different",
      options: [{ label: "bad luck" }, { label: "how I studied" }],
      many: 2,
    });
    her.answers({ different: ["how-studied"] });
    expect(her.learner.attempts.explanationOf[setback]).toMatchObject({
      causes: ["luck", "how-studied"],
      different: ["how-studied"],
    });
  });

  it("fits its list to the kind: not started is asked for no knowledge, unfair may be nobody's own", () => {
    const asked = (kind: SetbackKind) => {
      const her = someone();
      her.tells(setBack({ kind, distress: 30, arousal: 50, willing: "maybe" }));
      const block = her.next.primary.screen.blocks[0];
      return block?.kind === "choose" ? { text: block.text, ids: block.options.map(({ id }) => id) } : null;
    };
    for (const cause of ["new-topic", "misread", "how-studied", "taught-or-marked"])
      expect(asked("not-started")?.ids).not.toContain(cause);
    expect(asked("unfair")?.text).toBe("What had a part in it? Some of it may not be yours. Up to three, or none.");
  });

  it("changes what the attempt is taken to tell when causes arrive later, and more exactly said overrides them", () => {
    const her = someone();
    const { setback } = afterAnExam(her);
    expect(theta(her)).toBeCloseTo(-0.4, 6);
    her.tells(explained({ setback, causes: ["luck"] }));
    expect(theta(her)).toBeCloseTo(-0.19535, 4);
    her.later({ hours: 7 }).answers({ verdict: "both" }, `causes/twice/${setback}`);
    her.answers({ locus: 100 }, `causes/exactly/${setback}`);
    expect(theta(her)).toBeCloseTo(-0.4, 6);
    expect(her.learner.attempts.explanationOf[setback]).toMatchObject({ causes: ["luck"], locus: 1, stability: null });
  });

  it("offers to say it more exactly once it was read twice and causes are named, until one scale was said; skipped scales record nothing", () => {
    const her = someone();
    const { setback } = afterAnExam(her);
    const exactly = `causes/exactly/${setback}`;
    const offers = (): boolean => her.next.others.some(({ screen }) => screen.id === exactly);
    expect(offers()).toBe(false);
    her.tells(explained({ setback, causes: ["nerves"] }));
    expect(offers()).toBe(false);
    her.later({ hours: 7 }).answers({ verdict: "both" }, `causes/twice/${setback}`);
    expect(offers()).toBe(true);
    expect(her.answers({}, exactly).map(({ type }) => type)).toEqual(["coach/answered"]);
    her.answers({ control: 30 }, exactly);
    expect(her.learner.attempts.explanationOf[setback]).toMatchObject({ locus: null, control: 0.3 });
    expect(offers()).toBe(false);
  });

  it("reads the same hour twice from six hours on, in calm and by day, once", () => {
    const her = someone();
    const { setback } = afterAnExam(her);
    const twice = `causes/twice/${setback}`;
    const offers = (): boolean => her.next.others.some(({ screen }) => screen.id === twice);
    her.later({ hours: 5 });
    expect(offers()).toBe(false);
    her.later({ hours: 1, minutes: 1 });
    expect(offers()).toBe(true);
    her.tells(felt({ distress: 70 }));
    expect(offers()).toBe(false);
    her.later({ hours: 5 });
    expect(offers()).toBe(false);
    her.later({ hours: 8 });
    expect(her.answers({ verdict: "both" }, twice)[0]).toMatchObject({ body: { about: setback, verdict: "both" } });
    expect(offers()).toBe(false);
  });

  it("says at an empty record what one result cannot tell, and is silent where nothing was said of it", () => {
    const her = someone();
    her.tells(setBack({ kind: "rejection", distress: 30, arousal: 50, willing: "yes" }));
    expect(readings(her.later({ hours: 8 }))).toEqual([
      ["some", "There is too little on record to set beside it. One result alone cannot tell what you can do."],
    ]);
    const him = someone();
    him.tells(setBack({ kind: "rejection", willing: "yes" }));
    him.tells(explained({ setback: him.learner.attempts.setbackIds[0] as string, causes: ["luck"] }));
    expect(readings(him.later({ hours: 8 }))).toEqual([]);
    expect(him.hears("causes")?.screen.id).toContain("causes/exactly/");
  });

  it("sets the attempts before it beside the feeling, as counts, with how far the one try moved the record", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(...[1, 0.5, 0, 1].map((result) => attempted({ what: "problem sheet", goal, result })));
    const attempt = her.tells(attempted({ what: "midterm", goal, result: 0 }));
    const about = { what: "the midterm", kind: "exam", attempt, distress: 70, arousal: 50, willing: "maybe" } as const;
    const setback = her.tells(setBack(about));
    her.tells(explained({ setback, causes: ["ran-out", "nerves"], different: ["ran-out"] }));
    her.later({ hours: 8 });
    expect(readings(her)).toMatchInlineSnapshot(`
      [
        [
          "the midterm",
          "This alone cannot tell how the next time goes.",
        ],
        [
          "very bad",
          "Before it, 3 of your last 4 tries at this worked at least half. This one try moved what your record says by 6 points of 100.",
        ],
        [
          "",
          "You said what had a part in it: ran out of time, nerves.",
        ],
        [
          "",
          "Of that, you said this can be different: ran out of time.",
        ],
      ]
    `);
  });

  it("does not speak of tries at this where the setback names no goal", () => {
    const him = someone();
    const goal = him.tells(goalAdded({ title: "Spanish" }));
    him.tells(attempted({ what: "a page", goal, result: 1 }), attempted({ what: "a page", goal, result: 0 }));
    him.tells(setBack({ kind: "with-others", distress: 30, arousal: 50, willing: "yes" }));
    expect(readings(him.later({ hours: 8 }))[1]?.[1]).toBe("Before it, 1 of your last 2 tries worked at least half.");
  });
});

describe("what can change", () => {
  const asked = (her: Someone) => her.next.others.find(({ screen }) => screen.id.startsWith("causes/change/"));

  /** Setbacks explained by a cause, each followed by a try unless it is the last. */
  const explainedSetbacks = (her: Someone, causes: readonly CauseName[][], kind: SetbackKind = "exam"): string => {
    let setback = "";
    causes.forEach((named, i) => {
      setback = her.tells(setBack({ kind, distress: 30, arousal: 50, willing: "maybe" }));
      her.tells(explained({ setback, causes: named, different: [] }));
      her.tells(adjusted({ setback, adjustment: "own", change: "Begin at eight." }));
      if (i < causes.length - 1) her.later({ hours: 20 }).tells(attempted({ result: 1 }));
      her.later({ hours: 4 });
    });
    her.later({ hours: 20 });
    her.answers({ verdict: "both" }, `causes/twice/${setback}`);
    return setback;
  };

  it("is looked for once little of the last setbacks was seen as one's own to influence, and the record has an example", () => {
    const her = someone();
    const setback = explainedSetbacks(her, [["sleep"], ["nerves"], ["sleep"]]);
    const heard = asked(her);
    expect(heard?.because[0]?.evidence).toHaveLength(3);
    expect(heard?.screen).toMatchObject({ id: `causes/change/${setback}`, title: "What of it can change" });
    expect(heard?.screen.blocks.map(({ id }) => id)).toEqual(["cause", "changeable", "before", "thing"]);
    expect(JSON.stringify(heard?.screen)).toContain(
      "it was this, too: little sleep. You set out to do this: “Begin at eight.” The next",
    );
    her.answers({ cause: "sleep", changeable: 70, thing: ["lights out at eleven"] }, heard?.screen.id);
    expect(her.entries.at(-2)).toMatchObject({
      type: "causes/looked-for-change",
      body: { setback, cause: "sleep", changeable: 70, thing: "lights out at eleven" },
    });
  });

  it("becomes the one change where none stands yet", () => {
    const her = someone();
    explainedSetbacks(her, [["sleep"], ["nerves"]]);
    her.tells(attempted({ result: 1 }));
    const setback = her.tells(setBack({ kind: "exam", distress: 30 }));
    her.tells(explained({ setback, causes: ["sleep"], different: [] }));
    her.later({ hours: 20 }).answers({ verdict: "both" }, `causes/twice/${setback}`);
    her.answers({ thing: ["lights out at eleven"] }, `causes/change/${setback}`);
    expect(her.learner.attempts.adjustmentOf[setback]?.change).toBe("lights out at eleven");
  });

  it("never asks for a change in oneself where it was unfair or nearly all of it lay outside; nothing is a full answer", () => {
    for (const [kind, cause] of [
      ["unfair", "sleep"],
      ["exam", "taught-or-marked"],
    ] as const) {
      const her = someone();
      const setback = explainedSetbacks(her, [[cause], [cause], [cause]], kind);
      const heard = asked(her);
      expect(heard?.screen.blocks.map(({ id }) => id)).toEqual(["outside", "mine", "thing"]);
      expect(JSON.stringify(heard?.screen)).not.toMatch(/changeable|within a week/);
      her.answers({ mine: "nothing" }, heard?.screen.id);
      expect(her.entries.at(-2)?.body).toEqual({ setback, nothing: true });
    }
  });

  it("is not asked where it can be different as they see it, nor twice within a week, nor with fewer than three explained", () => {
    const her = someone();
    explainedSetbacks(her, [["sleep"], ["nerves"]]);
    expect(asked(her)).toBeUndefined();
    const other = someone();
    for (let i = 0; i < 3; i++) {
      const setback = other.tells(setBack({ kind: "exam", distress: 30 }));
      other.tells(explained({ setback, causes: ["sleep"], different: ["sleep"] }));
      other.later({ hours: 24 }).answers({ verdict: "both" }, `causes/twice/${setback}`);
    }
    expect(asked(other)).toBeUndefined();
  });
});
