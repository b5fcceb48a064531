import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import {
  adjusted,
  attempted,
  goalAdded,
  rated,
  setBack,
  type ErrorType,
  type SetbackKind,
} from "../../attempts/events.ts";
import { difficulties } from "../../attempts/difficulty.ts";
import { noticed } from "../../care/events.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import { redacted, retracted } from "../../journal/events.ts";
import type { Screen } from "../../screens/screen.ts";
import { kept, leftOut, met, type Meeting } from "./events.ts";
import type { Upkeep } from "./fold.ts";
import { durabilitiesOf, lastedOf, retention } from "./proof.ts";
import { afterMeeting, dueAt, MEETINGS } from "./schedule.ts";
import { dueNow, type Here } from "./waiting.ts";
import { words } from "./words/en.ts";

const DAY = 86_400_000;

const momentOf = (her: Someone): Here => {
  const now = { instant: her.now, offset: 60 };
  return momentFor(her.learner, sceneAt(her.learner, now), speaker("upkeep"), null) as Here;
};
const state = (her: Someone): Upkeep => her.learner.mechanisms["upkeep"] as Upkeep;
const heard = (her: Someone): Screen | undefined => her.hears("upkeep")?.screen;

/** Meets what is due now. */
const meets = (her: Someone, result: Meeting): void => void her.answers({ result }, heard(her)?.id);

/** Someone whose mistake was found a day and seven hours ago. */
const withMistake = (error: ErrorType = "knowledge", kind: SetbackKind = "exam") => {
  const her = someone("2026-05-21T08:00:00Z");
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const setback = her.tells(setBack({ kind, goal, what: "the exam", distress: 30, arousal: 50, willing: "yes" }));
  const change = her.tells(adjusted({ setback, error, change: "one thing" }));
  her.later({ days: 1, hours: 7 });
  return { her, goal, setback, change };
};

