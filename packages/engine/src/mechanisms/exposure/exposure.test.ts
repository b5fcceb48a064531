import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, letGo, setBack, winNoted } from "../../attempts/events.ts";
import { redacted, retracted } from "../../journal/events.ts";
import { forecastMade, forecastMet, ladderMade, rungTried } from "./events.ts";
import type { Exposure } from "./fold.ts";
import { ledger, sayLedger } from "./ledger.ts";
import { processOf } from "./rungs.ts";
import { words } from "./words/en.ts";

const hears = (her: Someone) => her.hears("exposure");
const part = (her: Someone): string | undefined => hears(her)?.screen.id.split("/")[1];
const answers = (her: Someone, what: object) => her.answers(what, hears(her)?.screen.id);
const own = (her: Someone): Exposure => her.learner.mechanisms["exposure"] as Exposure;
const texts = (her: Someone): string => JSON.stringify(hears(her)?.screen ?? null);

/** Someone with a goal and a setback at it, seven hours ago. */
const afterSetback = (kind: "exam" | "unfair" | "with-others" | "more" = "exam") => {
  const her = someone("2026-05-21T08:00:00Z");
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  const setback = her.tells(setBack({ kind, goal, distress: 50, arousal: 50, willing: "maybe" }));
  return { her: her.later({ hours: 7 }), goal, setback };
};

const withForecast = (likely = 70) => {
  const story = afterSetback();
  const forecast = story.her.tells(
    forecastMade({ setback: story.setback, goal: story.goal, fear: "I go blank", likely, bad: 60 }),
  );
  return { ...story, forecast };
};

const withLadder = (more: object = {}) => {
  const story = withForecast();
  const ladder = story.her.tells(
    ladderMade({
      setback: story.setback,
      goal: story.goal,
      rungs: ["read it", "one line", "one sheet", "the mock exam"],
      distress: [20, 30, 40, 80],
      safe: "yes",
      ...more,
    }),
  );
  return { ...story, ladder };
};

