import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../test/someone.ts";
import { attempted, goalAdded, sureBeside } from "../index.ts";

/** So many tries at a goal, each with how sure they were before it; every second one worked. */
const tries = (her: Someone, goal: string, times: number, confidence: number): void => {
  for (let i = 0; i < times; i++)
    her.later({ hours: 30 }).tells(attempted({ goal, result: i % 2 === 0 ? 1 : 0, confidence }));
};

describe("how sure someone was, beside what happened", () => {
  it("says nothing where no try had a number before it", () => {
    const her = someone();
    her.tells(attempted({ goal: her.tells(goalAdded({ title: "Maths" })), result: 1 }));
    expect(sureBeside(her.learner)).toEqual([]);
  });

  it("is counts in words below twenty-five tries", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Maths" }));
    tries(her, goal, 24, 80);
    const [only, ...more] = sureBeside(her.learner);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ goal, title: "Maths", pairs: 24, toDraw: 25, fifths: [], trend: null });
    expect(only?.counts.map(({ text }) => text)).toEqual([
      "12 of the 24 times you said 70 or more, it worked at least partly.",
    ]);
    expect(only?.counts[0]?.entries).toHaveLength(3);
  });

  it("is fifths of the scale from twenty-five on, each with its counts and its range, and the sentence", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Maths" }));
    tries(her, goal, 15, 80);
    tries(her, goal, 10, 30);
    expect(sureBeside(her.learner)).toMatchObject([
      {
        pairs: 25,
        counts: [],
        fifths: [
          { low: 20, high: 40, said: 30, n: 10, worked: 5, ofTen: { low: 2, high: 8 } },
          { low: 80, high: 100, said: 80, n: 15, worked: 8, ofTen: { low: 2, high: 8 } },
        ],
        trend: "Whether what you say and what happens have come nearer together cannot be told yet.",
      },
    ]);
  });

  it("puts all goals together before each of them, the one rated last first", () => {
    const her = someone();
    const [maths, piano] = [her.tells(goalAdded({ title: "Maths" })), her.tells(goalAdded({ title: "Piano" }))];
    tries(her, maths, 2, 80);
    tries(her, piano, 3, 20);
    expect(sureBeside(her.learner).map(({ goal, pairs }) => [goal, pairs])).toEqual([
      [null, 5],
      [piano, 3],
      [maths, 2],
    ]);
  });
});