describe("a mistake to meet again", () => {
  it("is offered in calm, six hours after a setback or later, in this exact form", () => {
    const { her, setback, change } = withMistake();
    expect(her.hears("upkeep")?.because).toMatchObject([
      { text: "You found what kind of mistake it was. That kind can be met again.", evidence: [setback, change] },
    ]);
    expect(heard(her)).toEqual({
      id: `upkeep/keep/${setback}`,
      mechanism: "upkeep",
      title: "Meet this mistake again?",
      blocks: [
        {
          id: "say",
          kind: "say",
          text: "A mistake that is met again from memory after 1, 3, 7 and 21 days is kept better. Two minutes each time.",
        },
        { id: "setback", kind: "quote", text: "the exam" },
        {
          id: "what",
          kind: "write",
          text: "What do you want to ask yourself then?",
          fields: ["the question", "the answer, or where it stands"],
          limit: 300,
        },
        {
          id: "keep",
          kind: "choose",
          text: "Bring it back from memory?",
          options: [
            { id: "yes", label: "yes, bring it back" },
            { id: "no", label: "not this one" },
          ],
        },
      ],
    });
  });

  it("is not offered sooner, nor after five days, nor above a distress of 60, nor at night", () => {
    const { her } = withMistake();
    expect(heard(her)).toBeDefined();
    expect(heard(her.later({ hours: 9 }))).toBeUndefined();
    expect(heard(her.later({ hours: 8 }))).toBeDefined();
    her.tells({ type: "attempts/felt", body: { distress: 61 } });
    expect(heard(her)).toBeUndefined();
    expect(heard(her.later({ days: 3 }))).toBeDefined();
    expect(heard(her.later({ minutes: 1 }))).toBeUndefined();
    const soon = someone();
    const setback = soon.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    soon.tells(adjusted({ setback, error: "slip" }));
    expect(heard(soon.later({ hours: 5 }))).toBeUndefined();
    expect(heard(soon.later({ hours: 18 }))).toBeUndefined();
    soon.tells(attempted({ result: 0 }));
    expect(heard(soon)).toBeUndefined();
    soon.later({ hours: 26 });
    expect(heard(soon)?.id).toBe(`upkeep/keep/${setback}`);
  });

  it.each(["knowledge", "strategy", "slip"] as const)("is offered where it was a matter of %s", (error) => {
    expect(heard(withMistake(error).her)?.id).toContain("upkeep/keep/");
  });

  it.each(["conditions", "time-energy", "too-big", "luck"] as const)("is not offered where it was %s", (error) => {
    expect(heard(withMistake(error).her)).toBeUndefined();
  });

  it.each(["rejection", "with-others", "not-started", "unfair", "more"] as const)(
    "is not offered after a setback of the kind %s",
    (kind) => {
      const { her } = withMistake("slip", kind);
      her.tells({ type: "care/released", body: {} });
      expect(heard(her)).toBeUndefined();
    },
  );

  it("is kept with a question and an answer, with none, or passed by; and is offered once", () => {
    const one = withMistake();
    const [written] = one.her.answers({ what: [" which part is u? ", "page 12"] }, heard(one.her)?.id);
    expect(written).toMatchObject({
      type: "upkeep/kept",
      body: { what: "which part is u?", answer: "page 12", setback: one.setback, goal: one.goal },
    });
    expect(heard(one.her)).toBeUndefined();
    const two = withMistake();
    const [bare] = two.her.answers({ keep: "yes" }, heard(two.her)?.id);
    expect(bare?.body).toEqual({ setback: two.setback, goal: two.goal });
    const three = withMistake();
    const [passed] = three.her.answers({ keep: "no" }, heard(three.her)?.id);
    expect(passed).toMatchObject({ type: "upkeep/passed-by", body: { setback: three.setback } });
    expect(heard(three.her)).toBeUndefined();
    const four = withMistake();
    expect(four.her.answers({}, heard(four.her)?.id).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("can be added by the learner, towards a goal or none", () => {
    const her = someone();
    const add = speaker("upkeep").parts["add"];
    const drafts = add?.record(momentOf(her), { what: ["the subjunctive of ir"] });
    expect(drafts).toEqual([{ type: "upkeep/kept", body: { what: "the subjunctive of ir" } }]);
    expect(add?.record(momentOf(her), {})).toEqual([]);
  });

  it("comes back after a day, closed book, in this exact form", () => {
    const her = someone();
    const id = her.tells(kept({ what: "which part is u?", answer: "page 12" }));
    expect(heard(her)).toBeUndefined();
    her.later({ days: 1 });
    expect(her.hears("upkeep")?.because[0]).toMatchObject({
      text: "You kept this yesterday. Its day has come; it waits as long as you like.",
      evidence: [id],
    });
    expect(heard(her)).toEqual({
      id: `upkeep/meet/${id}`,
      mechanism: "upkeep",
      title: "Two minutes, closed book",
      blocks: [
        { id: "what", kind: "quote", text: "which part is u?" },
        { id: "minutes", kind: "timer", text: "Close the book. Write or say what you remember.", seconds: 120 },
        { id: "answer", kind: "quote", text: "page 12", folded: true },
        {
          id: "result",
          kind: "choose",
          text: "How was it?",
          options: [
            { id: "had-it", label: "had it" },
            { id: "partly", label: "partly" },
            { id: "not-yet", label: "not yet" },
            { id: "left-out", label: "leave it out from now on" },
          ],
        },
        { id: "place", kind: "say", text: "Meeting 1 of 4. It counts as practice, not as a try.", note: true },
      ],
    });
  });

  it("comes back 1, 3, 7 and 21 days after it was kept, when each is met on its day, and then is done", () => {
    const her = someone();
    const id = her.tells(kept({ what: "which part is u?" }));
    const on: number[] = [];
    for (let day = 0; day <= 60; day++) {
      if (heard(her)) {
        on.push(day);
        meets(her, "had-it");
      }
      her.later({ days: 1 });
    }
    expect(on).toEqual([1, 3, 7, 21]);
    expect(state(her).kept[id]).toMatchObject({ state: "done", results: ["had-it", "had-it", "had-it", "had-it"] });
    expect(state(her).waiting).toEqual([]);
  });

  it("starts again at one day after not yet, and comes back after the same time after partly", () => {
    const her = someone();
    her.tells(kept({ what: "which part is u?" }));
    her.later({ days: 1 });
    meets(her, "had-it");
    her.later({ days: 2 });
    meets(her, "partly");
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
    her.later({ days: 1 });
    meets(her, "not-yet");
    her.later({ days: 1 });
    meets(her, "had-it");
    expect(Object.values(state(her).kept)[0]?.stage).toBe(1);
  });

  it("waits when it is late, is counted as nothing, and never comes twice for having been missed", () => {
    const her = someone();
    her.tells(kept({ what: "which part is u?" }));
    expect(heard(her.later({ days: 40 }))?.id).toContain("upkeep/meet/");
    meets(her, "had-it");
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
    expect(heard(her.later({ days: 1 }))).toBeDefined();
  });

  it("is due from the morning of its day, where the learner is", () => {
    const her = someone("2026-05-21T20:00:00Z");
    her.tells(kept({ what: "which part is u?" }));
    expect(heard(her.later({ hours: 7 }))).toBeUndefined();
    expect(heard(her.later({ hours: 3 }))).toBeDefined();
  });

  it("comes at most three times a day, the one that has waited longest first", () => {
    const her = someone();
    const ids = [1, 2, 3, 4, 5].map((n) => her.tells(kept({ what: `thing ${n}` })));
    her.later({ days: 1 });
    for (let i = 0; i < 3; i++) {
      expect(heard(her)?.id).toBe(`upkeep/meet/${ids[i]}`);
      meets(her, "had-it");
    }
    expect(heard(her)).toBeUndefined();
    expect(dueNow(momentOf(her))).toHaveLength(2);
    expect(heard(her.later({ days: 1 }))?.id).toBe(`upkeep/meet/${ids[3]}`);
  });

  it("is not met by someone for whom something was more than a setback", () => {
    const her = someone();
    her.tells(kept({ what: "which part is u?" }));
    her.tells(setBack({ kind: "more" }), { type: "care/released", body: {} });
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
  });

  it("is offered while eleven wait, and not while a dozen do", () => {
    const { her, setback } = withMistake();
    for (let i = 0; i < 11; i++) her.tells(kept({ what: `thing ${i}` }));
    expect(heard(her)?.id).toBe(`upkeep/keep/${setback}`);
    her.tells(kept({ what: "one more" }));
    expect(heard(her)).toBeUndefined();
  });

  it("can be left out for good in one tap", () => {
    const her = someone();
    const id = her.tells(kept({ what: "which part is u?" }));
    her.later({ days: 1 });
    const [entry] = her.answers({ result: "left-out" }, heard(her)?.id);
    expect(entry).toMatchObject({ type: "upkeep/left-out", body: { kept: id } });
    expect(heard(her.later({ days: 30 }))).toBeUndefined();
    her.tells(met({ kept: id, result: "had-it" }), leftOut({ kept: id }));
    expect(state(her).kept[id]).toMatchObject({ state: "left-out", results: [] });
  });

  it("is no try: it moves nothing of what the record says, and closes nothing", () => {
    const { her } = withMistake();
    her.answers({ keep: "yes" }, heard(her)?.id);
    her.later({ days: 1 });
    const before = her.shown;
    meets(her, "not-yet");
    expect(her.shown).toEqual(before);
  });

  it("never says words back that met care, nor those that were erased", () => {
    const her = someone();
    const dark = her.tells(kept({ what: "something dark", answer: "darker" }));
    her.tells(noticed({ about: dark }), { type: "care/released", body: {} });
    her.later({ days: 1 });
    expect(JSON.stringify(heard(her))).not.toContain("dark");
    expect(heard(her)?.blocks[0]).toEqual({ id: "what", kind: "say", text: "The mistake you kept, yesterday." });
    const other = someone();
    const id = other.tells(kept({ what: "private" }));
    other.tells(redacted({ entry: id, rest: null }));
    expect(JSON.stringify(state(other))).not.toContain("private");
  });

  it("is gone when it is taken back, with its meetings", () => {
    const her = someone();
    const id = her.tells(kept({ what: "which part is u?" }));
    her.later({ days: 1 });
    meets(her, "had-it");
    her.tells(retracted({ entry: id }));
    expect(state(her)).toMatchObject({ kept: {}, waiting: [] });
    expect(heard(her.later({ days: 9 }))).toBeUndefined();
  });
});

describe("the date of a goal", () => {
  /** The days on which a mistake is met that is met on time, each time with success. */
  const met = (by: number): readonly number[] => {
    const days: number[] = [];
    let [stage, from] = [0, 0];
    while (stage < MEETINGS) {
      from = dueAt(stage, from, by * DAY);
      days.push(from / DAY);
      stage = afterMeeting(stage, "had-it");
    }
    return days;
  };

  it("moves nothing when it is far, and everything before it when it is near", () => {
    expect(met(22)).toEqual([1, 3, 7, 21]);
    expect(met(100)).toEqual([1, 3, 7, 21]);
    expect(met(5)).toEqual([1, 2, 3, 4]);
    const near = met(11);
    expect(near[3]).toBeCloseTo(10, 9);
    expect(near[0]).toBe(1);
  });

  it("lets all that remain fit before the day before it, in order and never more than one a day, whenever there is a day for each", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 60, noNaN: true }), (begun, spare) => {
        const by = MEETINGS - begun + 1 + spare;
        let [stage, from] = [begun, 0];
        while (stage < MEETINGS) {
          const due = dueAt(stage, from, by * DAY);
          expect(due - from).toBeGreaterThanOrEqual(DAY - 1);
          expect(due - from).toBeLessThanOrEqual(dueAt(stage, from, null) - from + 1);
          [stage, from] = [stage + 1, due];
        }
        expect(from).toBeLessThanOrEqual((by - 1) * DAY + 1);
      }),
    );
  });

  it("moves nothing once it has passed, or when it is tomorrow", () => {
    expect(dueAt(2, 10 * DAY, 9 * DAY)).toBe(14 * DAY);
    expect(dueAt(2, 10 * DAY, 11 * DAY)).toBe(14 * DAY);
  });

  it("is read from the goal, and no days are counted down on any screen", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II", by: her.now + 5 * DAY }));
    her.tells(kept({ what: "which part is u?", goal }));
    for (let day = 1; day <= 4; day++) {
      her.later({ days: 1 });
      expect(JSON.stringify(heard(her))).not.toMatch(/days? left|late|due/i);
      meets(her, "had-it");
    }
    expect(Object.values(state(her).kept)[0]?.state).toBe("done");
  });
});