describe("a forecast", () => {
  it("is asked about an open setback, six hours later and not before", () => {
    const her = someone("2026-05-21T08:00:00Z");
    expect(hears(her)).toBeUndefined();
    const setback = her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "maybe" }));
    expect(hears(her.later({ hours: 5 }))).toBeUndefined();
    expect(hears(her.later({ hours: 1 }))).toMatchObject({
      rule: "possible",
      because: [
        {
          text: "Said before, it can be looked at after. That is how an expectation changes, or proves right.",
          evidence: [setback],
          sources: ["craske2014"],
        },
      ],
    });
    expect(hears(her)?.screen).toEqual({
      id: `exposure/forecast/${setback}`,
      mechanism: "exposure",
      title: "What do you expect will happen?",
      blocks: [
        {
          id: "fear",
          kind: "write",
          text: "If you try again: what do you fear will happen? One sentence that one could check later.",
          fields: ["what will happen"],
          limit: 300,
        },
        {
          id: "likely",
          kind: "rate",
          text: "How likely is it, from here?",
          low: 0,
          high: 100,
          lowLabel: "will not happen",
          highLabel: "will happen",
        },
        {
          id: "bad",
          kind: "rate",
          text: "And if it does, how bad?",
          low: 0,
          high: 100,
          lowLabel: "not bad",
          highLabel: "as bad as can be",
        },
        {
          id: "later",
          kind: "say",
          note: true,
          text: "Nothing is to be done about it now. After your next try you can look at what did happen.",
        },
      ],
    });
  });

  it("records the sentence, how likely and how bad; without a sentence or how likely it records nothing", () => {
    const { her, goal, setback } = afterSetback();
    for (const nothing of [{}, { fear: ["I go blank"] }, { likely: 70, fear: [" "] }])
      expect(answers(her, nothing).map(({ type }) => type)).toEqual(["coach/answered"]);
    expect(answers(her, { fear: [" I go blank "], likely: 70 })[0]).toMatchObject({
      type: "exposure/forecast-made",
      body: { setback, goal, fear: "I go blank", likely: 70 },
    });
    expect(part(her)).not.toBe("forecast");
  });

  it("is looked at after the next try, by its own words", () => {
    const { her, goal, forecast } = withForecast(30);
    expect(part(her)).toBeUndefined();
    her.later({ hours: 1 }).tells(attempted({ what: "sheet 1", goal, result: 0.5 }));
    expect(hears(her)).toMatchObject({ rule: "good", because: [{ evidence: [forecast] }] });
    expect(hears(her)?.screen).toEqual({
      id: `exposure/met/${forecast}`,
      mechanism: "exposure",
      title: "What did happen?",
      blocks: [
        { id: "fear", kind: "quote", text: "I go blank" },
        {
          id: "happened",
          kind: "choose",
          text: "Did it happen?",
          options: [
            { id: "no", label: "no" },
            { id: "partly", label: "partly" },
            { id: "yes", label: "yes" },
          ],
        },
        {
          id: "bad",
          kind: "rate",
          text: "How bad was it?",
          low: 0,
          high: 100,
          lowLabel: "not bad",
          highLabel: "as bad as can be",
        },
        {
          id: "surprise",
          kind: "write",
          text: "What surprised you? You can leave this empty.",
          fields: ["one line"],
          limit: 300,
        },
        { id: "not-yet", kind: "say", text: "If it has not come to it yet, skip this.", note: true },
      ],
    });
    expect(answers(her, { happened: "partly", bad: 30, surprise: ["I remembered the start"] })[0]).toMatchObject({
      type: "exposure/forecast-met",
      body: { forecast, happened: "partly", bad: 30, surprise: "I remembered the start" },
    });
    expect(hears(her)).toBeUndefined();
  });

  it("is looked at without a try after a week, and let be after two", () => {
    const { her } = withForecast(30);
    expect(part(her.later({ days: 6 }))).toBeUndefined();
    expect(part(her.later({ days: 1 }))).toBe("met");
    expect(part(her.later({ days: 7 }))).toBe("met");
    expect(part(her.later({ hours: 1 }))).toBeUndefined();
  });

  it("is not looked at because of a try at another goal, and skipping it records nothing", () => {
    const { her, goal } = withForecast(30);
    const other = her.tells(goalAdded({ title: "Spanish" }));
    her.later({ hours: 1 }).tells(attempted({ what: "a talk", goal: other, result: 1 }));
    expect(part(her)).toBeUndefined();
    her.tells(attempted({ what: "sheet 1", goal, result: 0 }));
    expect(answers(her, {}).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("whose words were erased, or met care, is looked at without them", () => {
    const { her, goal, forecast } = withForecast(30);
    her.tells(redacted({ entry: forecast, rest: {} }));
    her.later({ hours: 1 }).tells(attempted({ what: "sheet 1", goal, result: 0.5 }));
    expect(texts(her)).toContain("You wrote down something that you feared.");
    expect(texts(her)).not.toContain("blank");
  });

  it("leaves with its entry when that is taken back", () => {
    const { her, forecast } = withForecast(30);
    her.tells(retracted({ entry: forecast }));
    expect(part(her)).toBe("forecast");
    expect(own(her).forecasts).toEqual([]);
  });
});

describe("what was feared beside what did happen", () => {
  const forecasts = (pairs: readonly (readonly [likely: number, happened: "no" | "partly" | "yes"])[]) => {
    const her = someone();
    for (const [likely, happened] of pairs) {
      const forecast = her.tells(forecastMade({ fear: "it goes wrong", likely }));
      her.tells(forecastMet({ forecast, happened }));
    }
    return own(her);
  };

  it("is said in counts, and only from five on", () => {
    const pairs = [60, 80, 70, 70, 80, 60].map((likely, i) => [likely, i === 2 ? "yes" : "no"] as const);
    expect(sayLedger(forecasts(pairs.slice(0, 4)), null)).toBeNull();
    expect(sayLedger(forecasts(pairs), null)?.text).toBe(
      "You gave it 70 of 100 on average over 6 tries; it happened once.",
    );
    expect(sayLedger(forecasts(pairs.map(([likely]) => [likely, "no"])), null)?.text).toBe(
      "You gave it 70 of 100 on average over 6 tries; it did not happen.",
    );
    expect(sayLedger(forecasts([...pairs, [70, "partly"], [70, "yes"]]), null)?.text).toBe(
      "You gave it 70 of 100 on average over 8 tries; it happened 2 times. Once it happened in part.",
    );
  });

  it("also says so when what was feared did happen as often as expected", () => {
    const always = forecasts([80, 80, 80, 80, 80].map((likely) => [likely, "yes"] as const));
    expect(sayLedger(always, null)?.text).toBe("You gave it 80 of 100 on average over 5 tries; it happened 5 times.");
    expect(ledger(always, null)?.violation).toBeCloseTo(-0.2, 12);
  });

  it("moves what is expected by three tenths towards each outcome, beside the record's own estimate", () => {
    const found = ledger(
      forecasts([
        [80, "no"],
        [60, "partly"],
        [50, "yes"],
      ]),
      null,
    );
    const [first, second, third] = [0.8 * 0.7, 0.8 * 0.49 + 0.3 * 0.5, (0.8 * 0.49 + 0.15) * 0.7 + 0.3];
    expect(first).toBeCloseTo(0.56, 12);
    expect(second).toBeCloseTo(0.542, 12);
    expect(found?.expectancy).toBeCloseTo(third, 12);
    expect(found?.record.mean).toBeCloseTo((1 + 1.5) / (2 + 3), 12);
    expect(found?.violation).toBeCloseTo((0.8 + 0.6 + 0.5 - 1.5) / 3, 12);
  });

  it("is kept by goal as well as in all, and leaves out what was not looked at", () => {
    const { her, goal } = withForecast();
    expect(ledger(own(her), null)).toBeNull();
    const other = her.tells(forecastMade({ fear: "it goes wrong", likely: 50 }));
    her.tells(forecastMet({ forecast: other, happened: "no" }));
    expect([ledger(own(her), null)?.of, ledger(own(her), goal)]).toEqual([1, null]);
  });
});

describe("a ladder", () => {
  it("is offered once something likely is expected, and only then", () => {
    expect(part(withForecast(39).her)).toBeUndefined();
    const { her, setback, forecast } = withForecast(40);
    expect(hears(her)).toMatchObject({
      screen: { id: `exposure/ladder/${setback}`, title: "The smallest version you dare" },
      because: [{ evidence: [setback, forecast] }],
    });
    expect(hears(her)?.screen.blocks.map(({ id }) => id)).toEqual([
      "fear",
      "say",
      "rungs",
      "expect-1",
      "expect-2",
      "expect-3",
      "expect-4",
      "safety",
      "safe",
      "cap",
    ]);
  });

  it("records their versions in their words, with what they expect, and keeps those without a number", () => {
    const { her, goal, setback } = withForecast();
    const given = { rungs: ["read it", "", "one sheet"], "expect-1": 20, safety: ["answers open"], safe: "yes" };
    expect(answers(her, given)[0]).toMatchObject({
      type: "exposure/ladder-made",
      body: {
        setback,
        goal,
        rungs: ["read it", "one sheet"],
        distress: [20, null],
        safety: "answers open",
        safe: "yes",
      },
    });
    expect(part(her)).toBe("rung");
  });

  it.each(["not-sure", "no", undefined] as const)("offers no rung where safe is %s", (safe) => {
    const { her } = withForecast();
    answers(her, { rungs: ["read it"], "expect-1": 20, ...(safe && { safe }) });
    expect(own(her).ladders).toHaveLength(1);
    expect(part(her)).toBeUndefined();
  });

  it("offers the easiest first, with a line that awkward is expected and that one can stop", () => {
    const { her, ladder } = withLadder();
    expect(hears(her)?.screen).toMatchObject({
      id: `exposure/rung/${ladder}`,
      title: "A small version of it",
      blocks: [
        { id: "rung", kind: "quote", text: "read it" },
        { id: "say", text: "This one, if you want to. When you have tried it, come back and say how it was." },
        { id: "expected", text: "Awkward here is expected." },
        { id: "stop", text: "You can stop at any point. Leaving early tells you something, too." },
        {
          id: "went",
          options: [
            { id: "to-the-end", label: "I stayed until the end" },
            { id: "left", label: "I left before the end" },
            { id: "away", label: "take this away" },
          ],
        },
        { id: "distress", kind: "rate" },
      ],
    });
  });

  it("keeps what was tried, waits a day, and then offers the next one", () => {
    const { her, ladder } = withLadder();
    const [tried] = answers(her, { went: "to-the-end", distress: 10 });
    expect(tried).toMatchObject({
      type: "exposure/rung-tried",
      body: { ladder, rung: 0, distress: 10, stayed: "to-the-end" },
    });
    expect(part(her.later({ hours: 19 }))).toBeUndefined();
    expect(texts(her.later({ hours: 2 }))).toContain("one line");
  });

  it("takes leaving early as information: half of what was set out, and the next is no higher", () => {
    const { her, ladder } = withLadder();
    answers(her, { went: "to-the-end" });
    answers(her.later({ days: 1 }), { went: "left", distress: 50 });
    expect(own(her).ladders[0]?.tries.map(processOf)).toEqual([1, 0.5]);
    expect(texts(her.later({ days: 1 }))).toContain("one line");
    her.tells(rungTried({ ladder, rung: 0, stayed: "left" }));
    expect(texts(her.later({ days: 1 }))).toContain("read it");
  });

  it("does not go up after a rung that was far worse than expected", () => {
    const { her } = withLadder();
    answers(her, { went: "to-the-end", distress: 36 });
    expect(texts(her.later({ days: 1 }))).toContain("read it");
    answers(her, { went: "to-the-end", distress: 35 });
    expect(texts(her.later({ days: 1 }))).toContain("one line");
  });

  it("never offers what is expected to be above 70, and comes to an end", () => {
    const { her } = withLadder();
    let offered = "";
    for (let day = 0; day < 12; day++) {
      offered += texts(her);
      if (part(her) === "rung") answers(her, { went: "to-the-end", distress: 20 });
      her.later({ days: 1 });
    }
    expect(offered).toContain("one sheet");
    expect(offered).not.toContain("mock exam");
    expect(part(her)).not.toBe("rung");
  });

  it("asks for a version in between where the next stands too far above, and offers it", () => {
    const { her } = withLadder({ rungs: ["read it", "one sheet"], distress: [20, 50] });
    expect(texts(her)).not.toContain("in between");
    answers(her, { went: "to-the-end" });
    her.later({ days: 1 });
    expect(texts(her)).toContain("read it");
    expect(texts(her)).toContain("in between");
    answers(her, { between: ["half a sheet"], "between-expect": 30 });
    expect(texts(her)).toContain("half a sheet");
  });

  it("speaks of what makes it feel safer, and of leaving it out only after two times with it, by choice", () => {
    const { her } = withLadder({ safety: "only with answers open" });
    expect(texts(her)).toContain(
      "You wrote that this makes it feel safer: only with answers open. Was it there this time?",
    );
    expect(answers(her, { went: "to-the-end", safety: "with" })[0]?.body).toMatchObject({ safety: "with" });
    expect(texts(her.later({ days: 1 }))).not.toContain(words.dropNote);
    answers(her, { went: "to-the-end", safety: "with" });
    expect(texts(her.later({ days: 1 }))).toContain(words.dropNote);
  });

  it("is taken away for good when they say so, and let be after two weeks", () => {
    const { her } = withLadder();
    answers(her, { went: "away" });
    expect(part(her.later({ days: 1 }))).toBeUndefined();
    const { goal } = own(her).ladders[0] as { goal: string };
    for (let i = 0; i < 3; i++) her.tells(attempted({ what: "one line", goal, result: 1, difficulty: -3 }));
    answers(her, { happened: "no" });
    expect(part(her)).toBe("dare");
    const other = withLadder();
    expect(part(other.her.later({ days: 15 }))).toBeUndefined();
  });

  it("keeps what was tried although it became hard or night since it was offered", () => {
    const { her, ladder } = withLadder();
    const shown = hears(her)?.screen.id as string;
    expect(shown).toBe(`exposure/rung/${ladder}`);
    her.tells(felt({ distress: 85 }));
    expect(part(her)).toBeUndefined();
    her.tells(rungTried({ ladder, rung: 0, stayed: "left", distress: 85 }));
    expect(own(her).ladders[0]?.tries).toHaveLength(1);
  });
});

describe("where what is feared may harm", () => {
  it.each(["unfair", "with-others"] as const)("%s: it asks first whether it is safe, and only yes goes on", (kind) => {
    for (const safe of ["yes", "not-sure", "no"] as const) {
      const { her, setback } = afterSetback(kind);
      expect(hears(her)?.screen).toMatchObject({
        id: `exposure/safe/${setback}`,
        blocks: [{ id: "safe", text: "Is it safe to try, as far as you can tell?" }, { id: "person" }],
      });
      expect(answers(her, { safe })[0]).toMatchObject({ type: "exposure/safety-said", body: { setback, safe } });
      expect(part(her)).toBe(safe === "yes" ? "forecast" : undefined);
    }
  });

  it("does not call awkward expected there, even after a yes", () => {
    const { her, setback } = afterSetback("with-others");
    answers(her, { safe: "yes" });
    her.tells(forecastMade({ setback, fear: "they laugh", likely: 20 }));
    her.tells(ladderMade({ setback, rungs: ["say hello"], distress: [20], safe: "yes" }));
    expect(part(her)).toBe("rung");
    expect(texts(her)).not.toContain("Awkward");
  });

  it("stays silent where it was more than a setback, also after care was released and a month has passed", () => {
    const { her } = afterSetback("more");
    her.tells({ type: "care/released", body: {} });
    expect(hears(her)).toBeUndefined();
    const goal = her.tells(goalAdded({ title: "Spanish" }));
    her.later({ days: 32 }).tells(forecastMade({ goal, fear: "I go blank", likely: 70 }));
    her.later({ hours: 1 }).tells(attempted({ what: "a talk", goal, result: 1 }));
    expect(her.next.care.gate).toBe("open");
    expect(hears(her)).toBeUndefined();
  });
});

describe("words that met care", () => {
  const crisis = "I want to die";

  it("are not said back, neither as a fear nor on a ladder, although a month has passed", () => {
    const { her, goal, setback } = afterSetback();
    her.tells(forecastMade({ setback, goal, fear: crisis, likely: 70 }));
    const ladder = her.tells(
      ladderMade({ setback, goal, rungs: ["read it"], distress: [20], safety: crisis, safe: "yes" }),
    );
    her.tells({ type: "care/released", body: {} });
    her.later({ days: 32 }).tells(rungTried({ ladder, rung: 0, stayed: "to-the-end" }));
    her.later({ days: 1 });
    expect(part(her)).toBeUndefined();
    her.tells(attempted({ what: "sheet 1", goal, result: 1 }));
    expect(part(her)).toBe("met");
    expect(texts(her)).toContain("You wrote down something that you feared.");
    expect(texts(her)).not.toContain("die");
  });

  it("leave one rung out where only that met care", () => {
    const { her, ladder } = withLadder({ rungs: ["read it"], distress: [20] });
    answers(her, { went: "to-the-end" });
    const rung = { ladder, rung: crisis, distress: 30 };
    her.tells({ type: "exposure/rung-added", body: rung }, { type: "care/released", body: {} });
    her.later({ days: 32 }).tells(rungTried({ ladder, rung: 0, stayed: "to-the-end" }));
    expect(part(her.later({ days: 1 }))).not.toBe("rung");
    expect(texts(her)).not.toContain("die");
  });
});

describe("when it must not speak", () => {
  it("is silent at a distress of 60 and more, and speaks again when it is less or long ago", () => {
    const { her } = afterSetback();
    her.tells(felt({ distress: 60 }));
    expect(hears(her)).toBeUndefined();
    her.tells(felt({ distress: 59 }));
    expect(hears(her)).toBeDefined();
  });

  it("is silent after less than four hours of sleep, until the next night", () => {
    const { her } = afterSetback();
    her.tells(felt({ sleep: 3.5 }));
    expect(hears(her)).toBeUndefined();
    expect(hears(her.later({ hours: 5 }))).toBeUndefined();
    her.later({ hours: 14 });
    expect(hears(her)).toBeDefined();
    her.tells(felt({ sleep: 4 }));
    expect(hears(her)).toBeDefined();
  });

  it("is silent at night", () => {
    const { her } = afterSetback();
    expect(hears(her.later({ hours: 7 }))).toBeUndefined();
    expect(hears(her.later({ hours: 8 }))).toBeDefined();
  });

  it("is silent for thirty days after words of crisis, although they were released at once", () => {
    const { her } = afterSetback();
    her.tells(winNoted({ what: "I want to die", from: "noted" }));
    her.tells({ type: "care/released", body: {} });
    expect(her.next.care.gate).toBe("open");
    expect(hears(her)).toBeUndefined();
    expect(hears(her.later({ days: 30 }))).toBeUndefined();
    expect(hears(her.later({ days: 1 }))).toBeDefined();
  });

  it("is silent once the setback was let go", () => {
    const { her, setback } = afterSetback();
    her.tells(letGo({ recovery: setback }));
    expect(hears(her)).toBeUndefined();
  });
});

describe("after small steps", () => {
  const small = (sizes: readonly number[]) => {
    const her = someone("2026-05-21T08:00:00Z");
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const steps = sizes.map((difficulty) =>
      her.later({ hours: 1 }).tells(attempted({ what: "one line", goal, result: 1, difficulty })),
    );
    return { her, goal, steps };
  };

  it("offers, after three that nobody feared, one of which something is expected", () => {
    expect(part(small([-3, -3]).her)).toBeUndefined();
    expect(part(small([-3, 0, -3]).her)).toBeUndefined();
    const { her, goal, steps } = small([0, -3, -1.5, -3]);
    expect(hears(her)).toMatchObject({
      rule: "possible",
      because: [{ evidence: steps.slice(1) }],
      screen: { id: `exposure/dare/${goal}` },
    });
    expect(texts(her)).toContain("Only if you want to.");
    expect(answers(her, { fear: ["I go blank"], likely: 45 })[0]).toMatchObject({
      type: "exposure/forecast-made",
      body: { goal, likely: 45 },
    });
    expect(part(her)).toBeUndefined();
  });

  it("does not, where others or something unfair had a part in what went wrong there last", () => {
    const { her, goal } = small([-3, -3, -3]);
    expect(part(her)).toBe("dare");
    const recovery = her.tells(setBack({ kind: "unfair", goal, distress: 20 }));
    her.tells(letGo({ recovery }));
    expect(part(her)).toBeUndefined();
  });

  it("counts steps begun on the path, refuses nothing below 40, and does not come back at once", () => {
    const { her, goal } = small([-3]);
    for (let i = 0; i < 2; i++) her.later({ hours: 1 }).tells(winNoted({ what: "one line", goal, from: "begun" }));
    expect(part(her)).toBe("dare");
    expect(answers(her, { fear: ["I go blank"], likely: 10 })[0]?.type).toBe("exposure/forecast-made");
    her.later({ minutes: 1 }).tells(attempted({ what: "one line", goal, result: 1, difficulty: -3 }));
    answers(her, { happened: "no" });
    expect(part(her)).toBeUndefined();
  });
});

describe("its words", () => {
  it("push nobody, blame nobody, and call nobody anything", () => {
    for (const phrase of Object.values(words).flatMap((one) => (typeof one === "string" ? [one] : Object.values(one))))
      expect(phrase).not.toMatch(/!|%|\b(should|must|brave|coward|failed|avoid\w*|just do|therapy|anxiety|phobia)\b/i);
  });
});
