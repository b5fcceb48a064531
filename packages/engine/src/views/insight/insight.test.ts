import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { adjusted, attempted, felt, goalAdded, letGo, setBack } from "../../attempts/events.ts";
import { insight, type InsightSection } from "./insight.ts";

const DAY = 86_400_000;

const texts = (her: Someone, id: InsightSection["id"]): readonly string[] =>
  insight(her.learner, { instant: her.now, offset: 60 })
    .find((section) => section.id === id)
    ?.lines.map(({ text }) => text) ?? [];

describe("does it help", () => {
  it("says of an empty record that there is too little, and what would be missing from it anyway", () => {
    const her = someone();
    for (const id of ["path", "back", "change", "time", "left", "worth"] as const)
      expect(texts(her, id)).toEqual(["There is too little on record to say yet."]);
    expect(texts(her, "not-in")).toEqual([
      "What you did not put on record is not in here. It would make all of this look less good.",
    ]);
  });

  it("counts how willing and how bad, before and after, whichever way it went", () => {
    const her = someone();
    for (const [end, later] of [
      ["yes", 30],
      ["no", 70],
      ["maybe", 50],
    ] as const) {
      const setback = her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "maybe" }));
      her.tells(felt({ about: setback, distress: later }));
      while (!her.next.primary.screen.id.startsWith("restart/close")) her.answers({});
      her.answers({ willing: end });
      her.later({ hours: 8 }).tells(attempted({ result: 1 }));
    }
    expect(texts(her, "path")).toEqual([
      "3 times you said how willing you were at the start and at the end. At the end: more 1, the same 1, less 1.",
      "3 times you said how bad it was at first and again later. Later: less bad 1, the same 1, worse 1.",
    ]);
  });

  it("counts what was begun, what was come back from, and what at the level; what was let go is left out", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(setBack({ goal, distress: 30 }));
    her.tells(attempted({ goal, result: 0, difficulty: -3 }));
    her.tells(setBack({ goal, distress: 30 }));
    const recovery = her.tells(setBack({ distress: 30 }));
    her.tells(letGo({ recovery }));
    expect(texts(her, "back")).toEqual([
      "Of 2 setbacks you recorded: 0 begun on the path, 1 followed by another try, 0 by one about as hard.",
    ]);
  });

  it("sets tries with a change beside tries without one, says more only from five of each, and that it is no cause", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const hurt = (result: number, change: string | null): void => {
      const setback = her.tells(setBack({ goal, distress: 30 }));
      if (change !== null) her.tells(adjusted({ setback, adjustment: "own", change }));
      her.later({ hours: 3 }).tells(attempted({ goal, result }));
    };
    for (const result of [1, 1, 0, 1]) hurt(result, "slower");
    hurt(0, null);
    expect(texts(her, "change")).toEqual([
      "With something changed, the next try worked at least half 3 of 4 times.",
      "With nothing changed, 0 of 1 times.",
      "That is what happened, not what caused it: it may have been about to work anyway.",
    ]);
    hurt(1, "slower");
    for (const result of [0, 0, 1, 0]) hurt(result, null);
    expect(texts(her, "change")[2]).toBe(
      "If it goes on alike, from 3 to 10 of ten more would work with a change, and from 0 to 7 without.",
    );
  });

  it("sets time here beside time on tries, and says so when it is more", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50 }));
    her.answers({ willing: "maybe" });
    her.later({ minutes: 4 }).answers({ causes: [] });
    expect(texts(her, "time")).toEqual([
      "In the last four weeks: about 5 minutes here. How long your tries took is not on record.",
    ]);
    her.tells(attempted({ result: 1, minutes: 2 }));
    expect(texts(her, "time")).toEqual([
      "In the last four weeks: about 5 minutes here, and 2 minutes on tries, as far as you said how long they took.",
      "That is more time here than on what you came for. Closing this and opening the notebook may do more.",
    ]);
    her.tells(attempted({ result: 1, minutes: 40 }));
    expect(texts(her, "time")).toHaveLength(1);
    her.later({ days: 29 });
    expect(texts(her, "time")).toEqual(["There is too little on record to say yet."]);
  });

  it("counts where paths were left, until they were gone on with", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
    her.answers({ leave: true });
    expect(texts(her, "left")).toEqual(["Left at “what had a part in it”: once."]);
    her.answers({ causes: [] });
    expect(texts(her, "left")).toEqual(["No path was left in the middle."]);
  });

  it("counts whether it was worth their time, as they said it", () => {
    const her = someone();
    for (const worth of ["yes", "partly", "yes"]) her.tells({ type: "checkpoint/worth-said", body: { worth } });
    expect(texts(her, "worth")).toEqual(["Asked 3 times: yes 2, partly 1, no 0."]);
  });

  it("states what is open and what was put on record late", () => {
    const her = someone();
    her.tells(setBack({}), attempted({ result: 1, when: her.now - 2 * DAY }));
    expect(texts(her, "not-in").slice(0, 2)).toEqual([
      "1 setback is still open and counts as neither.",
      "1 entry was put on record more than a day later.",
    ]);
  });

  it("cites entries that exist", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(setBack({ goal, distress: 30 }), attempted({ goal, result: 1 }));
    const ids = new Set(her.entries.map(({ id }) => id));
    for (const { lines } of insight(her.learner, { instant: her.now, offset: 60 }))
      for (const { entries } of lines) for (const id of entries) expect(ids).toContain(id);
  });
});
