import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import fc from "fast-check";
import { attempted, felt, goalAdded, letGo, setBack } from "../../attempts/events.ts";
import { retracted } from "../../journal/events.ts";
import { WIN } from "../../attempts/attempts.ts";
import { nearestDifficulty } from "../../attempts/difficulty.ts";
import { participation } from "./counts.ts";
import { keptGoing, said } from "./events.ts";
import { parts } from "./screen.ts";
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

  it("shows a first return as came back 1 of 1, back at the level beside it, and asks nothing", () => {
    const her = someone();
    const setback = hurt(her);
    const attempt = her.later({ hours: 26 }).tells(attempted({ what: "sheet 2", result: 0.2 }));
    const heard = her.hears("identity");
    expect(heard?.because).toMatchObject([
      {
        text: "You came back today. This is what your record says of it.",
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
          text: "It took 26 hours, from when you put it on record.",
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

  it("speaks on the day after a return and not later, of the newest return", () => {
    const her = someone();
    const goals = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
    for (const goal of goals) hurt(her, { goal });
    const [, second] = goals.map((goal) => her.tells(attempted({ what: "a try", goal, result: 0 })));
    expect(her.hears("identity")).toMatchObject({ rule: "possible", screen: { id: `identity/returned/${second}` } });
    expect(her.later({ hours: 24 }).hears("identity")).toBeDefined();
    expect(her.later({ minutes: 1 }).hears("identity")).toBeUndefined();
  });

  it("still knows what was once said here of what made a return possible, and does not come back to it", () => {
    const her = someone();
    hurt(her);
    const attempt = her.tells(attempted({ what: "sheet 1", result: 0 }));
    her.tells(keptGoing({ attempt, by: "person" }));
    expect(her.hears("identity")).toBeUndefined();
    expect(her.learner.mechanisms["identity"]).toMatchObject({ by: { [attempt]: "person" }, times: { person: 1 } });
    her.tells(keptGoing({ attempt, by: "plan" }));
    expect(her.learner.mechanisms["identity"]).toMatchObject({
      by: { [attempt]: "plan" },
      times: { person: 0, plan: 1 },
    });
  });

  it("takes back what it counted when the return is taken back", () => {
    const her = someone();
    hurt(her);
    const attempt = her.tells(attempted({ what: "sheet 1", result: 0 }));
    her.tells(retracted({ entry: attempt }));
    expect(her.hears("identity")).toBeUndefined();
  });

  describe("of taking part", () => {
    const momentOf = (her: Someone, subject: string | null = null) => {
      const care = { hidden: {}, gate: "open", calm: true, night: false, distress: null };
      const own = her.learner.mechanisms["identity"];
      return { ...her.learner, care, subject, own, now: her.now, offset: 60 } as unknown as Parameters<
        typeof parts.record.blocks
      >[0];
    };
    const said = (her: Someone, subject: string | null = null): readonly string[] =>
      parts.record
        .blocks(momentOf(her, subject))
        .flatMap((block) =>
          block.kind === "evidence" ? block.facts.map(({ text }) => text) : block.kind === "say" ? [block.text] : [],
        );
    const withTries = (...results: readonly number[]) => {
      const her = someone();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      for (const result of results) her.later({ days: 1 }).tells(attempted({ what: "a sheet", goal, result }));
      return { her, goal };
    };

    it("is silent with no try, and counts tries, what worked, what got closer and what came next", () => {
      expect(parts.record.blocks(momentOf(someone()))).toEqual([]);
      const { her } = withTries(0, 0.2, 0.1, 0.4, 0.6, 0, 1, 0);
      expect(said(her)).toEqual([
        "8 tries, 2 worked, 2 got closer.",
        "After a try that did not work, the next one worked 2 of 5 times. If it goes on like this, 1 to 8 of the next ten would.",
        "What you did not write down is not in here, and would make this look less good.",
      ]);
    });

    it("withholds what came next below three, and what ten more would bring below five", () => {
      expect(said(withTries(0, 1).her)).toHaveLength(2);
      expect(said(withTries(0, 0, 1, 0, 1).her)[1]).toBe(
        "After a try that did not work, the next one worked 2 of 3 times.",
      );
    });

    it("calls nothing closer at another size, another goal, or none", () => {
      const her = someone();
      const [one, two] = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
      her.tells(attempted({ what: "a", goal: one as string, result: 0, difficulty: 1.5 }));
      her.tells(attempted({ what: "b", goal: one as string, result: 0.4, difficulty: -1.5 }));
      her.tells(attempted({ what: "c", goal: two as string, result: 0.4 }));
      her.tells(attempted({ what: "d", result: 0 }), attempted({ what: "d", result: 0.4 }));
      expect(said(her)[0]).toBe("5 tries, 0 worked, 0 got closer.");
      her.tells(attempted({ what: "e", goal: one as string, result: 0.1, difficulty: 1.5 }));
      expect(said(her)[0]).toBe("6 tries, 0 worked, 1 got closer.");
    });

    it("says of the last four tries what happened: sooner and better, or alike; and neither where neither is so", () => {
      const run = (days: readonly number[], results: readonly number[]) => {
        const her = someone();
        const goal = her.tells(goalAdded({ title: "Calculus II" }));
        results.forEach((result, i) =>
          her.later({ days: days[i - 1] ?? 0 }).tells(attempted({ what: "a sheet", goal, result })),
        );
        return said(her, goal);
      };
      expect(run([8, 4, 2], [0, 0.2, 0.3, 0.6])).toContain(
        "The last four tries came sooner after one another and went better.",
      );
      expect(run([3, 3, 3], [0, 0.1, 0, 0.1])).toContain("The last four tries went alike; a change of way may help.");
      expect(run([3, 3, 3], [0, 1, 0, 1]).join()).not.toContain("last four");
      expect(run([3, 3], [0, 0, 0]).join()).not.toContain("last four");
    });

    it("counts as a plain loop over all tries counts, and says nothing of progress without an improvement", () => {
      const one = fc.record({
        goal: fc.nat(2),
        result: fc.constantFrom(0, 0.1, 0.25, 0.4, 0.5, 1),
        difficulty: fc.constantFrom(-3, 0, 0.4, 1.5),
        hours: fc.nat(200),
      });
      fc.assert(
        fc.property(fc.array(one, { maxLength: 14 }), (story) => {
          const her = someone();
          const goals = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
          const all = story.map(({ goal: at, result, difficulty, hours }) => {
            const goal = goals[at];
            const id = her.later({ hours }).tells(attempted({ what: "a", result, difficulty, ...(goal && { goal }) }));
            return { id, goal, result, size: nearestDifficulty(difficulty) };
          });
          const counted = participation(her.learner.attempts);
          const closer = all.filter((t, i) => {
            const earlier = all.slice(0, i).filter((e) => e.goal === t.goal && e.size === t.size);
            return t.goal && t.result < WIN && earlier.length > 0 && earlier.every((e) => e.result < t.result);
          });
          const next = all.filter((t, i) => {
            const earlier = all.slice(0, i).findLast((e) => e.goal === t.goal);
            return t.goal && earlier !== undefined && earlier.result < WIN;
          });
          expect(counted).toEqual({
            tries: all.map(({ id }) => id),
            worked: all.filter(({ result }) => result >= WIN).map(({ id }) => id),
            closer: closer.map(({ id }) => id),
            next: next.map(({ id }) => id),
            nextWorked: next.filter(({ result }) => result >= WIN).map(({ id }) => id),
          });
          for (const goal of goals) {
            const results = all.filter((t) => t.goal === goal).map(({ result }) => result);
            const last = results.slice(-4);
            if (last.every((result) => result <= (last[0] ?? 0)))
              expect(said(her, goal).join()).not.toContain(words.progressing);
          }
        }),
        { numRuns: 60 },
      );
    });

    it("shows what was said of coming back beside how often it was done, as it was said", () => {
      const { her } = withTries(0);
      hurt(her);
      her.tells({ type: "identity/said", body: { comingBack: 30 } });
      expect(said(her.later({ days: 1 }))).toContain(
        'Of "coming back after a setback is something I do" you said 30 of 100, yesterday.',
      );
      expect(said(her)).toContain("You came back 0 of 1 setback you recorded; 1 still open.");
    });
  });

  describe("once a month", () => {
    const afterMonth = (days = 30) => {
      const her = someone();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      hurt(her, { goal });
      her.tells(attempted({ what: "a try", goal, result: 0 }));
      return her.later({ days, minutes: 1 });
    };

    it("asks on three days of thirty after the first return, beside the counts, and never before one", () => {
      const asks = (days: number): boolean => afterMonth(days).hears("identity")?.screen.id === "identity/monthly/now";
      expect([2, 29, 30, 32, 33, 59, 60].map(asks)).toEqual([false, false, true, true, false, false, true]);
      expect(someone().later({ days: 30 }).hears("identity")).toBeUndefined();
      expect(afterMonth().hears("identity")?.screen).toMatchObject({
        title: "How does coming back look to you?",
        blocks: [
          {
            id: "returns",
            kind: "evidence",
            facts: [{ text: "You came back 1 of 1 setback you recorded; 0 still open." }, {}],
          },
          { id: "tries", kind: "evidence" },
          { id: "coming", kind: "rate", text: "Coming back after a setback is something I do.", low: 0, high: 100 },
          { id: "unwritten", kind: "say" },
        ],
      });
    });

    it("records the number as it is, says nothing to it, and asks at most monthly", () => {
      const her = afterMonth();
      expect(her.answers({ coming: 10 }, "identity/monthly/now")[0]).toMatchObject({
        type: said.type,
        body: { comingBack: 10 },
      });
      expect(her.hears("identity")).toBeUndefined();
      expect(her.later({ days: 29 }).hears("identity")).toBeUndefined();
      expect(her.later({ days: 1 }).hears("identity")).toBeDefined();
    });

    it("waits while a setback is a day young, while it is very bad, and at night", () => {
      const her = afterMonth();
      her.tells(setBack({ kind: "exam", distress: 30, arousal: 50 }));
      expect(her.hears("identity")).toBeUndefined();
      const upset = afterMonth();
      upset.tells(felt({ distress: 61 }));
      expect(upset.hears("identity")).toBeUndefined();
      expect(afterMonth().later({ hours: 9 }).hears("identity")).toBeUndefined();
    });
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
