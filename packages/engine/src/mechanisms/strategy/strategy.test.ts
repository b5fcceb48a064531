import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { furnishedScreen } from "../../../test/shelves.ts";
import { someone, type Someone } from "../../../test/someone.ts";
import {
  adjusted,
  attempted,
  dimensions,
  errorTypes,
  explained,
  goalAdded,
  setBack,
  strategyChosen,
} from "../../attempts/events.ts";
import { ways as shelf } from "../../attempts/ways/listed.ts";
import type { Block } from "../../screens/screen.ts";
import { drawOrder, seedOf } from "./draw.ts";
import { armsOf, fold, waysAt, type Strategy } from "./fold.ts";
import { wayProblems } from "./page.ts";
import { pages } from "./shelf.ts";
import { waysFor } from "./fitting.ts";

const withGoal = (): readonly [her: Someone, goal: string] => {
  const her = someone();
  return [her, her.tells(goalAdded({ title: "Calculus II" }))];
};

/** Tries at a goal a day apart; hands back their ids. */
const tries = (her: Someone, goal: string, ...results: readonly number[]): readonly string[] =>
  results.map((result, i) => her.later({ days: 1 }).tells(attempted({ what: `sheet ${i + 1}`, goal, result })));

const offered = (her: Someone): readonly string[] => {
  const block = her.hears("strategy")?.screen.blocks.find(({ id }) => id === "way") as Block & { kind: "choose" };
  return block.options.map(({ id }) => id);
};

describe("the shelf of ways", () => {
  it("holds a page for every way on the list, and no other", () => {
    expect(pages.map(({ id }) => id).sort()).toEqual(shelf.map(({ id }) => id).sort());
  });

  it("shows nothing of which anything is missing", () => {
    for (const page of pages) expect(wayProblems(page), page.id).toEqual([]);
  });
});

