import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, letGo, setBack } from "../../attempts/events.ts";
import { momentFor, sceneAt, speaker } from "../../coach/moment.ts";
import type { Block } from "../../screens/screen.ts";
import { words } from "./words/en.ts";

/** Someone with a goal who tried so often at a size, some hours apart; the first few did not work where it says so. */
const withTries = (
  times: number,
  { difficulty = -1.5, hours = 12, failed = 0 }: { difficulty?: number; hours?: number; failed?: number } = {},
): { readonly her: Someone; readonly goal: string; readonly tries: readonly string[] } => {
  const her = someone("2026-05-18T09:00:00Z");
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const tries = Array.from({ length: times }, (_, i) =>
    her.later({ hours }).tells(attempted({ what: `sheet ${i}`, goal, result: i < failed ? 0 : 1, difficulty })),
  );
  return { her, goal, tries };
};

const blockIn = (her: Someone, id: string): Block | undefined =>
  her.hears("ladder")?.screen.blocks.find((block) => block.id === id);

const optionsIn = (her: Someone, id: string): readonly string[] => {
  const block = blockIn(her, id);
  return block?.kind === "choose" ? block.options.map((option) => option.id) : [];
};

describe("the next size", () => {
  it("is shown between sittings, with the counts it rests on, as these words", () => {
    const { her, goal, tries } = withTries(5, { failed: 1 });
    her.later({ hours: 23 });
    expect(her.hears("ladder")).toMatchObject({
      because: [{ text: "Your last tries say which size fits next.", evidence: tries, certainty: "single study" }],
      screen: {
        id: `ladder/next/${goal}`,
        mechanism: "ladder",
        title: "The next size",
        blocks: [
          {
            id: "sizes",
            kind: "ladder",
            text: "Five sizes of a step for Calculus II",
            rungs: ["tiny", "easy", "normal", "hard", "stretch"],
            now: 1,
            offered: 0,
          },
          {
            id: "why",
            kind: "evidence",
            text: "Why this size",
            facts: [{ text: "4 of your last 5 tries worked.", entries: tries }],
          },
          {
            id: "size",
            kind: "choose",
            text: "Which size next? It holds for a day.",
            options: [
              { id: "take", label: "tiny, as offered" },
              { id: "larger", label: "one larger" },
            ],
          },
        ],
      },
    });
  });

  it("counts what worked since the setback apart, where something worked before it", () => {
    const { her, goal } = withTries(4);
    her.tells(setBack({ goal, kind: "practice", distress: 30 }));
    for (let i = 0; i < 2; i++) her.later({ hours: 12 }).tells(attempted({ goal, result: 1, difficulty: -1.5 }));
    expect(her.later({ hours: 20 }).hears("ladder")).toBeUndefined();
    expect(blockIn(her.later({ hours: 24 }), "why")).toMatchObject({
      facts: [{ text: "6 of your last 6 tries worked." }, { text: "Since the last setback, 2 tries worked." }],
    });
  });

  it("is silent below three tries, and after two weeks without one", () => {
    expect(withTries(2).her.later({ hours: 20 }).hears("ladder")).toBeUndefined();
    const { her } = withTries(3);
    expect(her.later({ hours: 20 }).hears("ladder")).toBeDefined();
    expect(her.later({ days: 14 }).hears("ladder")).toBeUndefined();
  });

  it("is silent for a day once a size was chosen, which is kept as a difficulty", () => {
    const { her, goal } = withTries(5);
    her.later({ hours: 20 });
    const before = blockIn(her, "sizes");
    const offered = before?.kind === "ladder" ? before.offered : -1;
    her.answers({ size: "larger" }, her.hears("ladder")?.screen.id);
    const kept = her.entries.find(({ type }) => type === "ladder/size-chosen");
    expect(kept?.body).toEqual({ goal, difficulty: [-3, -1.5, 0, 1.5, 3][offered + 1] });
    expect(her.hears("ladder")).toBeUndefined();
    expect(her.later({ hours: 23 }).hears("ladder")).toBeUndefined();
    expect(her.later({ hours: 1 }).hears("ladder")).toBeDefined();
  });

  it.each([{}, { leave: true }])("keeps nothing when it is skipped or left (%j)", (nothing) => {
    const { her } = withTries(5);
    const id = her.later({ hours: 20 }).hears("ladder")?.screen.id;
    expect(her.answers(nothing, id).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("is followed by whoever sizes a step, where the coach hands on what was settled", () => {
    const { her, goal } = withTries(7, { difficulty: 0 });
    her.later({ hours: 20 });
    const choose = (size: string) => {
      her.later({ days: 1, hours: 1 }).answers({ size }, her.hears("ladder")?.screen.id);
      const scene = sceneAt(her.learner, { instant: her.now, offset: 60 });
      const own = momentFor(her.learner, scene, speaker("ladder"), null);
      const settled = speaker("ladder").settles?.(own, goal);
      const settledAt = (): never[] => (settled ? [settled as never] : []);
      const restart = speaker("restart");
      const moment = { ...momentFor(her.learner, scene, restart, goal), settledAt };
      return restart.screen(moment, "step")?.blocks.find(({ id }) => id === "size");
    };
    expect(choose("smaller")).toMatchObject({ text: expect.stringContaining("size: tiny") });
    expect(choose("larger")).toMatchObject({ text: expect.stringContaining("size: normal") });
  });

  it("offers no larger one in a sitting in which a try did not work", () => {
    const { her, goal } = withTries(9, { difficulty: 0 });
    her.later({ hours: 12 }).tells(attempted({ goal, result: 0, difficulty: 0 }));
    her.later({ hours: 1 });
    expect(optionsIn(her, "size")).not.toContain("larger");
    expect(blockIn(her, "held")).toMatchObject({
      text: "One try did not work. So the size does not go up again in this sitting.",
    });
    expect(optionsIn(her.later({ hours: 5 }), "size")).toContain("larger");
  });

  it("offers no larger one once it went up enough in a sitting, and may the next day", () => {
    const { her, goal } = withTries(3, { difficulty: -3 });
    her.later({ hours: 12 });
    for (let i = 0; i < 8; i++) her.later({ minutes: 5 }).tells(attempted({ goal, result: 1, difficulty: 0 }));
    her.later({ hours: 1 });
    expect(optionsIn(her, "size")).not.toContain("larger");
    expect(blockIn(her, "held")).toMatchObject({ text: "It went up enough for one sitting." });
    expect(optionsIn(her.later({ hours: 9 }), "size")).toContain("larger");
  });

  it("never offers a size beyond the five, whatever is on record", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1), fc.constantFrom(-3, 0, 3)), { minLength: 3 }),
        (story) => {
          const { her, goal } = withTries(0);
          for (const [result, difficulty] of story)
            her.later({ hours: 7 }).tells(attempted({ goal, result, difficulty }));
          const block = blockIn(her.later({ hours: 5 }), "sizes");
          if (block?.kind !== "ladder") return;
          expect(block.rungs[block.offered]).toBeDefined();
          const larger = optionsIn(her, "size").includes("larger");
          const smaller = optionsIn(her, "size").includes("smaller");
          expect(block.rungs[block.offered + (larger ? 1 : 0)]).toBeDefined();
          expect(block.rungs[block.offered - (smaller ? 1 : 0)]).toBeDefined();
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("after a try that worked", () => {
  it("says that this is a good place to stop, as these words", () => {
    const { her, tries } = withTries(4);
    her.later({ minutes: 5 });
    expect(her.hears("ladder")?.screen).toEqual({
      id: `ladder/rung/${tries.at(-1)}`,
      mechanism: "ladder",
      title: "That one worked",
      blocks: [
        {
          id: "sizes",
          kind: "ladder",
          text: "Five sizes of a step for Calculus II",
          rungs: ["tiny", "easy", "normal", "hard", "stretch"],
          now: 1,
          offered: 0,
        },
        {
          id: "on",
          kind: "choose",
          text: "This is a good place to stop. One more is fine, too.",
          options: [
            { id: "stop", label: "stop here" },
            { id: "one-more", label: "one more, tiny" },
          ],
        },
      ],
    });
  });

  it("goes on only where that is chosen: stopping comes first, and nothing is taken for granted", () => {
    const { her, tries } = withTries(4);
    her.later({ minutes: 5 });
    const id = her.hears("ladder")?.screen.id;
    expect(her.answers({}, id).map(({ type }) => type)).toEqual(["coach/answered"]);
    her.answers({ on: "stop" }, id);
    expect(her.entries.find(({ type }) => type === "ladder/stopped")?.body).toEqual({ attempt: tries.at(-1) });
    expect(her.hears("ladder")).toBeUndefined();
  });

  it("keeps the size of one more, and asks again after the next that works", () => {
    const { her, goal } = withTries(4);
    her.later({ minutes: 5 });
    her.answers({ on: "one-more" }, her.hears("ladder")?.screen.id);
    expect(her.entries.find(({ type }) => type === "ladder/size-chosen")?.body).toEqual({ goal, difficulty: -3 });
    expect(her.hears("ladder")).toBeUndefined();
    const again = her.later({ minutes: 5 }).tells(attempted({ goal, result: 1, difficulty: -3 }));
    expect(her.hears("ladder")?.screen.id).toBe(`ladder/rung/${again}`);
  });

  it("says how many sizes someone went up in this sitting, in counts", () => {
    const { her, goal } = withTries(4, { difficulty: -3 });
    her.later({ hours: 12 }).tells(attempted({ goal, result: 1, difficulty: -3 }));
    her.later({ minutes: 5 }).tells(attempted({ goal, result: 1, difficulty: 0 }));
    expect(blockIn(her, "climbed")).toMatchObject({ text: "In this sitting you went up 2 sizes." });
  });

  it("says nothing of it after half an hour, or after a try that did not work", () => {
    const { her, goal } = withTries(4);
    expect(her.later({ minutes: 31 }).hears("ladder")?.screen.id).toBe(`ladder/next/${goal}`);
    her.tells(attempted({ goal, result: 0, difficulty: -1.5 }));
    expect(her.hears("ladder")?.screen.id).toBe(`ladder/next/${goal}`);
  });
});

describe("before coming back", () => {
  it("names up to three small things that worked, newest first, and then the step, as these words", () => {
    const { her, goal, tries } = withTries(5);
    const setback = her.tells(setBack({ goal, kind: "exam", distress: 30, arousal: 50 }));
    expect(her.hears("ladder")?.screen).toEqual({
      id: `ladder/easyFirst/${setback}`,
      mechanism: "ladder",
      title: "A few you know, then the step",
      blocks: [
        {
          id: "easy",
          kind: "evidence",
          text: "These worked before. Do two or three of them quickly.",
          facts: [
            { text: "sheet 4", entries: [tries[4]] },
            { text: "sheet 3", entries: [tries[3]] },
            { text: "sheet 2", entries: [tries[2]] },
          ],
        },
        { id: "then", kind: "say", text: "Then go on at once, within ten seconds, with the step itself: easy." },
        { id: "did", kind: "choose", text: "Done?", options: [{ id: "did", label: "I did some of them" }] },
      ],
    });
  });

  it("is there for the first sitting after a setback only, and once", () => {
    const { her, goal } = withTries(5);
    const setback = her.tells(setBack({ goal, kind: "exam", distress: 30 }));
    her.answers({ did: "did" }, her.hears("ladder")?.screen.id);
    expect(her.entries.find(({ type }) => type === "ladder/warmed-up")?.body).toEqual({ setback });
    expect(her.hears("ladder")).toBeUndefined();
    const again = her.tells(setBack({ goal, kind: "exam", distress: 30 }));
    expect(her.hears("ladder")?.screen.id).toBe(`ladder/easyFirst/${again}`);
    her.tells(attempted({ goal, result: 0 }));
    expect(her.hears("ladder")).toBeUndefined();
  });

  it("is silent with fewer than two small things that have a name, and without a goal", () => {
    const one = withTries(1);
    one.her.tells(setBack({ goal: one.goal, distress: 30 }));
    expect(one.her.hears("ladder")).toBeUndefined();
    const hard = withTries(5, { difficulty: 1.5 });
    hard.her.tells(setBack({ goal: hard.goal, distress: 30 }));
    expect(hard.her.hears("ladder")).toBeUndefined();
    const without = withTries(5);
    without.her.tells(setBack({ distress: 30 }));
    expect(without.her.hears("ladder")).toBeUndefined();
  });

  it("never says back a name whose words met care", () => {
    const { her, goal } = withTries(3);
    her.tells(attempted({ what: "I want to die", goal, result: 1, difficulty: -3 }));
    her.tells({ type: "care/released", body: {} }, setBack({ goal, distress: 30 }));
    expect(her.hears("ladder")).toBeDefined();
    expect(JSON.stringify(her.hears("ladder"))).not.toContain("die");
  });
});

describe("ladder", () => {
  it("waits while care narrows what is offered, at night, and for whom it was more than that", () => {
    const upset = withTries(5);
    upset.her.later({ hours: 20 }).tells(felt({ distress: 65 }));
    expect(upset.her.hears("ladder")).toBeUndefined();
    const tired = withTries(5);
    tired.her.later({ hours: 20 }).tells(felt({ sleep: 3 }));
    expect(tired.her.hears("ladder")).toBeUndefined();
    const night = withTries(5);
    expect(night.her.later({ hours: 3 }).hears("ladder")).toBeUndefined();
    const more = withTries(5);
    more.her.tells(setBack({ goal: more.goal, kind: "more", distress: 10 }), { type: "care/released", body: {} });
    expect(more.her.hears("ladder")).toBeUndefined();
  });

  it("speaks again once what was open is let go", () => {
    const { her, goal } = withTries(5, { difficulty: 0 });
    const recovery = her.later({ hours: 20 }).tells(setBack({ goal, distress: 30 }));
    expect(her.hears("ladder")).toBeUndefined();
    her.tells(letGo({ recovery }));
    expect(her.hears("ladder")?.screen.id).toBe(`ladder/next/${goal}`);
  });

  it("says counts and no more: no percentage, no urgency, no noun for a person", () => {
    const said = Object.values(words).flatMap((phrase) =>
      typeof phrase === "string" ? [phrase] : Object.values(phrase),
    );
    for (const sentence of said)
      expect(sentence).not.toMatch(/%|!|\b(percent|streak|must|should|hurry|failed|you are)\b/i);
  });
});
