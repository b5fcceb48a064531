import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, setBack } from "../../attempts/events.ts";
import { remember, type Entry } from "../../index.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { redacted, retracted } from "../../journal/events.ts";
import { momentFor, sceneAt } from "../../coach/moment.ts";
import type { Block } from "../../screens/screen.ts";
import type { Mechanism } from "../mechanism.ts";
import {
  differenceSaid,
  instanceNamed,
  lineWritten,
  pageKept,
  phraseAnswered,
  retold,
  rewritten,
  valueWritten,
  worthSaid,
} from "./events.ts";
import { isReframed, type Narrative } from "./fold.ts";
import { narrative } from "./index.ts";
import { worthPoints, worthSays, worthSlope, type WorthPoint } from "./worth.ts";

const LINE = "Third sheet. I'm just not a maths person.";

const own = (her: Someone): Narrative => her.learner.mechanisms["narrative"] as Narrative;

const hurt = (her: Someone, more: Partial<Parameters<typeof setBack>[0]> = {}): string =>
  her.tells(setBack({ kind: "exam", what: LINE, distress: 50, ...more }));

/** A part as it would stand in the closer look, about a setback. */
const partOf = (her: Someone, part: string, setback: string | null): readonly Block[] => {
  const now = { instant: her.now, offset: 60 };
  const moment = momentFor(her.learner, sceneAt(her.learner, now), narrative, setback);
  return (narrative as Mechanism).parts[part]?.blocks(moment) ?? [];
};

const isTimeFor = (her: Someone): boolean => mayBeAsked(sceneAt(her.learner, { instant: her.now, offset: 60 }).care);

/** What it would say by itself, whether or not there is something to show. */
const advised = (her: Someone) =>
  narrative.advise(momentFor(her.learner, sceneAt(her.learner, { instant: her.now, offset: 60 }), narrative, null));

const idsOf = (blocks: readonly Block[]): readonly string[] => blocks.map(({ id }) => id);

/** Someone six hours after a setback in which such a phrase stands. */
const later = (more: Partial<Parameters<typeof setBack>[0]> = {}) => {
  const her = someone();
  const setback = hurt(her, more);
  her.later({ hours: 6 });
  return { her, setback, screen: `narrative/rewrite/${setback}` };
};

describe("narrative is silent", () => {
  it("with nothing on record, within six hours, and after five days", () => {
    const her = someone();
    expect(her.hears("narrative")).toBeUndefined();
    hurt(her);
    her.later({ hours: 5, minutes: 59 });
    expect(her.hears("narrative")).toBeUndefined();
    her.later({ minutes: 1 });
    expect(her.hears("narrative")).toBeDefined();
    her.later({ days: 4, hours: 18 });
    expect(her.hears("narrative")).toBeDefined();
    her.later({ minutes: 1 });
    expect(her.hears("narrative")).toBeUndefined();
  });

  it("above a distress of 60, whatever part would be shown", () => {
    const { her, setback } = later();
    her.tells(felt({ about: setback, distress: 61 }));
    expect(her.hears("narrative")).toBeUndefined();
    expect(advised(her)).toBeNull();
    for (const part of ["rewrite", "distance", "worth", "values", "letter"])
      expect([part, partOf(her, part, setback)]).toEqual([part, []]);
    her.tells(felt({ about: setback, distress: 60 }));
    expect(idsOf(partOf(her, "rewrite", setback))).toContain("fits");
  });

  it("at night", () => {
    const her = someone();
    const setback = hurt(her);
    her.later({ hours: 9 });
    expect(her.hears("narrative")).toBeUndefined();
    expect(partOf(her, "rewrite", setback)).toEqual([]);
    expect(her.later({ hours: 10 }).hears("narrative")).toBeDefined();
  });

  it("at more than that, and where the words met care", () => {
    const her = someone();
    const more = hurt(her, { kind: "more" });
    her.tells({ type: "care/released", body: {} });
    her.later({ hours: 7 });
    expect(her.hears("narrative")).toBeUndefined();
    expect(advised(her)).toBeNull();
    expect(partOf(her, "worth", more)).toEqual([]);

    const him = someone();
    const setback = hurt(him, { what: "I'm a failure and I want to die" });
    him.tells({ type: "care/released", body: {} });
    him.later({ hours: 7 });
    expect(partOf(him, "rewrite", setback)).toEqual([]);
    expect(JSON.stringify(him.next)).not.toContain("failure");
  });
});

