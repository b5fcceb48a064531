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
  felt,
  goalAdded,
  setBack,
  setbackKinds,
  strategyChosen,
} from "../../attempts/events.ts";
import { fields } from "../../attempts/field.ts";
import { isFor, ways as shelf } from "../../attempts/ways/listed.ts";
import { released } from "../../care/events.ts";
import type { Block, Screen } from "../../screens/screen.ts";
import { drawOrder, handOf, seedOf } from "./draw.ts";
import { armsOf, fold, waysAt, type Strategy } from "./fold.ts";
import { waysFor } from "./fitting.ts";
import { messages } from "./words/messages.ts";

/** Practice at something that names no field, with nothing named. */
const anywhere = { error: null, causes: [], kind: "practice", field: null } as const;
const all = shelf.filter((way) => isFor(way, "practice", null));

const withGoal = (): readonly [her: Someone, goal: string] => {
  const her = someone();
  return [her, her.tells(goalAdded({ title: "Calculus II" }))];
};

/** Tries at a goal a day apart; hands back their ids. */
const tries = (her: Someone, goal: string, ...results: readonly number[]): readonly string[] =>
  results.map((result, i) => her.later({ days: 1 }).tells(attempted({ what: `sheet ${i + 1}`, goal, result })));

/** The change that strategy would ask about; undefined where it is silent, or shows how a way begins. */
const asks = (her: Someone) => {
  const shown = her.hears("strategy");
  return shown?.screen.id.startsWith("strategy/change/") ? shown : undefined;
};

