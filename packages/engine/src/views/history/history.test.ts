import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJournal, often } from "../../../test/any.ts";
import { someone, type Someone } from "../../../test/someone.ts";
import {
  adjusted,
  amended,
  attempted,
  changeDraft,
  explained,
  goalAdded,
  historyLine,
  inOrder,
  isByItself,
  isCorrection,
  kinds,
  pastOf,
  planMade,
  redacted,
  remember,
  resolve,
  restored,
  retracted,
  setBack,
  textProblem,
  winNoted,
  byHappened,
  type Change,
  type Draft,
  type Entry,
  type HistoryLine,
  type Past,
} from "../../index.ts";
import { words } from "./words/en.ts";

const placeOf = (who: Someone, id: string): Past => {
  const found = pastOf(who.entries).find(({ entry }) => entry.id === id);
  if (!found) throw new Error("that entry is not in the history");
  return found;
};
const lineOf = (who: Someone, id: string): HistoryLine =>
  historyLine(who.learner, placeOf(who, id), { instant: who.now, offset: 60 });
const changed = (who: Someone, id: string, change: Change): Draft | null => {
  const draft = changeDraft(placeOf(who, id), change, who.now);
  if (!draft.ok) throw new Error(draft.problem.says);
  return draft.value;
};
const refused = (who: Someone, id: string, change: Change) => {
  const draft = changeDraft(placeOf(who, id), change, who.now);
  return draft.ok ? null : draft.problem;
};

describe("the history", () => {
  it("tells a setback in plain words, with what was chosen and the learner's own words apart", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const setback = her.tells(setBack({ what: "two tasks empty", kind: "exam", goal, distress: 70, willing: "maybe" }));

    expect(lineOf(her, setback)).toMatchObject({
      day: "Today",
      time: "2:40 pm",
      says: "Something went wrong",
      outcome: "still open",
      isOpen: true,
      isReturn: false,
      goal: "Calculus II",
      own: [{ field: "what", label: null, text: "two tasks empty" }],
      chosen: ["test or exam", "very bad", "willing to try again: maybe"],
      hidden: false,
      takenBack: false,
    });
  });

  it("says which try was a coming back, and on which day a setback was come back from", () => {
    const him = someone();
    const goal = him.tells(goalAdded({ title: "Piano" }));
    const setback = him.tells(setBack({ goal }));
    him.later({ days: 2 });
    const attempt = him.tells(attempted({ goal, result: 0, difficulty: -1.5, minutes: 25, confidence: 60 }));

    expect(lineOf(him, attempt)).toMatchObject({
      says: "A try",
      outcome: "came back",
      isReturn: true,
      chosen: ["not this time", "easy", "25 minutes", "60 of 100 sure"],
    });
    expect(lineOf(him, setback)).toMatchObject({ outcome: "came back today", isReturn: true, isOpen: false });
  });

  it("names what each thing is about, and when it was written down where that was later", () => {
    const her = someone();
    const setback = her.tells(setBack({ what: "the exam", when: her.now - 3 * 86_400_000 }));
    const why = her.tells(explained({ setback, causes: ["sleep", "ran-out"], different: ["sleep"] }));
    const plan = her.tells(planMade({ setback, if: "it is 7 pm", then: "I open it", better: "one line" }));

    expect(lineOf(her, setback)).toMatchObject({ day: "Monday", written: "today" });
    expect(lineOf(her, why)).toMatchObject({
      says: "What had a part in it",
      chosen: ["little sleep", "ran out of time", "can be different: little sleep"],
      about: { id: setback, day: "Monday" },
      written: null,
    });
    expect(lineOf(her, plan).own).toEqual([
      { field: "if", label: "if", text: "it is 7 pm" },
      { field: "then", label: "then", text: "I open it" },
      { field: "better", label: "what you would see", text: "one line" },
    ]);
  });

  it("marks words that met care, also where a correction brought them", () => {
    const him = someone();
    const setback = him.tells(setBack({ what: "I want to die" }));
    const other = him.tells(setBack({ what: "the exam" }));
    const goal = him.tells(goalAdded({ title: "I want to die" }));
    him.tells(amended({ entry: other, body: { what: "I want to die" } }));
    const attempt = him.tells(attempted({ goal, result: 1 }));

    expect(lineOf(him, setback).hidden).toBe(true);
    expect(lineOf(him, other)).toMatchObject({ hidden: true, changed: true });
    expect(lineOf(him, attempt)).toMatchObject({ hidden: false, goal: null });
  });

  it("marks words that met care also where they, or the correction that brought them, were taken back", () => {
    const her = someone();
    const before = her.entries.length;
    const setback = her.tells(setBack({ what: "I want to die" }));
    const other = her.tells(setBack({ what: "the exam" }));
    her.tells(amended({ entry: other, body: { what: "I want to die" } }));
    for (const { id, type } of her.entries.slice(before))
      if (type !== setBack.type && type !== "care/noticed") her.tells(retracted({ entry: id }));
    her.tells(retracted({ entry: setback }));

    expect(lineOf(her, setback)).toMatchObject({ hidden: true, takenBack: true });
    expect(lineOf(her, other)).toMatchObject({ hidden: true, own: [{ text: "the exam" }] });
  });

  it("keeps what was taken back in its place, with what it says, and what was put back as before", () => {
    const her = someone();
    const win = her.tells(winNoted({ what: "twenty words", from: "remembered" }));
    her.tells(amended({ entry: win, body: { what: "thirty words" } }));
    her.tells(retracted({ entry: win }));

    expect(lineOf(her, win)).toMatchObject({
      says: "You remembered something that worked",
      takenBack: true,
      own: [{ text: "thirty words" }],
    });
    her.tells(restored({ entry: win }));
    expect(lineOf(her, win)).toMatchObject({ takenBack: false, changed: true });
  });

  it("shows a correction no longer once that was taken back", () => {
    const him = someone();
    const win = him.tells(winNoted({ what: "twenty words" }));
    const change = him.tells(amended({ entry: win, body: { what: "thirty words" } }));
    him.tells(retracted({ entry: change }));

    expect(lineOf(him, win)).toMatchObject({ changed: false, own: [{ text: "twenty words" }] });
  });

  it("knows that something happened when its words are erased, and lets nothing of it be changed", () => {
    const her = someone();
    const attempt = her.tells(attempted({ what: "the third task", result: 0.5 }));
    her.tells(amended({ entry: attempt, body: { what: "the fourth task" } }));
    her.tells(redacted({ entry: attempt, rest: {} }));

    expect(lineOf(her, attempt)).toMatchObject({
      says: "A try",
      erased: true,
      changed: false,
      own: [],
      chosen: ["partly"],
      fields: [],
    });
    expect(changed(her, attempt, { what: "again" })).toBeNull();
  });

  it("sets apart what Reprise noted for itself", () => {
    const him = someone();
    him.tells(setBack({ kind: "exam" }));
    him.answers({});
    const byItself = pastOf(him.entries).filter(isByItself);

    expect(byItself.map(({ entry }) => entry.type)).toEqual(["coach/answered"]);
  });
});

