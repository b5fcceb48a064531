import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyJournal } from "../../../test/any.ts";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, letGo, rated, setBack } from "../../attempts/events.ts";
import { difficulties, difficultyNames } from "../../attempts/difficulty.ts";
import { released } from "../../care/events.ts";
import { advise, remember } from "../../index.ts";
import { redacted, retracted } from "../../journal/events.ts";
import { startLevel } from "../../measures/filter.ts";
import { fill } from "../../screens/words.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import { bandCounts, byBasis, fifths, moves, trendNote } from "./counts.ts";
import { rungsFor } from "./rungs.ts";
import { words } from "./words/en.ts";

const goalOf = (her: Someone, title = "Calculus II"): string => her.tells(goalAdded({ title }));
const part = (her: Someone): string | undefined => her.hears("confidence")?.screen.id.split("/")[1];
const typesOf = (some: readonly { readonly type: string }[]) => some.map(({ type }) => type);
const textOf = (her: Someone, id: string): string => {
  const block = her.hears("confidence")?.screen.blocks.find((one) => one.id === id);
  return block && "text" in block ? block.text : "";
};

describe("a rating before a try", () => {
  const begun = () => {
    const her = someone();
    const goal = goalOf(her);
    const attempt = her.later({ minutes: 5 }).tells(attempted({ what: "sheet 1", goal, result: 1 }));
    return { her: her.later({ days: 1 }), goal, attempt };
  };

  it("asks how sure they are that they can do the size that fits, and its neighbours, of one goal", () => {
    const { her, goal, attempt } = begun();
    const heard = her.hears("confidence");
    expect(heard?.rule).toBe("possible");
    expect(heard?.because).toMatchObject([{ text: fill(words.whyBefore), evidence: [attempt] }]);
    const rate = (id: string, text: string) => ({
      id,
      kind: "rate",
      text,
      low: 0,
      high: 100,
      lowLabel: "I cannot do it",
      highLabel: "certain that I can",
    });
    expect(heard?.screen).toEqual({
      id: `confidence/before/${goal}`,
      mechanism: "confidence",
      title: "How sure are you, as you are now?",
      blocks: [
        {
          id: "ask",
          kind: "say",
          text: "“Calculus II”: how sure are you that you can do this step, as you are now? A low number is a fine answer.",
        },
        rate("tiny", "A tiny step: one line of it"),
        rate("easy", "An easy step"),
        rate("normal", "A step as hard as most"),
      ],
    });
  });

  it("records what was rated as ratings of the trunk, and nothing of what was skipped; what the record says stays", () => {
    const { her, goal } = begun();
    const before = her.shown.goals[0]?.theta;
    const kept = her.answers({ easy: 80, normal: 40.4 }, `confidence/before/${goal}`);
    expect(kept.map(({ type, body }) => [type, body]).slice(0, 2)).toEqual([
      ["attempts/rated", { goal, confidence: 80, difficulty: -1.5 }],
      ["attempts/rated", { goal, confidence: 40, difficulty: 0 }],
    ]);
    expect(her.shown.goals[0]?.theta).toBe(before);
    expect(typesOf(begun().her.answers({}, `confidence/before/${goal}`))).toEqual(["coach/answered"]);
  });

  it("asks at most once a day for a goal, and after that only where it is not known well or was not said for two weeks", () => {
    const { her, goal } = begun();
    her.answers({ tiny: 90, easy: 70, normal: 40 }, `confidence/before/${goal}`);
    expect(her.later({ hours: 23 }).hears("confidence")).toBeUndefined();
    expect(her.later({ days: 12, hours: 23 }).hears("confidence")).toBeUndefined();
    expect(part(her.later({ hours: 2, minutes: 1 }))).toBe("before");
    her.tells(rated({ goal, confidence: 40 }));
    expect(part(her.later({ hours: 1 }))).toBeUndefined();
  });

  it("asks sooner where one rating alone does not tell, but not on the same day", () => {
    const { her, goal } = begun();
    her.tells(rated({ goal, confidence: 40 }));
    expect(her.later({ days: 7 }).hears("confidence")).toBeUndefined();
    expect(part(her.later({ days: 2 }))).toBe("before");
    const { her: other, goal: another } = begun();
    // After a long pause hardly anything is known, and one rating changes little of that.
    other.later({ days: 400 }).tells(attempted({ goal: another, result: 1 }), rated({ goal: another, confidence: 40 }));
    expect(other.later({ hours: 23 }).hears("confidence")).toBeUndefined();
  });

  it("is silent with no goal, no try, or no try for a month", () => {
    const her = someone();
    expect(her.hears("confidence")).toBeUndefined();
    goalOf(her);
    expect(her.hears("confidence")).toBeUndefined();
    her.tells(attempted({ what: "no goal", result: 1 }));
    expect(her.later({ minutes: 1 }).hears("confidence")).toBeUndefined();
    const { her: other } = begun();
    expect(other.later({ days: 28 }).hears("confidence")).toBeDefined();
    expect(other.later({ days: 2 }).hears("confidence")).toBeUndefined();
  });

  it("is silent in the three days after a setback or a return, on the day of a try, and about more than a setback", () => {
    const { her, goal } = begun();
    const setback = her.tells(setBack({ goal, kind: "exam" }));
    expect(her.later({ hours: 71 }).hears("confidence")).toBeUndefined();
    expect(part(her.later({ hours: 1, minutes: 1 }))).toBe("before");
    her.tells(letGo({ recovery: setback }), setBack({ goal, kind: "exam" }));
    her.later({ days: 4 }).tells(attempted({ goal, result: 1 }));
    expect(her.later({ hours: 71 }).hears("confidence")).toBeUndefined();
    expect(part(her.later({ hours: 1, minutes: 1 }))).toBe("before");
    her.tells(attempted({ goal, result: 1 }));
    expect(her.later({ hours: 5 }).hears("confidence")).toBeUndefined();
    const { her: other, goal: another } = begun();
    other.tells(setBack({ goal: another, kind: "more" }), released({}));
    expect(other.later({ days: 1 }).hears("confidence")).toBeUndefined();
  });

  it("is silent above a distress of 60, at night, and where words met care", () => {
    const { her } = begun();
    her.tells(felt({ distress: 60 }));
    expect(her.hears("confidence")).toBeUndefined();
    her.later({ hours: 5 });
    expect(part(her)).toBe("before");
    expect(her.later({ hours: 5 }).hears("confidence")).toBeUndefined();
    const { her: other } = begun();
    other.tells(attempted({ what: "I want to die", result: 0 }));
    expect(other.hears("confidence")).toBeUndefined();
    const { her: tired } = begun();
    tired.tells(felt({ sleep: 3 }));
    expect(tired.hears("confidence")).toBeUndefined();
  });

  it("does not say back a title that was erased or met care", () => {
    const { her, goal } = begun();
    her.tells(redacted({ entry: goal, rest: {} }));
    expect(textOf(her, "ask")).toBe(words.beforeSayUnnamed);
  });
});

