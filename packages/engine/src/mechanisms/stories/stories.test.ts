import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { never } from "../../../test/never-said.ts";
import { furnishedScreen } from "../../../test/shelves.ts";
import { someone, type Someone } from "../../../test/someone.ts";
import { hasWordsOfCrisis } from "../../care/notice.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import { adjusted, attempted, goalAdded, planMade, setBack, setbackKinds, winNoted } from "../../attempts/events.ts";
import { fieldOf } from "../../attempts/field.ts";
import { redacted, retracted } from "../../journal/events.ts";
import type { Setback } from "../../attempts/attempts.ts";
import type { Block, Screen } from "../../screens/screen.ts";
import type { Moment } from "../mechanism.ts";
import { listed } from "./listed.ts";
import type { Stories } from "./fold.ts";
import { likeness, modelsFor, PAST_SELF, stageOf } from "./selection.ts";
import { pages } from "./shelf.ts";
import { storyProblems, type Page, type Story } from "./story.ts";

const hurt = (her: Someone, more: object = {}): string =>
  her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes", ...more }));

const momentOf = (her: Someone, subject: string | null = null): Moment<Stories> =>
  momentFor(
    her.learner,
    sceneAt(her.learner, { instant: her.now, offset: 60 }),
    speaker("stories"),
    subject,
  ) as Moment<Stories>;

/** The part as the closer look would show it. */
const closer = (her: Someone, setback: string, part = "story"): Screen | null =>
  speaker("stories").screen(momentOf(her, setback), part);

const kindOf = (screen: Screen | null, kind: Block["kind"]): Block | undefined =>
  screen?.blocks.find((block) => block.kind === kind);

const open = (her: Someone): Setback => {
  const id = her.learner.attempts.setbackIds.at(-1) as string;
  return her.learner.attempts.setbacks[id] as Setback;
};

/** Someone with two things that went well, so that their own record can speak. */
const withRecord = (): Someone => {
  const her = someone();
  for (const what of ["a sheet", "a proof"]) her.tells(winNoted({ what, from: "remembered" }));
  return her;
};

