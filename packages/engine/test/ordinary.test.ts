import { describe, expect, it } from "vitest";
import { isOfLook, type Suggestion } from "../src/index.ts";
import { attempted, goalAdded, setBack } from "../src/attempts/events.ts";
import { someone, type Someone } from "./someone.ts";

/** What speaks beside the first thing: the step's own screens are its card, and a closer look is one thing whatever it asks. */
const beside = ({ next }: Someone): readonly string[] => {
  const own = (one: Suggestion): boolean => one.mechanism !== "restart" && !(next.look && isOfLook(one.screen));
  return [
    ...(next.look ? ["a closer look"] : []),
    ...next.others.filter(own).map(({ screen }) => screen.id.split("/").slice(0, 2).join("/")),
  ];
};

/** One moment of the story: when, what came first, what stood beside it. */
interface Spoken {
  readonly when: string;
  readonly first: string;
  readonly beside: readonly string[];
}

/** Goes the short path to its end with the first answer to everything. */
const goThePath = (her: Someone): void => {
  for (let i = 0; i < 12 && her.next.primary.rule === "ritual"; i++) {
    const answers = her.next.primary.screen.blocks.flatMap((block): readonly [string, unknown][] => {
      if (block.kind === "choose") {
        const first = block.options[0]?.id;
        return [[block.id, block.many === undefined ? first : [first]]];
      }
      if (block.kind === "timer" || block.kind === "pace") return [[block.id, { seconds: 60 }]];
      const when = block.kind === "plan" ? block.whens?.[1] : undefined;
      return block.kind === "plan" && when ? [[block.id, { if: when.if, then: block.then, at: when.at }]] : [];
    });
    her.answers(Object.fromEntries(answers));
    her.later({ minutes: 0.5 });
  }
};

/**
 * Four weeks of an ordinary learner: one goal, twelve tries, four setbacks, a return from each. They go the short path, say with one tap
 * what made each return possible, and pass over everything else without a word: what they leave alone may come again.
 */
const fourWeeks = (): readonly Spoken[] => {
  const her = someone();
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const spoken: Spoken[] = [];
  const look = (when: string): void => {
    const first = her.next.primary.screen.id.split("/").slice(0, 2).join("/");
    spoken.push({ when, first, beside: beside(her) });
  };
  const tries = (what: string, result: number): string => her.tells(attempted({ what, goal, result, difficulty: 0 }));
  const hurts = (what: string, result: number, distress: number): void => {
    const attempt = tries(what, result);
    her.tells(setBack({ kind: "exam", what, goal, attempt, distress, arousal: 50, willing: "maybe" }));
    goThePath(her);
    for (const [time, when] of [
      [{ hours: 1 }, "an hour after"],
      [{ hours: 4 }, "five hours after"],
      [{ hours: 17 }, "the day after"],
      [{ days: 1 }, "two days after"],
    ] as const) {
      her.later(time);
      look(`${when}: ${what}`);
    }
  };
  const returns = (what: string, result: number): void => {
    const attempt = tries(what, result);
    look(`back: ${what}`);
    her.answers({ by: "small-step" }, `bounce-back/returned/${attempt}`);
    her.later({ days: 1 });
    look(`the day after coming back: ${what}`);
  };
  const practises = (days: number, what: string, result: number): void => {
    her.later({ days });
    look(`calm, before ${what}`);
    tries(what, result);
  };
  hurts("first sheet", 0, 50);
  returns("sheet 2", 0.5);
  practises(1, "sheet 3", 1);
  practises(2, "sheet 4", 1);
  her.later({ days: 1 });
  hurts("quiz", 0.25, 70);
  returns("sheet 5", 0.75);
  practises(1, "sheet 6", 1);
  practises(2, "sheet 7", 0.5);
  her.later({ days: 1 });
  hurts("I'm just not a maths person", 0, 70);
  returns("sheet 8", 0.25);
  practises(1, "sheet 9", 1);
  her.later({ days: 1 });
  hurts("ran out of time", 0.25, 30);
  returns("sheet 10", 1);
  her.later({ days: 2 });
  look("calm");
  her.later({ days: 7 });
  look("a week later");
  return spoken;
};

describe("an ordinary learner over four weeks", () => {
  const spoken = fourWeeks();
  const at = (when: string): Spoken => spoken.find((one) => one.when === when) as Spoken;
  if (process.env["REPRISE_SAYS"])
    for (const { when, first, beside: rest } of spoken) console.log(`${when}\n  ${first} | ${rest.join(" ")}`);

  it("never has more than six things beside the first", () => {
    for (const { when, beside: rest } of spoken)
      expect(rest.length, `${when}: ${rest.join(", ")}`).toBeLessThanOrEqual(6);
  });

  it("has three at most in the first hours after a setback", () => {
    for (const { when, beside: rest } of spoken)
      if (/^(an hour|five hours) after/.test(when)) expect(rest.length, when).toBeLessThanOrEqual(3);
  });

  it("has, an hour after the first setback of all, the step, someone's story, and the question for what did work once", () => {
    expect(at("an hour after: first sheet")).toEqual({
      when: "an hour after: first sheet",
      first: "restart/step",
      beside: ["stories/story", "wins/remember"],
    });
  });

  it("has the step first on the day after, and a closer look first beside it", () => {
    for (const what of ["first sheet", "quiz", "ran out of time"]) {
      const { first, beside: rest } = at(`the day after: ${what}`);
      expect(first).toBe("restart/step");
      expect(rest[0]).toBe("a closer look");
    }
    expect(at("the day after: I'm just not a maths person").first).toBe("narrative/rewrite");
  });

  it("has five things at most on a calm day with nothing open", () => {
    for (const { when, beside: rest } of spoken)
      if (when.startsWith("calm")) expect(rest.length, `${when}: ${rest.join(", ")}`).toBeLessThanOrEqual(5);
  });
});
