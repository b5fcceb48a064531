import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, rated, setBack } from "../../attempts/events.ts";
import { released } from "../../care/events.ts";
import { retracted } from "../../journal/events.ts";
import { gapsOf, mostTelling, recordedAt } from "./counts.ts";
import type { Recall } from "./fold.ts";
import { words } from "./words/en.ts";

const part = (her: Someone): string | undefined => her.hears("recall")?.screen.id.split("/")[1];
const screenOf = (her: Someone): string => her.hears("recall")?.screen.id ?? "";
const block = (her: Someone, id: string) => her.hears("recall")?.screen.blocks.find((one) => one.id === id);
const textOf = (her: Someone, id: string): string => {
  const found = block(her, id);
  return found && "text" in found ? found.text : "";
};
const stateOf = (her: Someone): Recall => her.learner.mechanisms["recall"] as Recall;

/** Someone with tries at one goal, an hour apart, as hard as most unless told otherwise. */
const tried = (results: readonly number[], sizes: readonly number[] = []) => {
  const her = someone("2026-05-21T06:00:00Z");
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const tries = results.map((result, i) =>
    her.later({ hours: 1 }).tells(attempted({ what: `sheet ${i + 1}`, goal, result, difficulty: sizes[i] ?? 0 })),
  );
  return { her: her.later({ minutes: 10 }), goal, tries };
};