describe("the line, written anew", () => {
  it("is the exact screen, with one question about one phrase", () => {
    const { her, setback, screen } = later();
    const heard = her.hears("narrative");
    expect(heard?.rule).toBe("good");
    expect(heard?.because).toMatchObject([
      { text: "You wrote a line about it today. Some hours on, it can be said of that one time.", evidence: [setback] },
    ]);
    expect(heard?.screen).toEqual({
      id: screen,
      mechanism: "narrative",
      title: "Your line, as a moment",
      blocks: [
        { id: "line", kind: "quote", text: LINE },
        {
          id: "fits",
          kind: "choose",
          text: "Some people hear “I'm just not a maths person” as saying who they are. Does that fit?",
          options: [
            { id: "yes", label: "yes" },
            { id: "no", label: "no" },
            { id: "unsaid", label: "rather not say" },
          ],
        },
        {
          id: "say",
          kind: "say",
          text: "It happened once, on one thing. It can be said like that, too: fill in what you like.",
        },
        {
          id: "pieces",
          kind: "write",
          text: "The same thing, said of one time:",
          fields: [
            "when (on Tuesday)",
            "on what (on this proof)",
            "which part (the induction step)",
            "not yet, or next (not yet; next I ask about it)",
          ],
          limit: 120,
        },
        {
          id: "yours",
          kind: "write",
          text: "Or in a sentence of your own. What you wrote first stays as it is.",
          fields: ["your line now"],
          limit: 500,
        },
      ],
    });
  });

  it("asks about one phrase even where there are several, and about none where there is none", () => {
    const { her, setback } = later({ what: "I'm stupid. I'm a failure. I can't do maths." });
    const asked = partOf(her, "rewrite", setback).filter(({ id }) => id === "fits");
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ text: expect.stringContaining("“I'm stupid”") as string });
    const other = later({ what: "I ran out of time on the last proof" });
    expect(other.her.hears("narrative")).toMatchObject({ rule: "possible" });
    expect(idsOf(partOf(other.her, "rewrite", other.setback))).not.toContain("fits");
  });

  it("has nothing to show where they wrote no line", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam" }));
    her.later({ hours: 6 });
    expect(partOf(her, "rewrite", setback)).toEqual([]);
    expect(her.hears("narrative")?.screen.id).toBe(`narrative/worth/${setback}`);
  });

  it("keeps of the phrase only their answer, and the rule's name only where they say that it fits", () => {
    for (const [fits, body] of [
      ["yes", { fits: "yes", rule: "kind" }],
      ["no", { fits: "no" }],
      ["unsaid", { fits: "unsaid" }],
    ] as const) {
      const { her, setback, screen } = later();
      const [entry] = her.answers({ fits }, screen);
      expect(entry).toMatchObject({ type: "narrative/phrase-answered" });
      expect(entry?.body).toEqual({ setback, ...body });
      expect(idsOf(partOf(her, "rewrite", setback))).not.toContain("fits");
    }
  });

  it("records nothing of a screen that was skipped", () => {
    const { her, screen } = later();
    expect(her.answers({}, screen).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("joins what they filled in, with a marker for each piece, and leaves the first line as it was", () => {
    const { her, setback, screen } = later();
    const [entry] = her.answers({ pieces: ["on Tuesday", "", "the induction step", "not yet"] }, screen);
    expect(entry?.body).toEqual({
      setback,
      line: "on Tuesday, the induction step, not yet",
      markers: ["time", "part", "yet"],
    });
    expect(her.learner.attempts.setbacks[setback]?.what).toBe(LINE);
    expect(isReframed(own(her).rewritings[setback])).toBe(true);
    expect(partOf(her, "rewrite", setback)).toEqual([]);
  });

  it("keeps both the pieces and the sentence where both were written", () => {
    const { her, setback, screen } = later();
    const [entry] = her.answers({ pieces: ["always"], yours: ["Not yet on this proof."] }, screen);
    expect(entry?.body).toEqual({
      setback,
      line: "Not yet on this proof.",
      pieces: ["always", "", "", ""],
      markers: ["task", "yet"],
    });
  });

  it("without a marker is kept as a draft, gets one hint that day, and no second", () => {
    const { her, setback, screen } = later();
    const [entry] = her.answers({ yours: ["I'm hopeless, and that is that"] }, screen);
    expect(entry?.body).toEqual({ setback, line: "I'm hopeless, and that is that", markers: [] });
    expect(isReframed(own(her).rewritings[setback])).toBe(false);
    expect(her.hears("narrative")?.rule).toBe("possible");
    expect(partOf(her, "rewrite", setback)).toMatchObject([
      { kind: "quote", text: "I'm hopeless, and that is that" },
      { id: "hint", text: expect.stringMatching(/^It is kept\./) as string },
      { id: "yours" },
    ]);
    const other = later();
    other.her.answers({ yours: ["I'm hopeless"] }, other.screen);
    other.her.later({ hours: 25 });
    expect(partOf(other.her, "rewrite", other.setback)).toEqual([]);
    her.answers({ yours: ["Still hopeless"] }, screen);
    expect(own(her).rewritings[setback]).toMatchObject({ line: "Still hopeless", markers: [], times: 2 });
    expect(partOf(her, "rewrite", setback)).toEqual([]);
  });

  it("is not said back as a draft where it met care", () => {
    const { her, setback, screen } = later();
    her.answers({ yours: ["I want to die"] }, screen);
    her.tells({ type: "care/released", body: {} });
    expect(isTimeFor(her)).toBe(true);
    expect(partOf(her, "rewrite", setback)).toEqual([]);
  });

  it("answers a promise of everything with a question for one time, not with applause", () => {
    const { her, setback, screen } = later();
    her.answers({ yours: ["I can do anything from tomorrow on"] }, screen);
    expect(idsOf(partOf(her, "rewrite", setback))).toEqual(["line", "instance"]);
    her.answers({ instance: ["the second sheet, in March"] }, screen);
    expect(own(her).instances[setback]?.text).toBe("the second sheet, in March");
    expect(partOf(her, "rewrite", setback)).toEqual([]);
  });

  it("asks what was different on the third time without a line as well, once, and of nothing on the second", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const [, second] = [1, 2].map(() => her.tells(setBack({ kind: "exam", goal })));
    her.later({ hours: 7 });
    expect(partOf(her, "rewrite", second as string)).toEqual([]);
    her.later({ hours: 12 });
    const third = her.tells(setBack({ kind: "exam", goal }));
    her.later({ hours: 6 });
    expect(her.hears("narrative")).toMatchObject({
      because: [
        { text: "It is not the first time at this goal. What was different can tell more than one time alone." },
      ],
      screen: {
        id: `narrative/rewrite/${third}`,
        blocks: [{ id: "different", text: "This is the third time. What was different from the first?" }],
      },
    });
    her.answers({ different: ["I had slept"] }, `narrative/rewrite/${third}`);
    expect(partOf(her, "rewrite", third)).toEqual([]);
    expect(her.hears("narrative")?.screen.id).toBe(`narrative/worth/${third}`);
  });

  it("from the third setback on one goal asks what was different, and says of none that it happened once", () => {
    const her = someone();
    const [goal, other] = [her.tells(goalAdded({ title: "Maths" })), her.tells(goalAdded({ title: "Piano" }))];
    const texts = (setback: string) => JSON.stringify(partOf(her, "rewrite", setback));
    const second = [hurt(her, { goal }), hurt(her, { goal: other }), hurt(her, { goal })].at(-1) as string;
    her.later({ hours: 6 });
    expect(texts(second)).toContain("It happened once");
    const third = hurt(her, { goal });
    her.later({ days: 1 });
    expect(texts(third)).toContain("This is the third time. What was different from the first?");
    expect(texts(third)).not.toMatch(/once|moment/);
    const screen = her.hears("narrative")?.screen;
    expect(screen).toMatchObject({ id: `narrative/rewrite/${third}`, title: "This time, and the times before" });
    her.answers({ different: ["I had slept"] }, screen?.id);
    expect(own(her).differences[third]?.text).toBe("I had slept");
    for (let i = 0; i < 6; i++) hurt(her, { goal });
    const ninth = hurt(her, { goal });
    her.later({ hours: 20 });
    expect(texts(ninth)).toContain("This has come up 10 times now.");
  });

  it("forgets what was erased or taken back", () => {
    const { her, setback, screen } = later();
    const [entry] = her.answers({ yours: ["Not yet"] }, screen);
    her.tells(redacted({ entry: entry?.id as string, rest: {} }));
    expect(own(her).rewritings[setback]).toMatchObject({ line: null, markers: ["yet"] });
    expect(isReframed(own(her).rewritings[setback])).toBe(false);
    const other = later();
    const [kept] = other.her.answers({ yours: ["Not yet"] }, other.screen);
    other.her.tells(retracted({ entry: kept?.id as string }));
    expect(own(other.her).rewritings).toEqual({});
    expect(idsOf(partOf(other.her, "rewrite", other.setback))).toContain("pieces");
  });
});

