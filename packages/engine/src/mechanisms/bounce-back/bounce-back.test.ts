import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import { attempted, explained, goalAdded, letGo, setBack, winNoted } from "../../attempts/events.ts";
import { redacted, retracted } from "../../journal/events.ts";
import type { Block } from "../../screens/screen.ts";
import { words } from "./words/en.ts";

const hurt = (her: Someone, more: object = {}): string =>
  her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes", ...more }));

/** A setback and a try so many hours later. */
const comesBack = (her: Someone, hours: number, more: object = {}): string => {
  hurt(her, more);
  return her.later({ hours }).tells(attempted({ what: "a sheet", result: 0 }));
};

const block = (her: Someone, id: string): Block | undefined =>
  her.hears("bounce-back")?.screen.blocks.find((one) => one.id === id);

const facts = (her: Someone): readonly { readonly text: string; readonly entries: readonly string[] }[] => {
  const found = block(her, "before");
  return found?.kind === "evidence" ? found.facts : [];
};

const names = (her: Someone, by: string): void =>
  void her.answers({ by }, her.hears("bounce-back")?.screen.id as string);

/** What the map says to someone who asks for it now. */
const map = (her: Someone): readonly Block[] =>
  speaker("bounce-back").screen(
    momentFor(her.learner, sceneAt(her.learner, { instant: her.now, offset: 60 }), speaker("bounce-back"), null),
    "map",
  )?.blocks ?? [];

