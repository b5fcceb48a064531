import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { causeNames, type CauseName } from "../../attempts/causes.ts";
import { adjusted, explained, felt, letGo, setBack, setbackKinds, type SetbackKind } from "../../attempts/events.ts";
import { released } from "../../care/events.ts";
import { adjustmentsByKind, adjustmentsFor } from "./adjustments.ts";
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

const everyAdjustment = [...Object.values(adjustmentsFor), ...Object.values(adjustmentsByKind)].flat();

describe("diagnosis", () => {
  it("has something to change for every one of the twelve causes, and for every kind but more than that", () => {
    for (const cause of causeNames) {
      const offered = asked(atTheChange("exam", [cause]).her)?.ids ?? [];
      expect(offered).toContain(adjustmentsFor[cause][0]?.id);
    }
    for (const kind of setbackKinds.filter((one) => one !== "more"))
      expect(asked(atTheChange(kind).her)?.ids.slice(0, 2)).toEqual(
        adjustmentsByKind[kind].slice(0, 2).map(({ id }) => id),
      );
    expect(adjustmentsByKind.more).toEqual([]);
  });

  it("has a sentence for every change, each one thing that can be done, without a word of success in it", () => {
    expect(everyAdjustment.length).toBeGreaterThan(30);
    for (const { id } of everyAdjustment) {
      expect(words[id]).toMatch(/^[A-Z][^!]+\.$/);
      expect(words[id]).not.toMatch(/\b(pass|win|succeed|score|grade|perfect)\b/i);
    }
    const sentences = Object.keys(words).filter((key) => key.startsWith("change-"));
    expect([...new Set(everyAdjustment.map(({ id }) => id))].sort()).toEqual(sentences.sort());
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
                "label": "Write the first step of every task, then go back and solve.",
              },
              {
                "id": "change-clock",
                "label": "Give each task its minutes, and move on when they are over.",
              },
              {
                "id": "change-bedtime",
                "label": "Go to bed at a set time the night before.",
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
                "label": "Keep the last five minutes for reading it again.",
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
