import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, setBack } from "../../attempts/events.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import { retracted } from "../../journal/events.ts";
import { stepSize } from "../../measures/step-size.ts";
import type { Block } from "../../screens/screen.ts";
import { words } from "./words/en.ts";

/** Someone who managed some easy steps, and then met so many setbacks, each with a try that did not work. */
const hurt = (times: number, { wins = 3, difficulty = -1.5 } = {}) => {
  const her = someone("2026-05-04T08:00:00Z");
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  for (let i = 0; i < wins; i++) her.later({ hours: 1 }).tells(attempted({ goal, result: 1, difficulty }));
  const setbacks = Array.from({ length: times }, () => {
    const attempt = her.later({ days: 1 }).tells(attempted({ goal, result: 0, difficulty: 1.5 }));
    return her.tells(setBack({ goal, attempt, kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
  });
  return { her, goal, setbacks };
};

/** Someone who chose the way back. */
const onTheWay = () => {
  const story = hurt(3);
  story.her.later({ minutes: 1 });
  story.her.answers({ begin: "yes" }, story.her.hears("rebuild")?.screen.id);
  return story;
};

const blockIn = (her: Someone, id: string): Block | undefined =>
  her.hears("rebuild")?.screen.blocks.find((block) => block.id === id);

const settled = (her: Someone, goal: string) => {
  const rebuild = speaker("rebuild");
  const scene = sceneAt(her.learner, { instant: her.now, offset: 60 });
  return rebuild.settles?.(momentFor(her.learner, scene, rebuild, null), goal) ?? null;
};

const sizeAt = (her: Someone, goal: string) => {
  const ramp = settled(her, goal);
  const { attempts, measures } = her.learner;
  return stepSize(attempts, measures.filter, goal, her.now, ramp ? [ramp] : []);
};

describe("rebuild", () => {
  it("offers a way back after three setbacks within ten tries, as these words", () => {
    const { her, goal, setbacks } = hurt(3);
    expect(her.hears("rebuild")).toMatchObject({
      rule: "good",
      because: [{ text: "It did not work 3 times within your last tries.", evidence: setbacks }],
    });
    expect(her.hears("rebuild")?.screen).toEqual({
      id: `rebuild/offer/${goal}`,
      mechanism: "rebuild",
      title: "Back to what you know, and up again",
      blocks: [
        { id: "times", kind: "say", text: "It did not work 3 times lately." },
        {
          id: "sizes",
          kind: "ladder",
          text: "Five sizes of a step for Calculus II",
          rungs: ["tiny", "easy", "normal", "hard", "stretch"],
          now: 3,
          offered: 1,
        },
        {
          id: "how",
          kind: "say",
          text: "You begin where it worked before: easy. After each try that works, the next is a little larger. After 5 that worked, your record leads on.",
        },
        {
          id: "only",
          kind: "say",
          text: "It is for this goal alone, for two weeks at most. You can stop at any time.",
          note: true,
        },
        {
          id: "begin",
          kind: "choose",
          text: "Do you want to go this way?",
          options: [
            { id: "yes", label: "yes, from there" },
            { id: "not-now", label: "not now" },
          ],
        },
      ],
    });
  });

  it("is silent after two setbacks, and where the third lies further back than ten tries", () => {
    expect(hurt(2).her.hears("rebuild")).toBeUndefined();
    const { her, goal } = hurt(3);
    for (let i = 0; i < 10; i++) her.later({ hours: 2 }).tells(attempted({ goal, result: 1, difficulty: -3 }));
    her.later({ hours: 14 });
    expect(her.hears("rebuild")).toBeUndefined();
  });

  it("is not offered to someone whose last two tries worked", () => {
    const { her, goal } = hurt(3);
    her.later({ hours: 1 }).tells(attempted({ goal, result: 1, difficulty: 0 }));
    expect(her.hears("rebuild")).toBeDefined();
    her.later({ hours: 1 }).tells(attempted({ goal, result: 1, difficulty: 0 }));
    expect(her.hears("rebuild")).toBeUndefined();
    her.later({ hours: 1 }).tells(attempted({ goal, result: 0, difficulty: 0 }));
    expect(her.hears("rebuild")).toBeDefined();
  });

  it("offers it where the record fell by more than half a logit in two weeks, without any setback", () => {
    const { her, goal } = hurt(0, { wins: 8, difficulty: 0 });
    her.later({ days: 15 });
    expect(her.hears("rebuild")).toBeUndefined();
    for (let i = 0; i < 3; i++) her.later({ hours: 1 }).tells(attempted({ goal, result: 0, difficulty: 0 }));
    expect(her.hears("rebuild")?.because).toMatchObject([
      { text: "Within two weeks, fewer of your tries worked than before." },
    ]);
    her.later({ days: 15 });
    expect(her.hears("rebuild")).toBeUndefined();
  });

  it("is entered only where that is chosen: nothing else changes what comes next", () => {
    const { her, goal } = hurt(3);
    her.answers({}, her.hears("rebuild")?.screen.id);
    expect(settled(her, goal)).toBeNull();
    her.answers({ begin: "not-now" }, her.hears("rebuild")?.screen.id);
    expect(her.entries.find(({ type }) => type === "rebuild/put-off")?.body).toEqual({ goal });
    expect(settled(her, goal)).toBeNull();
    expect(her.hears("rebuild")).toBeUndefined();
    expect(her.later({ days: 6, hours: 23 }).hears("rebuild")).toBeUndefined();
    expect(her.later({ hours: 2 }).hears("rebuild")?.screen.id).toBe(`rebuild/offer/${goal}`);
  });

  it("keeps where it begins and which size hurt, and sizes the next step from there, for this goal alone", () => {
    const { her, goal } = onTheWay();
    const other = her.tells(goalAdded({ title: "Spanish" }));
    expect(her.entries.find(({ type }) => type === "rebuild/entered")?.body).toEqual({
      goal,
      floor: -1.5,
      failed: 1.5,
    });
    expect(sizeAt(her, goal)).toMatchObject({ b: -1.5, by: "ramp" });
    expect(settled(her, other)).toBeNull();
  });

  it("begins at tiny where nothing is known yet", () => {
    const { her, goal } = hurt(3, { wins: 2 });
    her.answers({ begin: "yes" }, her.hears("rebuild")?.screen.id);
    expect(settled(her, goal)).toMatchObject({ b: -3 });
  });

  it("climbs by half a logit or more over any four wins, and after five the record leads on, never below the climb", () => {
    const { her, goal } = onTheWay();
    const sizes = [sizeAt(her, goal).b];
    for (let i = 0; i < 8; i++) {
      her.later({ hours: 8 }).tells(attempted({ goal, result: 1, difficulty: sizes.at(-1) as number }));
      sizes.push(sizeAt(her, goal).b);
    }
    for (let i = 4; i < sizes.length; i++)
      expect((sizes[i] as number) - (sizes[i - 4] as number)).toBeGreaterThanOrEqual(0.5);
  });

  it("says where it stands in counts, with the size that comes next and one source a day, as these words", () => {
    const { her, goal } = onTheWay();
    her.later({ days: 1 }).tells(attempted({ goal, result: 1, difficulty: -1.5 }));
    her.later({ minutes: 5 }).tells(attempted({ goal, result: 1, difficulty: 0.5 }));
    expect(her.hears("rebuild")).toMatchObject({ rule: "possible", screen: { id: `rebuild/onTheWay/${goal}` } });
    expect(blockIn(her, "so-far")).toMatchObject({
      facts: [{ text: "Since you began, 2 tries worked." }, { text: "At about the size that hurt: 1 of 3." }],
    });
    expect(blockIn(her, "sizes")).toMatchObject({ now: 3, offered: 1 });
    expect(blockIn(her, "source")).toMatchObject({ text: "One book, one video or one person a day is enough." });
  });

  it("can be stopped at any time", () => {
    const { her, goal } = onTheWay();
    her.answers({ on: "go-on" }, her.hears("rebuild")?.screen.id);
    expect(settled(her, goal)).not.toBeNull();
    her.answers({ on: "stopped" }, her.hears("rebuild")?.screen.id);
    expect(her.entries.find(({ type }) => type === "rebuild/ended")?.body).toEqual({ goal, how: "stopped" });
    expect(settled(her, goal)).toBeNull();
    expect(her.hears("rebuild")).toBeUndefined();
  });

  it("comes to its end with three wins at about the size that hurt, not at smaller ones", () => {
    const { her, goal } = onTheWay();
    for (let i = 0; i < 5; i++) her.later({ hours: 8 }).tells(attempted({ goal, result: 1, difficulty: 0.4 }));
    expect(settled(her, goal)).not.toBeNull();
    for (let i = 0; i < 3; i++) her.later({ hours: 8 }).tells(attempted({ goal, result: 1, difficulty: 0.5 }));
    her.later({ hours: 4 });
    expect(settled(her, goal)).toBeNull();
    expect(her.hears("rebuild")?.screen).toMatchObject({
      title: "You are back at that size",
      blocks: [{ facts: [{ text: "3 tries at about the size that hurt worked." }] }, { id: "end" }],
    });
    her.answers({ end: "reached" }, her.hears("rebuild")?.screen.id);
    expect(her.entries.findLast(({ type }) => type === "rebuild/ended")?.body).toEqual({ goal, how: "reached" });
    expect(her.hears("rebuild")).toBeUndefined();
  });

  it("asks how to go on after two weeks, and sizes nothing any more", () => {
    const { her, goal } = onTheWay();
    her.later({ days: 13, hours: 23 });
    expect(settled(her, goal)).not.toBeNull();
    her.later({ hours: 1 });
    expect(settled(her, goal)).toBeNull();
    expect(her.hears("rebuild")?.screen.blocks).toEqual([
      {
        id: "over",
        kind: "say",
        text: "You have been on this way with Calculus II for two weeks. That is long enough to ask anew.",
      },
      {
        id: "next",
        kind: "choose",
        text: "How do you want to go on?",
        options: [
          { id: "same-goal", label: "the same goal" },
          { id: "another-goal", label: "another goal" },
          { id: "help", label: "with someone's help" },
          { id: "let-go", label: "let it go" },
        ],
      },
      {
        id: "fine",
        kind: "say",
        text: "Each of these is a good answer. What you let go stays on record and counts against nobody.",
        note: true,
      },
    ]);
  });

  it.each(["same-goal", "another-goal", "help"])("keeps the answer, and closes nothing (%s)", (how) => {
    const { her, goal } = onTheWay();
    her.later({ days: 14 }).answers({ next: how }, her.hears("rebuild")?.screen.id);
    expect(her.entries.findLast(({ type }) => type === "rebuild/ended")?.body).toEqual({ goal, how });
    expect(her.shown.recoveries.open).toBe(1);
    expect(her.hears("rebuild")).toBeUndefined();
  });

  it("lets go of what is open where that is chosen, and counts it against nobody", () => {
    const { her, setbacks } = onTheWay();
    const before = her.shown.recoveries;
    her.later({ days: 14 }).answers({ next: "let-go" }, her.hears("rebuild")?.screen.id);
    expect(her.entries.find(({ type }) => type === "attempts/let-go")?.body).toEqual({ recovery: setbacks.at(-1) });
    expect(her.shown.recoveries).toMatchObject({ open: 0, letGo: 1, returned: before.returned });
    expect(her.hears("rebuild")).toBeUndefined();
  });

  it("waits while care narrows what is offered, at night, and for whom it was more than that", () => {
    const upset = hurt(3).her;
    upset.tells(felt({ distress: 65 }));
    expect(upset.hears("rebuild")).toBeUndefined();
    expect(hurt(3).her.later({ hours: 13 }).hears("rebuild")).toBeUndefined();
    const more = hurt(3).her;
    more.tells(setBack({ kind: "more", distress: 10 }), { type: "care/released", body: {} });
    expect(more.hears("rebuild")).toBeUndefined();
  });

  it("holds its shape when the entry by which it began is taken back", () => {
    const { her, goal } = onTheWay();
    const began = her.entries.find(({ type }) => type === "rebuild/entered")?.id as string;
    her.tells(retracted({ entry: began }));
    expect(settled(her, goal)).toBeNull();
    expect(her.hears("rebuild")?.screen.id).toBe(`rebuild/offer/${goal}`);
  });

  it("never changes what the record says of a goal", () => {
    fc.assert(
      fc.property(fc.constantFrom("yes", "not-now"), fc.nat({ max: 20 }), (begin, days) => {
        const { her } = hurt(3);
        const before = her.shown.goals.map(({ theta }) => theta);
        her.answers({ begin }, her.hears("rebuild")?.screen.id);
        her.later({ days });
        expect(her.shown.goals.map(({ theta }) => theta)).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });

  it("says nothing of failing, of a mode, or of what someone is", () => {
    const said = Object.values(words).flatMap((phrase) =>
      typeof phrase === "string" ? [phrase] : Object.values(phrase),
    );
    for (const sentence of said)
      expect(sentence).not.toMatch(/%|!|\b(fail\w*|mode|recovery|percent|streak|must|should|give up)\b/i);
  });
});