describe("the same thing from further away", () => {
  it("is two minutes, with the first line folded, and is offered once", () => {
    const { her, setback } = later();
    const blocks = partOf(her, "distance", setback);
    expect(blocks).toMatchObject([
      { id: "line", kind: "quote", folded: true },
      { id: "way", options: [{ id: "friend" }, { id: "third-person" }, { id: "numb" }] },
      { id: "time", kind: "timer", seconds: 120 },
      { id: "retelling", kind: "write" },
    ]);
    her.tells(retold({ setback, way: "numb" }));
    expect(partOf(her, "distance", setback)).toEqual([]);
  });

  it("records the way and the words, and nothing for a timer that only ran", () => {
    const { her, setback } = later();
    const moment = momentFor(her.learner, sceneAt(her.learner, { instant: her.now, offset: 60 }), narrative, setback);
    const record = (narrative as Mechanism).parts["distance"]?.record;
    expect(record?.(moment, { time: { seconds: 120 } })).toEqual([]);
    expect(record?.(moment, { way: "friend", retelling: ["She had one bad Tuesday."], time: { seconds: 90 } })).toEqual(
      [retold({ setback, way: "friend", retelling: "She had one bad Tuesday.", seconds: 90 })],
    );
  });
});

describe("worth", () => {
  /** Someone who is asked: their line was written anew already. */
  const asked = () => {
    const one = later();
    one.her.tells(rewritten({ setback: one.setback, line: "Not yet", markers: ["yet"] }));
    return { ...one, screen: `narrative/worth/${one.setback}` };
  };

  it("is asked once, in words, with rather not say", () => {
    const { her, setback, screen } = asked();
    const heard = her.hears("narrative");
    expect(heard).toMatchObject({ rule: "possible", screen: { id: screen } });
    expect(heard?.screen.blocks[0]).toEqual({
      id: "worth",
      kind: "choose",
      text: "Does this feel as if it says something about you as a person?",
      options: [
        { id: "worth-0", label: "not at all" },
        { id: "worth-25", label: "a little" },
        { id: "worth-50", label: "partly" },
        { id: "worth-75", label: "quite a lot" },
        { id: "worth-100", label: "very much" },
        { id: "unsaid", label: "rather not say" },
      ],
    });
    expect(JSON.stringify(heard)).not.toMatch(/\d+ ?%|of 100/);
    const [entry] = her.answers({ worth: "unsaid" }, screen);
    expect(entry?.body).toEqual({ setback });
    expect(partOf(her, "worth", setback)).toEqual([]);
    expect(her.hears("narrative")).toBeUndefined();
  });

  it.each([
    ["worth-0", 0],
    ["worth-25", 25],
    ["worth-50", 50],
    ["worth-100", 100],
  ])("%s is kept as %d; from 50 on what else matters comes first", (worth, value) => {
    const { her, setback, screen } = asked();
    const [entry] = her.answers({ worth }, screen);
    expect(entry?.body).toEqual({ setback, worth: value });
    const heard = her.hears("narrative");
    if (value < 50) expect(heard).toBeUndefined();
    else expect(heard).toMatchObject({ rule: "good", screen: { id: `narrative/values/${setback}` } });
  });

  it("is not asked while care narrows what is offered", () => {
    const { her, setback } = asked();
    her.tells(felt({ sleep: 3 }));
    expect(partOf(her, "worth", setback)).toEqual([]);
    expect(her.hears("narrative")).toBeUndefined();
  });
});

