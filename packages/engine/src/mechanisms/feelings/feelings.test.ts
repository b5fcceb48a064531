import { describe, expect, it } from "vitest";
import { someone } from "../../../test/someone.ts";
import { felt, setBack } from "../../attempts/events.ts";

const bodies = (entries: readonly { readonly type: string; readonly body: unknown }[], type: string) =>
  entries.filter((entry) => entry.type === type).map(({ body }) => body);

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

  it("asks again from six hours until three days after, and not outside of that", () => {
    const asks = (hours: number): boolean => {
      const her = someone();
      her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "yes" }));
      return her.later({ hours }).hears("feelings") !== undefined;
    };
    expect([0, 5.9, 6, 24, 72, 72.1].map(asks)).toEqual([false, false, true, true, true, false]);
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
    expect(her.hears("feelings")).toBeUndefined();
    expect(her.later({ hours: 5 }).hears("feelings")).toBeDefined();
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
});
