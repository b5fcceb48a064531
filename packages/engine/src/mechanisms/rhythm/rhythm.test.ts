import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, setBack } from "../../attempts/events.ts";
import { redacted, retracted } from "../../journal/events.ts";
import type { Block } from "../../screens/screen.ts";
import { dayOf } from "../../screens/words.ts";
import { daysTried, weekdayOn } from "./days.ts";
import { gapsOf, habitStrength, plannedDays, regularity } from "./habit.ts";
import { words } from "./words/en.ts";

/** Someone with a goal who tried once on each of so many days running, in the afternoon. */
const tried = (
  days: number,
  body: { readonly result?: number; readonly minutes?: number } = {},
  from = "2026-05-04T13:00:00Z",
) => {
  const her = someone(from);
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const tries = Array.from({ length: days }, (_, i) => {
    if (i > 0) her.later({ days: 1 });
    return her.tells(attempted({ goal, result: 0.5, ...body }));
  });
  return { her, goal, tries };
};

/** The same, the last of those days being a Monday: the first with a try in its week. */
const untilMonday = (days: number) =>
  tried(days, {}, new Date(Date.parse("2026-05-11T13:00:00Z") - (days - 1) * 86_400_000).toISOString());

const blockIn = (her: Someone, id: string): Block | undefined =>
  her.hears("rhythm")?.screen.blocks.find((block) => block.id === id);
const factsIn = (her: Someone): readonly string[] => {
  const block = blockIn(her, "often");
  return block?.kind === "evidence" ? block.facts.map(({ text }) => text) : [];
};

describe("the strength of a habit", () => {
  const daily = (days: number): readonly number[] => Array.from({ length: days }, (_, i) => i);

  it("is 95 of 100 after 66 days with a try, as it was found to be", () => {
    expect(habitStrength(daily(66), 65)).toBeCloseTo(1 - 0.956 ** 66, 12);
    expect(habitStrength(daily(66), 65)).toBeGreaterThan(0.945);
    expect(habitStrength([], 9)).toBe(0);
  });

  it("loses nothing by one missed day, nor by three, and a hundredth for each after that", () => {
    const before = habitStrength(daily(40), 39);
    expect(habitStrength(daily(40), 41)).toBe(before);
    expect(habitStrength(daily(40), 43)).toBe(before);
    expect(habitStrength(daily(40), 44)).toBeCloseTo(before * 0.99, 12);
    expect(habitStrength(daily(40), 53)).toBeCloseTo(before * 0.99 ** 10, 12);
  });

  it("stays from 0 to 1, never falls by more than a hundredth a day, and rises with each day that has a try", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 300 }), { maxLength: 120 }), (some) => {
        const days = some.toSorted((a, b) => a - b);
        let last = 0;
        for (let today = 0; today <= 310; today++) {
          const now = habitStrength(
            days.filter((day) => day <= today),
            today,
          );
          expect(now).toBeGreaterThanOrEqual(last * 0.99 - 1e-12);
          expect(now).toBeLessThan(1);
          if (days.includes(today)) expect(now).toBeGreaterThan(last * 0.99);
          last = now;
        }
      }),
      { numRuns: 20 },
    );
  });

  it("written a second time, day by day, is the same", () => {
    const slowly = (days: readonly number[], today: number): number => {
      let [strength, missed, begun] = [0, 0, false];
      for (let day = 0; day <= today; day++) {
        if (days.includes(day)) [strength, missed, begun] = [strength + 0.044 * (1 - strength), 0, true];
        else if (begun && day < today && ++missed > 3) strength *= 0.99;
      }
      return strength;
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 40 }), fc.nat({ max: 30 }), (some, more) => {
        const days = some.toSorted((a, b) => a - b);
        const today = (days.at(-1) ?? 0) + more;
        expect(habitStrength(days, today)).toBeCloseTo(slowly(days, today), 12);
      }),
    );
  });
});

describe("regularity", () => {
  it("is 1 where every gap is the same, 0 where they are all over the place, and unknown below five gaps", () => {
    expect(regularity([0, 2, 4, 6, 8, 10])).toBe(1);
    expect(regularity([0, 1, 2, 3, 4, 60])).toBe(0);
    expect(regularity([0, 2, 4, 6, 8])).toBeNull();
    // Gaps 1, 2, 1, 2, 1: mean 1.4, standard deviation .4899.
    expect(regularity([0, 1, 3, 4, 6, 7])).toBeCloseTo(1 - Math.sqrt(0.24) / 1.4, 12);
    expect(gapsOf([0, 1, 3])).toEqual([1, 2]);
  });
});

