import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import {
  adjusted as changeSet,
  attempted,
  felt,
  goalAdded,
  planMade,
  processSet,
  setBack,
  winNoted,
} from "../../attempts/events.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import { noticed } from "../../care/events.ts";
import { redacted, retracted } from "../../journal/events.ts";
import type { Screen } from "../../screens/screen.ts";
import { lookBack } from "./advice.ts";
import { wantsLess, type Here } from "./due.ts";
import { adjusted, carriedOut, dayChosen, degrees, held, worthSaid } from "./events.ts";
import { countsOf } from "./facts.ts";
import type { Checkpoint } from "./fold.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const hurt = (her: Someone, more: object = {}): string =>
  her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes", ...more }));

const heard = (her: Someone): Screen | undefined => her.hears("checkpoint")?.screen;

const moment = (her: Someone): Here => {
  const now = { instant: her.now, offset: 60 };
  return momentFor(her.learner, sceneAt(her.learner, now), speaker("checkpoint"), null) as Here;
};

/** The look back as the command shows it, whether due or not. */
const review = (her: Someone): Screen => {
  const screen = speaker("checkpoint").screen(moment(her), lookBack(moment(her)).part);
  if (!screen) throw new Error("there is always a look back");
  return screen;
};

const facts = (screen: Screen): readonly string[] =>
  screen.blocks.flatMap((block) => (block.kind === "evidence" ? block.facts.map(({ text }) => text) : []));

const optionsOf = (screen: Screen | undefined, id: string): readonly string[] =>
  screen?.blocks.flatMap((block) =>
    block.id === id && block.kind === "choose" ? block.options.map(({ label }) => label) : [],
  ) ?? [];

const state = (her: Someone): Checkpoint => her.learner.mechanisms["checkpoint"] as Checkpoint;

/** Someone with two tries on record for eight days: a look back is due. */
const aWeekIn = (): { readonly her: Someone; readonly goal: string; readonly good: string } => {
  const her = someone();
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  her.tells(attempted({ what: "sheet 1", goal, result: 0 }));
  const good = her.later({ days: 6 }).tells(attempted({ what: "sheet 2", goal, result: 1 }));
  her.later({ days: 2, minutes: 1 }).tells(worthSaid({ worth: "yes" }));
  return { her, goal, good };
};