describe("a change", () => {
  it("holds only what is different, and takes a field away where nothing is left of it", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Spanish" }));
    const attempt = her.tells(attempted({ what: "ten words", goal, result: 0.75, difficulty: 1.5, strategy: "cards" }));

    expect(changed(her, attempt, { what: "ten words", result: "partly", difficulty: "hard" })).toBeNull();
    expect(changed(her, attempt, { what: "twelve words", result: "worked", strategy: "  ", difficulty: null })).toEqual(
      amended({ entry: attempt, body: { what: "twelve words", result: 1, strategy: null, difficulty: null } }),
    );
  });

  it("of a setback is its kind, how bad it was and when it happened; and the journal takes it", () => {
    const him = someone();
    const setback = him.tells(setBack({ what: "x", kind: "exam", distress: 47 }));
    const when = him.now - 86_400_000;
    expect(changed(him, setback, { distress: "bad", when: him.now })).toBeNull();
    const draft = changed(him, setback, { kind: "performance", distress: "some", when });

    expect(draft).toEqual(amended({ entry: setback, body: { kind: "performance", distress: 30, when } }));
    him.tells(draft as Draft);
    expect(lineOf(him, setback)).toMatchObject({
      day: "Yesterday",
      changed: true,
      chosen: ["performance or match", "some"],
    });
    him.tells(changed(him, setback, { when: null }) as Draft);
    expect(lineOf(him, setback).day).toBe("Today");
  });

  it("is refused in one sentence for its field", () => {
    const her = someone();
    const attempt = her.tells(attempted({ result: 1 }));

    expect(refused(her, attempt, { what: "x".repeat(10_001) })).toEqual({
      type: "BadField",
      field: "what",
      says: "That is longer than 10,000 characters. Shorten it.",
    });
    expect(refused(her, attempt, { what: "\uD800" })?.says).toBe("That holds half of a character. Type it again.");
    expect(refused(her, attempt, { when: NaN })?.says).toBe("That is not a date and a time.");
    expect(refused(her, attempt, { when: her.now + 2 * 86_400_000 })?.field).toBe("when");
    expect(refused(her, attempt, { result: null })?.says).toBe("Choose one; any of them is fine.");
    expect(textProblem("x".repeat(201), 200)).toBe("That is longer than 200 characters. Shorten it.");
  });

  it("of the moment of a plan takes its time away, since a time belongs to its moment", () => {
    const him = someone();
    const setback = him.tells(setBack({}));
    const plan = him.tells(planMade({ setback, if: "it is 7 pm", then: "I open it", at: him.now + 3_600_000 }));

    expect(changed(him, plan, { if: "it is 8 pm" })).toEqual(
      amended({ entry: plan, body: { if: "it is 8 pm", at: null } }),
    );
    expect(changed(him, plan, { then: "I begin" })).toEqual(amended({ entry: plan, body: { then: "I begin" } }));
  });

  it("names what no longer stands in one of our lists as it was written", () => {
    const her = someone();
    const setback = her.tells(setBack({}));
    const one = her.tells(adjusted({ setback, adjustment: "constructor" }));
    const two = her.tells(adjusted({ setback, adjustment: "change-mix" }));

    expect(lineOf(her, one).chosen).toEqual(["constructor"]);
    expect(lineOf(her, two).chosen).toEqual(["Mix the kinds of task."]);
  });
});

