import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJournal, often } from "../../test/any.ts";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, goalAdded, letGo, myStory, redacted, remember, setBack, type Entry } from "../index.ts";
import { lineWritten, pageKept, rewritten, valueWritten, worthSaid } from "../mechanisms/narrative/events.ts";

/** Whether what care noticed was itself taken back or erased: then nothing says any more that it met care. */
const noticeTakenBack = (entries: readonly Entry[]): boolean => {
  const noticed = new Set(entries.filter(({ type }) => type === "care/noticed").map(({ id }) => id));
  return entries.some(
    ({ type, body }) => type.startsWith("journal/") && noticed.has((body as { entry: string }).entry),
  );
};

const storyOf = (who: Someone) => myStory(who.learner, { instant: who.now, offset: 60 });

/** Someone with two goals: three setbacks at one, of which one is open; one at the other, let go. */
const story = () => {
  const her = someone();
  const [maths, piano] = [her.tells(goalAdded({ title: "Maths" })), her.tells(goalAdded({ title: "Piano" }))];
  const back = (): string => {
    const setback = her
      .later({ days: 1 })
      .tells(setBack({ kind: "exam", what: "I'm stupid", goal: maths, distress: 50 }));
    her.later({ hours: 20 }).tells(attempted({ what: "a sheet", goal: maths, result: 1 }));
    return setback;
  };
  const [first, second] = [back(), back()];
  const open = her.later({ days: 1 }).tells(setBack({ goal: maths }));
  her.tells(letGo({ recovery: her.tells(setBack({ goal: piano })) }));
  return { her, maths, piano, first, second, open };
};