describe("what else matters", () => {
  it("is one value, why, and a recent time, in three minutes; once for a setback", () => {
    const { her, setback } = later();
    her.tells(worthSaid({ setback, worth: 75 }));
    const screen = `narrative/values/${setback}`;
    expect(partOf(her, "values", setback)).toMatchObject([
      { id: "say" },
      { id: "value", kind: "choose" },
      { id: "own", kind: "write" },
      { id: "time", kind: "timer", seconds: 180 },
      { id: "about", fields: ["why it matters to you", "a recent time when it did"] },
    ]);
    const [entry] = her.answers({ value: "friends", about: ["they stay", "Sunday, the lake"] }, screen);
    expect(entry?.body).toEqual({ setback, value: "friends", why: "they stay", time: "Sunday, the lake" });
    expect(partOf(her, "values", setback)).toEqual([]);
  });

  it("stands by itself, too, about nothing on record", () => {
    const her = someone();
    expect(idsOf(partOf(her, "values", null))).toContain("value");
    const value = her.tells(valueWritten({ own: "the sea" }));
    expect(own(her).values).toMatchObject([{ id: value, setback: null, own: "the sea" }]);
  });
});

describe("how worth goes with how bad it was", () => {
  const points = (pairs: readonly (readonly [number, number])[]): readonly WorthPoint[] =>
    pairs.map(([severity, worth]) => ({ severity, worth }));
  // Slope by hand: severities 10..80 in tens, worth = 5 + severity / 2 but the last one 10 higher.
  const eight = points([10, 20, 30, 40, 50, 60, 70, 80].map((s) => [s, 5 + s / 2 + (s === 80 ? 10 : 0)] as const));

  it("is a slope from eight setbacks on, and a count before", () => {
    expect(worthSlope(eight.slice(1))).toBeNull();
    // 0.5 + 10 * (80 - 45) / 4200
    expect(worthSlope(eight)).toBeCloseTo(0.5 + 350 / 4200, 12);
    expect(worthSays([])).toEqual([]);
    expect(worthSays(points([[50, 75]]))).toEqual([
      "You said 1 of 1 time that it felt as if it said something about you.",
    ]);
    expect(worthSays(eight)).toEqual([
      "You said 1 of 8 times that it felt as if it said something about you.",
      "So far, it felt more like that the worse it was.",
    ]);
  });

  it("is unknown where all were equally bad, and none where worth stays the same", () => {
    expect(worthSlope(points(Array.from({ length: 9 }, (_, i) => [50, i] as const)))).toBeNull();
    expect(worthSlope(eight.map((one) => ({ ...one, worth: 25 })))).toBe(0);
  });

  it("leaves out what they would rather not say, and setbacks of which nobody said how bad they were", () => {
    const her = someone();
    const [one, two] = [hurt(her), hurt(her)];
    const three = her.tells(setBack({ kind: "exam" }));
    her.tells(
      worthSaid({ setback: one, worth: 25 }),
      worthSaid({ setback: two }),
      worthSaid({ setback: three, worth: 100 }),
    );
    expect(worthPoints(her.learner.attempts, own(her))).toEqual([{ severity: 50, worth: 25 }]);
  });
});

