import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { causeNames, type CauseName } from "../../attempts/causes.ts";
import {
  adjusted,
  attempted,
  explained,
  felt,
  goalAdded,
  letGo,
  setBack,
  setbackKinds,
  type SetbackKind,
} from "../../attempts/events.ts";
import { released } from "../../care/events.ts";
import { fields } from "../../attempts/field.ts";
import { ways } from "../../attempts/ways/listed.ts";
import { adjustments, adjustmentsByKind, adjustmentsFor } from "./adjustments.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

/** Someone after a setback of a kind, with what had a part in it on record, at the station of the one change. */
const atTheChange = (kind: SetbackKind, causes: readonly CauseName[] = [], different?: readonly CauseName[]) => {
  const her = someone();
  const setback = her.tells(setBack({ kind, distress: 30, arousal: 50, willing: "maybe" }));
  if (causes.length > 0)
    her.tells(explained({ setback, causes: [...causes], ...(different ? { different: [...different] } : {}) }));
  for (let i = 0; i < 4 && !her.next.primary.screen.id.startsWith("diagnosis/change/"); i++) her.answers({});
  return { her, setback };
};

/** The question about the one change, and the ids it offers. */
const asked = (her: Someone) => {
  const block = her.next.primary.screen.blocks.find(({ id }) => id === "change");
  return block?.kind === "choose" ? { text: block.text, ids: block.options.map(({ id }) => id) } : null;
};

const everyAdjustment = Object.values(adjustments);