describe("my story", () => {
  it("of nothing on record is empty", () => {
    expect(storyOf(someone())).toEqual({ since: null, says: [], chapters: [], values: [], letters: [], worth: [] });
  });

  it("has a chapter for each goal, in verbs, dates and counts", () => {
    const { her, maths, piano } = story();
    const { since, says, chapters } = storyOf(her);
    expect(since).toBe("21 May 2026");
    expect(says).toEqual([
      "You came back 2 of 3 setbacks you recorded; 1 still open.",
      "Back at the level: 2 of the 2.",
      "You let one go. It is left out.",
    ]);
    expect(chapters).toMatchObject([
      { goal: maths, title: "Maths", from: "21 May 2026", until: "26 May 2026", tries: 2, came: 2, open: 1, letGo: 0 },
      { goal: piano, title: "Piano", tries: 0, came: 0, open: 0, letGo: 1 },
    ]);
    expect(chapters.map((one) => one.says)).toEqual([
      [
        "You tried 2 times.",
        "2 of the 2 worked at least half.",
        "You came back 2 of 3 setbacks you recorded; 1 still open.",
        "Back at the level: 2 of the 2.",
      ],
      ["You let one go."],
    ]);
  });

  it("has a last chapter for what names no goal, where there is something in it", () => {
    const her = someone();
    her.tells(attempted({ what: "a song", result: 0 }));
    expect(storyOf(her).chapters).toMatchObject([{ goal: null, title: "Other things", tries: 1 }]);
  });

  it("puts what belongs to a goal without a title to the other things, so that nothing is lost from the counts", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Maths" }));
    her.tells(attempted({ goal, result: 1 }), attempted({ result: 0 }), setBack({ goal }));
    her.tells(redacted({ entry: goal, rest: {} }));
    expect(storyOf(her).chapters).toMatchObject([{ goal: null, title: "Other things", tries: 2, open: 1 }]);
  });

  it("holds only the pages that were chosen, and drops one that no longer is", () => {
    const { her, first, second } = story();
    const pages = () => storyOf(her).chapters.flatMap((one) => one.pages.map(({ setback }) => setback));
    expect(pages()).toEqual([]);
    her.tells(pageKept({ setback: second, kept: true }), pageKept({ setback: first, kept: true }));
    expect(pages()).toEqual([first, second]);
    her.tells(pageKept({ setback: first, kept: false }));
    expect(pages()).toEqual([second]);
  });

  it("holds lines that were written anew, not drafts, and never the first ones", () => {
    const { her, first, second } = story();
    her.tells(
      rewritten({ setback: first, line: "Not yet, on that sheet", markers: ["task", "yet"] }),
      rewritten({ setback: second, line: "I am hopeless", markers: [] }),
    );
    expect(storyOf(her).chapters[0]?.lines).toMatchObject([{ text: "Not yet, on that sheet", date: "26 May 2026" }]);
    expect(JSON.stringify(storyOf(her))).not.toMatch(/stupid|hopeless/);
  });

  it("holds what matters to them, in their word before ours", () => {
    const { her } = story();
    her.tells(
      valueWritten({ value: "friends", why: "they stay", time: "Sunday" }),
      valueWritten({ value: "nature", own: "the sea" }),
      valueWritten({}),
    );
    expect(storyOf(her).values).toMatchObject([
      { value: "friends", why: "they stay", time: "Sunday" },
      { value: "the sea", why: null, time: null },
    ]);
  });

  it("holds what they wrote to themselves, and knows when a year has passed", () => {
    const { her } = story();
    const line = her.tells(lineWritten({ to: "later", line: "You kept at it." }));
    expect(storyOf(her).letters).toEqual([
      { id: line, date: "26 May 2026", text: "You kept at it.", to: "later", aYearOn: false },
    ]);
    expect(storyOf(her.later({ days: 364, hours: 12 })).letters[0]?.aYearOn).toBe(false);
    expect(storyOf(her.later({ hours: 12, minutes: 1 })).letters[0]?.aYearOn).toBe(true);
    her.tells(redacted({ entry: line, rest: {} }));
    expect(storyOf(her).letters).toEqual([]);
  });

  it("says how often it felt like a word about them in counts", () => {
    const { her, first, second } = story();
    her.tells(worthSaid({ setback: first, worth: 75 }), worthSaid({ setback: second, worth: 0 }));
    expect(storyOf(her).worth).toEqual(["You said 1 of 2 times that it felt as if it said something about you."]);
  });

  it("holds nothing that met care: no title, no line, no value, no letter", () => {
    const { her, first } = story();
    her.tells(goalAdded({ title: "I want to die" }));
    her.tells(
      rewritten({ setback: first, line: "On Tuesday I want to die", markers: ["time"] }),
      valueWritten({ value: "friends", own: "I want to die", why: "I want to die" }),
      lineWritten({ to: "then", line: "I want to die" }),
      pageKept({ setback: first, kept: true }),
    );
    const told = storyOf(her);
    expect(JSON.stringify(told)).not.toContain("want to die");
    expect(told.chapters.map(({ title }) => title)).toEqual(["Maths", "Piano"]);
    expect(told.letters).toEqual([]);
  });

  it("is for every journal plain data, in counts that add up, with no percentage and no word for what someone is", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { learner } = remember(entries);
        const told = myStory(learner, now);
        expect(JSON.parse(JSON.stringify(told))).toEqual(told);
        if (!noticeTakenBack(entries)) expect(JSON.stringify(told)).not.toContain("want to die");
        const { returned, open, letGo: gone } = learner.attempts.counts;
        const sum = (of: "came" | "open" | "letGo" | "tries"): number =>
          told.chapters.reduce((all, one) => all + one[of], 0);
        expect([sum("came"), sum("open"), sum("letGo")]).toEqual([returned, open, gone]);
        expect(sum("tries")).toBe(learner.attempts.counts.attempts);
        for (const sentence of [...told.says, ...told.chapters.flatMap(({ says }) => says)])
          expect(sentence).not.toMatch(/%|!|\byou are\b|streak/i);
      }),
      often(40),
    );
  });
});