describe("for every journal", () => {
  it("the history holds each fact exactly once, newest first, and what stands is what the learner is made of", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const past = pastOf(entries);
        const facts = entries.filter((entry) => !isCorrection(entry));
        expect(past.map(({ entry }) => entry.id).toSorted()).toEqual(facts.map(({ id }) => id).toSorted());
        const shown = past.map(({ entry }) => entry);
        expect(shown.toReversed()).toEqual(inOrder(shown, byHappened));
        const standing = past.filter(({ entry, takenBack }) => !takenBack && entry.body !== null);
        const stand = resolve(entries, kinds).filter((entry) => !isCorrection(entry));
        expect(standing.map(({ entry }) => entry).toReversed()).toEqual(inOrder(stand, byHappened));
        const { learner } = remember(entries);
        for (const one of past) {
          const line = historyLine(learner, one, now);
          expect(line.says).not.toBe("");
          expect(line.erased && line.own.length > 0).toBe(false);
        }
      }),
      often(100),
    );
  });

  it("an entry that comes twice is told once, and taking back and putting back changes nothing", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), ({ entries }, place) => {
        const past = pastOf(entries);
        expect(pastOf([...entries, ...entries.slice(-2)])).toEqual(past);
        const fact = entries.filter((entry) => !isCorrection(entry))[place % Math.max(1, entries.length)];
        if (!fact || past.find(({ entry }) => entry.id === fact.id)?.takenBack) return;
        const after = (type: string, n: number): Entry => ({
          ...fact,
          id: `7ZZZZZZZZZZZZZZZZZZZZZZZZ${n}`,
          at: fact.at + 1e12 + n,
          version: 1,
          type,
          body: { entry: fact.id },
        });
        const [taken, put] = [after(retracted.type, 0), after(restored.type, 1)];
        expect(pastOf([...entries, taken]).find(({ entry }) => entry.id === fact.id)?.takenBack).toBe(
          past.find(({ entry }) => entry.id === fact.id)?.entry.body !== null && !kinds.get(fact.type)?.stands,
        );
        expect(pastOf([...entries, taken, put])).toEqual(past);
      }),
      often(100),
    );
  });
});

describe("the words of the history", () => {
  it("name every kind of entry but corrections", () => {
    for (const type of kinds.keys()) if (!type.startsWith("journal/")) expect(words).toHaveProperty([type]);
  });

  it("name every field that holds words someone wrote", () => {
    for (const { type, words: names } of kinds.values())
      if (!type.startsWith("journal/")) for (const name of names) expect(words).toHaveProperty([name]);
  });
});