describe("a page", () => {
  it("is offered three days to a week after a coming back, once, with a line to themselves", () => {
    const her = someone();
    const setback = hurt(her);
    her.later({ days: 1 }).tells(attempted({ what: "sheet 4", result: 1 }));
    expect(her.later({ hours: 71 }).hears("narrative")).toBeUndefined();
    const heard = her.later({ hours: 1 }).hears("narrative");
    expect(heard).toMatchObject({
      rule: "possible",
      screen: { id: `narrative/page/${setback}`, title: "A page of your story?" },
    });
    expect(idsOf(heard?.screen.blocks ?? [])).toEqual(["say", "keep", "later"]);
    const kept = her.answers({ keep: "keep", later: ["You went back on a Friday."] }, heard?.screen.id);
    expect(kept.map(({ body }) => body).slice(0, 2)).toEqual([
      { setback, kept: true },
      { to: "later", setback, line: "You went back on a Friday." },
    ]);
    expect(own(her).pages[setback]).toBe(true);
    expect(her.hears("narrative")).toBeUndefined();
  });

  it("is not offered after a week, nor while something is open, and takes no for an answer", () => {
    const her = someone();
    const setback = hurt(her);
    her.later({ days: 1 }).tells(attempted({ result: 1 }));
    her.later({ days: 3 }).answers({ keep: "leave-out" }, `narrative/page/${setback}`);
    expect(own(her).pages[setback]).toBe(false);
    expect(her.hears("narrative")).toBeUndefined();
    const him = someone();
    hurt(him);
    him.later({ days: 1 }).tells(attempted({ result: 1 }));
    expect(him.later({ days: 6 }).hears("narrative")).toBeDefined();
    expect(him.later({ days: 1, minutes: 1 }).hears("narrative")).toBeUndefined();
    const open = someone();
    hurt(open);
    open.later({ days: 1 }).tells(attempted({ result: 1 }));
    open.later({ days: 3 });
    expect(open.hears("narrative")).toBeDefined();
    hurt(open);
    expect(open.hears("narrative")).toBeUndefined();
  });
});