describe("planned days", () => {
  it("are counted back from today over twenty of them, and never before they were planned", () => {
    const monday = dayOf(Date.parse("2026-05-18T12:00:00Z"), 0);
    expect(weekdayOn(monday)).toBe("monday");
    expect(weekdayOn(-1)).toBe("wednesday");
    const kept = new Set([monday, monday - 7, monday - 14]);
    expect(plannedDays(kept, ["monday"], monday - 21, monday)).toEqual({
      kept: [monday, monday - 7, monday - 14],
      of: 4,
    });
    expect(plannedDays(kept, ["monday"], monday - 1000, monday).of).toBe(20);
    expect(plannedDays(kept, ["monday"], monday - 6, monday).of).toBe(1);
    expect(plannedDays(kept, [], monday - 6, monday).of).toBe(0);
  });

  it("do not count today before there is a try", () => {
    expect(plannedDays(new Set(), ["monday"], 0, 4 + 7 * 10).of).toBe(10);
    expect(weekdayOn(4 + 7 * 10)).toBe("monday");
  });
});

describe("days with a try", () => {
  it("are the learner's own: half past eleven at night and half past twelve are two, wherever it is noon", () => {
    const her = someone("2026-05-20T21:30:00Z", 120);
    her.tells(attempted({ result: 1 }));
    her.later({ hours: 1 }).tells(attempted({ result: 1 }));
    const today = dayOf(her.now, 120);
    expect(daysTried(her.learner.attempts, 0, today, 9).map(({ day }) => day)).toEqual([today, today - 1]);
    expect(dayOf(her.now, 0)).toBe(today - 1);
  });

  it("are each counted once, newest first, and no more than were asked for", () => {
    const { her, tries } = tried(9);
    her.tells(attempted({ result: 1 }));
    const today = dayOf(her.now, 60);
    expect(daysTried(her.learner.attempts, 0, today, 99)).toHaveLength(9);
    expect(daysTried(her.learner.attempts, 0, today, 2).map(({ day }) => day)).toEqual([today, today - 1]);
    expect(daysTried(her.learner.attempts, today - 3, today, 99)).toHaveLength(4);
    expect(daysTried(her.learner.attempts, 0, today - 1, 1)).toEqual([{ day: today - 1, id: tries.at(-2) }]);
  });
});

describe("rhythm", () => {
  it("tells on the first day with a try in a week how often it was, as these words", () => {
    const { her, tries } = untilMonday(4);
    const heard = her.hears("rhythm");
    expect(heard?.because).toMatchObject([
      { text: "A first try this week. Here is how often it was lately.", evidence: tries.toReversed() },
    ]);
    expect(heard?.screen).toEqual({
      id: "rhythm/days/now",
      mechanism: "rhythm",
      title: "The days you tried",
      blocks: [
        {
          id: "often",
          kind: "evidence",
          text: "What I have on record",
          facts: [{ text: "You tried on 4 of the last 7 days.", entries: tries.toReversed() }],
        },
        {
          id: "missed",
          kind: "say",
          text: "A day left out takes nothing away. You go on where you were.",
          note: true,
        },
        {
          id: "days",
          kind: "choose",
          text: "Which days do you mean to work? The others are free.",
          options: [
            { id: "monday", label: "Mon" },
            { id: "tuesday", label: "Tue" },
            { id: "wednesday", label: "Wed" },
            { id: "thursday", label: "Thu" },
            { id: "friday", label: "Fri" },
            { id: "saturday", label: "Sat" },
            { id: "sunday", label: "Sun" },
          ],
          many: 7,
        },
      ],
    });
    her.later({ days: 1 });
    expect(her.hears("rhythm")).toBeUndefined();
    her.tells(attempted({ result: 1 }));
    expect(her.hears("rhythm")).toBeUndefined();
  });

  it("keeps the days they mean to work, is silent for a week, and then counts those", () => {
    const { her, goal } = untilMonday(4);
    her.answers({ days: ["thursday", "friday"] }, "rhythm/days/now");
    expect(her.entries.find(({ type }) => type === "rhythm/days-chosen")?.body).toEqual({
      days: ["thursday", "friday"],
    });
    expect(her.hears("rhythm")).toBeUndefined();
    for (let i = 0; i < 6; i++) {
      expect(her.hears("rhythm")).toBeUndefined();
      her.later({ days: 1 }).tells(attempted({ goal, result: 0.5 }));
    }
    her.later({ days: 2 }).tells(attempted({ goal, result: 0.5 }));
    expect(factsIn(her)).toEqual([
      "You tried on 6 of the last 7 days.",
      "You tried on 2 of the last 2 days you had planned.",
      "Your days with a try lie 1 to 2 days apart.",
    ]);
  });

  it("is silent below three days in two weeks", () => {
    expect(untilMonday(2).her.hears("rhythm")).toBeUndefined();
    expect(untilMonday(3).her.hears("rhythm")).toBeDefined();
  });

  it("has no row that could break: it counts days of a span, and says no word of days running", () => {
    const said = Object.values(words).flatMap((phrase) =>
      typeof phrase === "string" ? [phrase] : Object.values(phrase),
    );
    for (const sentence of said)
      expect(sentence).not.toMatch(
        /%|!|\b(percent|streak|in a row|running|lost?|lose|broke|missed|must|should|failed)\b/i,
      );
    const { her, goal } = untilMonday(10);
    expect(factsIn(her)[0]).toBe("You tried on 7 of the last 7 days.");
    her.later({ days: 7 }).tells(attempted({ goal, result: 0.5 }));
    expect(factsIn(her)[0]).toBe("You tried on 1 of the last 7 days.");
  });

  it("waits while care narrows what is offered, at night, and while something is open", () => {
    const upset = untilMonday(4);
    upset.her.tells(felt({ distress: 65 }));
    expect(upset.her.hears("rhythm")).toBeUndefined();
    const night = untilMonday(4);
    night.her.later({ hours: 9 });
    expect(night.her.hears("rhythm")).toBeUndefined();
    const open = untilMonday(4);
    open.her.tells(setBack({ goal: open.goal, distress: 30 }));
    expect(open.her.hears("rhythm")).toBeUndefined();
  });
});

