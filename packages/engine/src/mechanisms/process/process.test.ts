import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, letGo, planMade, processSet, setBack } from "../../attempts/events.ts";
import { redacted } from "../../journal/events.ts";
import { processLevelAt } from "../../measures/process.ts";
import type { Moment } from "../mechanism.ts";
import type { ProcessState } from "./fold.ts";
import { process } from "./index.ts";
import { constants } from "./science.ts";
import { shapesFor } from "./shapes.ts";
import { wordingTrend } from "./trend.ts";
import { wordingOf } from "./wording.ts";
import { words } from "./words/en.ts";

const hurt = (her: Someone, goal: string | undefined, more: object = {}): string =>
  her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe", ...(goal && { goal }), ...more }));
/** The same, six hours later: when there is room for more than the card. */
const hurtAndLater = (her: Someone, goal: string): string => {
  const setback = hurt(her, goal);
  her.later({ hours: 6, minutes: 1 });
  return setback;
};
const withGoal = (title = "Calculus II"): { readonly her: Someone; readonly goal: string } => {
  const her = someone();
  return { her, goal: her.tells(goalAdded({ title })) };
};
const hears = (her: Someone) => her.hears("process");
const part = (her: Someone): string | undefined => hears(her)?.screen.id.split("/")[1];
const answers = (her: Someone, what: object) => her.answers(what, hears(her)?.screen.id);
const momentOf = (her: Someone): Moment<ProcessState> =>
  ({ attempts: her.learner.attempts, now: her.now, own: her.learner.mechanisms["process"] }) as Moment<ProcessState>;

describe("a line", () => {
  it.each([
    ["pass the test", "outcome"],
    ["get 80% in the final", "outcome"],
    ["Get an A", "outcome"],
    ["a better grade than last time", "outcome"],
    ["win the regional round", "outcome"],
    ["be accepted", "outcome"],
    ["Solve 3 problems, then check each one", "process"],
    ["read for twenty minutes", "process"],
    ["I practise the hard bars at 7 pm", "process"],
    ["I write two pages every day", "process"],
    ["solve 5 problems to pass", "mixed"],
    ["Review 20 cards and get 80%", "mixed"],
    ["Calculus II", null],
    ["get a book", null],
    ["tap the beat", null],
    ["", null],
  ] as const)("%j is read as %s", (text, wording) => {
    expect(wordingOf(text)).toBe(wording);
  });

  it("with something to do and no outcome in it is always read as something to do, whatever stands around it", () => {
    const doing = fc.constantFrom("read 10 pages", "solve three problems", "practise for 20 minutes", "write one line");
    const around = fc.constantFrom("", " at my table", " with the book closed", ", slowly", " and stop");
    fc.assert(
      fc.property(doing, around, (line, more) => {
        expect(wordingOf(line + more)).toBe("process");
        expect(wordingOf(`${line}${more} to pass the exam`)).toBe("mixed");
      }),
    );
  });

  it("that is ready to be picked is something to do, within one sitting", () => {
    const ready = Object.entries(words).flatMap(([key, text]) => (key.startsWith("shape-") ? [text as string] : []));
    expect(ready.length).toBeGreaterThan(20);
    for (const line of ready) {
      expect([line, wordingOf(line)]).toEqual([line, "process"]);
      for (const [, minutes] of line.matchAll(/(\d+) minutes/g))
        expect(Number(minutes)).toBeLessThanOrEqual(constants.sitting.value);
    }
  });

  it("is offered by what the goal is about first, then by what went wrong, five at most", () => {
    expect(shapesFor("conversational Spanish", "exam").map(({ id }) => id)).toEqual([
      "aloud",
      "words",
      "listen",
      "recall",
      "mistakes",
    ]);
    expect(shapesFor("the spring thing", "not-started").map(({ id }) => id)).toEqual([
      "open",
      "ten",
      "phone",
      "recall",
      "hard-part",
    ]);
    expect(shapesFor(null, null).map(({ id }) => id)).toEqual(["recall", "ten", "hard-part"]);
  });
});