describe("what is remembered", () => {
  /** Someone of whom everything narrative can keep is on record. */
  const all = () => {
    const { her, setback } = later();
    her.tells(
      phraseAnswered({ setback, fits: "yes", rule: "kind" }),
      rewritten({ setback, line: "x", markers: [] }),
      rewritten({ setback, line: "Not yet", markers: ["yet"] }),
      differenceSaid({ setback, difference: "slept" }),
      instanceNamed({ setback, instance: "in March" }),
      retold({ setback, retelling: "she sat an exam" }),
      worthSaid({ setback, worth: 75 }),
      valueWritten({ setback, value: "home" }),
      pageKept({ setback, kept: true }),
      lineWritten({ to: "then", setback, line: "Wait a day." }),
    );
    return her;
  };

  it("is the same in whatever order the entries come in, and survives JSON", () => {
    const her = all();
    const backwards = remember([]);
    for (const entry of her.entries.toReversed()) backwards.add([entry]);
    expect(backwards.learner.mechanisms["narrative"]).toEqual(own(her));
    expect(JSON.parse(JSON.stringify(own(her)))).toEqual(own(her));
  });

  it("is, without an entry that was taken back, as if it had never been", () => {
    const her = all();
    for (const { id, type } of her.entries.filter((one) => one.type.startsWith("narrative/"))) {
      const without = remember(her.entries.filter((one) => one.id !== id));
      const back = {
        ...(her.entries.at(-1) as Entry),
        id: "0".repeat(25) + "Z",
        type: "journal/retracted",
        version: 1,
      };
      const taken = remember([...her.entries, { ...back, body: { entry: id } }]);
      expect([type, taken.learner.mechanisms["narrative"]]).toEqual([type, without.learner.mechanisms["narrative"]]);
    }
  });
});

describe("two sentences of their own", () => {
  it("are kept apart, each only where it was written", () => {
    const her = someone();
    const moment = momentFor(her.learner, sceneAt(her.learner, { instant: her.now, offset: 60 }), narrative, null);
    const record = (narrative as Mechanism).parts["letter"]?.record;
    expect(record?.(moment, { lines: ["", "It was worth it."] })).toEqual([
      { type: "narrative/line-written", body: { to: "later", line: "It was worth it." } },
    ]);
    expect(idsOf(partOf(her, "letter", null))).toEqual(["lines"]);
  });
});