describe("looking back on a rated try", () => {
  const tried = (said: number, result: number, more: { readonly what?: string } = { what: "sheet 2" }) => {
    const her = someone();
    const goal = goalOf(her);
    const rating = her.later({ minutes: 1 }).tells(rated({ goal, confidence: said }));
    const attempt = her.later({ hours: 1 }).tells(attempted({ ...more, goal, result }));
    return { her: her.later({ minutes: 10 }), goal, rating, attempt };
  };

  it("sets what was said beside what happened, and asks what they went by", () => {
    const { her, rating, attempt } = tried(40, 1);
    const heard = her.hears("confidence");
    expect(heard?.rule).toBe("good");
    expect(heard?.because).toMatchObject([
      { text: "You said 40 of 100 before this try, today. Now it is known how it went.", evidence: [rating, attempt] },
    ]);
    expect(heard?.screen).toEqual({
      id: `confidence/after/${attempt}`,
      mechanism: "confidence",
      title: "What you said, and what happened",
      blocks: [
        { id: "both", kind: "say", text: "Before “sheet 2”, today, you said 40 of 100. It worked." },
        {
          id: "beside",
          kind: "say",
          text: "It went better than you had said. One try cannot tell which is nearer; several can.",
          note: true,
        },
        {
          id: "by",
          kind: "choose",
          text: "What did you go by when you said it?",
          options: [
            { id: "went-before", label: "how it went before" },
            { id: "felt", label: "how I felt then" },
            { id: "looked", label: "how hard it looked" },
            { id: "guess", label: "a guess" },
            { id: "nothing-to-add", label: "nothing to add" },
          ],
        },
      ],
    });
  });

  it("says better, less well or about the same from half the scale on, never that someone was wrong", () => {
    const beside = (said: number, result: number) => textOf(tried(said, result).her, "beside");
    expect(beside(49, 1)).toBe(words.better);
    expect(beside(50, 1)).toBe(words.about);
    expect(beside(51, 0)).toBe(words.worse);
    expect(beside(50, 0)).toBe(words.about);
    expect(beside(100, 0.5)).toBe(words.about);
    expect(textOf(tried(80, 0).her, "both")).toBe(
      "Before “sheet 2”, today, you said 80 of 100. This try did not work.",
    );
    expect(textOf(tried(80, 0.5).her, "both")).toContain("It worked partly.");
    expect(textOf(tried(80, 0.2).her, "both")).toContain("A part of it worked.");
  });

  it("is offered more quietly where it came out about as said", () => {
    expect(tried(80, 1).her.hears("confidence")?.rule).toBe("possible");
  });

  it("records what they went by, once, and is not shown twice", () => {
    const { her, attempt } = tried(40, 1);
    const kept = her.answers({ by: "felt" }, `confidence/after/${attempt}`);
    expect(kept[0]).toMatchObject({ type: "confidence/looked-back", body: { attempt, by: "felt" } });
    expect(her.hears("confidence")).toBeUndefined();
    expect(typesOf(tried(40, 1).her.answers({}, `confidence/after/${attempt}`))).toEqual(["coach/answered"]);
  });

  it("is open for two days, and gone when the try is taken back", () => {
    const { her } = tried(40, 1);
    expect(part(her.later({ hours: 47 }))).toBe("after");
    expect(part(her.later({ hours: 2 }))).not.toBe("after");
    const { her: other, attempt } = tried(40, 1);
    other.tells(retracted({ entry: attempt }));
    expect(part(other)).not.toBe("after");
  });

  it("waits while the try has just become a setback", () => {
    const { her, goal, attempt } = tried(90, 0);
    her.tells(setBack({ goal, attempt, kind: "exam" }));
    expect(her.hears("confidence")).toBeUndefined();
    expect(part(her.later({ hours: 18 }))).toBe("after");
  });

  it("says nothing back of a try without a name, or whose words met care", () => {
    const plain = "Before a try, today, you said 40 of 100. It worked.";
    expect(textOf(tried(40, 1, {}).her, "both")).toBe(plain);
    const { her } = tried(40, 1, { what: "I want to die" });
    expect(her.hears("confidence")).toBeUndefined();
    her.tells(released({}));
    expect(textOf(her, "both")).toBe(plain);
  });

  it("adds how often it worked when they said about as much, from four times on", () => {
    const her = someone();
    const goal = goalOf(her);
    for (const result of [1, 0, 0.5, 1]) {
      expect(her.hears("confidence")?.screen.blocks.some(({ id }) => id === "counts") ?? false).toBe(false);
      her.later({ hours: 1 }).tells(attempted({ goal, result, confidence: 70 }));
    }
    her.tells(attempted({ goal, result: 1, confidence: 69 }), attempted({ goal, result: 1, confidence: 90 }));
    const counts = her.hears("confidence")?.screen.blocks.find(({ id }) => id === "counts");
    expect(counts).toMatchObject({
      kind: "evidence",
      facts: [{ text: "4 of the 5 times you said 70 or more, it worked at least partly." }],
    });
  });
});