describe("bounce-back", () => {
  it("is silent before the first return: with nothing on record, while a setback is open, after a try that answers none", () => {
    const her = someone();
    expect(her.hears("bounce-back")).toBeUndefined();
    her.tells(attempted({ what: "a sheet", result: 1 }));
    expect(her.hears("bounce-back")).toBeUndefined();
    hurt(her);
    expect(her.hears("bounce-back")).toBeUndefined();
  });

  it("says of a first return how long it took, and asks what made it possible", () => {
    const her = someone();
    const attempt = comesBack(her, 26);
    expect(her.hears("bounce-back")).toMatchObject({
      rule: "good",
      because: [
        {
          text: "You came back today. What made it possible is worth a tap while you remember it.",
          evidence: [attempt],
        },
      ],
    });
    expect(her.hears("bounce-back")?.screen).toEqual({
      id: `bounce-back/returned/${attempt}`,
      mechanism: "bounce-back",
      title: "You came back.",
      blocks: [
        { id: "took", kind: "say", text: "It took 26 hours, from when you put it on record." },
        {
          id: "by",
          kind: "choose",
          text: "What made it possible?",
          options: [
            { id: "small-step", label: "the small step" },
            { id: "rest", label: "a night of sleep, or a rest" },
            { id: "plan", label: "the plan" },
            { id: "person", label: "a person" },
            { id: "change", label: "the change" },
            { id: "settling", label: "settling first" },
            { id: "nothing-to-add", label: "nothing to add" },
          ],
        },
        {
          id: "line",
          kind: "write",
          text: "A line about it, if you like. You see it again when you next come back.",
          fields: ["What made it possible"],
          limit: 300,
        },
      ],
    });
  });

  it("records one tap, a line, or both, and is then silent until the next return", () => {
    const her = someone();
    const first = comesBack(her, 5);
    const [entry] = her.answers({ by: "person", line: ["Mira sat beside me"] }, her.hears("bounce-back")?.screen.id);
    expect(entry).toMatchObject({
      type: "bounce-back/made-possible",
      body: { attempt: first, by: "person", line: "Mira sat beside me" },
    });
    expect(her.hears("bounce-back")).toBeUndefined();
    const second = comesBack(her, 5);
    expect(her.hears("bounce-back")?.screen.id).toBe(`bounce-back/returned/${second}`);
    expect(her.answers({ line: ["it was light outside"] }, her.hears("bounce-back")?.screen.id)[0]).toMatchObject({
      body: { attempt: second, line: "it was light outside" },
    });
    expect(her.hears("bounce-back")).toBeUndefined();
  });

  it("shows the last line again at the next return, and not where it met care or the return was taken back", () => {
    const her = someone();
    const first = comesBack(her, 5);
    her.answers({ line: ["Mira sat beside me"] }, her.hears("bounce-back")?.screen.id);
    comesBack(her, 5);
    expect(block(her, "said")).toEqual({ id: "said", kind: "quote", text: "Mira sat beside me" });
    her.tells(retracted({ entry: first }));
    expect(block(her, "said")).toBeUndefined();
    her.answers({ line: ["I want to die"] }, her.hears("bounce-back")?.screen.id);
    her.tells({ type: "care/released", body: {} });
    comesBack(her, 5);
    expect(block(her, "took")).toBeDefined();
    expect(block(her, "said")).toBeUndefined();
  });

  it("records nothing of a screen that was skipped", () => {
    const her = someone();
    comesBack(her, 5);
    expect(her.answers({}, her.hears("bounce-back")?.screen.id).map(({ type }) => type)).toEqual(["coach/answered"]);
    expect(her.answers({ line: ["  "] }, her.hears("bounce-back")?.screen.id)).toHaveLength(1);
  });

  it("counts in words what was named before, with the tries it counts", () => {
    const her = someone();
    const tries = ["small-step", "plan", "small-step", "nothing-to-add", "small-step", "small-step"].map((by) => {
      const attempt = comesBack(her, 30);
      names(her, by);
      return attempt;
    });
    comesBack(her, 30);
    expect(facts(her)).toEqual([
      {
        text: "Half of the setbacks you recorded were followed by a return within 30 hours.",
        entries: expect.anything(),
      },
      { text: "The small step was there 4 of the 6 times.", entries: [tries[2], tries[4], tries[5]] },
      { text: "The plan was there 1 of the 6 times.", entries: [tries[1]] },
    ]);
    expect(block(her, "unwritten")).toMatchObject({ note: true });
  });

  it("goes on counting what identity was told before, and its answers are not asked for again", () => {
    const her = someone();
    const first = comesBack(her, 5);
    her.tells({ type: "identity/kept-going", body: { attempt: first, by: "rest" } });
    expect(her.hears("bounce-back")).toBeUndefined();
    comesBack(her, 5);
    names(her, "rest");
    comesBack(her, 5);
    expect(facts(her).map(({ text }) => text)).toContain("A night of sleep, or a rest was there 2 of the 2 times.");
  });

  it("counts a second answer about one return in place of the first, and none about a return that was taken back", () => {
    const her = someone();
    const [first, second] = [comesBack(her, 5), comesBack(her, 5)];
    for (const by of ["rest", "person"] as const)
      her.tells({ type: "bounce-back/made-possible", body: { attempt: second, by } });
    her.tells({ type: "bounce-back/made-possible", body: { attempt: first, by: "plan" } });
    comesBack(her, 5);
    const counts = () => facts(her).flatMap(({ text }) => (text.includes("times") ? [text] : []));
    expect(counts()).toEqual(["The plan was there 1 of the 2 times.", "A person was there 1 of the 2 times."]);
    her.tells(retracted({ entry: first }));
    expect(counts()).toEqual([]);
  });

  it("tells the first two times as they were, and half from three returns on, with what is still open in it", () => {
    const her = someone();
    comesBack(her, 3);
    comesBack(her, 20);
    expect(facts(her).map(({ text }) => text)).toEqual(["Your first two returns took 3 hours and 20 hours."]);
    comesBack(her, 10);
    expect(facts(her)[0]?.text).toBe("Half of the setbacks you recorded were followed by a return within 10 hours.");
    const goals = [1, 2, 3, 4].map((n) => her.tells(goalAdded({ title: `goal ${n}` })));
    for (const goal of goals) hurt(her, { goal });
    expect(facts(her)[0]?.text).toBe("Half of the setbacks you recorded were followed by a return within 10 hours.");
    her.later({ days: 2 });
    expect(facts(her)).toEqual([]);
  });

  it("speaks within two days of a return and not later, the newest first", () => {
    const her = someone();
    const goals = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
    for (const goal of goals) hurt(her, { goal });
    const [first, second] = goals.map((goal) => her.tells(attempted({ what: "a try", goal, result: 0 })));
    expect(her.hears("bounce-back")?.screen.id).toBe(`bounce-back/returned/${second}`);
    names(her, "plan");
    expect(her.hears("bounce-back")?.screen.id).toBe(`bounce-back/returned/${first}`);
    expect(her.later({ hours: 48 }).hears("bounce-back")).toBeDefined();
    expect(her.later({ minutes: 1 }).hears("bounce-back")).toBeUndefined();
  });

  it("does not ask about coming back from what was more than a setback", () => {
    const her = someone();
    hurt(her, { kind: "more" });
    her.tells({ type: "care/released", body: {} });
    her.later({ hours: 5 }).tells(attempted({ what: "a sheet", result: 0 }));
    expect(her.hears("bounce-back")).toBeUndefined();
  });

  it("keeps the tap where the line was erased", () => {
    const her = someone();
    const attempt = comesBack(her, 5);
    const [entry] = her.answers({ by: "plan", line: ["at my desk"] }, her.hears("bounce-back")?.screen.id);
    her.tells(redacted({ entry: entry?.id as string, rest: { attempt, by: "plan" } }));
    expect(JSON.stringify(her.learner.mechanisms["bounce-back"])).not.toContain("at my desk");
    expect(her.hears("bounce-back")).toBeUndefined();
  });

  it("says verbs and counts: no word for a person, no one to be compared with, no percentage", () => {
    for (const sentence of Object.values(words)) {
      expect(sentence).not.toMatch(/%|!|\b(percent|streak|in a row|always|never)\b/i);
      expect(sentence).not.toMatch(/\b(person who|someone who|resilient|strong|average|most people|others)\b/i);
    }
  });
});

