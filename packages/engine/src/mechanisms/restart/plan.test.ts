import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { planMade, setBack } from "../../attempts/events.ts";
import { released } from "../../care/events.ts";
import type { Suggestion } from "../../coach/suggestion.ts";
import { planNow } from "../../coach/always.ts";
import { answer } from "../../coach/answer.ts";
import { card } from "../../views/card.ts";
import { timedPlans } from "../../views/timed-plans.ts";
import type { Block, When } from "../../screens/screen.ts";

const OFFSET = 60;
const at = (text: string): number => Date.parse(text);
const here = (her: Someone) => ({ instant: her.now, offset: OFFSET });
const cardOf = (her: Someone) => card(her.learner, here(her));
const timesOf = (her: Someone) => timedPlans(her.learner, here(her));

/** Someone whose setback is open, with the path behind them. */
const afterAPath = (when?: string): { readonly her: Someone; readonly setback: string } => {
  const her = someone(when, OFFSET);
  const setback = her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
  return { her, setback };
};

const planIn = (her: Someone): Extract<Block, { kind: "plan" }> => {
  const block = her.hears("restart")?.screen.blocks.find(({ kind }) => kind === "plan");
  if (block?.kind !== "plan") throw new Error("nothing asks for a plan");
  return block;
};

describe("the times that are offered for a plan", () => {
  it.each([
    ["by day", "2026-05-21T13:40:00Z", ["Today, 7 pm", "Tomorrow, 9 am", "Tomorrow, 7 pm", "Saturday, 10 am"]],
    ["from six on", "2026-05-21T17:00:00Z", ["Tomorrow, 9 am", "Tomorrow, 7 pm", "Saturday, 10 am"]],
    ["late at night", "2026-05-21T22:30:00Z", ["Tomorrow, 9 am", "Tomorrow, 7 pm"]],
    ["after midnight", "2026-05-22T00:30:00Z", ["Today, 9 am", "Today, 7 pm"]],
    ["the day before a Saturday", "2026-05-22T13:40:00Z", ["Today, 7 pm", "Tomorrow, 9 am", "Tomorrow, 7 pm"]],
    ["on a Saturday", "2026-05-23T13:40:00Z", ["Today, 7 pm", "Tomorrow, 9 am", "Tomorrow, 7 pm"]],
    ["on a Sunday", "2026-05-24T13:40:00Z", ["Today, 7 pm", "Tomorrow, 9 am", "Tomorrow, 7 pm", "Saturday, 10 am"]],
  ])("%s are few, and no evening that is over", (_, when, labels) => {
    const { whens } = planIn(afterAPath(when).her);
    expect(whens?.map(({ label }) => label)).toEqual(labels);
  });

  it("are the instants they say, where the learner is, each with the moment it makes", () => {
    const { whens } = planIn(afterAPath().her);
    expect(whens?.map((when) => [when.at, when.if])).toEqual([
      [at("2026-05-21T18:00:00Z"), "it is 7 pm and I sit down at my table"],
      [at("2026-05-22T08:00:00Z"), "it is 9 am and I sit down at my table"],
      [at("2026-05-22T18:00:00Z"), "it is 7 pm and I sit down at my table"],
      [at("2026-05-23T09:00:00Z"), "it is 10 am and I sit down at my table"],
    ]);
  });

  it("stand beside moments that no clock knows, none of which is wrong a day later", () => {
    expect(planIn(afterAPath().her).ifs).toEqual(["I come home and put my bag down", "I have finished my next meal"]);
  });
});

describe("a plan with a time", () => {
  const seven = at("2026-05-22T18:00:00Z");
  const planned = { if: "it is 7 pm and I sit down at my table", then: "I open it", at: seven };

  it("is kept with it; without one it is kept as before", () => {
    const { her } = afterAPath();
    her.answers({ plan: planned }, her.hears("restart")?.screen.id);
    expect(her.entries.find(({ type }) => type === planMade.type)?.body).toMatchObject(planned);
    const { her: other } = afterAPath();
    other.answers({ plan: { if: "I come home", then: "I open it" } }, other.hears("restart")?.screen.id);
    expect(other.entries.find(({ type }) => type === planMade.type)?.body).not.toHaveProperty("at");
  });

  it.each([-1, 1.5, "tomorrow", Number.MAX_SAFE_INTEGER])("is refused where the time is %s", (wrong) => {
    const { her } = afterAPath();
    expect(() => her.answers({ plan: { ...planned, at: wrong } }, her.hears("restart")?.screen.id)).toThrow(
      /whole milliseconds/,
    );
  });

  it("says each day how far it is: what was tomorrow is today", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, ...planned }));
    expect(cardOf(her)).toMatchObject({
      again: "it is tomorrow, 7 pm, and I sit down at my table",
      when: "Tomorrow, 7 pm",
      at: seven,
      passed: false,
    });
    her.later({ days: 1 });
    expect(cardOf(her)).toMatchObject({
      again: "it is today, 7 pm, and I sit down at my table",
      then: "I open it",
      when: "Today, 7 pm",
    });
  });

  it("keeps a moment in one's own words beside its time", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, ...planned, if: "the house is quiet" }));
    expect(cardOf(her)?.again).toBe("it is tomorrow, 7 pm, and the house is quiet");
  });

  it("asks only when, once its time has passed; what will be different stays", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, ...planned, better: "one line done" }));
    for (let i = 0; i < 9 && her.next.primary.rule === "ritual"; i++) her.answers({});
    her.later({ days: 1, hours: 4, minutes: 30 });
    expect(cardOf(her)).toMatchObject({ passed: false, again: expect.stringContaining("today") });
    her.later({ minutes: 10 });
    expect(cardOf(her)).toMatchObject({
      passed: true,
      again: null,
      then: null,
      when: null,
      at: null,
      better: "one line done",
    });
    expect(planIn(her).text).toBe("Again: when, and where?");
    her.answers(
      { plan: { if: "it is 9 am", then: "I open it", at: her.now + 3_600_000 } },
      her.hears("restart")?.screen.id,
    );
    expect(cardOf(her)).toMatchObject({ passed: false, better: "one line done" });
  });

  it("keeps its time where only what one would see is said anew, and loses it with another moment", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, ...planned }));
    her.tells(planMade({ setback, better: "one line done" }));
    expect(cardOf(her)).toMatchObject({ at: seven, better: "one line done" });
    her.tells(planMade({ setback, if: "I come home", then: "I open it" }));
    expect(cardOf(her)).toMatchObject({ at: null, when: null, again: "I come home", better: "one line done" });
  });

  it("may be later than a day from now, unlike what has happened", () => {
    const { her, setback } = afterAPath();
    expect(her.tries(planMade({ setback, ...planned, at: her.now + 400 * 86_400_000 }))).toBeNull();
  });
});