const offeredIn = ({ blocks }: Screen): readonly string[] => {
  const block = blocks.find(({ id }) => id === "way") as Block & { kind: "choose" };
  return block.options.map(({ id }) => id);
};
const offered = (her: Someone): readonly string[] => offeredIn(her.hears("strategy")?.screen as Screen);

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
        "- way-closed-book: method: book closed: write down what I remember",
        "- way-with-someone: help: work with someone beside me",
        "- keep: keep it as it is",
        "why-way-other-place: Begin in another place. Another place takes away what pulled one off the task. How sure is that? Our assumption.",
        "why-way-closed-book: Book closed: write down what I remember. Testing oneself with the book closed holds longer than reading again. How sure is that? Replicated.",
        "why-way-with-someone: Work with someone beside me. With someone beside one it is easier to begin, and a question is answered at once. How sure is that? Our assumption.",
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
            const shown = asks(her);
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
      her.later({ days: 1 });
    };
    hurts();
    her.answers({ way: offered(her)[0] }, her.hears("strategy")?.screen.id);
    hurts();
    expect(asks(her)).toBeUndefined();
    expect(her.hears("strategy")?.screen.id).toMatch(/^strategy\/start\//);
    tries(her, goal, 0);
    hurts();
    expect(asks(her)).toBeDefined();
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
    expect(chance).toBeLessThan(0.25);
    expect(asks(her)).toBeUndefined();
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

  it("starves no way while none rewards more than another: over 200 tries each of a hand comes first in 5 of 100 or more", () => {
    const ids = shelf.slice(0, 10).map(({ id }) => id);
    for (const result of [0, 0.2, 0.4]) {
      const state = fold.initial() as Strategy;
      const firsts = new Map<string, number>();
      for (let i = 0; i < 200; i++) {
        const ways = waysAt(state, null);
        const arms = armsOf(
          state,
          null,
          ids.filter((id) => id !== ways.current),
        );
        const way = drawOrder(arms, seedOf(`try ${i}`))[0] as string;
        firsts.set(way, (firsts.get(way) ?? 0) + 1);
        fold.steps[strategyChosen.type]?.(state, { body: { way } } as never);
        fold.steps[attempted.type]?.(state, { body: { result } } as never);
      }
      for (const id of ids) expect(firsts.get(id) ?? 0).toBeGreaterThanOrEqual(10);
    }
  });

  it("deals every way that fits into a hand some time, as many for each thing that can be changed, and the same for the same seed", () => {
    const here = waysFor({ ...anywhere, field: "music" }, 3);
    const candidates = here.map(({ id, dimension }) => ({ id, dimension, worked: 0, not: 0 }));
    const dealt = new Set<string>();
    for (let i = 0; i < 100; i++) {
      const hand = handOf(candidates, seedOf(`try ${i}`), 2);
      expect(hand).toEqual(handOf(candidates, seedOf(`try ${i}`), 2));
      for (const dimension of dimensions)
        expect(hand.filter((way) => way.dimension === dimension).length).toBeLessThanOrEqual(2);
      for (const { id } of hand) dealt.add(id);
    }
    expect([...dealt].sort()).toEqual(here.map(({ id }) => id).sort());
  });

  it("keeps in every hand what worked here more than it did not", () => {
    const candidates = waysFor(anywhere, 3).map(({ id, dimension }) => ({
      id,
      dimension,
      worked: id === "way-example" ? 2 : 0,
      not: id === "way-example" ? 1 : 1,
    }));
    for (let i = 0; i < 50; i++)
      expect(handOf(candidates, seedOf(`try ${i}`), 2).map(({ id }) => id)).toContain("way-example");
  });

  it("draws among the ways that answer what was named, where at least three things can be changed by them", () => {
    for (const error of errorTypes) {
      const fitting = waysFor({ ...anywhere, error }, 3);
      expect(new Set(fitting.map(({ dimension }) => dimension)).size).toBeGreaterThanOrEqual(3);
      expect(fitting.every(({ answers }) => answers.includes(error)) || fitting.length === all.length).toBe(true);
    }
    expect(waysFor({ ...anywhere, error: "time-energy" }, 3).length).toBeLessThan(all.length);
    expect(waysFor({ ...anywhere, error: "luck" }, 3)).toEqual(all);
  });

  it("draws among those that answer the error and a cause, where both were named and enough of them do", () => {
    const both = waysFor({ ...anywhere, error: "time-energy", causes: ["how-much", "started-late"] }, 3);
    for (const { answers, causes } of both) {
      expect(answers).toContain("time-energy");
      expect(causes.some((cause) => cause === "how-much" || cause === "started-late")).toBe(true);
    }
    expect(both.length).toBeGreaterThan(3);
  });

  it("has at least three things to change for every kind, in every field, and nothing that is for another", () => {
    for (const kind of setbackKinds)
      for (const field of [null, ...fields])
        for (const error of [null, ...errorTypes]) {
          const here = waysFor({ error, causes: [], kind, field }, 3);
          expect(new Set(here.map(({ dimension }) => dimension)).size, `${kind} ${field}`).toBeGreaterThanOrEqual(3);
          for (const way of here) {
            expect(way.kinds ?? [kind], way.id).toContain(kind);
            expect(way.fields ?? [field], way.id).toContain(field);
            if (kind === "not-started") expect(way.answers[0], way.id).not.toBe("knowledge");
          }
        }
  });

  it("reads the field out of the name of the goal, unless its words met care", () => {
    const ways = (title: string): readonly string[] => {
      const her = someone();
      const goal = her.tells(goalAdded({ title }));
      const ids = new Set<string>();
      for (let i = 0; i < 12; i++) {
        tries(her, goal, 0);
        if (asks(her)) for (const id of offered(her)) ids.add(id);
      }
      return [...ids];
    };
    const isOfCode = (id: string): boolean =>
      shelf.find((way) => way.id === id)?.fields?.includes("programming") ?? false;
    expect(ways("A first program in Python").some(isOfCode)).toBe(true);
    expect(ways("Calculus II").some(isOfCode)).toBe(false);
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

describe("how a way begins", () => {
  /** Someone who has chosen a way after two tries. */
  const chose = (way: string, title = "Calculus II") => {
    const her = someone();
    const goal = her.tells(goalAdded({ title }));
    tries(her, goal, 0, 0);
    const choice = her.tells(strategyChosen({ goal, way }));
    return { her, goal, choice };
  };

  it("is shown once one was picked: what it is, the first two minutes, when not, and what it rests on", () => {
    const [her, goal] = withGoal();
    tries(her, goal, 0, 0);
    const way = offered(her)[0] as string;
    const [entry] = her.answers({ way });
    const shown = her.hears("strategy");
    expect(shown).toMatchObject({ rule: "good", screen: { id: `strategy/start/${entry?.id}` } });
    expect(shown?.because[0]?.evidence).toEqual([entry?.id]);
    expect(her.next.primary.mechanism).not.toBe("strategy");
    const { blocks } = furnishedScreen(shown?.screen as Screen);
    expect(blocks.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["what", "first", "first-1", "not-when", "strength", "source"]),
    );
  });

  it("is there until the next try: at the head of the rest until it was read, at its end after", () => {
    const { her, goal, choice } = chose("way-ask");
    expect(her.hears("strategy")?.rule).toBe("good");
    her.answers({}, `strategy/start/${choice}`);
    expect(her.hears("strategy")?.rule).toBe("possible");
    tries(her, goal, 0);
    expect(her.hears("strategy")).toBeUndefined();
  });

  it("brings a message with the name of the goal in it for the ways that need someone, and for no other", () => {
    for (const { id, dimension } of shelf) {
      const { her, choice } = chose(id);
      const block = her.hears("strategy")?.screen.blocks.find((one) => one.id === "message");
      expect(block !== undefined, id).toBe(messages[id] !== undefined);
      if (messages[id] === undefined) expect(["help"], id).not.toContain(dimension);
      if (block?.kind !== "write") continue;
      expect(block.starts?.[0]).not.toMatch(/\{/);
      expect(her.hears("strategy")?.screen.id).toBe(`strategy/start/${choice}`);
    }
    const { her } = chose("way-ask");
    expect(JSON.stringify(her.hears("strategy")?.screen)).toContain("I am working on Calculus II.");
  });

  it("keeps the message they wrote and shows it as theirs; words that met care are not said back", () => {
    const { her, choice } = chose("way-ask");
    const [entry] = her.answers({ message: ["Why does the limit exist?"] }, `strategy/start/${choice}`);
    expect(entry).toMatchObject({ type: "strategy/message-written", body: { about: choice } });
    expect(her.hears("strategy")?.screen.blocks).toContainEqual({
      id: "your-message",
      kind: "quote",
      text: "Why does the limit exist?",
    });
    const { her: other, choice: hers } = chose("way-ask");
    const block = other.hears("strategy")?.screen.blocks.find(({ id }) => id === "message");
    const draft = block?.kind === "write" ? block.starts?.[0] : undefined;
    expect(other.answers({ message: [draft] }, `strategy/start/${hers}`).map(({ type }) => type)).toEqual([
      "coach/answered",
    ]);
    const { her: him, choice: his } = chose("way-ask");
    him.answers({ message: ["I want to die"] }, `strategy/start/${his}`);
    him.tells(released({}));
    expect(JSON.stringify(him.learner.mechanisms["strategy"])).toContain("want to die");
    expect(JSON.stringify(him.next)).not.toContain("want to die");
  });

  it("says nothing of a goal whose words met care", () => {
    const { her } = chose("way-ask", "I want to die");
    her.tells(released({}));
    expect(JSON.stringify(her.hears("strategy")?.screen)).toContain("I am working on this.");
  });

  it("is not shown for a way of their own, for keeping the way, above 60, or at night", () => {
    const { her, goal } = chose("way-mix");
    expect(her.hears("strategy")).toBeDefined();
    her.tells(felt({ distress: 70 }));
    expect(her.hears("strategy")).toBeUndefined();
    her.later({ hours: 12 });
    expect(her.hears("strategy")).toBeUndefined();
    her.later({ hours: 8 });
    expect(her.hears("strategy")).toBeDefined();
    her.tells(strategyChosen({ goal, strategy: "reading aloud" }));
    expect(her.hears("strategy")).toBeUndefined();
  });

  it("takes the one change after a setback that is a way for a choice: it is begun, and nothing else is asked about the way", () => {
    const [her, goal] = withGoal();
    const setback = her.tells(setBack({ kind: "exam", goal, distress: 30, arousal: 50 }));
    her.tells(adjusted({ setback, adjustment: "change-worked-example", error: "knowledge", way: "way-example" }));
    expect(her.later({ hours: 5 }).hears("strategy")).toBeUndefined();
    her.later({ hours: 19 });
    expect(her.hears("strategy")?.screen).toMatchObject({
      id: `strategy/start/${setback}`,
      title: "Study one worked example, then do one",
    });
    tries(her, goal, 1, 1);
    const state = her.learner.mechanisms["strategy"] as Strategy;
    expect(armsOf(state, goal, ["way-example"])[0]?.worked).toBeGreaterThan(1.9);
  });

  it("stands in the closer look, after the choice and in its place where one was made before", () => {
    const look = (her: Someone): readonly string[] => {
      const parts: string[] = [];
      for (let i = 0; i < 15 && her.next.look; i++) {
        const { screen } = her.next.look;
        parts.push(screen.id.split("/").slice(0, 2).join("/"));
        her.answers(screen.id.startsWith("strategy/change/") ? { way: offeredIn(screen)[0] } : {}, screen.id);
      }
      return parts.filter((part) => part.startsWith("strategy/"));
    };
    const her = someone();
    her.tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "maybe" }));
    expect(look(her.later({ hours: 18 }))).toEqual(["strategy/change", "strategy/start"]);
    const him = someone();
    const setback = him.tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "maybe" }));
    him.tells(adjusted({ setback, adjustment: "change-slower", error: "strategy", way: "way-slow" }));
    expect(look(him.later({ hours: 18 }))).toEqual(["strategy/start"]);
  });
});
