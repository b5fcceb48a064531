import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, goalAdded, letGo, setBack, winNoted } from "../../attempts/events.ts";

const hurt = (her: Someone, distress: number, goal?: string): string =>
  her.tells(setBack({ kind: "exam", distress, arousal: 50, willing: "maybe", ...(goal && { goal }) }));

const remember = (her: Someone, answers: object) => her.answers(answers, her.hears("wins")?.screen.id);

describe("wins", () => {
  it("is silent while nothing hurts: what was managed need not be proved to anyone", () => {
    const her = someone();
    expect(her.hears("wins")).toBeUndefined();
    const recovery = hurt(her, 30);
    her.tells(letGo({ recovery }));
    expect(her.hears("wins")).toBeUndefined();
  });

  it("asks in calm for something hard that did work", () => {
    const her = someone();
    const setback = hurt(her, 30);
    const heard = her.hears("wins");
    expect(heard?.because).toMatchObject([
      { text: "There is not much on record yet that worked. What you remember counts, too.", evidence: [setback] },
    ]);
    expect(heard?.screen).toEqual({
      id: `wins/remember/${setback}`,
      mechanism: "wins",
      title: "Something hard that did work",
      blocks: [
        {
          id: "what",
          kind: "write",
          text: "Think of something that was hard and went well in the end. It may be long ago, and about something else.",
          fields: ["what it was"],
          limit: 300,
        },
        {
          id: "than",
          kind: "choose",
          text: "Beside this, it was",
          options: [
            { id: "easier", label: "easier" },
            { id: "as-hard", label: "about as hard" },
            { id: "harder", label: "harder" },
          ],
        },
        {
          id: "when",
          kind: "choose",
          text: "When was it, roughly?",
          options: [
            { id: "this-year", label: "this year" },
            { id: "last-years", label: "the last few years" },
            { id: "long-ago", label: "longer ago" },
          ],
        },
      ],
    });
  });

  it("asks at 60 and never above, until what was said is four hours old", () => {
    const her = someone();
    hurt(her, 60);
    expect(her.hears("wins")).toBeDefined();
    hurt(her, 61);
    expect(her.hears("wins")).toBeUndefined();
    expect(her.later({ hours: 5 }).hears("wins")).toBeDefined();
  });

  it("asks nothing of someone for whom it was more than that", () => {
    const her = someone();
    her.tells(setBack({ kind: "more", distress: 30, arousal: 50, willing: "no" }));
    her.tells({ type: "care/released", body: {} });
    expect(her.hears("wins")).toBeUndefined();
  });

  it("asks until there are two wins; two minutes begun on the path do not make it stop", () => {
    const her = someone();
    const setback = hurt(her, 30);
    for (let i = 0; i < 3; i++) her.tells(winNoted({ what: "one line", from: "begun", setback, seconds: 120 }));
    expect(her.hears("wins")).toBeDefined();
    her.tells(winNoted({ what: "the recital", from: "remembered", than: "harder" }));
    expect(her.hears("wins")).toBeDefined();
    her.tells(winNoted({ what: "the driving test", from: "noted" }));
    expect(her.hears("wins")).toBeUndefined();
  });

  it("counts tries that worked, and tries in which the plan was kept, among the wins", () => {
    const her = someone();
    her.tells(attempted({ what: "sheet 1", result: 0.5 }));
    her.tells(attempted({ what: "sheet 2", result: 0 }));
    hurt(her, 30);
    expect(her.hears("wins")).toBeDefined();
    her.tells(attempted({ what: "sheet 3", result: 0, process: 1 }));
    hurt(her, 30);
    expect(her.hears("wins")).toBeUndefined();
  });

  it("records what was remembered, how hard it was beside which setback, and roughly when", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const setback = hurt(her, 30, goal);
    const [win] = remember(her, { what: ["  the recital  "], than: "harder", when: "last-years" });
    expect(win).toMatchObject({
      type: "attempts/win-noted",
      body: { what: "the recital", from: "remembered", than: "harder", goal, setback },
    });
    const years = (her.now - (win?.body as { when: number }).when) / 86_400_000 / 365;
    expect(years).toBeGreaterThan(1);
    expect(years).toBeLessThan(5);
  });

  it("records no more than was answered, and nothing without a name", () => {
    const her = someone();
    const setback = hurt(her, 30);
    expect(remember(her, { what: ["the recital"] })[0]?.body).toEqual({
      what: "the recital",
      from: "remembered",
      setback,
    });
    for (const nothing of [{}, { what: ["  "] }, { than: "harder", when: "this-year" }])
      expect(remember(her, nothing).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("never moves what the record says of a goal, and closes nothing", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(attempted({ what: "sheet 1", goal, result: 0 }));
    hurt(her, 30, goal);
    const before = her.shown;
    remember(her, { what: ["the recital"], than: "harder", when: "long-ago" });
    remember(her, { what: ["the driving test"], than: "as-hard" });
    her.tells(winNoted({ what: "one proof", goal, from: "noted" }));
    expect(her.shown).toEqual({ ...before, wins: before.wins + 3 });
  });

  it("is repeated to them as remembered, never as something on record", () => {
    const her = someone();
    hurt(her, 30);
    remember(her, { what: ["the recital"], than: "harder", when: "long-ago" });
    remember(her, { what: ["the driving test"], than: "as-hard" });
    const [facts] = her.hears("encouragement")?.screen.blocks ?? [];
    expect(facts).toMatchObject({
      facts: [
        { text: "You remembered: the driving test. You said it was about as hard as this." },
        { text: "You remembered: the recital. You said it was harder than this." },
      ],
    });
  });
});
