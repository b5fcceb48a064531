import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, setBack, setbackKinds } from "../../attempts/events.ts";
import { retracted } from "../../journal/events.ts";
import { estimate } from "../../measures/half-life.ts";
import { doors, kindnessTaken, places } from "./events.ts";
import { words } from "./words/en.ts";

const bodies = (entries: readonly { readonly type: string; readonly body: unknown }[], type: string) =>
  entries.filter((entry) => entry.type === type).map(({ body }) => body);

const asked = (her: Someone): boolean => her.hears("feelings")?.screen.id.startsWith("feelings/later/") ?? false;

const patternOf = (her: Someone): string | undefined => {
  const block = her.hears("feelings")?.screen.blocks.find(({ id }) => id === "pattern");
  return block?.kind === "say" ? block.text : undefined;
};

describe("feelings", () => {
  it("asks how bad it is and how the body is, each in words, where neither was said", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", willing: "maybe" }));
    expect(her.next.primary.screen.title).toBe("Something went wrong");
    expect(her.next.primary.screen.blocks).toMatchInlineSnapshot(`
      [
        {
          "id": "distress",
          "kind": "choose",
          "options": [
            {
              "id": "a-little",
              "label": "a little",
            },
            {
              "id": "some",
              "label": "some",
            },
            {
              "id": "bad",
              "label": "bad",
            },
            {
              "id": "very-bad",
              "label": "very bad",
            },
            {
              "id": "overwhelming",
              "label": "overwhelming",
            },
          ],
          "steps": true,
          "text": "How bad is it right now?",
        },
        {
          "id": "arousal",
          "kind": "choose",
          "options": [
            {
              "id": "wound-up",
              "label": "wound up",
            },
            {
              "id": "in-between",
              "label": "in between",
            },
            {
              "id": "flat",
              "label": "flat",
            },
          ],
          "text": "And your body?",
        },
      ]
    `);
  });

  it("does not ask again what was said with the setback", () => {
    const him = someone();
    him.tells(setBack({ kind: "exam", distress: 50, willing: "maybe" }));
    expect(him.next.primary.screen.blocks.map(({ id }) => id)).toEqual(["arousal"]);
  });

  it("records the number behind each word, about the setback, and nothing for what was skipped", () => {
    const recorded = (answers: object) => {
      const her = someone();
      const about = her.tells(setBack({ kind: "practice", willing: "yes" }));
      return { about, feelings: bodies(her.answers(answers), felt.type) };
    };
    const { about, feelings } = recorded({ distress: "very-bad", arousal: "wound-up" });
    expect(feelings).toEqual([{ about, distress: 70, arousal: 80 }]);
    expect(recorded({ arousal: "flat" }).feelings).toEqual([{ about, arousal: 20 }]);
    expect(recorded({}).feelings).toEqual([]);
  });

  it("asks again from four hours until three days after, and not outside of that", () => {
    const asks = (hours: number): boolean => {
      const her = someone();
      her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "yes" }));
      return her.later({ hours }).hears("feelings") !== undefined;
    };
    expect([0, 3.9, 4, 24, 72, 72.1].map(asks)).toEqual([false, false, true, true, true, false]);
  });

  it("counts the hours from when it happened, not from when it was written down", () => {
    const her = someone();
    const when = her.now - 20 * 3_600_000;
    const id = her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "yes", when }));
    expect(her.hears("feelings")?.screen.id).toBe(`feelings/later/${id}`);
  });

  it("sets yesterday's word beside the question, names no feeling for anyone, and ends in a door to a step", () => {
    const her = someone();
    const id = her.tells(setBack({ kind: "exam", distress: 70, arousal: 50, willing: "yes" }));
    const heard = her.later({ days: 1 }).hears("feelings");
    expect(heard?.because[0]).toMatchObject({
      text: 'How it feels later is worth a look: yesterday you said "very bad".',
      evidence: [id],
    });
    expect(heard?.screen.title).toBe("And now?");
    expect(heard?.screen.blocks).toMatchObject([
      { kind: "say", text: 'Yesterday you said "very bad".' },
      { kind: "choose", text: "How bad is it now?" },
      { kind: "say", text: "I notice how it is, and I can take one small step." },
    ]);
  });

  it("asks once: what was answered is not asked a second time", () => {
    const him = someone();
    const about = him.tells(setBack({ kind: "exam", distress: 70, arousal: 50, willing: "yes" }));
    him.later({ hours: 20 });
    const kept = him.answers({ distress: "some" }, `feelings/later/${about}`);
    expect(bodies(kept, felt.type)).toEqual([{ about, distress: 30 }]);
    expect(him.later({ hours: 6 }).hears("feelings")).toBeUndefined();
  });

  it("is silent where how bad it was had never been said", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", arousal: 50, willing: "yes" }));
    her.answers({ distress: null });
    expect(her.later({ days: 1 }).next.others.map(({ screen }) => screen.id.split("/")[1])).not.toContain("later");
  });

  it("is silent while something else is very bad right now", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "yes" }));
    her.later({ days: 1 }).tells(felt({ distress: 70 }));
    expect(asked(her)).toBe(false);
    expect(asked(her.later({ hours: 5 }))).toBe(true);
  });

  it("says how often it was less bad on a second look only from two looks on, as a count", () => {
    const her = someone();
    const patternAfter = (then: number): string | undefined => {
      const id = her.tells(setBack({ kind: "practice", distress: 70, arousal: 50, willing: "yes" }));
      her.later({ hours: 8 });
      const block = her.hears("feelings")?.screen.blocks.find((one) => one.id === "pattern");
      her.tells(felt({ about: id, distress: then }));
      her.later({ days: 1 });
      return block?.kind === "say" ? block.text : undefined;
    };
    expect([30, 70, 10].map(patternAfter)).toEqual([
      undefined,
      undefined,
      "It was less bad when you looked again, 1 of 2 times that you recorded.",
    ]);
  });

  it("asks twice at most: after about four hours, and the next morning where that was not yet the morning", () => {
    const her = someone();
    const about = her.tells(setBack({ kind: "exam", distress: 70, arousal: 50, willing: "yes" }));
    her.later({ hours: 4, minutes: 1 }).answers({ distress: "bad" }, `feelings/later/${about}`);
    expect(asked(her.later({ hours: 8 }))).toBe(false);
    expect(asked(her.later({ hours: 3 }))).toBe(true);
    her.answers({ distress: "some" }, `feelings/later/${about}`);
    for (const hours of [4, 12, 20]) expect(asked(her.later({ hours }))).toBe(false);
  });

  it("asks nobody who said how bad it is four times within a day, and asks again a day later", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "yes" }));
    for (let i = 0; i < 3; i++) her.later({ minutes: 20 }).tells(felt({ distress: 40 }));
    expect(asked(her.later({ hours: 20 }))).toBe(false);
    expect(asked(her.later({ hours: 4 }))).toBe(true);
  });

  it("never asks again about what was more than a setback", () => {
    const her = someone();
    her.tells(setBack({ kind: "more", distress: 50, arousal: 50, willing: "yes" }));
    her.tells({ type: "care/released", body: {} });
    expect(her.later({ hours: 8 }).hears("feelings")).toBeUndefined();
  });

  it("counts the next morning, and only what was recorded in it", () => {
    const her = someone();
    const lookAt = (hours: number, distress: number): void => {
      const about = her.tells(setBack({ kind: "practice", distress: 70, arousal: 50, willing: "yes" }));
      her.later({ hours }).tells(felt({ about, distress }));
      her.later({ hours: 48 - hours });
    };
    lookAt(18, 30); // twenty to nine
    lookAt(23, 10); // twenty to two in the afternoon: no morning
    lookAt(18, 70);
    her.tells(setBack({ kind: "practice", distress: 70, arousal: 50, willing: "yes" }));
    expect(patternOf(her.later({ hours: 5 }))).toBe(
      "It was less bad by the next morning, 1 of 2 times that you recorded.",
    );
  });

  it("gives a range of hours from six setbacks on that can tell, and no number before", () => {
    const her = someone();
    const ids: string[] = [];
    const live = (): void => {
      const about = her.tells(setBack({ kind: "practice", distress: 90, arousal: 50, willing: "yes" }));
      ids.push(about);
      her.later({ hours: 4 }).tells(felt({ about, distress: 60 }));
      her.later({ hours: 14 }).tells(felt({ about, distress: 26 }));
      her.later({ hours: 78 });
    };
    const said = (): string | undefined => {
      const about = her.tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "yes" }));
      const text = patternOf(her.later({ hours: 5 }));
      her.tells(retracted({ entry: about }));
      her.later({ hours: 91 });
      return text;
    };
    for (let i = 0; i < 5; i++) live();
    expect(said()).toBe("It was less bad by the next morning, 5 of 5 times that you recorded.");
    live();
    const ratings = [
      { hours: 0, distress: 90 },
      { hours: 4, distress: 60 },
      { hours: 18, distress: 26 },
    ];
    const { low, high } = estimate(Array(6).fill(ratings), 20);
    expect(said()).toBe(`For you it has mostly halved within ${Math.floor(low)} to ${Math.ceil(high)} hours.`);
    her.tells(retracted({ entry: ids[0] as string }));
    expect(said()).toBe("It was less bad by the next morning, 5 of 5 times that you recorded.");
  });

  it("leaves out of its range what was said of a setback after the next one came", () => {
    const her = someone();
    for (let i = 0; i < 8; i++) {
      const about = her.tells(setBack({ kind: "practice", distress: 90, arousal: 50, willing: "yes" }));
      her.later({ hours: 4 }).tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "yes" }));
      her.tells(felt({ about, distress: 60 }));
      her.later({ days: 2, hours: 20 });
    }
    her.tells(setBack({ kind: "practice", distress: 30, arousal: 50, willing: "yes" }));
    expect(patternOf(her.later({ hours: 5 }))).toBe(
      "It was less bad when you looked again, 8 of 8 times that you recorded.",
    );
  });

  it("puts a kind word beside settling above 60: three short lines, one tap, and a door that nobody has to take", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
    expect(her.next.primary.screen.id).toBe(`regulation/settle/${setback}`);
    expect(her.hears("feelings")).toMatchObject({
      rule: "possible",
      because: [{ text: "You said very bad. A kind word may do you good.", evidence: [setback] }],
      screen: { id: `feelings/kindness/${setback}`, title: "A kind word first" },
    });
    expect(her.hears("feelings")?.screen.blocks).toEqual([
      { id: "happened", kind: "say", text: "A test did not go the way you had hoped." },
      { id: "others", kind: "say", text: "Others have been here too. It is a part of trying hard things." },
      {
        id: "friend",
        kind: "say",
        text: "To a friend you might say: this is hard right now, and it does not have to be solved today.",
      },
      {
        id: "notice",
        kind: "choose",
        text: "I notice ...",
        options: [
          { id: "body", label: "it in my body" },
          { id: "thoughts", label: "it in my thoughts" },
          { id: "still", label: "it is still there" },
          { id: "less", label: "it is a little less" },
        ],
      },
      {
        id: "then",
        kind: "choose",
        text: "And then?",
        options: [
          { id: "step", label: "one small step" },
          { id: "enough", label: "enough for now" },
        ],
      },
    ]);
  });

  it("records the tap and the door, about the setback, once; and nothing of what was skipped", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
    const screen = `feelings/kindness/${setback}`;
    expect(bodies(her.answers({}, screen), kindnessTaken.type)).toEqual([]);
    expect(bodies(her.answers({ notice: "body" }, screen), kindnessTaken.type)).toEqual([{ setback, noticed: "body" }]);
    expect(her.hears("feelings")).toBeUndefined();
    expect(her.shown).toMatchObject({ attempts: 0, returns: 0, recoveries: { open: 1 } });
  });

  it("has a line for every kind of setback, and none for what was more than one", () => {
    for (const kind of setbackKinds) {
      const her = someone();
      her.tells(setBack({ kind, distress: 70, arousal: 80, willing: "maybe" }));
      if (kind === "more") her.tells({ type: "care/released", body: {} });
      const heard = her.hears("feelings");
      if (kind === "more") expect(heard).toBeUndefined();
      else expect(heard?.screen.blocks[0]).toMatchObject({ kind: "say", text: words[kind] });
    }
  });

  it("offers no kind word in calm by itself, with nothing open, or three days later", () => {
    const her = someone();
    her.tells(felt({ distress: 70 }));
    expect(her.hears("feelings")).toBeUndefined();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    her.tells(setBack({ kind: "exam", goal, distress: 60, arousal: 50, willing: "yes" }));
    expect(her.hears("feelings")).toBeUndefined();
    her.later({ days: 4 }).tells(felt({ distress: 70 }));
    expect(her.hears("feelings")).toBeUndefined();
    her.tells(attempted({ what: "sheet 1", goal, result: 0 }));
    expect(her.hears("feelings")).toBeUndefined();
  });

  it("names no feeling, blames nobody and calls nobody anything in its kind words", () => {
    const said = [
      words.others,
      words.friend,
      ...setbackKinds.flatMap((kind) => (kind === "more" ? [] : [words[kind]])),
    ];
    for (const text of said)
      expect(text).not.toMatch(/!|\byou (are|failed|should|must)\b|\b(sad|angry|asham|afraid|guilty|anxious|anxiety)/i);
    expect([places.length, doors.length]).toEqual([4, 2]);
  });

  it("takes what was said right after settling for no second look, and asks later all the same", () => {
    const her = someone();
    const about = her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "yes" }));
    her.later({ minutes: 10 }).tells(felt({ about, distress: 30 }));
    expect(asked(her.later({ hours: 4 }))).toBe(true);
    expect(her.learner.mechanisms["feelings"]).toMatchObject({ lookedAgain: 0, seenTwice: [about] });
  });
});