describe("what someone says and what happens", () => {
  const pairs = (n: number, said: number, worked: number) =>
    Array.from({ length: n }, (_, i) => ({
      attempt: `${said}-${i}`,
      rating: `${said}-${i}`,
      at: i,
      b: 0,
      said,
      result: i < worked ? 1 : 0,
    }));

  it("is counted in three bands before there are 25 pairs, and by fifths from then on", () => {
    expect(fifths(pairs(24, 70, 12))).toEqual([]);
    expect(
      bandCounts([...pairs(4, 20, 3), ...pairs(3, 50, 3), ...pairs(6, 80, 2)], ["high", "middle", "low"]),
    ).toMatchObject([
      {
        facts: [
          { text: "2 of the 6 times you said 70 or more, it worked at least partly." },
          { text: "3 of the 4 times you said 30 or less, it worked at least partly." },
        ],
      },
    ]);
    expect(fifths([...pairs(13, 90, 4), ...pairs(13, 35, 4)])).toEqual([
      {
        id: "fifths",
        kind: "compare",
        left: "You said",
        right: "It worked at least partly",
        pairs: [
          { left: "20 to 40", right: "4 of 13 times" },
          { left: "80 to 100", right: "4 of 13 times" },
        ],
      },
      { id: "trend", kind: "say", text: words.nearer },
    ]);
  });

  it("says after a try whether the two came nearer, only from 25 on and only where it can be told", () => {
    expect(trendNote([...pairs(13, 90, 4), ...pairs(13, 35, 4)])).toMatchObject([{ text: words.nearer }]);
    expect(trendNote([...pairs(13, 35, 4), ...pairs(13, 40, 4)])).toEqual([]);
    expect(trendNote([...pairs(12, 90, 4), ...pairs(12, 35, 4)])).toEqual([]);
  });

  it("can be shown by a page for one goal or for all, and has nothing to show of too few", () => {
    const her = someone();
    const [one, other] = [goalOf(her), goalOf(her, "Piano")];
    const screen = (subject: string | null) => {
      const scene = sceneAt(her.learner, { instant: her.now, offset: 60 });
      const confidence = speaker("confidence");
      return confidence.screen(momentFor(her.learner, scene, confidence, subject), "calibration");
    };
    for (const goal of [one, one, one, other]) her.tells(attempted({ goal, result: 1, confidence: 80 }));
    expect(screen(one)).toBeNull();
    expect(screen(null)?.blocks).toMatchObject([
      { facts: [{ text: "4 of the 4 times you said 70 or more, it worked at least partly." }] },
      { text: words.unwritten },
    ]);
    for (let i = 0; i < 21; i++) her.tells(attempted({ goal: one, result: i % 2, confidence: 50 }));
    expect(screen(null)?.blocks.map(({ id }) => id)).toEqual(["fifths", "trend", "unwritten"]);
    expect(screen(one)?.blocks.map(({ id }) => id)).toEqual(["counts", "moves", "unwritten"]);
  });

  it("says which forty, where there are more", () => {
    expect(bandCounts(pairs(41, 80, 41), ["high"])).toMatchObject([
      { text: "Your last 40 rated tries", facts: [{ text: expect.stringContaining("40 of the 40") as string }] },
    ]);
  });

  it("counts what results do to ratings from 15 on, and what they went by from five times on for two or more", () => {
    const shift = { attempt: "A", before: 50, after: 60, result: 1 };
    expect(moves(Array.from({ length: 14 }, () => shift))).toEqual([]);
    expect(moves(Array.from({ length: 15 }, () => shift))).toMatchObject([
      { text: expect.stringContaining("15 times") as string },
    ]);
    const some = [...pairs(5, 80, 5), ...pairs(5, 20, 5)];
    const by = Object.fromEntries(
      some.map(({ attempt, said }) => [attempt, said === 80 ? "went-before" : "felt"] as const),
    );
    expect(byBasis(some, by)).toMatchObject([
      {
        facts: [
          { text: "5 times you went by this: how it went before. 5 of them came out about as you had said." },
          { text: "5 times you went by this: how I felt then. 0 of them came out about as you had said." },
        ],
      },
    ]);
    expect(byBasis(some.slice(1), by)).toEqual([]);
  });
});