describe("asking what someone remembers", () => {
  it("is one question, before the record is shown, and shows nothing of the record", () => {
    const { her, goal } = tried([1, 0, 0, 0.5, 0.4, 1]);
    const heard = her.hears("recall");
    expect(heard?.rule).toBe("possible");
    expect(heard?.screen).toEqual({
      id: `recall/ask/${goal}`,
      mechanism: "recall",
      title: "What do you remember?",
      blocks: [
        {
          id: "how-many",
          kind: "choose",
          text: "“Calculus II”: of your last 6 tries, how many worked at least partly?",
          options: ["0", "1", "2", "3", "4", "5", "6"].map((id) => ({ id, label: id })),
        },
        { id: "guess", kind: "say", text: "Without looking it up. A guess is a fine answer.", note: true },
      ],
    });
  });

  it("rests on no try by name, so that not even the reason gives the record away", () => {
    const { her, goal, tries } = tried([1, 0, 0, 0, 0, 1]);
    expect(her.hears("recall")?.because.map(({ evidence }) => evidence)).toEqual([[goal]]);
    const setback = her.tells(setBack({ goal, kind: "exam", attempt: tries[5] as string }));
    const heard = her.later({ hours: 49 }).hears("recall");
    expect(heard?.rule).toBe("good");
    expect(heard?.because.map(({ evidence }) => evidence)).toEqual([[setback]]);
  });

  it("needs five tries at the goal last tried, else five in all, and asks about ten at most", () => {
    expect(part(tried([1, 0, 0, 1]).her)).toBeUndefined();
    expect(part(tried([1, 0, 0, 1, 1]).her)).toBe("ask");
    const { her } = tried([...Array.from({ length: 13 }, () => 1), 0]);
    her.later({ hours: 14 });
    expect(textOf(her, "how-many")).toContain("last 10 tries");
    const { her: other } = tried([1, 0, 0, 1]);
    const second = other.tells(goalAdded({ title: "Piano" }));
    other.tells(attempted({ goal: second, result: 1 }));
    expect(screenOf(other.later({ minutes: 1 }))).toBe("recall/ask/now");
    expect(textOf(other, "how-many")).toBe(words.askAny.replace("{of}", "5"));
  });

  it("records what was remembered, with how many tries it was about", () => {
    const { her, goal } = tried([1, 0, 0, 0, 0, 1]);
    const kept = her.answers({ "how-many": "1" }, screenOf(her));
    expect(kept[0]).toMatchObject({ type: "recall/recalled", body: { goal, of: 6, recalled: 1 } });
    const { her: other } = tried([1, 0, 0, 0, 0, 1]);
    expect(other.answers({}, screenOf(other)).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("asks every two weeks at most for a goal, and of nothing else within three days", () => {
    const { her, goal } = tried([1, 0, 0, 0, 0, 1]);
    her.answers({ "how-many": "1" }, screenOf(her));
    her.answers({ slip: "no" }, screenOf(her));
    const second = her.tells(goalAdded({ title: "Piano" }));
    for (let i = 0; i < 5; i++) her.tells(attempted({ goal: second, result: 1 }));
    her.later({ days: 2, hours: 22 }).tells(attempted({ goal: second, result: 0 }));
    expect(part(her.later({ hours: 1 }))).toBeUndefined();
    expect(screenOf(her.later({ hours: 2 }))).toBe(`recall/ask/${second}`);
    her.later({ days: 10, hours: 19 }).tells(attempted({ goal, result: 0 }));
    expect(part(her.later({ hours: 1 }))).toBeUndefined();
    expect(screenOf(her.later({ hours: 4 }))).toBe(`recall/ask/${goal}`);
  });

  it("is not asked of someone who feels more than .8 logits surer than the record says", () => {
    const { her, goal } = tried([0, 1, 0, 1, 0]);
    for (let i = 0; i < 4; i++) her.tells(rated({ goal, confidence: 98 }));
    her.later({ minutes: 5 });
    expect(her.shown.goals[0]?.gap).toBeGreaterThan(0.8);
    expect(her.hears("recall")).toBeUndefined();
    const { her: other, goal: another } = tried([1, 1, 1, 1, 0]);
    for (let i = 0; i < 4; i++) other.tells(rated({ goal: another, confidence: 5 }));
    expect(part(other.later({ minutes: 5 }))).toBe("ask");
  });

  it("is silent above a distress of 60, at night, in the two days after a setback or a return, and about more than a setback", () => {
    const { her, goal } = tried([1, 0, 0, 0, 0, 1]);
    her.tells(felt({ distress: 61 }));
    expect(her.hears("recall")).toBeUndefined();
    expect(part(her.later({ hours: 5 }))).toBe("ask");
    expect(part(her.later({ hours: 7 }))).toBeUndefined();
    her.later({ hours: 8 }).tells(setBack({ goal, kind: "exam" }));
    expect(part(her.later({ hours: 47 }))).toBeUndefined();
    expect(part(her.later({ hours: 1, minutes: 1 }))).toBe("ask");
    her.tells(attempted({ goal, result: 0 }));
    expect(part(her.later({ hours: 47 }))).toBeUndefined();
    const { her: tired } = tried([1, 0, 0, 0, 0, 1]);
    tired.tells(felt({ sleep: 3 }));
    expect(tired.hears("recall")).toBeUndefined();
    const { her: other } = tried([1, 0, 0, 0, 0, 1]);
    other.tells(setBack({ kind: "more" }), released({}));
    expect(other.later({ days: 1 }).hears("recall")).toBeUndefined();
  });

  it("asks while something is open, or within two days of a try that did not work", () => {
    const { her, goal } = tried([1, 0, 0, 0, 0, 1]);
    expect(part(her.later({ days: 1 }))).toBe("ask");
    expect(part(her.later({ days: 1 }))).toBeUndefined();
    her.tells(setBack({ goal, kind: "exam" }));
    expect(part(her.later({ days: 3 }))).toBe("ask");
  });

  it("lets tries rest that are older than two weeks", () => {
    const { her, goal } = tried([1, 0, 0, 0, 0, 1]);
    her.tells(setBack({ goal, kind: "exam" }));
    expect(part(her.later({ days: 13 }))).toBe("ask");
    expect(part(her.later({ days: 2 }))).toBeUndefined();
  });
});

describe("what was remembered beside the record", () => {
  const remembered = (n: number, results = [1, 0, 0.5, 0, 1, 0], sizes = [3, 0, 1.5, 0, -3, 0]) => {
    const story = tried(results, sizes);
    const [kept] = story.her.answers({ "how-many": String(n) }, screenOf(story.her));
    return { ...story, her: story.her.later({ minutes: 1 }), about: kept?.id as string };
  };

  it("is the next screen: both counts, what worked at or above the failed difficulty first, and one question", () => {
    const { her, tries, about } = remembered(1);
    const heard = her.hears("recall");
    expect(heard?.rule).toBe("good");
    expect(heard?.because).toMatchObject([{ evidence: [about] }]);
    expect(heard?.screen).toEqual({
      id: `recall/compare/${about}`,
      mechanism: "recall",
      title: "What you remember, and what is on record",
      blocks: [
        {
          id: "both",
          kind: "compare",
          left: "You remembered",
          right: "On record",
          pairs: [{ left: "1 of 6 worked at least partly", right: "3 of 6 worked at least partly" }],
        },
        { id: "gap", kind: "say", text: "You remembered 2 fewer than there are on record." },
        {
          id: "tries",
          kind: "evidence",
          text: "These are on record, the hardest that worked first",
          facts: [
            { text: "Today: “sheet 1”, very hard. It worked.", entries: [tries[0]] },
            { text: "Today: “sheet 3”, hard. It worked partly.", entries: [tries[2]] },
            { text: "Today: “sheet 5”, tiny. It worked.", entries: [tries[4]] },
            { text: "3 did not work.", entries: [tries[1], tries[3], tries[5]] },
          ],
        },
        { id: "unwritten", kind: "say", text: "Tries that you did not write down are in neither.", note: true },
        {
          id: "slip",
          kind: "choose",
          text: "Had any of this slipped your mind?",
          options: [
            { id: "yes", label: "yes" },
            { id: "a-little", label: "a little" },
            { id: "no", label: "no" },
          ],
        },
      ],
    });
  });

  it("says fewer, as many or more, and nothing about a person", () => {
    expect(textOf(remembered(2).her, "gap")).toBe("You remembered one fewer than there is on record.");
    expect(textOf(remembered(3).her, "gap")).toBe("You remembered as many as there are on record.");
    expect(textOf(remembered(6).her, "gap")).toBe("You remembered 3 more than there are on record.");
    for (const phrase of Object.values(words as Record<string, string | { one: string; other: string }>))
      for (const sentence of typeof phrase === "string" ? [phrase] : [phrase.one, phrase.other])
        expect(sentence).not.toMatch(/yourself|\b(only|actually|really|too (low|high)|wrong|under|over)\b|!|%/i);
  });

  it("stays open until it is answered, or for a day", () => {
    const { her, about } = remembered(1);
    expect(part(her.later({ hours: 22 }))).toBe("compare");
    expect(part(her.later({ hours: 3 }))).toBeUndefined();
    const { her: other } = remembered(1);
    const kept = other.answers({ slip: "a-little" }, screenOf(other));
    expect(kept[0]).toMatchObject({ type: "recall/compared", body: { slipped: "a-little" } });
    expect(other.hears("recall")).toBeUndefined();
    expect(stateOf(other).times[0]).toMatchObject({ recalled: 1, slipped: "a-little" });
    expect(about).toHaveLength(26);
  });

  it("counts the tries that were asked about, not those that came after", () => {
    const { her, goal } = remembered(1);
    her.tells(attempted({ goal, result: 1 }), attempted({ goal, result: 1 }));
    expect(block(her.later({ minutes: 5 }), "both")).toMatchObject({
      pairs: [{ right: "3 of 6 worked at least partly" }],
    });
  });

  it("sets nothing against the other where tries were taken back since, and never says back words that met care", () => {
    const { her, tries } = remembered(1);
    her.tells(retracted({ entry: tries[0] as string }));
    expect(textOf(her, "gap")).toBe(words.changed);
    expect(block(her, "both")).toMatchObject({ pairs: [{ right: "2 of 5 worked at least partly" }] });
  });

  it("never says back words that met care, not even after they were released", () => {
    const { her, goal } = tried([1, 0, 0, 0, 0]);
    const dark = her.tells(attempted({ what: "I want to die", goal, result: 1 }));
    her.tells(released({}));
    her.later({ minutes: 1 }).answers({ "how-many": "1" }, screenOf(her));
    const facts = block(her.later({ minutes: 1 }), "tries");
    expect(facts).toMatchObject({
      facts: [{ text: "Today: a try, as hard as most. It worked.", entries: [dark] }, {}, {}],
    });
  });

  it("is silent above a distress of 60 and in the first hours of a setback, as asking is", () => {
    const { her } = remembered(1);
    her.tells(felt({ distress: 70 }));
    expect(her.hears("recall")).toBeUndefined();
    const { her: other, goal } = remembered(1);
    other.tells(setBack({ goal, kind: "exam" }));
    expect(other.hears("recall")).toBeUndefined();
  });

  it("shows no more than four that worked by name, and counts the others", () => {
    const { her } = remembered(6, [0, 1, 1, 1, 1, 1, 1], []);
    const facts = block(her, "tries");
    expect(facts?.kind === "evidence" && facts.facts.map(({ text }) => text)).toEqual([
      "Today: “sheet 7”, as hard as most. It worked.",
      "Today: “sheet 6”, as hard as most. It worked.",
      "Today: “sheet 5”, as hard as most. It worked.",
      "Today: “sheet 4”, as hard as most. It worked.",
      "2 more worked at least partly.",
      "One did not work.",
    ]);
  });

  it("puts how it was the times before beside it, in counts", () => {
    const { her, goal } = remembered(1);
    her.answers({ slip: "yes" }, screenOf(her));
    her.later({ days: 14 }).tells(attempted({ goal, result: 1 }), attempted({ goal, result: 0 }));
    her.later({ minutes: 5 }).answers({ "how-many": "3" }, screenOf(her));
    her.later({ minutes: 5 });
    expect(textOf(her, "before")).toBe("The time before: 2 fewer. This time: 1 fewer.");
    expect(gapsOf(her.learner.attempts, stateOf(her), goal).map(({ gap }) => gap)).toEqual([-2, -1]);
  });
});

describe("what is on record", () => {
  it("holds a try of that very instant", () => {
    const { her, goal } = tried([1, 0]);
    const last = her.learner.attempts.tries.at(-1)?.at as number;
    expect(recordedAt(her.learner.attempts, goal, last, 5).tries).toHaveLength(2);
    expect(recordedAt(her.learner.attempts, null, last - 1, 5).tries).toHaveLength(1);
  });

  it("puts what was at least as hard as the last that did not work before what was more surprising, of any goal", () => {
    const { her, goal } = tried([1, 1, 1, 1, 1, 1], [3, 3, 3, 3, 3, 3]);
    const weak = her.tells(goalAdded({ title: "Piano" }));
    for (let i = 0; i < 6; i++) her.tells(attempted({ goal: weak, result: 0, difficulty: -3 }));
    const [easy, hard] = [
      her.tells(attempted({ goal: weak, result: 1, difficulty: -1.5 })),
      her.tells(attempted({ goal, result: 1, difficulty: 0 })),
    ];
    her.tells(attempted({ goal: weak, result: 0, difficulty: 0 }));
    const { attempts, measures } = her.learner;
    const told = (most: number) =>
      mostTelling(measures.filter, recordedAt(attempts, null, Infinity, most), her.now).map(({ id }) => id);
    expect(told(3)).toEqual([hard, easy]);
  });

  it("is exactly what a naive count of the journal gives, for any tries, goals and times", () => {
    const story = fc.array(
      fc.record({
        first: fc.boolean(),
        result: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
        minutes: fc.integer({ min: 0, max: 600 }),
        dated: fc.boolean(),
      }),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(story, fc.nat({ max: 12 }), fc.nat({ max: 6000 }), (steps, most, until) => {
        const her = someone();
        const start = her.now;
        const goals = [her.tells(goalAdded({ title: "a" })), her.tells(goalAdded({ title: "b" }))] as const;
        for (const { first, result, minutes, dated } of steps) {
          her.later({ minutes });
          const goal = first ? goals[0] : goals[1];
          her.tells(attempted({ goal, result, ...(dated ? { when: her.now - 90 * 60_000 } : {}) }));
        }
        const at = start + until * 60_000;
        for (const goal of [goals[0], null]) {
          const naive = her.entries
            .filter(
              ({ type, body }) =>
                type === "attempts/attempted" && (goal === null || (body as { goal: string }).goal === goal),
            )
            .map((entry) => ({ ...(entry.body as { result: number; when?: number }), id: entry.id, at: entry.at }))
            .map((one) => ({ ...one, at: one.when ?? one.at }))
            .filter((one) => one.at <= at)
            .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
          const last = most === 0 ? [] : naive.slice(-most);
          const found = recordedAt(her.learner.attempts, goal, at, most);
          expect(found.tries.map(({ id }) => id)).toEqual(last.map(({ id }) => id));
          expect(found.worked).toHaveLength(last.filter(({ result }) => result >= 0.5).length);
          expect(found.notWorked).toHaveLength(last.filter(({ result }) => result < 0.5).length);
        }
      }),
      { numRuns: 60 },
    );
  });
});