describe("a new chapter", () => {
  it("is offered after weak results, as these words", () => {
    const { her, goal, tries } = tried(5, { result: 0.2 });
    expect(her.hears("rhythm")?.because).toMatchObject([{ evidence: [tries.at(-1)], sources: ["dai2014", "dai2018"] }]);
    expect(her.hears("rhythm")?.screen).toEqual({
      id: `rhythm/chapter/${goal}`,
      mechanism: "rhythm",
      title: "A new chapter",
      blocks: [
        {
          id: "kept",
          kind: "say",
          text: "You can begin a new chapter of Calculus II here. What came before stays on record, and nothing is counted anew.",
        },
        {
          id: "open",
          kind: "choose",
          text: "Begin one?",
          options: [
            { id: "open", label: "begin a chapter" },
            { id: "not-now", label: "not now" },
          ],
        },
        {
          id: "name",
          kind: "write",
          text: "It can have a name.",
          fields: ["a name, if you like"],
          limit: 200,
        },
      ],
    });
  });

  it("is offered after a week without a try, and not after six days", () => {
    const { her, goal } = tried(2);
    her.tells(attempted({ goal, result: 0 }), attempted({ goal, result: 0 }));
    expect(her.later({ days: 6 }).hears("rhythm")).toBeUndefined();
    expect(her.later({ days: 1, hours: 1 }).hears("rhythm")?.screen.title).toBe("A new chapter");
  });

  it("is never offered after strong results, however long the pause", () => {
    const { her } = tried(5, { result: 1 });
    expect(her.later({ days: 40 }).hears("rhythm")).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }), fc.nat({ max: 60 }), (story, days) => {
        const who = someone("2026-05-04T13:00:00Z");
        const goal = who.tells(goalAdded({ title: "Calculus II" }));
        for (const worked of story) who.later({ days: 1 }).tells(attempted({ goal, result: worked ? 1 : 0 }));
        const last = story.slice(-10);
        const share = last.filter(Boolean).length / last.length;
        const offered = who.later({ days }).hears("rhythm")?.screen.title === "A new chapter";
        if (share >= 0.75) expect(offered).toBe(false);
        if (share >= 0.5 && days < 7) expect(offered).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("changes no estimate, deletes nothing and resets nothing", () => {
    const { her, goal, tries } = tried(6, { result: 0 });
    const { shown } = her;
    const { attempts, measures } = structuredClone(her.learner);
    her.answers({ open: "open", name: ["From here"] }, her.hears("rhythm")?.screen.id);
    expect(her.entries.find(({ type }) => type === "rhythm/chapter-opened")?.body).toEqual({
      goal,
      title: "From here",
    });
    expect(her.shown).toEqual(shown);
    expect(her.learner.attempts).toEqual(attempts);
    expect(her.learner.measures.filter).toEqual(measures.filter);
    expect(her.learner.attempts.tries.map(({ id }) => id)).toEqual(tries);
  });

  it("needs no name, and has begun where it was given one; not now is kept, too", () => {
    const plain = tried(5, { result: 0 });
    plain.her.answers({ open: "open" }, plain.her.hears("rhythm")?.screen.id);
    expect(plain.her.entries.find(({ type }) => type === "rhythm/chapter-opened")?.body).toEqual({ goal: plain.goal });
    const named = tried(5, { result: 0 });
    named.her.answers({ name: ["  June "] }, named.her.hears("rhythm")?.screen.id);
    expect(named.her.entries.find(({ type }) => type === "rhythm/chapter-opened")?.body).toMatchObject({
      title: "June",
    });
    const later = tried(5, { result: 0 });
    later.her.answers({ open: "not-now", name: ["June"] }, later.her.hears("rhythm")?.screen.id);
    expect(later.her.entries.map(({ type }) => type)).toContain("rhythm/chapter-put-off");
    for (const { her } of [plain, named, later]) {
      expect(her.hears("rhythm")?.screen.title).not.toBe("A new chapter");
      expect(her.later({ days: 10 }).hears("rhythm")).toBeUndefined();
      expect(her.later({ days: 5 }).hears("rhythm")?.screen.title).toBe("A new chapter");
    }
  });

  it("lets its name be erased", () => {
    const { her } = tried(5, { result: 0 });
    her.answers({ open: "open", name: ["June"] }, her.hears("rhythm")?.screen.id);
    const chapter = her.entries.find(({ type }) => type === "rhythm/chapter-opened");
    her.tells(redacted({ entry: chapter?.id as string, rest: {} }));
    expect(JSON.stringify(her.learner)).not.toContain("June");
    expect(her.learner.mechanisms["rhythm"]).toMatchObject({ chapters: [{ title: null }] });
  });
});

describe("a long day", () => {
  const long = (minutes: number, days = 4) => {
    const story = tried(days, { minutes: 40 });
    story.her.later({ days: 1 }).tells(attempted({ goal: story.goal, result: 1, minutes }));
    return story;
  };

  it("is said once it is more than twice as long as most, as these words", () => {
    expect(long(80).her.hears("rhythm")).toBeUndefined();
    const { her } = long(81);
    expect(her.hears("rhythm")?.rule).toBe("good");
    expect(her.hears("rhythm")?.screen).toMatchObject({
      title: "Enough for today",
      blocks: [
        {
          id: "long",
          text: "Today it was 81 minutes. On most days of the last two weeks it was about 40 minutes. Tomorrow counts as much as today.",
        },
        {
          id: "end",
          options: [
            { id: "ended", label: "end for today" },
            { id: "went-on", label: "a little more" },
          ],
        },
      ],
    });
  });

  it.each(["ended", "went-on"])("is said once a day, whatever is answered (%s)", (choice) => {
    const { her } = long(200);
    her.answers({ end: choice }, her.hears("rhythm")?.screen.id);
    expect(her.entries.find(({ type }) => type === "rhythm/long-day-answered")?.body).toEqual({ choice });
    expect(her.hears("rhythm")?.screen.title).not.toBe("Enough for today");
  });

  it("adds up what today's tries took, and waits until three days say what is usual", () => {
    const story = tried(4, { minutes: 40 });
    story.her.later({ days: 1 });
    for (let i = 0; i < 3; i++) story.her.tells(attempted({ goal: story.goal, result: 1, minutes: 30 }));
    expect(story.her.hears("rhythm")?.screen.title).toBe("Enough for today");
    expect(long(900, 2).her.hears("rhythm")?.screen.title).not.toBe("Enough for today");
  });

  it("takes the median, so that one long day before is not what is usual", () => {
    const story = tried(3, { minutes: 20 });
    story.her.later({ days: 1 }).tells(attempted({ goal: story.goal, result: 1, minutes: 600 }));
    story.her.later({ days: 1 }).tells(attempted({ goal: story.goal, result: 1, minutes: 45 }));
    expect(story.her.hears("rhythm")?.screen.title).toBe("Enough for today");
  });

  it("is forgotten where the try is taken back, and keeps no more than two weeks", () => {
    const { her } = long(200);
    const last = her.entries.findLast(({ type }) => type === "attempts/attempted")?.id as string;
    her.tells(retracted({ entry: last }));
    expect(her.hears("rhythm")?.screen.title).not.toBe("Enough for today");
    const many = tried(60, { minutes: 40 });
    expect((many.her.learner.mechanisms["rhythm"] as { minutes: unknown[] }).minutes).toHaveLength(16);
  });
});