describe("setting out what to do", () => {
  it("is offered where a setback is open at a goal for which nothing is set out yet", () => {
    const { her, goal } = withGoal("pass Calculus II");
    expect(hears(her)).toBeUndefined();
    const setback = hurt(her, goal);
    expect(hears(her.later({ hours: 5, minutes: 59 }))).toBeUndefined();
    her.later({ minutes: 2 });
    expect(hears(her)?.because).toMatchObject([
      {
        text: "This goal is about how it turns out. One or two things you can do and check make the next try more your own.",
        evidence: [setback, goal],
        sources: ["pham1999"],
      },
    ]);
    expect(hears(her)?.screen).toEqual({
      id: `process/set/${goal}`,
      mechanism: "process",
      title: "What exactly will you do?",
      blocks: [
        { id: "goal", kind: "quote", text: "pass Calculus II" },
        {
          id: "say",
          kind: "say",
          text: "How it turns out is only partly in your hands. What you do in the next sitting is.",
        },
        {
          id: "ready",
          kind: "choose",
          text: "Pick up to three. Each can be done, and checked, in one sitting.",
          many: 3,
          options: [
            { id: "problems", label: "Solve 3 problems, then check each one" },
            { id: "example", label: "Cover one worked example and redo it" },
            { id: "why", label: "Write why each step follows, 2 problems" },
            { id: "recall", label: "Write from memory for 10 minutes" },
            { id: "mistakes", label: "Redo 3 problems I got wrong" },
          ],
        },
        {
          id: "own",
          kind: "write",
          text: "Or in your own words",
          fields: ["what I will do", "a second thing, if you like", "a third"],
          limit: 200,
        },
        { id: "stays", kind: "say", text: "Your goal stays as it is.", note: true },
      ],
    });
  });

  it("does not call a goal an outcome that names none", () => {
    const { her, goal } = withGoal();
    hurtAndLater(her, goal);
    expect(hears(her)?.because[0]?.text).toBe("Nothing is set yet that you can do and check yourself.");
  });

  it("records what was picked without a letter typed, own words first, three at most; the goal stays", () => {
    const { her, goal } = withGoal("pass Calculus II");
    hurtAndLater(her, goal);
    const [set] = answers(her, { own: ["", " sheet 4, 20 minutes "], ready: ["recall", "problems", "why"] });
    expect(set).toMatchObject({
      type: "attempts/process-set",
      body: {
        goal,
        criteria: [
          "sheet 4, 20 minutes",
          "Solve 3 problems, then check each one",
          "Write why each step follows, 2 problems",
        ],
      },
    });
    expect(her.learner.attempts.goals[goal]?.title).toBe("pass Calculus II");
    expect(hears(her)).toBeUndefined();
  });

  it("records nothing where nothing was picked or written", () => {
    const { her, goal } = withGoal();
    hurtAndLater(her, goal);
    for (const nothing of [{}, { ready: [] }, { own: [" "] }])
      expect(answers(her, nothing).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("is silent without a goal, without a setback, above 60, at night, at rest, and where it was more", () => {
    const { her, goal } = withGoal();
    const recovery = hurtAndLater(her, goal);
    expect(hears(her)).toBeDefined();
    her.tells(felt({ distress: 61 }));
    expect(hears(her)).toBeUndefined();
    her.tells(felt({ distress: 60 }));
    expect(hears(her)).toBeDefined();
    her.tells(felt({ distress: 90 }));
    expect(hears(her)).toBeUndefined();
    her.tells(felt({ distress: 20 }));
    expect(hears(her.later({ hours: 4 }))).toBeUndefined();
    her.later({ hours: 17 }).tells(letGo({ recovery }));
    expect(hears(her)).toBeUndefined();
    hurt(her, undefined);
    expect(hears(her)).toBeUndefined();
    hurt(her, goal, { kind: "more" });
    her.tells({ type: "care/released", body: {} });
    expect(hears(her)).toBeUndefined();
  });

  it("never says back a goal or lines whose words met care", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus, I want to die" }));
    her.tells({ type: "care/released", body: {} });
    hurtAndLater(her, goal);
    expect(JSON.stringify(hears(her))).not.toContain("die");
    answers(her, { own: ["pass or I want to die"] });
    her.tells({ type: "care/released", body: {} });
    her.tells(attempted({ what: "sheet", goal, result: 0 }));
    expect(part(her)).toBe("kept");
    expect(JSON.stringify(hears(her))).not.toContain("die");
  });
});

describe("a line that names only an outcome", () => {
  const doubtful = () => {
    const { her, goal } = withGoal();
    hurt(her, goal);
    const set = her.tells(processSet({ goal, criteria: ["solve 3 problems", "get 80%"] }));
    return { her, goal, set };
  };

  it("is asked about once, and stays where they say that they can do it", () => {
    const { her, goal, set } = doubtful();
    expect(hears(her)?.screen).toEqual({
      id: `process/read/${goal}`,
      mechanism: "process",
      title: "One line to look at again",
      blocks: [
        { id: "line", kind: "quote", text: "get 80%" },
        {
          id: "reading",
          kind: "choose",
          text: "Is this something you can do, or something that may happen?",
          options: [
            { id: "do", label: "something I can do" },
            { id: "happen", label: "something that may happen" },
          ],
        },
        {
          id: "instead",
          kind: "write",
          text: "If it may happen: what could you do towards it? You can leave this empty.",
          fields: ["what I will do"],
          limit: 200,
        },
        { id: "stays", kind: "say", text: "The line stays, unless you put another in its place.", note: true },
      ],
    });
    const [entry] = answers(her, { reading: "do" });
    expect(entry).toMatchObject({ type: "process/line-read", body: { about: set, line: 1, reading: "do" } });
    expect(hears(her)).toBeUndefined();
    expect(her.learner.attempts.processOf[goal]?.criteria).toEqual(["solve 3 problems", "get 80%"]);
  });

  it("is not refused where it may happen, and another may take its place; the others stay", () => {
    const { her, goal } = doubtful();
    answers(her, { reading: "happen", instead: ["redo two sheets"] });
    expect(her.learner.attempts.processOf[goal]?.criteria).toEqual(["solve 3 problems", "redo two sheets"]);
    const other = doubtful();
    answers(other.her, { reading: "happen" });
    expect(other.her.learner.attempts.processOf[other.goal]?.criteria).toEqual(["solve 3 problems", "get 80%"]);
    expect(hears(other.her)).toBeUndefined();
  });

  it("whose words were erased is not asked about", () => {
    const { her, set } = doubtful();
    her.tells(redacted({ entry: set, rest: {} }));
    expect(hears(her)).toBeUndefined();
  });
});

describe("the second result of a try", () => {
  const tried = (body: object = {}) => {
    const { her, goal } = withGoal();
    const set = her.tells(processSet({ goal, criteria: ["solve 3 problems"] }));
    const attempt = her.later({ hours: 2 }).tells(attempted({ what: "sheet", goal, result: 0, ...body }));
    return { her, goal, set, attempt };
  };

  it("is asked after a try at a goal for which lines are set", () => {
    const { her, set, attempt } = tried();
    expect(hears(her)).toMatchObject({
      rule: "good",
      because: [
        {
          text: "You tried today, and had set out what to do. A try has two results: what came of it, and what you did.",
          evidence: [attempt, set],
        },
      ],
      screen: {
        id: `process/kept/${attempt}`,
        title: "What you set out to do",
        blocks: [
          {
            id: "lines",
            kind: "evidence",
            text: "You had set out to",
            facts: [{ text: "solve 3 problems", entries: [set] }],
          },
          {
            id: "kept",
            kind: "choose",
            text: "Did you do what you set out to do?",
            options: [
              { id: "all", label: "all of it" },
              { id: "some", label: "some of it" },
              { id: "not", label: "not this time" },
            ],
          },
          { id: "apart", kind: "say", text: "This is apart from how it turned out.", note: true },
        ],
      },
    });
  });

  it.each([
    ["all", 1],
    ["some", 0.5],
    ["not", 0],
  ])("%s completes the try itself with %s, and leaves its result as it was", (said, share) => {
    const { her, goal, attempt } = tried();
    const theta = her.shown.goals[0]?.theta;
    const [entry] = answers(her, { kept: said });
    expect(entry).toMatchObject({ type: "journal/amended", body: { entry: attempt, body: { process: share } } });
    expect(her.learner.attempts.tries.at(-1)).toMatchObject({ result: 0, process: share });
    expect(her.shown.goals[0]?.theta).toBe(theta);
    expect(Math.sign(processLevelAt(her.learner.measures.filter, goal, her.now).theta)).toBe(Math.sign(share - 0.5));
    expect(hears(her)).toBeUndefined();
  });

  it("makes a try in which all was done a win, though it did not work", () => {
    const { her } = tried();
    const before = her.shown.wins;
    answers(her, { kept: "all" });
    expect(her.shown.wins).toBe(before + 1);
  });

  it("is not asked where it was said already, of a try before the lines, after two days, or of a goal without lines", () => {
    expect(hears(tried({ process: 1 }).her)).toBeUndefined();
    const { her } = tried();
    expect(hears(her.later({ hours: 48 }))).toBeDefined();
    expect(hears(her.later({ hours: 1 }))).toBeUndefined();
    const story = withGoal();
    story.her.tells(attempted({ what: "sheet", goal: story.goal, result: 1 }));
    story.her.later({ hours: 1 }).tells(processSet({ goal: story.goal, criteria: ["solve 3 problems"] }));
    expect(hears(story.her)).toBeUndefined();
    const other = her.tells(goalAdded({ title: "Spanish" }));
    her.tells(attempted({ what: "a talk", goal: other, result: 1 }));
    expect(hears(her)).toBeUndefined();
    her.tells(processSet({ goal: other }));
    her.later({ hours: 1 }).tells(attempted({ what: "a talk", goal: other, result: 1 }));
    expect(hears(her)).toBeUndefined();
  });
});

describe("the second result of a try, beside others", () => {
  it("is asked of an earlier try where the last one said it already", () => {
    const { her, goal } = withGoal();
    her.tells(processSet({ goal, criteria: ["solve 3 problems"] }));
    const first = her.later({ hours: 1 }).tells(attempted({ what: "sheet 1", goal, result: 0 }));
    her.tells(attempted({ what: "sheet 2", goal, result: 0, process: 1 }));
    expect(hears(her)?.screen.id).toBe(`process/kept/${first}`);
  });
});

describe("how they put it", () => {
  const fortnight = (her: Someone, outcomes: number, doings: number): void => {
    for (let i = 0; i < outcomes; i++) her.tells(goalAdded({ title: `pass exam ${i}` }));
    for (let i = 0; i < doings; i++) {
      const setback = hurt(her, undefined);
      her.tells(planMade({ setback, if: "it is 7 pm", then: "I solve 3 problems" }));
    }
  };

  it("is said only from six lines in each fortnight on, as their own counts side by side", () => {
    const her = someone();
    fortnight(her, 4, 2);
    expect(wordingTrend(momentOf(her))).toBeNull();
    fortnight(her.later({ days: 15 }), 1, 4);
    expect(wordingTrend(momentOf(her))).toBeNull();
    fortnight(her, 0, 1);
    expect(wordingTrend(momentOf(her))).toMatchObject({
      lately: { of: 6, outcomeOnly: 1 },
      before: { of: 6, outcomeOnly: 4 },
    });
    const screen = process.screen({ ...momentOf(her), subject: null } as Moment, "trend");
    const [block] = screen?.blocks ?? [];
    expect(block?.kind === "evidence" ? block.facts.map(({ text }) => text) : []).toEqual([
      "Of the 6 lines you wrote in the last two weeks, one says only how you want it to turn out.",
      "In the two weeks before, it was 4 of 6.",
    ]);
  });

  it("takes their own reading of a line before that of the markers", () => {
    const { her, goal } = withGoal();
    hurt(her, goal);
    fortnight(her, 3, 3);
    fortnight(her.later({ days: 15 }), 1, 4);
    her.tells(processSet({ goal, criteria: ["pass it"] }));
    expect(wordingTrend(momentOf(her))?.lately.outcomeOnly).toBe(2);
    const set = her.learner.attempts.processOf[goal]?.id as string;
    her.tells({ type: "process/line-read", body: { about: set, line: 0, reading: "do" } });
    expect(wordingTrend(momentOf(her))?.lately.outcomeOnly).toBe(1);
  });
});

describe("its words", () => {
  it("blame nobody, praise nobody, and count no streaks", () => {
    for (const phrase of Object.values(words).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one))))
      expect(phrase).not.toMatch(/!|%|\b(should have|failed|streak|well done|great|discipline|lazy|must)\b/i);
  });
});
