import { describe, expect, it } from "vitest";
import { someone } from "../../../test/someone.ts";
import { adjusted, attempted, goalAdded, planMade, setBack, winNoted } from "../../attempts/events.ts";
import { microStep } from "./micro-step.ts";

describe("restart", () => {
  it("offers two minutes of a small step to someone with an empty record", () => {
    const { primary } = someone().next;
    expect(primary.rule).toBe("step");
    expect(primary.screen.id).toBe("restart/step/now");
    expect(primary.screen.blocks[0]).toMatchObject({ kind: "timer", seconds: 120 });
  });

  it("heads what is shown with the card once the path is done, until the return", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
    her.tells(
      adjusted({
        setback,
        adjustment: "change-first-steps",
        error: "strategy",
        change: "Write the first step of every task.",
      }),
    );
    her.tells(planMade({ setback, if: "it is 7 pm", then: "I open the notebook", better: "five first steps" }));
    for (let i = 0; i < 8 && her.next.primary.rule === "ritual"; i++) her.answers({});
    her.later({ days: 1 });
    const texts = her.next.primary.screen.blocks.map((block) => ("text" in block ? block.text : ""));
    expect(her.next.primary.screen.id).toBe(`restart/step/${setback}`);
    expect(texts).toContain("Again: it is 7 pm");
    expect(texts).toContain("Differently: Write the first step of every task.");
    expect(texts).toContain("Better: five first steps");
    her.answers({ tried: "partly", helped: "yes" });
    expect(her.shown).toMatchObject({ returns: 1, recoveries: { returned: 1, open: 0 } });
  });

  it("keeps every step to two minutes at most, a verb of the hand first, and no word of success in it", () => {
    const kinds = [
      null,
      "exam",
      "practice",
      "sent-back",
      "rejection",
      "performance",
      "with-others",
      "not-started",
      "unfair",
      "more",
    ] as const;
    const causes = [
      null,
      "how-studied",
      "how-much",
      "started-late",
      "sleep",
      "nerves",
      "misread",
      "ran-out",
      "new-topic",
      "luck",
      "other",
    ] as const;
    for (const kind of kinds)
      for (const cause of causes)
        for (let shrinks = 0; shrinks <= 6; shrinks++) {
          const { text, seconds } = microStep(kind, cause, shrinks);
          expect(seconds).toBeLessThanOrEqual(120);
          expect(text).toMatch(/^(Open|Take|Set|Copy|Close|Put|Write|Drink)\b/);
          expect(text).not.toMatch(/\b(pass|win|succeed|score|grade|perfect|finish)/i);
        }
  });

  it("halves a step that someone asks to be smaller, at most four times", () => {
    const seconds = [0, 1, 2, 3, 4, 5].map((shrinks) => microStep("exam", null, shrinks).seconds);
    expect(seconds).toEqual([120, 60, 30, 15, 7.5, 7.5]);
  });

  it("counts what was begun inside the path as a win, not as an attempt, and closes nothing with it", () => {
    const him = someone();
    const setback = him.tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "yes" }));
    him.tells(winNoted({ what: "the first bar", from: "begun", setback, seconds: 120 }));
    expect(him.shown).toMatchObject({ wins: 1, attempts: 0, returns: 0, recoveries: { open: 1 } });
  });

  it("offers no start at night, only the morning", () => {
    const night = someone("2026-05-21T22:30:00Z", 60);
    night.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "no" }));
    for (let i = 0; i < 8 && night.next.primary.rule === "ritual"; i++) {
      expect(night.next.primary.screen.blocks.some(({ kind }) => kind === "timer")).toBe(false);
      night.answers({});
    }
  });

  it("asks at night only for a when and a where, not how sure one is to start now", () => {
    const night = someone("2026-05-21T22:30:00Z", 60);
    night.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "no" }));
    expect(night.hears("restart")?.screen.blocks.map(({ kind }) => kind)).toEqual(["say", "plan", "say"]);
  });

  it("says wherever a plan is made that nothing rings by itself", () => {
    const night = someone("2026-05-21T22:30:00Z", 60);
    night.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "no" }));
    const him = someone();
    him.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "no" }));
    for (const who of [night, him])
      for (let i = 0; i < 12; i++) {
        for (const { screen } of [who.next.primary, ...who.next.others]) {
          const kinds = screen.blocks.map(({ kind }) => kind);
          const plan = kinds.indexOf("plan");
          if (plan >= 0) expect(screen.blocks[plan + 1]).toMatchObject({ id: "ring", kind: "say" });
        }
        who.answers({});
      }
  });

  it("asks for a smaller step when someone is less than 70 in 100 sure of starting", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(attempted({ what: "midterm", goal, result: 0 }));
    const setback = her.tells(setBack({ kind: "exam", goal, distress: 30, arousal: 50, willing: "yes" }));
    const plan = her.next.others.find(({ screen }) => screen.id === `restart/plan/${setback}`);
    her.answers({ sure: 40 }, plan?.screen.id);
    expect(her.entries.map(({ type }) => type)).toContain("restart/shrunk");
  });
});
