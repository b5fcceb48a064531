import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, explained, felt, goalAdded, setBack } from "../../attempts/events.ts";
import { shareOfLook } from "./look.ts";
import { lookStations } from "./stations.ts";

const station = (her: Someone): string | undefined => her.next.look?.screen.id.split("/").slice(0, 2).join("/");

/** Someone the day after an exam that went wrong, with a line about it and what had a part in it. */
const theDayAfter = (): { readonly her: Someone; readonly setback: string } => {
  const her = someone();
  const goal = her.tells(goalAdded({ title: "Calculus II" }));
  for (const result of [1, 0.5]) her.tells(attempted({ what: "sheet", goal, result }));
  const setback = her.tells(
    setBack({ what: "I'm just not a maths person", kind: "exam", goal, distress: 50, arousal: 50, willing: "maybe" }),
  );
  her.tells(explained({ setback, causes: ["nerves"] }));
  her.later({ hours: 20 });
  return { her, setback };
};

/** Walks today's look with the same kind of answer and says where it went. */
const walk = (her: Someone, answer: (id: string) => object): readonly string[] => {
  const seen: string[] = [];
  for (let at = station(her); at !== undefined && seen.length < 20; at = station(her)) {
    seen.push(at);
    her.later({ minutes: 0.5 }).answers(answer(at), her.next.look?.screen.id);
  }
  return seen;
};

describe("the closer look", () => {
  it("asks, in this order, in calm, the day after", () => {
    const { her } = theDayAfter();
    const answers: { readonly [station: string]: object } = {
      "feelings/later": { distress: "some" },
      "narrative/worth": { worth: "worth-75" },
    };
    const seen = walk(her, (id) => answers[id] ?? {});
    expect(seen).toEqual([
      "feelings/later",
      "causes/twice",
      "narrative/worth",
      "narrative/values",
      "diagnosis/diverged",
      "narrative/rewrite",
      "stories/story",
      "exposure/forecast",
      "strategy/change",
    ]);
  });

  it("names only parts that exist", () => {
    const { her, setback } = theDayAfter();
    expect(lookStations.length).toBeGreaterThan(7);
    for (const { mechanism, part } of lookStations)
      expect(() =>
        shareOfLook(her.learner, { instant: her.now, offset: 60 }, `${mechanism}/${part}/${setback}`),
      ).not.toThrow();
  });

  it("waits six hours, for calm, and for the day", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", distress: 50, arousal: 50, willing: "maybe" }));
    her.later({ hours: 5, minutes: 59 });
    expect(her.next.look).toBeNull();
    her.later({ minutes: 1 });
    expect(her.next.look).not.toBeNull();
    her.tells(felt({ about: setback, distress: 70 }));
    expect(her.next.look).toBeNull();
    // Ten hours after a quarter to three it is night.
    expect(her.later({ hours: 4 }).next.look).toBeNull();
    expect(her.later({ hours: 8 }).next.look).not.toBeNull();
  });

  it("is not offered for more than that, after a week, or once someone came back", () => {
    const more = someone();
    more.tells(setBack({ kind: "more", distress: 30 }), { type: "care/released", body: {} });
    expect(more.later({ hours: 20 }).next.look).toBeNull();
    const { her } = theDayAfter();
    expect(her.later({ days: 7 }).next.look).toBeNull();
    const other = theDayAfter().her;
    other.tells(attempted({ result: 0, goal: Object.keys(other.learner.attempts.goals)[0] as string }));
    expect(other.next.look).toBeNull();
  });

  it("ends after ten minutes, and goes on another day where it was", () => {
    const { her } = theDayAfter();
    her.answers({}, her.next.look?.screen.id);
    her.later({ minutes: 9 }).answers({}, her.next.look?.screen.id);
    const reached = station(her);
    expect(reached).toBeDefined();
    expect(her.later({ minutes: 1 }).next.look).toBeNull();
    expect(station(her.later({ days: 1 }))).toBe(reached);
  });

  it("comes once a day: left, it is over until tomorrow, and after three days with it no more", () => {
    const { her } = theDayAfter();
    for (let day = 0; day < 3; day++) {
      expect(her.next.look).not.toBeNull();
      her.answers({ leave: true }, her.next.look?.screen.id);
      expect(her.next.look).toBeNull();
      expect(her.later({ hours: 2 }).next.look).toBeNull();
      her.later({ hours: 22 });
    }
    expect(her.next.look).toBeNull();
  });

  it("is never owed: skipping it all records nothing but that, and what comes first does not wait for it", () => {
    const { her } = theDayAfter();
    const { primary } = her.next;
    const before = her.entries.length;
    walk(her, () => ({}));
    expect(new Set(her.entries.slice(before).map(({ type }) => type))).toEqual(new Set(["coach/answered"]));
    expect(her.next.primary.screen.id).toBe(primary.screen.id);
  });

  it("says how far along it is", () => {
    const { her } = theDayAfter();
    let last = 0;
    while (her.next.look) {
      const { id } = her.next.look.screen;
      const share = shareOfLook(her.learner, { instant: her.now, offset: 60 }, id) ?? 0;
      expect(share).toBeGreaterThan(last);
      last = share;
      her.answers({}, id);
    }
    expect(last).toBe(1);
    expect(shareOfLook(her.learner, { instant: her.now, offset: 60 }, "wins/note/now")).toBeNull();
  });
});