describe("checkpoint", () => {
  it("is silent with nothing on record, and in the first week", () => {
    const her = someone();
    expect(heard(her)).toBeUndefined();
    her.tells(attempted({ what: "sheet 1", result: 0 }));
    expect(heard(her.later({ days: 6 }))).toBeUndefined();
  });

  it("shows, after a week, what worked first, then the record, in this exact form", () => {
    const { her, good } = aWeekIn();
    const said = her.hears("checkpoint");
    expect(said?.because).toMatchObject([{ text: "It has been a week or more. The record can say how it went." }]);
    expect(said?.screen).toEqual({
      id: "checkpoint/review/now",
      mechanism: "checkpoint",
      title: "A short look back",
      blocks: [
        {
          id: "worked",
          kind: "choose",
          text: "First, one thing that worked.",
          options: [
            { id: good, label: "sheet 2" },
            { id: "nothing", label: "nothing comes to mind" },
          ],
        },
        { id: "own", kind: "write", text: "Or in your own words.", fields: ["what worked"], limit: 300 },
        {
          id: "record",
          kind: "evidence",
          text: "On record since 21 May.",
          facts: [{ text: "1 of 2 tries worked, or went as you had planned.", entries: [good] }],
        },
        { id: "unwritten", kind: "say", text: "What you did not write down is not in here.", note: true },
      ],
    });
  });

  it("is due after five tries, but not within two days of the last look back", () => {
    const her = someone();
    for (let i = 0; i < 5; i++) her.tells(attempted({ what: `sheet ${i}`, result: 0.5 }));
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
    expect(heard(her.later({ days: 1 }))?.id).toBe("checkpoint/review/now");
    expect(her.hears("checkpoint")?.because[0]?.evidence).toHaveLength(5);
    her.answers({ worked: "nothing" }, "checkpoint/review/now");
    her.answers({ change: "same" }, "checkpoint/ahead/now");
    for (let i = 0; i < 5; i++) her.tells(attempted({ what: `sheet ${i}`, result: 0.5 }));
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
    expect(heard(her.later({ days: 1 }))).toBeDefined();
  });

  it("keeps to the learner's own day and hour where there is one, even when nothing is on record", () => {
    const { her } = aWeekIn();
    her.tells(dayChosen({ weekday: 0, hour: 17 }));
    // It is Friday afternoon; on Sunday at five, where she is, it is due.
    expect(heard(her.later({ days: 2 }))).toBeUndefined();
    expect(heard(her.later({ hours: 2, minutes: 18 }))).toBeUndefined();
    expect(heard(her.later({ minutes: 1 }))).toBeDefined();
    expect(her.hears("checkpoint")?.rule).toBe("checkpoint");
    her.answers({ worked: "nothing" }, "checkpoint/review/now");
    her.answers({ change: "same" }, "checkpoint/ahead/now");
    expect(heard(her.later({ days: 5 }))).toBeUndefined();
    const sunday = heard(her.later({ days: 2 }));
    expect(sunday && facts(sunday)).toEqual(["Nothing on record in this time. That is fine."]);
  });

  it("has no day of its own again once that is chosen", () => {
    const { her } = aWeekIn();
    her.tells(dayChosen({ weekday: 6 }));
    expect(heard(her)).toBeUndefined();
    her.tells(dayChosen({}));
    expect(heard(her)).toBeDefined();
  });

  it("is kind when nothing is on record: it can be answered, written to, and left", () => {
    const her = someone();
    const screen = review(her);
    expect(facts(screen)).toEqual(["Nothing on record in this time. That is fine."]);
    expect(screen.blocks[0]).toMatchObject({ id: "worked", text: "First, one thing that worked, however small." });
    expect(optionsOf(screen, "worked")).toEqual(["nothing comes to mind"]);
    expect(heard(her)).toBeUndefined();
  });

  it("is silent above a distress of 60, at night, with words of crisis, soon after a setback and when it is more than that", () => {
    const { her } = aWeekIn();
    expect(heard(her)).toBeDefined();
    hurt(her, { distress: 61 });
    expect(heard(her)).toBeUndefined();
    expect(heard(her.later({ hours: 47 }))).toBeUndefined();
    expect(heard(her.later({ hours: 2 }))).toBeDefined();
    expect(heard(her.later({ hours: 8 }))).toBeUndefined();
    expect(heard(her.later({ hours: 10 }))).toBeDefined();
    // On a day of their own it is there sooner: they chose it.
    her.tells(dayChosen({ weekday: 1, hour: 17 }));
    expect(heard(her)).toBeUndefined();
    her.later({ hours: 8 });
    expect(heard(her)).toBeDefined();
    hurt(her);
    expect(heard(her.later({ hours: 5 }))).toBeUndefined();
    expect(heard(her.later({ hours: 12 }))).toBeDefined();
    her.tells(setBack({ kind: "more" }), { type: "care/released", body: {} });
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
  });

  it("is silent above a distress of 60 that was said about nothing in particular", () => {
    const { her } = aWeekIn();
    her.tells(felt({ distress: 60 }));
    expect(heard(her)).toBeDefined();
    her.tells(felt({ distress: 61 }));
    expect(heard(her)).toBeUndefined();
  });

  it("asks one thing that worked for each setback of that time, up to three, before anything else", () => {
    const { her, goal } = aWeekIn();
    for (const what of ["one", "two", "three", "four"]) {
      hurt(her, { goal, what });
      her.tells(attempted({ what: `after ${what}`, goal, result: 1 }));
    }
    const first = review(her).blocks[0];
    expect(first).toMatchObject({
      id: "worked",
      text: "First, what worked: one thing for each setback, up to 3.",
      many: 3,
    });
    her.later({ days: 1 });
    const ids = first?.kind === "choose" ? first.options.slice(0, 3).map(({ id }) => id) : [];
    const [kept] = her.answers({ worked: ids }, "checkpoint/review/now");
    expect(kept).toMatchObject({ type: "checkpoint/held", body: { wins: ids } });
  });

  it("puts what worked before what did not in the record, however much there is of the other", () => {
    const { her, goal } = aWeekIn();
    for (let i = 0; i < 30; i++) {
      her.tells(attempted({ what: "a try", goal, result: 0 }));
      hurt(her, { goal });
    }
    expect(facts(review(her))).toEqual([
      "1 of 32 tries worked, or went as you had planned.",
      "You came back from 29 setbacks.",
      "30 setbacks put on record.",
      "1 setback is still open.",
    ]);
    expect(review(her).blocks[0]?.id).toBe("worked");
  });

  it("counts plans by what the record tells of them: a start, still to come, or nothing either way", () => {
    const { her } = aWeekIn();
    const goals = ["one", "two", "three"].map((title) => her.tells(goalAdded({ title })));
    const [first, second, third] = goals.map((goal) => hurt(her, { goal })) as [string, string, string];
    her.tells(planMade({ setback: first, if: "it is 7 pm", then: "I start", at: her.now + HOUR }));
    her.tells(planMade({ setback: second, if: "it is 7 pm", then: "I start", at: her.now + 2 * DAY }));
    her.tells(planMade({ setback: third, if: "I come home", then: "I start" }));
    her.later({ hours: 2 }).tells(attempted({ what: "a start", goal: goals[0] as string, result: 0 }));
    expect(facts(review(her))).toContain("3 plans made; with a start on record after them: 1; still to come: 1.");
  });

  it("counts a beginning of two minutes as a start after its plan", () => {
    const { her } = aWeekIn();
    const setback = hurt(her);
    her.tells(planMade({ setback, if: "I come home", then: "I start" }));
    her.later({ hours: 1 }).tells(winNoted({ what: "one line", from: "begun", setback, seconds: 120 }));
    expect(facts(review(her))).toContain("1 plan made; with a start on record after it: 1; still to come: 0.");
  });

  it("says what they set out to do, and in how many of the tries that say so they did it", () => {
    const { her, goal } = aWeekIn();
    her.tells(processSet({ goal, criteria: ["read the task twice", "check the units"] }));
    her.tells(attempted({ what: "a", goal, result: 0, process: 1 }));
    her.tells(attempted({ what: "b", goal, result: 0, process: 0 }));
    expect(facts(review(her))).toEqual([
      "2 of 4 tries worked, or went as you had planned.",
      "You set out to: read the task twice; check the units.",
      "You did what you had planned in 1 of the 2 tries that say so.",
    ]);
  });

  it("leaves out what was more than a setback, and what was remembered from before", () => {
    const { her } = aWeekIn();
    her.tells(winNoted({ what: "the recital", from: "remembered" }));
    her.tells(setBack({ kind: "more", what: "something hard" }), { type: "care/released", body: {} });
    expect(facts(review(her))).toEqual(["1 of 2 tries worked, or went as you had planned."]);
    expect(optionsOf(review(her), "worked")).toEqual(["sheet 2", "nothing comes to mind"]);
  });

  it("records that it was held, then asks for one change out of the record, in this exact form", () => {
    const { her, goal } = aWeekIn();
    const setback = hurt(her, { goal });
    her.tells(changeSet({ setback, change: "Underline what is asked." }));
    expect(heard(her.later({ hours: 5 }))).toBeUndefined();
    her.later({ hours: 44 });
    const [kept] = her.answers({ worked: "nothing", own: ["  I sat down twice "] }, "checkpoint/review/now");
    expect(kept).toMatchObject({ type: "checkpoint/held", body: { worked: "I sat down twice", to: her.now } });
    expect(kept?.body).not.toHaveProperty("wins");
    expect(her.hears("checkpoint")?.rule).toBe("good");
    expect(heard(her)).toEqual({
      id: "checkpoint/ahead/now",
      mechanism: "checkpoint",
      title: "One change for the time ahead",
      blocks: [
        {
          id: "change",
          kind: "choose",
          text: "What will be different?",
          options: [
            { id: setback, label: "Go on with: Underline what is asked." },
            { id: "same", label: "Nothing; the same again." },
          ],
        },
        { id: "own", kind: "write", text: "Or in your own words.", fields: ["next time I"], limit: 200 },
        {
          id: "next",
          kind: "plan",
          text: "When does it come up next?",
          ifs: ["I come home and have put my things down"],
          then: "I open what I was working on and do two minutes",
          whens: [
            { label: "Tomorrow, 9 am", at: Date.parse("2026-06-01T08:00:00Z"), if: "it is 9 am and I sit down" },
            { label: "Tomorrow, 7 pm", at: Date.parse("2026-06-01T18:00:00Z"), if: "it is 7 pm and I sit down" },
            { label: "Tuesday, 7 pm", at: Date.parse("2026-06-02T18:00:00Z"), if: "it is 7 pm and I sit down" },
          ],
        },
      ],
    });
  });

  it("asks first of all, the next time, whether what was set was carried out", () => {
    const { her, goal } = aWeekIn();
    const setback = hurt(her, { goal });
    her.tells(changeSet({ setback, change: "Underline what is asked." }));
    her.later({ days: 2, minutes: 1 });
    const [first] = her.answers({ worked: "nothing" }, "checkpoint/review/now");
    const [set] = her.answers(
      { change: setback, next: { if: "it is 9 am", then: "I sit down", at: her.now + DAY } },
      "checkpoint/ahead/now",
    );
    expect(set).toMatchObject({
      type: "checkpoint/adjusted",
      body: { checkpoint: first?.id, setback, next: "it is 9 am", then: "I sit down", at: her.now + DAY },
    });
    expect(heard(her)).toBeUndefined();
    her.later({ days: 4 }).tells(attempted({ what: "sheet 3", goal, result: 0.5 }));
    her.later({ days: 3 });
    expect(heard(her)?.blocks.slice(0, 2)).toMatchObject([
      { id: "done", text: "Last time you set: it is 9 am. Did it happen?" },
      { id: "worked" },
    ]);
    const kept = her.answers({ done: "partly", worked: "nothing" }, "checkpoint/review/now");
    expect(kept.map(({ type }) => type)).toEqual(["checkpoint/carried-out", "checkpoint/held", "coach/answered"]);
    expect(kept[0]?.body).toEqual({ checkpoint: first?.id, done: "partly" });
    expect(countsOf(state(her))).toEqual({ held: 2, set: 1, yes: 0, partly: 1, no: 0 });
    her.answers({ own: ["begin with the smallest"] }, "checkpoint/ahead/now");
    her.later({ days: 4 }).tells(attempted({ what: "sheet 4", goal, result: 0.5 }));
    her.later({ days: 3, minutes: 1 }).tells(worthSaid({ worth: "yes" }));
    expect(heard(her)?.blocks).toMatchObject([
      { text: "Last time you set: begin with the smallest. Did it happen?" },
      {},
      {},
      {},
      { id: "counts", text: "Of 1 change you set and came back to, 0 happened and 1 partly." },
      {},
    ]);
  });

  it("points to changes that the record suggests, and keeps a place for them beside old ones", () => {
    const { her, goal } = aWeekIn();
    for (const change of ["a", "b", "c"]) {
      const setback = hurt(her, { goal });
      her.tells(changeSet({ setback, change }), planMade({ setback, if: "I come home", then: "I start" }));
    }
    her.later({ days: 2, minutes: 1 }).answers({ worked: "nothing" }, "checkpoint/review/now");
    expect(optionsOf(heard(her), "change")).toEqual([
      "Go on with: c",
      "Go on with: b",
      "Make the first step smaller.",
      "Nothing; the same again.",
    ]);
    const [set] = her.answers({ change: "smaller-start" }, "checkpoint/ahead/now");
    expect(set?.body).toMatchObject({ change: "smaller-start" });
    expect(set?.body).not.toHaveProperty("setback");
  });

  it("prefers their own words to an option, and asks for nothing more after half a day", () => {
    const { her } = aWeekIn();
    her.answers({ worked: "nothing" }, "checkpoint/review/now");
    expect(heard(her.later({ hours: 7 }))).toBeDefined();
    const [set] = her.answers({ change: "same", own: ["begin earlier"] }, "checkpoint/ahead/now");
    expect(set?.body).toMatchObject({ adjustment: "begin earlier" });
    expect(set?.body).not.toHaveProperty("change");
    const { her: other } = aWeekIn();
    other.answers({ worked: "nothing" }, "checkpoint/review/now");
    expect(heard(other.later({ hours: 20 }))).toBeUndefined();
  });

  it("asks for a day at the second look back, and not again once that is said", () => {
    const { her, goal } = aWeekIn();
    const look = (): Screen | undefined => {
      her.answers({ worked: "nothing" }, "checkpoint/review/now");
      return heard(her);
    };
    expect(optionsOf(look(), "day")).toEqual([]);
    her.answers({ change: "same" }, "checkpoint/ahead/now");
    her.later({ days: 7, minutes: 1 }).tells(attempted({ what: "sheet 3", goal, result: 1 }));
    expect(optionsOf(look(), "day")).toHaveLength(8);
    const [said] = her.answers({ day: "day-0" }, "checkpoint/ahead/now");
    expect(said).toMatchObject({ type: "checkpoint/day-chosen", body: { weekday: 0 } });
    expect(state(her).day).toMatchObject({ weekday: 0, hour: null });
    expect(optionsOf(heard(her), "day")).toEqual([]);
  });

  it("records nothing of a screen that was skipped", () => {
    const { her } = aWeekIn();
    expect(her.answers({}, "checkpoint/review/now").map(({ type }) => type)).toEqual(["coach/answered"]);
    her.answers({ worked: "nothing" }, "checkpoint/review/now");
    expect(her.answers({}, "checkpoint/ahead/now").map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("never says words back that met care, nor those that were erased", () => {
    const { her, goal } = aWeekIn();
    const dark = her.tells(attempted({ what: "I wrote something dark", goal, result: 1 }));
    her.tells(noticed({ about: dark }), { type: "care/released", body: {} });
    expect(JSON.stringify(review(her))).not.toContain("dark");
    expect(optionsOf(review(her), "worked")[0]).toBe("something that worked, today");
    const [look] = her.answers({ worked: "nothing" }, "checkpoint/review/now");
    const [set] = her.answers({ own: ["a private thing"] }, "checkpoint/ahead/now");
    her.tells(redacted({ entry: set?.id as string, rest: null }));
    expect(JSON.stringify(review(her))).not.toContain("private");
    expect(look?.type).toBe("checkpoint/held");
  });

  it("forgets a look back that is taken back, with all that hangs on it", () => {
    const { her } = aWeekIn();
    const [look] = her.answers({ worked: "nothing" }, "checkpoint/review/now");
    her.answers({ own: ["begin earlier"] }, "checkpoint/ahead/now");
    her.tells(retracted({ entry: look?.id as string }));
    expect(countsOf(state(her))).toEqual({ held: 0, set: 0, yes: 0, partly: 0, no: 0 });
    expect(review(her).blocks[0]?.id).toBe("worked");
  });

  it("has an exit from every state: a third look back in a day is one sentence, and records nothing", () => {
    const { her } = aWeekIn();
    for (let i = 0; i < 2; i++) her.tells(held({ from: her.now - DAY, to: her.now }));
    expect(review(her).blocks).toEqual([
      {
        id: "enough",
        kind: "say",
        text: "You looked back twice today. The record will say the same tomorrow; two minutes of doing say more.",
      },
    ]);
    expect(review(her.later({ days: 1 })).blocks[0]?.id).toBe("worked");
  });
});

describe("worth your time?", () => {
  const saying = (...worths: readonly ("yes" | "partly" | "no")[]): boolean =>
    wantsLess({ worth: worths.map((worth, i) => ({ id: String(i), at: i, worth })) });

  it("is asked after fourteen days of use, once in each fortnight, and not of someone who has stopped", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(attempted({ what: "sheet 1", goal, result: 0 }));
    her.later({ days: 8 }).answers({ worked: "nothing" }, "checkpoint/review/now");
    her.answers({ change: "same" }, "checkpoint/ahead/now");
    her.later({ days: 5 }).tells(attempted({ what: "sheet 3", goal, result: 1 }));
    expect(heard(her)).toBeUndefined();
    her.later({ days: 1, minutes: 1 });
    expect(heard(her)).toEqual({
      id: "checkpoint/worthwhile/now",
      mechanism: "checkpoint",
      title: "Worth your time?",
      blocks: [
        {
          id: "worth",
          kind: "choose",
          text: "Is this worth your time?",
          options: [
            { id: "yes", label: "yes" },
            { id: "partly", label: "partly" },
            { id: "no", label: "no" },
          ],
        },
        {
          id: "line",
          kind: "write",
          text: "A line about it, if you like.",
          fields: ["what helps, or what does not"],
          limit: 300,
        },
      ],
    });
    const [said] = her.answers({ worth: "partly", line: ["the short path"] }, "checkpoint/worthwhile/now");
    expect(said).toMatchObject({ type: "checkpoint/worth-said", body: { worth: "partly", line: "the short path" } });
    expect(heard(her)).toBeUndefined();
    expect(heard(her.later({ days: 60 }))).toBeUndefined();
  });

  it("comes before a look back for two days of a fortnight and after it for the rest, so that neither crowds out the other", () => {
    const her = someone();
    for (let i = 0; i < 14; i++) {
      her.tells(attempted({ what: "a try", result: 1 }));
      her.later({ days: 1, minutes: 1 });
    }
    expect(heard(her)?.id).toBe("checkpoint/worthwhile/now");
    expect(heard(her.later({ days: 2 }))?.id).toBe("checkpoint/review/now");
  });

  it("makes it quieter when it got worse on two checks running, and only then", () => {
    expect(saying()).toBe(false);
    expect(saying("no")).toBe(false);
    expect(saying("yes", "no")).toBe(false);
    expect(saying("yes", "partly", "no")).toBe(true);
    expect(saying("partly", "no", "no")).toBe(true);
    expect(saying("no", "no")).toBe(true);
    expect(saying("yes", "partly", "partly")).toBe(false);
    expect(saying("no", "no", "yes")).toBe(false);
    expect(saying("no", "no", "partly", "no")).toBe(false);
  });

  it("never wants less while the last answer was yes", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...degrees)), (worths) => {
        expect(saying(...worths, "yes")).toBe(false);
      }),
    );
  });

  it("then asks neither after five tries nor after a week, but after two; and names a person", () => {
    const { her, goal } = aWeekIn();
    her.tells(worthSaid({ worth: "no" }), worthSaid({ worth: "no" }));
    for (let i = 0; i < 5; i++) her.tells(attempted({ what: "a try", goal, result: 1 }));
    expect(heard(her)).toBeUndefined();
    expect(heard(her.later({ days: 6, minutes: 1 }))?.id).toBe("checkpoint/review/now");
    her.answers({ worked: "nothing" }, "checkpoint/review/now");
    her.answers({ change: "same" }, "checkpoint/ahead/now");
    her.later({ days: 8 }).tells(attempted({ what: "a try", goal, result: 1 }));
    expect(heard(her)?.blocks.at(-1)).toMatchObject({ id: "person", note: true });
  });

  it("takes an answer about a look back that is not there for nothing", () => {
    const her = someone();
    const id = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(carriedOut({ checkpoint: id, done: "yes" }), adjusted({ checkpoint: id, change: "same" }));
    expect(countsOf(state(her))).toEqual({ held: 0, set: 0, yes: 0, partly: 0, no: 0 });
    expect(her.tries({ type: "checkpoint/day-chosen", body: { weekday: 7 } })).toMatch(/Saturday/);
  });
});