describe("whether it still holds", () => {
  /** Someone whose easy steps work well, and who then rests. */
  const mastered = (rest: number) => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    for (let i = 0; i < 8; i++)
      her.tells(attempted({ what: `sheet ${i}`, goal, result: 1, difficulty: difficulties.easy }));
    her.tells(rated({ goal, confidence: 80, difficulty: difficulties.easy }));
    her.later({ days: rest, minutes: 1 });
    return { her, goal };
  };

  it("is asked a week after the last practice of a size that works nine times in ten, in this exact form", () => {
    const { her, goal } = mastered(7);
    expect(heard(mastered(6).her)).toBeUndefined();
    expect(her.hears("upkeep")?.because[0]?.text).toBe(
      "It worked well on record, and 7 days have gone by since you last tried it.",
    );
    expect(heard(her)).toEqual({
      id: `upkeep/proof/${goal}`,
      mechanism: "upkeep",
      title: "Does it still hold?",
      blocks: [
        { id: "step", kind: "say", text: "An easy step at Calculus II, without help. Such as: sheet 7" },
        { id: "minutes", kind: "timer", text: "Two to five minutes. Stop when you like.", seconds: 180 },
        {
          id: "result",
          kind: "choose",
          text: "How did it go?",
          options: [
            { id: "worked", label: "worked" },
            { id: "in-part", label: "partly" },
            { id: "not-this-time", label: "not this time" },
          ],
        },
        { id: "in-use", kind: "say", text: "What is kept in use lasts. It goes on record as a try.", note: true },
      ],
    });
  });

  it("records an ordinary try of that size, which moves the record, and that it was one after a rest", () => {
    const { her, goal } = mastered(8);
    const before = her.shown.goals[0]?.theta;
    const [tried, own] = her.answers({ result: "not-this-time", minutes: { seconds: 180 } }, `upkeep/proof/${goal}`);
    expect(tried).toMatchObject({
      type: "attempts/attempted",
      body: { goal, result: 0, difficulty: difficulties.easy, minutes: 3 },
    });
    expect(own).toMatchObject({ type: "upkeep/proved", body: { goal, difficulty: difficulties.easy, result: 0 } });
    expect(her.shown.goals[0]?.theta).toBeLessThan(before ?? -1);
  });

  it("comes after 7, 21 and 60 days without practice while it works, then no more; and after 7 again when it did not", () => {
    const { her, goal } = mastered(7);
    const on: number[] = [];
    for (let day = 7; day <= 200; day++) {
      if (heard(her)) {
        on.push(day);
        her.answers({ result: "worked" }, `upkeep/proof/${goal}`);
      }
      her.later({ days: 1 });
    }
    expect(on).toEqual([7, 28, 88]);
    const other = mastered(7);
    other.her.answers({ result: "worked" }, `upkeep/proof/${other.goal}`);
    other.her.later({ days: 22 }).answers({ result: "not-this-time" }, `upkeep/proof/${other.goal}`);
    expect(state(other.her).proofs[other.goal]?.stage).toBe(0);
  });

  it("is not asked where the record is thin or does not say so, nor where coming back is still open", () => {
    const thin = someone();
    const goal = thin.tells(goalAdded({ title: "Calculus II" }));
    for (let i = 0; i < 4; i++) thin.tells(attempted({ goal, result: 1, difficulty: difficulties.tiny }));
    expect(heard(thin.later({ days: 9 }))).toBeUndefined();
    thin.tells(attempted({ goal, result: 1, difficulty: difficulties.tiny }));
    expect(heard(thin.later({ days: 9 }))).toBeDefined();
    const unlike = someone();
    const tiny = unlike.tells(goalAdded({ title: "Rust" }));
    for (let i = 0; i < 20; i++) unlike.tells(attempted({ goal: tiny, result: 1, difficulty: difficulties.easy }));
    for (let i = 0; i < 6; i++) unlike.tells(attempted({ goal: tiny, result: i % 2, difficulty: difficulties.tiny }));
    for (let i = 0; i < 14; i++) unlike.tells(attempted({ goal: tiny, result: 0, difficulty: difficulties.stretch }));
    expect(heard(unlike.later({ days: 9 }))).toBeUndefined();
    const shaky = someone();
    const other = shaky.tells(goalAdded({ title: "Piano" }));
    for (let i = 0; i < 20; i++) shaky.tells(attempted({ goal: other, result: i % 2 }));
    expect(heard(shaky.later({ days: 9 }))).toBeUndefined();
    const { her, goal: open } = mastered(7);
    her.tells(setBack({ kind: "practice", goal: open, distress: 20, arousal: 50, willing: "yes" }));
    expect(heard(her.later({ days: 1 }))).toBeUndefined();
  });

  it("is not asked of a size that worked a few times but not yet nine in ten on the record", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Rust" }));
    for (let i = 0; i < 5; i++) her.tells(attempted({ goal, result: 1, difficulty: difficulties.stretch }));
    expect(her.shown.goals[0]?.record.stretch).toBeLessThan(0.9);
    expect(heard(her.later({ days: 9 }))).toBeUndefined();
  });

  it("comes first for the goal that has rested longest", () => {
    const { her, goal } = mastered(7);
    const other = her.tells(goalAdded({ title: "Piano" }));
    for (let i = 0; i < 8; i++) her.tells(attempted({ goal: other, result: 1, difficulty: difficulties.easy }));
    expect(heard(her.later({ days: 8 }))?.id).toBe(`upkeep/proof/${goal}`);
    her.answers({ result: "worked" }, `upkeep/proof/${goal}`);
    expect(heard(her)?.id).toBe(`upkeep/proof/${other}`);
  });

  it("asks how sure they are before it, from three weeks without practice on, and not before", () => {
    const asks = (rest: number): boolean => heard(mastered(rest).her)?.blocks.some(({ id }) => id === "sure") ?? false;
    expect([asks(20), asks(21)]).toEqual([false, true]);
  });

  it("compares how sure they are with before the rest, in logits and then in counts", () => {
    const { her, goal } = mastered(22);
    her.answers({ sure: 75, result: "worked" }, `upkeep/proof/${goal}`);
    const all = durabilitiesOf(momentOf(her));
    expect(all).toMatchObject([{ goal, before: 80, after: 75 }]);
    expect(all[0]?.rho).toBeCloseTo(Math.log(3) - Math.log(4), 12);
    expect(lastedOf(all)).toEqual({ n: 1, same: 1 });
    her.later({ days: 22 });
    expect(heard(her)?.blocks.find(({ id }) => id === "lasted")).toMatchObject({
      text: "After three weeks or more without practice you felt about as sure as before in 1 of 1 case.",
    });
    her.answers({ sure: 40, result: "worked" }, `upkeep/proof/${goal}`);
    expect(lastedOf(durabilitiesOf(momentOf(her)))).toEqual({ n: 2, same: 1 });
  });

  it("compares nothing where a try within the rest comes to light later", () => {
    const { her, goal } = mastered(22);
    her.answers({ sure: 75, result: "worked" }, `upkeep/proof/${goal}`);
    expect(durabilitiesOf(momentOf(her))).toHaveLength(1);
    her.tells(attempted({ what: "in between", goal, result: 1, when: her.now - 5 * DAY }));
    expect(durabilitiesOf(momentOf(her))).toEqual([]);
  });

  it("says that much in log-odds as a second writing of the formula does, and nothing without end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (before, after) => {
        const clip = (r: number): number => (r < 2 ? 2 : r > 98 ? 98 : r);
        const [p, q] = [clip(before) / 100, clip(after) / 100];
        expect(retention(before, after)).toBeCloseTo(Math.log((q * (1 - p)) / (p * (1 - q))), 9);
        expect(Math.sign(retention(before, after))).toBe(Math.sign(clip(after) - clip(before)) || 0);
      }),
    );
  });
});

describe("what upkeep says", () => {
  it("promises nothing for good, and counts nothing down", () => {
    expect(JSON.stringify(words)).not.toMatch(/permanent|for ever|forever|days left|only \d|late\b|missed/i);
  });
});
