import { describe, expect, it } from "vitest";
import { someone } from "../../test/someone.ts";
import { goalAdded } from "../attempts/events.ts";
import { noticed } from "../care/events.ts";
import { setBack } from "../attempts/events.ts";
import { wrongDraft, wrongNow } from "./wrong.ts";
import { shareOfPath } from "./ritual/path.ts";
import { unfold } from "./ritual/unfold.ts";

const here = (her: ReturnType<typeof someone>) => ({ instant: her.now, offset: 60 });

describe("something went wrong, before anything is on record", () => {
  it("asks what the path itself asks first, a line, and nothing about goals while there are none", () => {
    const her = someone();
    const screen = wrongNow(her.learner, here(her));
    expect(screen.blocks.map(({ id }) => id)).toEqual(["kind", "distress", "arousal", "willing", "line"]);
    expect(her.entries).toEqual([]);
  });

  it("becomes one setback that carries every answer, after which the path asks none of it again", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "Calculus II" }));
    const screen = wrongNow(her.learner, here(her));
    const draft = wrongDraft(screen, {
      kind: "exam",
      distress: "bad",
      arousal: "in-between",
      willing: "maybe",
      line: [" ran out of time "],
      goal,
    });
    expect(draft).toEqual({
      ok: true,
      value: setBack({
        kind: "exam",
        distress: 50,
        arousal: 50,
        willing: "maybe",
        what: "ran out of time",
        goal,
      }),
    });
    if (draft.ok) her.tells(draft.value);
    expect(her.next.primary.screen.id).toMatch(/^causes\/causes\//);
  });

  it("takes no answer at all, and refuses one that was not offered in one sentence", () => {
    const her = someone();
    const screen = wrongNow(her.learner, here(her));
    expect(wrongDraft(screen, {})).toEqual({ ok: true, value: setBack({}) });
    expect(wrongDraft(screen, { kind: "a bad day" })).toMatchObject({ ok: false });
  });

  it("offers no goal whose words met care", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "something heavy" }));
    her.tells(noticed({ about: goal }));
    expect(wrongNow(her.learner, here(her)).blocks.some(({ id }) => id === "goal")).toBe(false);
  });
});

describe("what unfolds", () => {
  const begun = () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 30, arousal: 50, willing: "yes" }));
    return her;
  };
  const names = (her: ReturnType<typeof someone>, answers: { readonly [block: string]: unknown }) => {
    const first = her.next.primary.screen;
    return unfold(her.learner, here(her), first, { [first.id]: answers }).map(({ id }) => id.split("/")[1]);
  };

  it("is nothing while nothing is answered", () => {
    expect(names(begun(), {})).toEqual(["causes"]);
  });

  it("is which of the causes can be different, and the one change they lead to; nothing is recorded by it", () => {
    const her = begun();
    const before = her.entries.length;
    expect(names(her, { causes: ["nerves", "ran-out"] })).toEqual(["causes", "different", "change"]);
    expect(her.entries).toHaveLength(before);
  });

  it("shows the very screens that the path shows one after another for the same answers", () => {
    const her = begun();
    const first = her.next.primary.screen;
    const answers = { causes: ["nerves", "ran-out"] };
    const [, different] = unfold(her.learner, here(her), first, { [first.id]: answers });
    const both = {
      [first.id]: answers,
      [different?.id ?? ""]: { different: ["ran-out"] },
    };
    const [, , change] = unfold(her.learner, here(her), first, both);
    her.answers(answers);
    expect(her.next.primary.screen).toEqual(different);
    her.answers({ different: ["ran-out"] });
    expect(her.next.primary.screen).toEqual(change);
  });

  it("goes on though an answer above was taken back after the one below it was given", () => {
    const her = begun();
    const first = her.next.primary.screen;
    const all = { causes: ["nerves", "sleep"] };
    const [, different] = unfold(her.learner, here(her), first, { [first.id]: all });
    const taken = { [first.id]: { causes: ["nerves"] }, [different?.id ?? ""]: { different: ["sleep"] } };
    const screens = unfold(her.learner, here(her), first, taken);
    expect(screens.map(({ id }) => id.split("/")[1])).toEqual(["causes", "different", "change"]);
  });

  it("is nothing more at a station that stands alone", () => {
    const her = begun();
    her.answers({});
    her.answers({ change: "nothing" });
    expect(her.next.primary.screen.id).toMatch(/^restart\/card\//);
    expect(names(her, {})).toEqual(["card"]);
  });
});

describe("how far along one is", () => {
  it("only grows while the path is walked, and ends at the whole", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 50, arousal: 80 }));
    const shares: number[] = [];
    while (her.next.primary.rule === "ritual") {
      shares.push(shareOfPath(her.learner, here(her), her.next.primary.screen.id) ?? -1);
      her.answers({});
    }
    expect(shares.length).toBeGreaterThan(4);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it("is unknown for a screen that is no station", () => {
    const her = someone();
    expect(shareOfPath(her.learner, here(her), "care/help/now")).toBeNull();
  });
});