const collected: readonly Story[] = listed.map((line) => ({
  ...line,
  ...(pages.find(({ id }) => id === line.id) as Page),
}));
const [first] = collected as readonly [Story, ...Story[]];
describe("a story", () => {
  it.each(collected.map((story) => [story.id, story] as const))(
    "%s may be told: it struggles, says how it felt, changes something, and names its source",
    (_, story) => {
      expect(storyProblems(story)).toEqual([]);
      expect(hasWordsOfCrisis(story.text)).toBe(false);
      for (const text of [story.text, ...story.changes]) {
        expect(text).not.toMatch(/%|\b(always|never give|brave|resilient|genius|talented)\b/i);
        for (const [pattern, why] of never) expect(pattern.test(text), why).toBe(false);
      }
    },
  );

  it("is one line in the list and one page on the shelf, neither without the other", () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(listed.map(({ id }) => id).sort());
  });

  it("is told once on the shelf; there are forty and more, and few of them of people one knows by name from elsewhere", () => {
    expect(new Set(collected.map(({ id }) => id)).size).toBe(collected.length);
    expect(new Set(collected.map(({ text }) => text)).size).toBe(collected.length);
    expect(collected.length).toBeGreaterThanOrEqual(40);
    expect(collected.filter(({ isKnown }) => isKnown === true).length * 3).toBeLessThanOrEqual(collected.length);
  });

  it.each(setbackKinds.filter((kind) => kind !== "more"))(
    "about %s: for someone who begins, in whatever field, at least two are alike enough",
    (kind) => {
      for (const title of [undefined, "Calculus", "Spanish", "Violin", "Beekeeping"]) {
        const her = someone();
        hurt(her, { kind, ...(title === undefined ? {} : { goal: her.tells(goalAdded({ title })) }) });
        expect(modelsFor(momentOf(her), open(her)).length, title).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it("is refused where it is success alone, or has no source, or quotes, or is too long", () => {
    const problem = (change: object): string => storyProblems({ ...first, ...change }).join("; ");
    expect(problem({ failures: [] })).toBe("it shows something that did not work: success alone helps nobody");
    expect(problem({ feelings: [] })).toBe("it shows how that felt, as they told it");
    expect(problem({ changes: [" "] })).toBe("it shows what was done differently");
    expect(problem({ sources: [] })).toBe("it names a public source with its address");
    expect(problem({ sources: [{ citation: "a page", url: "nowhere" }] })).toContain("source");
    expect(problem({ checked: "2026-13-01" })).toBe("it says on which day its source was checked");
    expect(problem({ licence: "" })).toContain("terms");
    expect(problem({ obstacle: ["more"] })).toContain("kinds of setback");
    expect(problem({ id: "No 1" })).toContain("small letters");
    expect(problem({ text: `${first.text} “I knew it.”` })).toContain("quotes nobody");
    expect(problem({ text: first.text.repeat(2) })).toContain("60 to 140 words");
    expect(storyProblems(null).length).toBeGreaterThan(5);
  });
});

describe("the field of a goal", () => {
  it.each([
    ["Calculus II", "maths"],
    ["conversational Spanish", "languages"],
    ["Piano, grade 5", "music"],
    ["learn Python", "programming"],
    ["My thesis", "writing"],
    ["Applying for a place", "applications"],
    ["driving test", "driving"],
    ["Organic chemistry", "science"],
    ["get fit", null],
    ["Maths and Spanish", null],
    ["javanese weaving", null],
    [null, null],
  ] as const)("%s is %s: only what its title names plainly", (title, field) => {
    expect(fieldOf(title)).toBe(field);
  });
});

describe("who is alike", () => {
  it("weighs .4 for the obstacle, .3 for the field, .3 for the level; what is not known counts half", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    hurt(her, { goal });
    const of = (change: Partial<Story>): number => likeness(momentOf(her), open(her), { ...first, ...change });
    expect(of({ obstacle: ["exam"], field: "maths", level: "beginning" })).toBeCloseTo(1, 12);
    expect(of({ obstacle: ["unfair"], field: "maths", level: "beginning" })).toBeCloseTo(0.6, 12);
    expect(of({ obstacle: ["exam"], field: "music", level: "beginning" })).toBeCloseTo(0.7, 12);
    expect(of({ obstacle: ["exam"], field: "maths", level: "on-the-way" })).toBeCloseTo(0.85, 12);
    expect(of({ obstacle: ["exam"], field: "maths", level: "far" })).toBeCloseTo(0.7, 12);
    her.tells(setBack({ distress: 30 }));
    expect(of({})).toBeCloseTo(0.5, 12);
  });

  it("takes how far along someone is from their tries and from how much more they manage", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    expect(stageOf(momentOf(her), null)).toBeNull();
    const tries = (n: number, goal: string, result: number): void => {
      for (let i = 0; i < n; i++) her.tells(attempted({ goal, result, difficulty: 1.5 }));
    };
    tries(9, goal, 0);
    expect(stageOf(momentOf(her), goal)).toBe("beginning");
    tries(50, goal, 0);
    expect(stageOf(momentOf(her), goal)).toBe("on-the-way");
    tries(1, goal, 0);
    expect(stageOf(momentOf(her), goal)).toBe("far");
    const other = her.tells(goalAdded({ title: "Spanish" }));
    tries(12, other, 1);
    expect(stageOf(momentOf(her), other)).toBe("far");
  });

  it("never shows one less than half alike, and shows nobody twice about one setback", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...setbackKinds.filter((kind) => kind !== "more")),
        fc.constantFrom("Calculus II", "Spanish", "Piano", "get fit"),
        (kind, title) => {
          const her = someone();
          hurt(her, { kind, goal: her.tells(goalAdded({ title })) });
          const moment = momentOf(her);
          const models = modelsFor(moment, open(her));
          for (const model of models)
            if (model.is === "other")
              expect(likeness(moment, open(her), model.story)).toBeGreaterThanOrEqual(0.5 - 1e-9);
          expect(new Set(models.map((model) => (model.is === "other" ? model.story.id : ""))).size).toBe(models.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it("has met three at least before anyone comes again", () => {
    const her = someone();
    const met: string[] = [];
    for (let i = 0; i < 3; i++) {
      const setback = hurt(her.later({ days: 3 }));
      const screen = her.hears("stories")?.screen as Screen;
      her.answers({ like: 50 }, screen.id);
      met.push(her.learner.mechanisms["stories"] ? (momentOf(her).own.readAbout[setback]?.[0] as string) : "");
    }
    expect(new Set(met).size).toBe(3);
  });

  it("puts last whom five readings did not help on average, and asks no more how sure one is", () => {
    const her = someone();
    const setback = hurt(her);
    const names = () => modelsFor(momentOf(her), open(her)).map((one) => (one.is === "other" ? one.story.id : ""));
    for (const id of names())
      for (let i = 0; i < 5; i++)
        her.tells({
          type: "stories/read",
          body: { story: id, about: setback, before: 50, after: id === first.id ? 50 : 51 },
        });
    hurt(her.later({ days: 1 }));
    expect(names().at(-1)).toBe(first.id);
    expect(names()[0]).not.toBe(first.id);
    const ids = her.hears("stories")?.screen.blocks.map(({ id }) => id);
    expect(ids).toEqual(["story", "like"]);
  });
});

describe("stories", () => {
  it("with an empty record tell of someone alike, with the source, and ask gently", () => {
    const her = someone();
    const setback = hurt(her, { goal: her.tells(goalAdded({ title: "Calculus II" })) });
    expect(her.hears("stories")).toMatchObject({
      rule: "possible",
      because: [
        { text: "There is not much on your record yet. Someone else has been here, too.", evidence: [setback] },
      ],
    });
    expect(furnishedScreen(her.hears("stories")?.screen as Screen)).toEqual({
      id: `stories/story/${setback}`,
      mechanism: "stories",
      title: "Someone who came through",
      blocks: [
        {
          id: "before",
          kind: "rate",
          text: "Before you read, if you like: how sure are you of your next step?",
          low: 0,
          high: 100,
          lowLabel: "not sure",
          highLabel: "very sure",
        },
        {
          id: "story",
          kind: "story",
          text: first.text,
          rows: [
            {
              when: "What was different",
              text: "Past papers, one after another, with each model answer taken apart backwards; and asking, often.",
            },
            { when: "How long it took", text: "Three to five weeks." },
          ],
        },
        {
          id: "source",
          kind: "say",
          text: "True, and told in our words. Source, checked on 2026-11-22: L33t Learning (2014). New brain instance. https://newbraininstance.blogspot.com/2014/08/",
          note: true,
        },
        {
          id: "like",
          kind: "rate",
          text: "Is this someone like you?",
          low: 0,
          high: 100,
          lowLabel: "not like me",
          highLabel: "very much like me",
        },
        {
          id: "after",
          kind: "rate",
          text: "And after reading?",
          low: 0,
          high: 100,
          lowLabel: "not sure",
          highLabel: "very sure",
        },
      ],
    });
  });

  it("record a reading with what was given, nothing of one that was passed over, and then tell of someone else", () => {
    const her = someone();
    const setback = hurt(her);
    const shown = () => (kindOf(her.hears("stories")?.screen ?? null, "shelf") as { item: string } | undefined)?.item;
    const one = shown();
    expect(her.answers({}, her.hears("stories")?.screen.id).map(({ type }) => type)).toEqual(["coach/answered"]);
    const two = shown();
    expect(two).not.toBe(one);
    const [entry] = her.answers({ like: 70, before: 40, after: 55 }, her.hears("stories")?.screen.id);
    expect(entry).toMatchObject({
      type: "stories/read",
      body: { about: setback, like: 70, before: 40, after: 55 },
    });
    expect([one, two]).not.toContain(shown());
    for (let i = 0; i < collected.length && shown() !== undefined; i++)
      her.answers({}, her.hears("stories")?.screen.id);
    expect(her.hears("stories")).toBeUndefined();
  });

  it("are silent with nothing open, with two wins on record, above 60, at night, and about what was more than a setback", () => {
    expect(someone().hears("stories")).toBeUndefined();
    const rich = withRecord();
    hurt(rich);
    expect(rich.hears("stories")).toBeUndefined();
    const upset = someone();
    hurt(upset, { distress: 61 });
    expect(upset.hears("stories")).toBeUndefined();
    const late = someone("2026-05-21T22:30:00Z");
    hurt(late);
    expect(late.hears("stories")).toBeUndefined();
    const more = someone();
    const setback = hurt(more, { kind: "more" });
    more.tells({ type: "care/released", body: {} });
    expect(more.hears("stories")).toBeUndefined();
    expect(closer(more, setback)).toBeNull();
  });

  it("do not count two minutes begun as a record", () => {
    const her = someone();
    const setback = hurt(her);
    for (let i = 0; i < 2; i++) her.tells(winNoted({ from: "begun", setback, seconds: 120 }));
    expect(her.hears("stories")).toBeDefined();
  });
});

describe("one's past self", () => {
  const cameBack = (her: Someone, goal: string, more: object = {}): string => {
    const attempt = her.tells(attempted({ what: "midterm", goal, result: 0, difficulty: 1.5 }));
    const setback = hurt(her, { goal, attempt, what: "the midterm went blank", ...more });
    her.tells(adjusted({ setback, change: "old exams, book closed" }));
    her.later({ days: 2 }).tells(attempted({ what: "one old exam", goal, result: 1, difficulty: 0 }));
    her.later({ days: 3 }).tells(attempted({ what: "the resit", goal, result: 0.6, difficulty: 1.5 }));
    return setback;
  };

  it("comes before every other story, as dated rows out of the record", () => {
    const her = withRecord();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    cameBack(her, goal);
    const attempt = her.later({ days: 20 }).tells(attempted({ what: "final", goal, result: 0, difficulty: 1.5 }));
    const setback = hurt(her, { goal, attempt });
    expect(closer(her, setback)).toEqual({
      id: `stories/story/${setback}`,
      mechanism: "stories",
      title: "You came back from something like this",
      blocks: [
        {
          id: "story",
          kind: "story",
          text: "This is from your own record. It was 2 days from that day to the next try.",
          rows: [
            { when: "21 May", text: "the midterm went blank" },
            { when: "Then", text: "One thing to change: old exams, book closed." },
            { when: "23 May", text: "You came back: one old exam. It worked." },
            { when: "26 May", text: "You tried something about as hard again." },
          ],
        },
        {
          id: "like",
          kind: "rate",
          text: "Is it like that time?",
          low: 0,
          high: 100,
          lowLabel: "not like me",
          highLabel: "very much like me",
        },
      ],
    });
    her.tells({ type: "stories/read", body: { story: PAST_SELF, about: setback, like: 60 } });
    expect(closer(her, setback)?.title).toBe("Someone who came through");
  });

  it("is not one who was let down by another kind of thing, by something far harder, or who has not come back", () => {
    const is = (more: object, difficulty = 1.5): boolean => {
      const her = withRecord();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      cameBack(her, goal);
      const attempt = her.later({ days: 9 }).tells(attempted({ what: "final", goal, result: 0, difficulty }));
      return closer(her, hurt(her, { goal, attempt, ...more }))?.title.startsWith("You") ?? false;
    };
    expect(is({})).toBe(true);
    expect(is({ kind: "rejection" })).toBe(false);
    expect(is({}, 3)).toBe(false);
    expect(is({}, 0.5)).toBe(true);
    const her = withRecord();
    const [one, two] = ["one", "two"].map((title) => her.tells(goalAdded({ title }))) as [string, string];
    hurt(her, { goal: one });
    expect(closer(her, hurt(her.later({ days: 1 }), { goal: two }))?.title).toBe("Someone who came through");
  });

  it("does not say back what met care, and says a plan where no change was written", () => {
    const her = withRecord();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const before = hurt(her, { goal, what: "I want to die of shame" });
    her.tells({ type: "care/released", body: {} });
    her.tells(planMade({ setback: before, if: "it is 7 pm", then: "I open the book" }));
    her.later({ days: 1 }).tells(attempted({ goal, result: 0 }));
    const screen = closer(her, hurt(her.later({ days: 2 }), { goal }));
    expect((kindOf(screen, "story") as { rows: readonly { text: string }[] }).rows.map(({ text }) => text)).toEqual([
      "A test or exam did not work.",
      "Your plan: I open the book.",
      "You came back. It did not work yet.",
    ]);
  });

  it("is gone when the return was taken back", () => {
    const her = withRecord();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    hurt(her, { goal });
    const back = her.later({ days: 1 }).tells(attempted({ goal, result: 1 }));
    const setback = hurt(her.later({ days: 2 }), { goal });
    expect(closer(her, setback)?.title).toContain("You came back");
    her.tells(retracted({ entry: back }));
    expect(closer(her, setback)?.title).toBe("Someone who came through");
  });
});

describe("two lines after a return", () => {
  const returned = () => {
    const her = withRecord();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const setback = hurt(her, { goal });
    const attempt = her.later({ days: 1 }).tells(attempted({ what: "a sheet", goal, result: 0 }));
    expect(her.hears("stories")).toBeUndefined();
    her.later({ days: 1 });
    return { her, goal, setback, attempt };
  };

  it("are asked for once, to oneself first, and kept as they were written", () => {
    const { her, setback, attempt } = returned();
    expect(her.hears("stories")).toMatchObject({
      rule: "possible",
      because: [{ text: "You came back yesterday. Two lines now may help the next time.", evidence: [attempt] }],
      screen: {
        id: `stories/tell/${setback}`,
        title: "Two lines, for the next time",
        blocks: [
          { id: "self", kind: "write", fields: ["To me, next time"] },
          { id: "next", kind: "write", fields: ["To the next person"] },
          { id: "kept", kind: "say", note: true },
        ],
      },
    });
    const [entry] = her.answers(
      { self: ["one line is enough"], next: ["ask on the first day"] },
      her.hears("stories")?.screen.id,
    );
    expect(entry).toMatchObject({
      type: "stories/told",
      body: { setback, toSelf: "one line is enough", toNext: "ask on the first day" },
    });
    expect(her.hears("stories")).toBeUndefined();
  });

  it("are not asked for again where they were passed over, nor on the day of the return, nor after a day and a half", () => {
    const { her } = returned();
    expect(her.answers({ self: [" "] }, her.hears("stories")?.screen.id)).toHaveLength(1);
    expect(her.hears("stories")).toBeUndefined();
    const late = returned().her;
    expect(late.later({ hours: 8 }).hears("stories")).toBeDefined();
    expect(late.later({ hours: 14 }).hears("stories")).toBeUndefined();
  });

  it("come back at the next setback that is alike, before any story, and at no other", () => {
    const { her, goal } = returned();
    const [entry] = her.answers(
      { self: ["one line is enough"], next: ["ask on the first day"] },
      her.hears("stories")?.screen.id,
    );
    const alike = hurt(her.later({ days: 5 }), { goal });
    expect(closer(her, alike)?.blocks.slice(0, 4)).toEqual([
      { id: "you-wrote", kind: "say", text: "After the last time, you wrote to yourself:" },
      { id: "to-self", kind: "quote", text: "one line is enough" },
      { id: "you-told", kind: "say", text: "And to the next person:" },
      { id: "to-next", kind: "quote", text: "ask on the first day" },
    ]);
    expect(kindOf(closer(her, hurt(her, { kind: "rejection", goal })), "quote")).toBeUndefined();
    her.tells(redacted({ entry: entry?.id as string, rest: null }));
    expect(kindOf(closer(her, alike), "quote")).toBeUndefined();
    expect(JSON.stringify(her.learner.mechanisms["stories"])).not.toContain("one line is enough");
  });

  it("are not said back where they met care", () => {
    const { her, goal } = returned();
    her.answers({ self: ["I want to die"] }, her.hears("stories")?.screen.id);
    her.tells({ type: "care/released", body: {} });
    expect(JSON.stringify(closer(her, hurt(her.later({ days: 5 }), { goal })))).not.toContain("want to die");
  });
});