describe("what goes with coming back sooner", () => {
  /** Setbacks of which those with a cause one can influence are followed by a return far sooner. */
  const withPattern = (n: number): Someone => {
    const her = someone();
    for (let i = 0; i < n; i++) {
      const mine = i % 2 === 0;
      const setback = hurt(her, { distress: 20 + ((i * 37) % 50) });
      her.tells(explained({ setback, causes: [mine ? "how-studied" : "luck"] }));
      her.later({ hours: (mine ? 3 : 60) + ((i * 7) % 5) }).tells(attempted({ what: "a sheet", result: 0 }));
    }
    return her;
  };

  it("says nothing below twenty setbacks, not even when asked", () => {
    expect(map(withPattern(19))).toEqual([]);
  });

  it("says, when asked, what tends to be so, over how many, and that it is no cause", () => {
    const her = withPattern(24);
    expect(map(her)).toMatchObject([
      {
        id: "sooner",
        kind: "evidence",
        text: "Over 24 setbacks you recorded:",
        facts: [
          {
            text: "Coming back tends to be faster when you see something in it that you can influence.",
            entries: [expect.any(String), expect.any(String), expect.any(String)],
          },
        ],
      },
      {
        id: "together",
        kind: "say",
        note: true,
        text: "This says what goes together in your record, not what causes it. Seven things were looked at; one of them can stand out by chance.",
      },
    ]);
    // It is never offered by itself.
    expect(her.hears("bounce-back")?.screen.id).toContain("/returned/");
  });

  it("does not call someone slow for what only a long time left room for", () => {
    const her = someone();
    for (let i = 0; i < 24; i++) {
      const setback = hurt(her);
      if (i % 2 === 0) her.later({ hours: 3 }).tells(winNoted({ from: "begun", setback, seconds: 120 }));
      her.later({ hours: i % 2 === 0 ? 60 : 2 }).tells(attempted({ what: "a sheet", result: 0 }));
    }
    expect(JSON.stringify(map(her))).not.toContain("begun");
  });

  it("says so where nothing stands out, and leaves out what was let go", () => {
    const her = someone();
    for (let i = 0; i < 22; i++) comesBack(her, 5 + 4 * (Math.floor(i / 2) % 3), { distress: i % 2 === 0 ? 20 : 60 });
    her.tells(letGo({ recovery: hurt(her) }));
    expect(map(her)[0]).toEqual({
      id: "nothing",
      kind: "say",
      text: "Nothing stands out so far, over 22 setbacks you recorded.",
    });
  });
});