describe("strategy", () => {
  it("is silent with an empty record, and after one try that did not work", () => {
    const [her, goal] = withGoal();
    expect(her.hears("strategy")).toBeUndefined();
    tries(her, goal, 1, 0);
    expect(her.hears("strategy")).toBeUndefined();
  });

  it("offers one change after two tries running that did not work, and names them as the reason", () => {
    const [her, goal] = withGoal();
    const [, first, second] = tries(her, goal, 1, 0, 0.4);
    expect(her.next.primary).toMatchObject({ rule: "strategy", screen: { id: `strategy/change/${second}` } });
    expect(her.next.primary.because).toMatchObject([
      { text: "2 tries running did not work. One change of way is worth a try.", evidence: [first, second] },
    ]);
  });

  it("shows three ways, what speaks for each, and keeping it as it is", () => {
    const [her, goal] = withGoal();
    tries(her, goal, 0, 0);
    const { title, blocks } = furnishedScreen(her.next.primary.screen);
    expect([
      title,
      ...blocks.flatMap((block) =>
        block.kind === "choose"
          ? [`${block.id}: ${block.text}`, ...block.options.map(({ id, label }) => `- ${id}: ${label}`)]
          : [`${block.id}: ${"text" in block ? block.text : ""}`],
      ),
    ]).toMatchInlineSnapshot(`
      [
        "A different way of working",
        "say: 2 tries running did not work this way.",
        "way: Which one thing will you change?",
        "- way-other-place: place: begin in another place",
        "- way-ask: help: ask one person one exact question",
        "- way-example: material: study one worked example, then do one",
        "- keep: keep it as it is",
        "why-way-other-place: Begin in another place. Another place takes away what pulled one off the task. How sure is that? our assumption.",
        "why-way-ask: Ask one person one exact question. One exact question to one person is easier to answer than a call for help. How sure is that? our assumption.",
        "why-way-example: Study one worked example, then do one. Beginners learn more from worked examples at first than from solving alone. How sure is that? replicated.",
      ]
    `);
  });

  it("begins to count again after a try that worked or a plan that was kept", () => {
    const [her, goal] = withGoal();
    tries(her, goal, 0, 0.5, 0);
    expect(her.hears("strategy")).toBeUndefined();
    her.tells(attempted({ what: "sheet", goal, result: 0.2, process: 1 }));
    tries(her, goal, 0);
    expect(her.hears("strategy")).toBeUndefined();
  });

  it("counts tries at each goal by themselves, those at no goal among them", () => {
    const [her, goal] = withGoal();
    her.tells(attempted({ what: "a run", result: 0 }));
    tries(her, goal, 0);
    expect(her.hears("strategy")).toBeUndefined();
    her.tells(attempted({ what: "a run", result: 0 }));
    const [worked] = tries(her, goal, 1);
    her.tells(setBack({ kind: "practice", distress: 10, arousal: 50, willing: "yes" }));
    expect(her.hears("strategy")?.because[0]?.evidence).not.toContain(worked);
    expect(her.hears("strategy")?.because[0]?.evidence).toHaveLength(2);
  });

  it("never changes the way twice without a try between, whatever happens", () => {
    const happens = fc.oneof(
      fc.record({ result: fc.constantFrom(0, 0.3, 1), goal: fc.nat(1) }),
      fc.record({ hurts: fc.constantFrom(...errorTypes), goal: fc.nat(1), hours: fc.integer({ min: 1, max: 12 }) }),
      fc.record({ takes: fc.nat(3) }),
    );
    fc.assert(
      fc.property(fc.array(happens, { maxLength: 25 }), (story) => {
        const her = someone();
        const goals = ["one", "two"].map((title) => her.tells(goalAdded({ title })));
        for (const event of story) {
          if ("result" in event)
            her.tells(attempted({ what: "a try", goal: goals[event.goal] as string, result: event.result }));
          else if ("hurts" in event) {
            const setback = her.tells(setBack({ kind: "exam", goal: goals[event.goal] as string, distress: 10 }));
            her.tells(adjusted({ setback, error: event.hurts }));
            her.later({ hours: event.hours });
          } else {
            const shown = her.hears("strategy");
            const way = shown ? offered(her)[event.takes] : undefined;
            if (shown && way !== undefined) her.answers({ way }, shown.screen.id);
          }
        }
        for (const goal of goals) {
          const mine = her.entries.filter(({ body }) => (body as { goal?: string }).goal === goal);
          const told = mine.map(({ type }) => type).filter((type) => /attempted|chosen/.test(type));
          expect(told.join(" ")).not.toMatch(/strategy-chosen attempts\/strategy-chosen/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("offers no second change when it hurts again before the new way was tried", () => {
    const [her, goal] = withGoal();
    const hurts = (): void => {
      her.tells(adjusted({ setback: her.tells(setBack({ kind: "exam", goal, distress: 10 })), error: "knowledge" }));
      her.later({ hours: 7 });
    };
    hurts();
    her.answers({ way: offered(her)[0] }, her.hears("strategy")?.screen.id);
    hurts();
    expect(her.hears("strategy")).toBeUndefined();
    tries(her, goal, 0);
    hurts();
    expect(her.hears("strategy")).toBeDefined();
  });

  it("leaves the way alone when luck had the greatest part in the last try", () => {
    const [her, goal] = withGoal();
    const [, attempt] = tries(her, goal, 0, 0);
    const before = her.hears("strategy");
    her.tells(explained({ attempt, causes: ["luck"] }));
    expect(before).toBeDefined();
    expect(her.hears("strategy")).toBeUndefined();
  });

  it("does not wait for a second try when knowledge is missing or the step is too big, but waits six hours", () => {
    for (const error of ["knowledge", "too-big", "slip"] as const) {
      const [her, goal] = withGoal();
      const [attempt] = tries(her, goal, 0);
      const setback = her.tells(setBack({ kind: "exam", goal, attempt: attempt as string, distress: 30, arousal: 50 }));
      const adjustment = her.tells(adjusted({ setback, error }));
      her.later({ hours: 5 });
      expect(her.hears("strategy")).toBeUndefined();
      her.later({ hours: 1, minutes: 1 });
      if (error === "slip") expect(her.hears("strategy")).toBeUndefined();
      else expect(her.hears("strategy")?.because[0]?.evidence).toEqual([setback, adjustment]);
    }
  });

  it("speaks at 60 and never above", () => {
    const [her, goal] = withGoal();
    tries(her, goal, 0, 0);
    her.tells(setBack({ kind: "exam", goal, distress: 61, arousal: 50 }));
    expect(her.hears("strategy")).toBeUndefined();
    her.tells(setBack({ kind: "exam", goal, distress: 60, arousal: 50 }));
    expect(her.hears("strategy")).toBeDefined();
  });

  it("draws the same ways from the same journal, and others after another try", () => {
    const told = [0, 1].map(() => {
      const [her, goal] = withGoal();
      tries(her, goal, 0, 0);
      const first = offered(her);
      return [first, ...[1, 2, 3, 4].map(() => (tries(her, goal, 0), offered(her)))];
    });
    expect(told[0]).toEqual(told[1]);
    expect(new Set(told[0]?.map((ways) => ways.join())).size).toBeGreaterThan(1);
  });

  it("offers one way for each thing that can be changed, and never the way in force", () => {
    const [her, goal] = withGoal();
    for (let i = 0; i < 12; i++) {
      const current = shelf[i % shelf.length]?.id ?? "";
      her.tells(strategyChosen({ goal, way: current }));
      tries(her, goal, 0, 0);
      const ways = offered(her).slice(0, -1);
      const changed = ways.map((id) => shelf.find((way) => way.id === id)?.dimension);
      expect(ways).toHaveLength(3);
      expect(ways).not.toContain(current);
      expect(new Set(changed).size).toBe(3);
      for (const dimension of changed) expect(dimensions).toContain(dimension);
    }
  });

  it("records the way with its dimension, its seed and the chance the draw gave it", () => {
    const [her, goal] = withGoal();
    const [, seed] = tries(her, goal, 0, 0);
    const [first] = offered(her);
    const [entry] = her.answers({ way: first });
    const { dimension } = shelf.find(({ id }) => id === first) ?? {};
    expect(entry).toMatchObject({ type: "attempts/strategy-chosen", body: { goal, way: first, dimension, seed } });
    const { chance } = entry?.body as { chance: number };
    expect(chance).toBeGreaterThan(0.05);
    expect(chance).toBeLessThan(0.2);
    expect(her.hears("strategy")).toBeUndefined();
    tries(her, goal, 0);
    expect(her.hears("strategy")).toBeUndefined();
    tries(her, goal, 0);
    expect(offered(her)).not.toContain(first);
  });

  it("takes keeping the way for an answer, whoever named it, and asks no more until the next try", () => {
    for (const strategy of [undefined, "reading aloud"]) {
      const [her, goal] = withGoal();
      for (const result of [0, 0]) her.tells(attempted({ what: "sheet", goal, result, ...(strategy && { strategy }) }));
      const [entry] = her.answers({ way: "keep" });
      expect(entry).toMatchObject({ type: "attempts/strategy-chosen", body: { goal } });
      expect(JSON.stringify(entry)).not.toContain("reading");
      expect(her.hears("strategy")).toBeUndefined();
      tries(her, goal, 0);
      expect(her.hears("strategy")).toBeUndefined();
      tries(her, goal, 0);
      expect(her.hears("strategy")).toBeDefined();
    }
  });

  it("records nothing of a screen that was skipped", () => {
    const [her, goal] = withGoal();
    tries(her, goal, 0, 0);
    expect(her.answers({}).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("starves no way while none rewards more than another: over 200 tries each comes first in 5 of 100 or more", () => {
    const ids = shelf.map(({ id }) => id);
    for (const result of [0, 0.2, 0.4]) {
      const state = fold.initial() as Strategy;
      const firsts = new Map<string, number>();
      for (let i = 0; i < 200; i++) {
        const ways = waysAt(state, null);
        const order = drawOrder(
          armsOf(
            state,
            null,
            ids.filter((id) => id !== ways.current),
          ),
          seedOf(`try ${i}`),
        );
        const way = order[0] as string;
        firsts.set(way, (firsts.get(way) ?? 0) + 1);
        fold.steps[strategyChosen.type]?.(state, { body: { way } } as never);
        fold.steps[attempted.type]?.(state, { body: { result } } as never);
      }
      for (const id of ids) expect(firsts.get(id) ?? 0).toBeGreaterThanOrEqual(10);
    }
  });

  it("draws among the ways that answer what was named, where at least three things can be changed by them", () => {
    for (const error of errorTypes) {
      const fitting = waysFor({ error, causes: [], kind: "practice", field: null }, 3);
      expect(new Set(fitting.map(({ dimension }) => dimension)).size).toBeGreaterThanOrEqual(3);
      expect(fitting.every(({ answers }) => answers.includes(error)) || fitting.length === shelf.length).toBe(true);
    }
    expect(waysFor({ error: "time-energy", causes: [], kind: "practice", field: null }, 3).length).toBeLessThan(
      shelf.length,
    );
    expect(waysFor({ error: "luck", causes: [], kind: "practice", field: null }, 3)).toEqual(shelf);
  });

  it("counts what a way did at another goal by half", () => {
    const [her, goal] = withGoal();
    const other = her.tells(goalAdded({ title: "Chess" }));
    her.tells(strategyChosen({ goal: other, way: "way-slow" }));
    tries(her, other, 1, 1, 0);
    const state = her.learner.mechanisms["strategy"] as Strategy;
    const [there] = armsOf(state, other, ["way-slow"]);
    const [here] = armsOf(state, goal, ["way-slow"]);
    expect(here?.worked).toBeCloseTo((there?.worked ?? 0) / 2, 9);
    expect(here?.not).toBeCloseTo((there?.not ?? 0) / 2, 9);
  });

  it("says that ten tries were done one way only when they were, and the last three did not work", () => {
    const note = (results: readonly number[], change?: number): boolean => {
      const [her, goal] = withGoal();
      results.forEach((result, i) => {
        her.later({ minutes: 1 });
        if (i === change) her.tells(strategyChosen({ goal, way: "way-slow" }));
        her.later({ minutes: 1 });
        tries(her, goal, result);
      });
      return her.hears("strategy")?.screen.blocks.some(({ id }) => id === "one-way") ?? false;
    };
    expect(note([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])).toBe(true);
    expect(note([1, 1, 1, 1, 1, 1, 1, 1, 0, 0])).toBe(false);
    expect(note([1, 1, 1, 1, 1, 1, 0, 0, 0])).toBe(false);
    expect(note([1, 1, 1, 1, 1, 1, 1, 0, 0, 0], 6)).toBe(false);
  });
});