describe("say how many, then see", () => {
  /** Someone who feels surer than their tries are. */
  const surer = (results: readonly number[] = [0, 1, 0, 1, 0]) => {
    const her = someone("2026-05-21T06:00:00Z");
    const goal = goalOf(her);
    const tries = results.map((result) =>
      her.later({ hours: 1 }).tells(attempted({ what: "a task", goal, result, difficulty: 0 })),
    );
    her.later({ hours: 1 }).tells(rated({ goal, confidence: 98 }), rated({ goal, confidence: 98 }));
    her.tells(rated({ goal, confidence: 98 }), rated({ goal, confidence: 98 }));
    return { her: her.later({ minutes: 5 }), goal, tries };
  };

  it("is offered where the gap is above .8 and two of the last five tries did not work", () => {
    const { her, goal, tries } = surer();
    expect(her.shown.goals[0]?.gap).toBeGreaterThan(0.8);
    const heard = her.hears("confidence");
    expect(heard?.rule).toBe("check");
    expect(heard?.because[0]).toMatchObject({
      evidence: [tries[0], tries[2], tries[4]],
      sources: ["vancouver2002"],
    });
    expect(heard?.screen).toEqual({
      id: `confidence/check/${goal}`,
      mechanism: "confidence",
      title: "Say how many, then see",
      blocks: [
        {
          id: "both",
          kind: "say",
          text: "The numbers you gave lie above your last tries: 3 of the last 5 did not work. Either can be right.",
        },
        {
          id: "tasks",
          kind: "say",
          text: "Take 5 short tasks as hard as most. Book closed, no help. Before you begin:",
        },
        {
          id: "expect",
          kind: "choose",
          text: "How many of the 5 will work?",
          options: ["0", "1", "2", "3", "4", "5"].map((id) => ({ id, label: id })),
        },
      ],
    });
  });

  it("is not offered where only one of the last five did not work, where the gap is small, or to someone low in sureness", () => {
    expect(part(surer([0, 0, 0, 1, 1, 0, 0, 1]).her)).toBe("check");
    const once = surer([0, 0, 0, 1, 1, 0, 1, 1]);
    expect(once.her.shown.goals[0]?.gap).toBeGreaterThan(0.8);
    expect(part(once.her)).not.toBe("check");
    const her = someone();
    const goal = goalOf(her);
    for (const result of [0, 0, 0, 0]) her.later({ hours: 1 }).tells(attempted({ goal, result }));
    her.tells(rated({ goal, confidence: 5 }));
    expect(part(her.later({ days: 2 }))).not.toBe("check");
  });

  it("records a rating and what they expect, then a try like any other and what they got", () => {
    const { her, goal } = surer();
    const first = her.answers({ expect: "4" }, `confidence/check/${goal}`);
    expect(first.slice(0, 2)).toMatchObject([
      { type: "attempts/rated", body: { goal, confidence: 80, difficulty: 0 } },
      { type: "confidence/predicted", body: { goal, of: 5, expected: 4, difficulty: 0 } },
    ]);
    const about = first[1]?.id as string;
    const heard = her.later({ minutes: 20 }).hears("confidence");
    expect(heard?.screen.id).toBe(`confidence/checked/${about}`);
    expect(textOf(her, "said")).toBe("You said 4 of 5. Do the 5 now, book closed. Then count.");
    const second = her.answers({ got: "2" }, heard?.screen.id);
    expect(second.slice(0, 2)).toMatchObject([
      { type: "confidence/checked", body: { about, got: 2 } },
      { type: "attempts/attempted", body: { goal, result: 0.4, difficulty: 0, what: "5 short tasks, book closed" } },
    ]);
    expect(part(her.later({ minutes: 5 }))).toBe("after");
    expect(textOf(her, "both")).toBe(
      "Before “5 short tasks, book closed”, today, you said 80 of 100. A part of it worked.",
    );
  });

  it("keeps the count open for a day, and offers the next check after three days at the soonest", () => {
    const { her, goal } = surer();
    her.answers({ expect: "5" }, `confidence/check/${goal}`);
    expect(part(her.later({ hours: 21 }))).toBe("checked");
    expect(part(her.later({ hours: 4 }))).not.toBe("checked");
    expect(part(her)).not.toBe("check");
    expect(part(her.later({ hours: 48 }))).toBe("check");
  });

  it("is never offered in the first hours of a setback or above a distress of 60", () => {
    const { her, goal } = surer();
    her.tells(setBack({ goal, kind: "exam", distress: 30 }));
    expect(her.hears("confidence")).toBeUndefined();
    const { her: other } = surer();
    other.tells(felt({ distress: 61 }));
    expect(other.hears("confidence")).toBeUndefined();
  });
});