describe("the times for a calendar", () => {
  const hour = 3_600_000;

  it("are those of open setbacks which are still to come, soonest first", () => {
    const { her, setback } = afterAPath();
    const other = her.tells(setBack({ kind: "practice" }));
    const without = her.tells(setBack({ kind: "unfair" }));
    const later = her.tells(planMade({ setback, if: "a", then: "b", at: her.now + 3 * hour }));
    const sooner = her.tells(planMade({ setback: other, if: "a", then: "b", at: her.now + hour }));
    her.tells(planMade({ setback: without, if: "a", then: "b" }));
    expect(timesOf(her).map(({ id }) => id)).toEqual([sooner, later]);
    her.later({ hours: 2 });
    expect(timesOf(her).map(({ id }) => id)).toEqual([later]);
    her.tells({ type: "attempts/let-go", body: { recovery: setback } });
    expect(timesOf(her)).toEqual([]);
  });

  it("hold no word of the plan", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, if: "a", then: "b", at: her.now + hour }));
    expect(Object.keys(timesOf(her)[0] ?? {}).toSorted()).toEqual(["at", "id", "made"]);
  });
});

describe("a plan that someone asks for", () => {
  const asked = (her: Someone, own: number | null = null) => planNow(her.learner, here(her), own);
  const blockIn = (her: Someone, own: number | null = null) =>
    asked(her, own)?.screen.blocks.find((block) => block.kind === "plan");

  it("is there while a setback is open, whether or not it has one already", () => {
    const { her, setback } = afterAPath();
    expect(blockIn(her)).toEqual(planIn(her));
    her.tells(planMade({ setback, if: "I come home", then: "I open the score" }));
    expect(blockIn(her)).toMatchObject({ then: "I open the score", whens: planIn(afterAPath().her).whens });
    her.tells({ type: "attempts/let-go", body: { recovery: setback } });
    expect(asked(her)).toBeNull();
  });

  it("offers a time of their own beside the others, once, in the same words", () => {
    const { her } = afterAPath();
    const own = at("2026-05-22T16:30:00Z");
    expect(blockIn(her, own)?.whens?.at(-1)).toEqual({
      label: "Tomorrow, 5:30 pm",
      at: own,
      if: "it is 5:30 pm and I sit down at my table",
    });
    expect(blockIn(her, at("2026-05-22T18:00:00Z"))?.whens).toHaveLength(4);
  });

  it("can be answered, and its time is kept", () => {
    const { her, setback } = afterAPath();
    const shown = asked(her) as Suggestion;
    const when = blockIn(her)?.whens?.[1] as When;
    const plan = { if: when.if, then: "I open it", at: when.at };
    const drafts = answer(her.learner, here(her), shown, { plan });
    expect(drafts).toMatchObject({ ok: true, value: [{ body: { setback, ...plan } }, { type: "coach/answered" }] });
  });

  it("does not say back words that met care, and waits while care steps in front", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, if: "it is 7 pm", then: "I want to die" }));
    expect(asked(her)).toBeNull();
    her.tells(released({}));
    expect(JSON.stringify(asked(her))).not.toContain("want to die");
  });
});

describe("words of a plan that met care", () => {
  it("do not come back with a later plan that says nothing of them", () => {
    const { her, setback } = afterAPath();
    her.tells(planMade({ setback, if: "it is 7 pm", then: "I open it", better: "I want to die" }));
    her.tells(released({}));
    her.tells(planMade({ setback, if: "it is 9 am", then: "I open it" }));
    expect(cardOf(her)).toMatchObject({ again: "it is 9 am", better: null });
    her.later({ hours: 10 });
    expect(JSON.stringify(her.next)).not.toContain("want to die");
  });
});