describe("diagnosis", () => {
  it("has something to change for every one of the twelve causes, and for every kind but more than that", () => {
    for (const cause of causeNames) {
      const offered = asked(atTheChange("exam", [cause]).her)?.ids ?? [];
      expect(offered).toContain(adjustmentsFor(cause, "exam", null)[0]?.id);
    }
    for (const kind of setbackKinds.filter((one) => one !== "more"))
      expect(asked(atTheChange(kind).her)?.ids.slice(0, 2)).toEqual(
        adjustmentsByKind(kind)
          .slice(0, 2)
          .map(({ id }) => id),
      );
    expect(adjustmentsByKind("more")).toEqual([]);
  });

  it("has a sentence for every change, each one thing that can be done, without a word of success in it", () => {
    expect(everyAdjustment.length).toBeGreaterThan(30);
    for (const { text } of everyAdjustment) {
      expect(text).toMatch(/^[A-Z][^!]+\.$/);
      expect(text).not.toMatch(/\b(pass|win|succeed|score|grade|perfect)\b/i);
    }
    expect(new Set(everyAdjustment.map(({ text }) => text)).size).toBe(everyAdjustment.length);
  });

  it("keeps every name that older journals hold, and what it stands for", () => {
    const older = {
      "change-closed-book": "Book closed: write down what I remember.",
      "change-mix": "Mix the kinds of task.",
      "change-short-daily": "Twenty minutes on most days.",
      "change-smaller-part": "Take a smaller part, and finish that.",
      "change-first-slot": "Put twenty minutes into the calendar.",
      "change-bedtime": "A set bedtime the night before.",
      "change-morning": "Do it in the morning, after sleep.",
      "change-mock": "Do it once under the same conditions.",
      "change-breathe-first": "Breathe slowly for a minute, then begin.",
      "change-underline": "Underline what is asked before I answer.",
      "change-check-end": "Keep the last five minutes to check.",
      "change-first-steps": "Write every first step, then solve.",
      "change-clock": "Set minutes for each task, then move on.",
      "change-worked-example": "Study one worked example, then do one.",
      "change-ask-one": "Ask one person one exact question.",
      "change-ask-marked": "Ask how one thing was marked.",
      "change-other-source": "Learn it once from another source.",
      "change-same-again": "The same again; it was chance.",
      "change-less": "Plan less: one small thing a day.",
      "change-tell": "Tell one person how it is.",
      "change-slower": "Half as fast, until it goes three times.",
      "change-one-comment": "One comment at a time, smallest first.",
      "change-one-more-place": "Send the next one first, then think.",
      "change-read-by": "Let one person read it before I send it.",
      "change-first-sentence": "Write my first sentence, and say it.",
      "change-smallest": "The smallest part first, two minutes.",
      "change-place": "Begin in another place.",
      "change-appeal": "Find out until when one can appeal.",
    };
    for (const [id, text] of Object.entries(older)) expect(adjustments[id]?.text, id).toBe(text);
  });

  it("draws its changes off the shelf of ways, and names the way, so that it counts as one that was chosen", () => {
    for (const { id } of ways) expect(everyAdjustment.filter(({ way }) => way === id)).toHaveLength(1);
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const setback = her.tells(setBack({ kind: "exam", goal, distress: 30, arousal: 50, willing: "maybe" }));
    for (let i = 0; i < 4 && !her.next.primary.screen.id.startsWith("diagnosis/change/"); i++) her.answers({});
    her.answers({ change: "change-closed-book" });
    expect(her.entries.find(({ type }) => type === adjusted.type)?.body).toMatchObject({ way: "way-closed-book" });
    expect(her.learner.attempts.choices).toMatchObject([{ goal, way: "way-closed-book", dimension: "method" }]);
    her.later({ hours: 7 });
    expect(her.hears("strategy")?.screen).toMatchObject({
      id: `strategy/start/${setback}`,
      title: "Book closed: write down what I remember",
    });
  });

  it("offers nothing that is for another kind of setback or another field, whatever was named", () => {
    for (const kind of setbackKinds.filter((one) => one !== "more"))
      for (const cause of causeNames)
        for (const field of [null, ...fields])
          for (const { way } of adjustmentsFor(cause, kind, field)) {
            const { kinds = [kind], fields: its } = ways.find(({ id }) => id === way) ?? {};
            expect(kinds, `${way} ${kind}`).toContain(kind);
            if (its) expect(its, way ?? "").toContain(field);
          }
    const { her } = atTheChange("rejection", ["how-studied"]);
    expect(asked(her)?.ids).toEqual(["change-read-by", "change-tailored", "nothing"]);
  });

  it("has what the field of the goal knows of first", () => {
    expect(adjustmentsFor("how-studied", "practice", "music").map(({ id }) => id)).toEqual([
      "change-part",
      "change-vary",
    ]);
    expect(adjustmentsFor("how-studied", "practice", "programming").map(({ id }) => id)).toEqual([
      "change-reproduce",
      "change-explain-code",
    ]);
  });

  it("offers what they said can be different first, six at most, and nothing as the last answer", () => {
    const { her } = atTheChange("exam", ["sleep", "misread", "ran-out"], ["ran-out"]);
    expect(her.next.primary.screen).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "id": "change",
            "kind": "choose",
            "options": [
              {
                "id": "change-first-steps",
                "label": "Write every first step, then solve.",
              },
              {
                "id": "change-clock",
                "label": "Set minutes for each task, then move on.",
              },
              {
                "id": "change-bedtime",
                "label": "A set bedtime the night before.",
              },
              {
                "id": "change-morning",
                "label": "Do it in the morning, after sleep.",
              },
              {
                "id": "change-underline",
                "label": "Underline what is asked before I answer.",
              },
              {
                "id": "change-check-end",
                "label": "Keep the last five minutes to check.",
              },
              {
                "id": "nothing",
                "label": "nothing; the same again",
              },
            ],
            "text": "One thing to do differently next time?",
          },
        ],
        "id": "diagnosis/change/01KS5C7CW00000000000000001",
        "mechanism": "diagnosis",
        "title": "One thing to change",
      }
    `);
    expect(asked(her)?.ids).toHaveLength(constants.offered.value + 1);
  });

  it("records the change with its sentence and its kind of error", () => {
    const { her, setback } = atTheChange("exam", ["misread"]);
    expect(her.answers({ change: "change-underline" })[0]).toMatchObject({
      type: adjusted.type,
      body: {
        setback,
        adjustment: "change-underline",
        error: "slip",
        change: "Underline what is asked before I answer.",
      },
    });
  });

  it("takes nothing as a full answer, a skip as none, and asks no more once it was answered", () => {
    const { her, setback } = atTheChange("practice");
    expect(her.answers({ change: "nothing" })[0]?.body).toEqual({ setback, adjustment: "nothing" });
    expect(her.later({ days: 1 }).hears("diagnosis")).toBeUndefined();
    const { her: him } = atTheChange("practice");
    expect(him.answers({}).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("meets not started with one forgiving line and the smallest start, and never asks what knowledge was missing", () => {
    const { her } = atTheChange("not-started", ["new-topic", "started-late"]);
    const [line] = her.next.primary.screen.blocks.filter(({ kind }) => kind === "say");
    expect(line?.kind === "say" && line.text).toMatch(/^Not starting happens to nearly everyone\./);
    expect(asked(her)?.ids).toEqual([
      "change-smallest",
      "change-place",
      "change-first-slot",
      "change-short-daily",
      "nothing",
    ]);
    for (const cause of causeNames) {
      const ids = asked(atTheChange("not-started", [cause]).her)?.ids ?? [];
      const errors = everyAdjustment.filter(({ id }) => ids.includes(id)).map(({ error }) => error);
      expect(errors).not.toContain("knowledge");
    }
  });

  it("asks for no change in oneself where it was unfair, or where what had a part in it lay outside", () => {
    const open = "What of this, if anything, is yours to do?";
    const { her } = atTheChange("unfair", ["how-studied"]);
    expect(asked(her)).toMatchObject({
      text: open,
      ids: ["change-ask-marked", "change-appeal", "change-tell", "change-closed-book", "change-mix", "nothing"],
    });
    expect(asked(atTheChange("exam", ["health-or-family"]).her)?.text).toBe(open);
    expect(asked(atTheChange("exam", ["taught-or-marked", "how-studied"]).her)?.text).not.toBe(open);
  });

  it("offers their own words beside the path, with the kind of error of the first cause they named", () => {
    const { her, setback } = atTheChange("exam", ["nerves", "sleep"]);
    const own = `diagnosis/ownWords/${setback}`;
    expect(her.answers({ own: ["  sit near the door "] }, own)[0]?.body).toEqual({
      setback,
      adjustment: "own",
      change: "sit near the door",
      error: "conditions",
    });
    const { her: him } = atTheChange("exam");
    expect(him.answers({ own: ["   "] }, own).map(({ type }) => type)).toEqual(["coach/answered"]);
  });

  it("asks whoever skipped the question again six hours later, in calm", () => {
    const { her, setback } = atTheChange("exam");
    for (let i = 0; i < 6 && her.next.primary.rule === "ritual"; i++) her.answers({});
    const part = (): string | undefined => her.hears("diagnosis")?.screen.id.split("/")[1];
    expect(part()).toBe("ownWords");
    her.later({ hours: 6 });
    expect(her.next.primary).toMatchObject({ rule: "diagnosis", screen: { id: `diagnosis/adjust/${setback}` } });
    her.tells(felt({ distress: 70 }));
    expect(part()).toBeUndefined();
  });

  it("is silent where no setback is open, and at more than that", () => {
    expect(someone().hears("diagnosis")).toBeUndefined();
    const her = someone();
    const recovery = her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "no" }));
    her.tells(letGo({ recovery }));
    expect(her.later({ days: 1 }).hears("diagnosis")).toBeUndefined();
    const him = someone();
    him.tells(setBack({ kind: "more", distress: 30, arousal: 50 }), released({}));
    expect(him.later({ days: 1 }).hears("diagnosis")).toBeUndefined();
  });
});

/** The next morning, in the closer look at a setback of a kind, at the station of where it went another way. */
const nextMorning = (her: Someone) => {
  const shown = () => her.next.look;
  while (shown() && !shown()?.screen.id.startsWith("diagnosis/diverged/")) her.answers({}, shown()?.screen.id);
  return shown();
};

describe("where it went another way", () => {
  it("asks for a test where the points went, the next morning and not before", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
    expect(her.next.look).toBeNull();
    const shown = nextMorning(her.later({ hours: 18 }));
    expect(shown).toMatchObject({ rule: "closer-look", screen: { title: "Where the points went" } });
    expect(shown?.screen.blocks.map(({ id }) => id)).toEqual(["points", "parted", "no-why"]);
    her.answers({ points: "not-in-time", parted: ["ten minutes a task", "twenty"] }, shown?.screen.id);
    expect(her.entries.find(({ type }) => type === "diagnosis/diverged")?.body).toEqual({
      setback,
      points: "not-in-time",
      expected: "ten minutes a task",
      happened: "twenty",
    });
  });

  it("asks step by step where it was no test, and never of someone who did not start", () => {
    const her = someone();
    her.tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "maybe" }));
    expect(nextMorning(her.later({ hours: 18 }))?.screen.blocks.map(({ id }) => id)).toEqual(["parted", "no-why"]);
    const other = someone();
    other.tells(setBack({ kind: "not-started", distress: 30, arousal: 50, willing: "maybe" }));
    expect(nextMorning(other.later({ hours: 18 }))).toBeNull();
  });

  it("asks for no reasons: there is no why in anything it asks", () => {
    const asks = [words.pointsAsk, words.partedSay, words.partedExam, words.expected, words.happened, words.where];
    for (const text of asks) expect(text).not.toMatch(/\bwhy\b/i);
  });

  it("says which kind of error it mostly was from five setbacks on, in counts", () => {
    const her = someone();
    const look = (points: string) => {
      her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "maybe" }));
      const shown = nextMorning(her.later({ days: 1 }));
      her.answers({ points }, shown?.screen.id);
      her.tells(attempted({ result: 1 }));
      her.later({ days: 1 });
      return shown?.screen.blocks.find(({ id }) => id === "mostly");
    };
    for (const points of ["not-in-time", "not-known", "not-in-time", "not-used", "misread"])
      expect(look(points)).toBeUndefined();
    expect(look("not-seen")).toMatchObject({
      text: "Of the 5 setbacks you looked at, 3 were mostly this: the way of working.",
    });
  });
});

describe("ten tries in one place", () => {
  const tries = (her: Someone, goal: string, results: readonly number[], difficulty = 0) => {
    for (const result of results) {
      her.later({ days: 1 });
      her.tells(attempted({ goal, result, difficulty }));
    }
  };

  it("lead to a page or a person before one more try", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    tries(her, goal, [0, 1, 0, 0, 1, 1, 0, 0, 1]);
    expect(her.hears("diagnosis")).toBeUndefined();
    tries(her, goal, [0]);
    expect(her.next.primary).toMatchObject({
      rule: "action",
      mechanism: "diagnosis",
      screen: { id: `diagnosis/source/${goal}`, title: "Something new, not one more try" },
      because: [{ text: "10 tries at one size, and not three running that worked.", sources: ["beck2013"] }],
    });
    her.answers({ from: "person", question: ["Why does the limit exist here?"] });
    expect(her.entries.slice(-3).map(({ type, body }) => ({ type, body }))).toMatchObject([
      { type: "diagnosis/source-named", body: { goal, from: "person", question: "Why does the limit exist here?" } },
      { type: "attempts/strategy-chosen", body: { goal, way: "way-ask", dimension: "help" } },
      { type: "coach/answered" },
    ]);
    expect(her.hears("diagnosis")).toBeUndefined();
  });

  it("are not said where three running worked, where sizes differ, or above 60", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    tries(her, goal, [0, 1, 1, 1, 0, 0, 1, 0, 0, 1, 0]);
    expect(her.hears("diagnosis")).toBeUndefined();
    const other = her.tells(goalAdded({ title: "Chess" }));
    tries(her, other, [0, 0, 1, 0, 0], -1.5);
    tries(her, other, [0, 0, 1, 0, 0], 1.5);
    expect(her.hears("diagnosis")).toBeUndefined();
    tries(her, other, [0, 0, 1, 0, 0], 1.5);
    her.tells(felt({ distress: 70 }));
    expect(her.hears("diagnosis")).toBeUndefined();
    her.later({ hours: 5 });
    expect(her.hears("diagnosis")?.screen.id).toBe(`diagnosis/source/${other}`);
  });

  it("come with a message that can be sent, without words that met care", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    tries(her, goal, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(JSON.stringify(her.next.primary.screen)).toContain("I am working on Calculus II.");
  });
});