describe("the sizes that are asked about", () => {
  it("are the size that fits and its neighbours, two or three, next to one another, whatever the record says", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (theta) => {
        const rungs = rungsFor({ ...startLevel(0), theta });
        const places = rungs.map((rung) => difficultyNames.indexOf(rung));
        expect(rungs.length).toBeGreaterThanOrEqual(2);
        expect(rungs.length).toBeLessThanOrEqual(3);
        expect(places).toEqual(places.map((_, i) => (places[0] as number) + i));
        const chances = difficultyNames.map((name) => Math.abs(difficulties[name] - (theta - Math.log(0.85 / 0.15))));
        expect(rungs).toContain(difficultyNames[chances.indexOf(Math.min(...chances))]);
      }),
    );
  });
});

describe("what is never asked", () => {
  it("is a number on any day but a calm one, whatever is on record", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { primary, others, care } = advise(remember(entries).learner, now);
        const spoken = [primary, ...others].filter(
          ({ mechanism }) => mechanism === "confidence" || mechanism === "recall",
        );
        if (care.gate !== "open") expect(spoken).toEqual([]);
        for (const { screen } of spoken) expect(screen.blocks.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the words of confidence", () => {
  it("judge tries and never persons, and praise no higher number", () => {
    const said = Object.values(words as Record<string, string | { one: string; other: string }>).flatMap((phrase) =>
      typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other],
    );
    for (const sentence of said) {
      expect(sentence).not.toMatch(/\b(over|under)|yourself|\bself|wrong|right last time|%|!/i);
      expect(sentence).not.toMatch(/\b(good|well done|great|higher is|believe in)\b/i);
    }
  });
});
