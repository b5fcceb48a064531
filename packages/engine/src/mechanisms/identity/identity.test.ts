import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, goalAdded, letGo, setBack } from "../../attempts/events.ts";
import { retracted } from "../../journal/events.ts";
import { words } from "./words/en.ts";

const hurt = (her: Someone, more: { readonly goal?: string; readonly attempt?: string } = {}): string =>
  her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes", ...more }));

const facts = (her: Someone): readonly { readonly text: string; readonly entries: readonly string[] }[] => {
  const block = her.hears("identity")?.screen.blocks[0];
  return block?.kind === "evidence" ? block.facts : [];
};

describe("identity", () => {
  it("is silent before the first return: with nothing on record, while a setback is open, after a try that answers none", () => {
    const her = someone();
    expect(her.hears("identity")).toBeUndefined();
    her.tells(attempted({ what: "sheet 1", result: 1 }));
    expect(her.hears("identity")).toBeUndefined();
    hurt(her);
    expect(her.hears("identity")).toBeUndefined();
  });

  it("shows a first return as came back 1 of 1, back at the level beside it, and asks what made it possible", () => {
    const her = someone();
    const setback = hurt(her);
    const attempt = her.later({ hours: 26 }).tells(attempted({ what: "sheet 2", result: 0.2 }));
    const heard = her.hears("identity");
    expect(heard?.because).toMatchObject([
      {
        text: "You came back today. What made it possible is worth a line while you remember it.",
        evidence: [attempt],
      },
    ]);
    expect(heard?.screen).toEqual({
      id: `identity/returned/${attempt}`,
      mechanism: "identity",
      title: "You came back.",
      blocks: [
        {
          id: "returns",
          kind: "evidence",
          text: "26 hours after you put it on record.",
          facts: [
            { text: "You came back 1 of 1 setback you recorded; 0 still open.", entries: [setback] },
            { text: "Back at the level: 1 of the 1.", entries: [setback] },
          ],
        },
        {
          id: "unwritten",
          kind: "say",
          note: true,
          text: "What you did not write down is not in here, and would make this look less good.",
        },
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
            { id: "nothing-to-add", label: "nothing to add" },
          ],
        },
      ],
    });
  });

  it("keeps back at the level apart, so that a tiny return does not hide standing still", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const attempt = her.tells(attempted({ what: "midterm", goal, result: 0, difficulty: 1.5 }));
    hurt(her, { goal, attempt });
    her.tells(attempted({ what: "one line", goal, result: 1, difficulty: -3 }));
    expect(facts(her).map(({ text }) => text)).toEqual([
      "You came back 1 of 1 setback you recorded; 0 still open.",
      "Back at the level: 0 of the 1.",
    ]);
  });

  it("leaves out what was let go, and counts what is still open", () => {
    const her = someone();
    const goals = ["one", "two", "three"].map((title) => her.tells(goalAdded({ title })));
    const [first, second] = goals.map((goal) => hurt(her, { goal }));
    her.tells(letGo({ recovery: second as string }));
    her.tells(attempted({ what: "a try", goal: goals[0] as string, result: 0 }));
    expect(facts(her).map(({ text }) => text)).toEqual([
      "You came back 1 of 2 setbacks you recorded; 1 still open.",
      "Back at the level: 1 of the 1.",
      "You let one go. It is left out.",
    ]);
    expect(facts(her)[1]?.entries).toEqual([first]);
  });

  it("records what made it possible, once, and then is silent until the next return", () => {
    const her = someone();
    hurt(her);
    const attempt = her.later({ days: 1 }).tells(attempted({ what: "sheet 1", result: 0 }));
    const screen = her.hears("identity")?.screen.id as string;
    expect(her.answers({ by: "person" }, screen)[0]).toMatchObject({
      type: "identity/kept-going",
      body: { attempt, by: "person" },
    });
    expect(her.hears("identity")).toBeUndefined();
    hurt(her);
    const next = her.later({ days: 1 }).tells(attempted({ what: "sheet 2", result: 1 }));
    expect(her.hears("identity")?.screen.id).toBe(`identity/returned/${next}`);
  });

  it("takes nothing to add for a full answer", () => {
    const her = someone();
    hurt(her);
    her.tells(attempted({ what: "sheet 1", result: 0 }));
    her.answers({ by: "nothing-to-add" }, her.hears("identity")?.screen.id);
    expect(her.hears("identity")).toBeUndefined();
  });

  it("records nothing of a screen that was skipped", () => {
    const her = someone();
    hurt(her);
    her.tells(attempted({ what: "sheet 1", result: 0 }));
    expect(her.answers({}, her.hears("identity")?.screen.id).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("speaks within two days of a return and not later", () => {
    const her = someone();
    hurt(her);
    her.tells(attempted({ what: "sheet 1", result: 0 }));
    expect(her.later({ hours: 48 }).hears("identity")).toBeDefined();
    expect(her.later({ minutes: 1 }).hears("identity")).toBeUndefined();
  });

  it("asks about each of two returns, the newest first", () => {
    const her = someone();
    const goals = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
    for (const goal of goals) hurt(her, { goal });
    const [first, second] = goals.map((goal) => her.tells(attempted({ what: "a try", goal, result: 0 })));
    expect(her.hears("identity")?.screen.id).toBe(`identity/returned/${second}`);
    her.answers({ by: "plan" }, her.hears("identity")?.screen.id);
    expect(her.hears("identity")?.screen.id).toBe(`identity/returned/${first}`);
    her.answers({ by: "rest" }, her.hears("identity")?.screen.id);
    expect(her.hears("identity")).toBeUndefined();
  });

  it("takes back what it counted when the return is taken back", () => {
    const her = someone();
    hurt(her);
    const attempt = her.tells(attempted({ what: "sheet 1", result: 0 }));
    her.tells(retracted({ entry: attempt }));
    expect(her.hears("identity")).toBeUndefined();
  });

  it("says verbs and counts: no noun or adjective for a person, no percentage, no streak", () => {
    const said = Object.values(words).flatMap((phrase) =>
      typeof phrase === "string" ? [phrase] : Object.values(phrase),
    );
    for (const sentence of said) {
      expect(sentence).not.toMatch(/%|!|\b(percent|streak|in a row|always|never)\b/i);
      expect(sentence).not.toMatch(
        /\byou are\b|\b(person who|someone who|fighter|achiever|resilient|strong|persistent)\b/i,
      );
    }
  });
});
