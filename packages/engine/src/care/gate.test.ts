import { describe, expect, it } from "vitest";
import { someone } from "../../test/someone.ts";
import { entriesFor, noticedAfter } from "../coach/record.ts";
import { remember, show, type Draft, type Entry } from "../index.ts";
import { amended } from "../journal/events.ts";
import { adjusted, attempted, explained, felt, goalAdded, planMade, setBack } from "../attempts/events.ts";
import { released, restChosen } from "./events.ts";

const gate = (her: ReturnType<typeof someone>) => her.shown.care.gate;

describe("the gate", () => {
  it("is open with nothing on record, and for a setback that says nothing of how it feels", () => {
    const her = someone();
    expect(gate(her)).toBe("open");
    her.tells(setBack({ what: "an exam went wrong" }));
    expect(gate(her)).toBe("open");
  });

  it.each([
    [59.9, "open"],
    [60, "gentle"],
    [79.9, "gentle"],
    [80, "rest"],
    [100, "rest"],
  ])("stands by the distress last entered: %d is %s", (distress, expected) => {
    const her = someone();
    her.tells(setBack({ distress }));
    expect(gate(her)).toBe(expected);
  });

  it("forgets a feeling after four hours", () => {
    const her = someone();
    her.tells(setBack({ distress: 90 }));
    expect(gate(her.later({ hours: 4 }))).toBe("rest");
    expect(gate(her.later({ minutes: 1 }))).toBe("open");
  });

  it("follows the last thing said, and a feeling that happened earlier does not count as the last", () => {
    const her = someone();
    her.tells(setBack({ distress: 90 }));
    her.later({ minutes: 10 }).tells(felt({ distress: 40 }));
    expect(gate(her)).toBe("open");
    her.tells(felt({ distress: 95, when: her.now - 5 * 60_000 }));
    expect(gate(her)).toBe("open");
  });

  it("is gentle after less than four hours of sleep", () => {
    const her = someone();
    her.tells(felt({ sleep: 3.5 }));
    expect(gate(her)).toBe("gentle");
  });

  it("rests until the morning once resting was chosen, and no longer than someone wants", () => {
    const her = someone();
    her.tells(restChosen({}));
    expect(gate(her.later({ hours: 13 }))).toBe("rest");
    expect(gate(her.later({ hours: 2 }))).toBe("open");
    her.tells(restChosen({}));
    her.tells(released({}));
    expect(gate(her)).toBe("open");
  });

  it("is gentle when nothing has seemed one's own to influence, in two goals and over a week without a try", () => {
    const her = someone();
    const goals = [her.tells(goalAdded({ title: "one" })), her.tells(goalAdded({ title: "two" }))];
    for (let i = 0; i < 4; i++) {
      const setback = her.tells(setBack({ goal: goals[i % 2] as string }));
      her.tells(explained({ setback, causes: ["other"], stability: 0.9, control: 0.1 }));
    }
    expect(gate(her)).toBe("gentle");
    her.later({ days: 8 });
    expect(gate(her)).toBe("gentle");
    her.tells(attempted({ goal: goals[0] as string, result: 0 }));
    expect(gate(her)).toBe("open");
  });
});

describe("a clock that once ran ahead", () => {
  const ahead = "2099-01-01T10:00:00Z";
  /** Someone whose device stood in 2099 for a moment, and is right again now. */
  const back = (then: ReturnType<typeof someone>) => {
    const memory = remember(then.entries);
    let clock = Date.parse("2026-05-21T13:40:00Z");
    let count = 0;
    const tell = (...drafts: readonly Draft[]) => {
      clock += 1000;
      const bytes = (): Uint8Array =>
        Uint8Array.from({ length: 10 }, (_, i) => (i === 0 ? 200 : (count++ >> (i % 8)) & 255));
      const kept = entriesFor(
        drafts,
        { clock, offset: 60, device: "0123456789", newest: memory.learner.newest },
        bytes,
      );
      memory.add(kept);
      return kept;
    };
    const gateNow = () => show(memory.learner, { instant: clock, offset: 60 }).care.gate;
    return { tell, gateNow, noticed: () => memory.learner.care.noticed };
  };

  it("holds nobody in a feeling, a rest or a calm screen that lies in its future", () => {
    const felt99 = someone(ahead);
    felt99.tells(setBack({ distress: 90 }));
    felt99.tells(restChosen({}));
    const now = back(felt99);
    expect(now.gateNow()).toBe("open");
    now.tell(felt({ distress: 65 }));
    expect(now.gateNow()).toBe("gentle");

    const heavy99 = someone(ahead);
    heavy99.tells(setBack({ what: "I want to die" }));
    const later = back(heavy99);
    expect(later.gateNow()).toBe("support");
    later.tell(released({ entries: [...later.noticed()] }));
    expect(later.gateNow()).toBe("open");
  });

  it("counts at once what another device stamped some hours ahead, and not what the learner dated to come", () => {
    const her = someone();
    her.tells(setBack({ distress: 90, when: her.now + 5 * 3_600_000 }));
    expect(gate(her)).toBe("open");
    expect(gate(her.later({ hours: 5 }))).toBe("rest");
    const other = someone("2026-05-21T18:40:00Z");
    other.tells(setBack({ distress: 90 }));
    expect(
      show(remember(other.entries).learner, { instant: Date.parse("2026-05-21T13:40:00Z"), offset: 60 }).care.gate,
    ).toBe("rest");
  });
});

describe("words of crisis", () => {
  const heavy = "I failed again and I want to die";

  it("stop everything: help is all there is, until they say they are safe", () => {
    const her = someone();
    her.tells(setBack({ what: heavy, distress: 30 }));
    expect(gate(her)).toBe("support");
    expect(her.next.primary).toMatchObject({ rule: "support", mechanism: "care" });
    expect(her.next.others).toEqual([]);
    expect(gate(her.later({ days: 3 }))).toBe("support");
    her.answers({ safe: "stay" });
    expect(gate(her)).toBe("support");
    her.answers({ safe: "safe" });
    expect(gate(her)).toBe("open");
    expect(her.next.primary.rule).toBe("ritual");
  });

  it("are released by one tap however many there are, as after an import", () => {
    const her = someone();
    for (let i = 0; i < 230; i++) her.tells(setBack({ what: heavy }));
    expect(gate(her)).toBe("support");
    her.answers({ safe: "safe" });
    expect(gate(her)).toBe("open");
  });

  it("are noticed in any text that is recorded, and what is kept of it holds no words", () => {
    for (const draft of [
      setBack({ what: heavy }),
      attempted({ what: heavy, result: 0 }),
      goalAdded({ title: heavy }),
    ]) {
      const her = someone();
      her.tells(draft);
      const noticed = her.entries.filter(({ type }) => type === "care/noticed");
      expect(noticed).toHaveLength(1);
      expect(Object.keys(noticed[0]?.body as object)).toEqual(["about"]);
    }
  });

  it("say of other people that they may be the danger, unless oneself is, too", () => {
    const bodyAfter = (what: string): object => {
      const her = someone();
      const about = her.tells(setBack({ what }));
      const { about: named, ...rest } = her.entries.at(-1)?.body as { about: string };
      expect(named).toBe(about);
      return rest;
    };
    expect(bodyAfter("my dad hits me")).toEqual({ from: "others" });
    expect(bodyAfter(`my dad hits me. ${heavy}`)).toEqual({});
    expect(bodyAfter(heavy)).toEqual({});
  });

  it("of two texts in one entry, those about oneself come first", () => {
    const drafts = [{ type: "attempts/attempted", body: { what: "my dad hits me", then: heavy } }];
    expect(drafts.map((draft) => noticedAfter(draft, "0".repeat(26)))).toEqual([
      { type: "care/noticed", body: { about: "0".repeat(26) } },
    ]);
  });

  it("are noticed in a correction, too", () => {
    const her = someone();
    const setback = her.tells(setBack({ what: "an exam" }));
    her.tells(amended({ entry: setback, body: { what: heavy } }));
    expect(gate(her)).toBe("support");
    her.tells(released({}));
    expect(JSON.stringify(her.later({ hours: 10 }).next)).not.toContain("want to die");
  });

  it("appear in nothing that is shown", () => {
    const her = someone();
    her.tells(setBack({ what: heavy }));
    expect(JSON.stringify(her.next)).not.toContain("die");
  });
});

describe("words that met care", () => {
  it("are not said back once someone is safe: not in the second reading, not on the card, not among what worked", () => {
    const her = someone();
    const goal = her.tells(goalAdded({ title: "a goal" }));
    her.tells(attempted({ goal, result: 1, what: "I want to die but did four integrals" }));
    her.tells(attempted({ goal, result: 1, what: "five more" }));
    const setback = her.tells(setBack({ goal, kind: "exam", distress: 30, what: "I want to die" }));
    her.tells(adjusted({ setback, adjustment: "own", change: "stop wanting to die, I want to die" }));
    her.tells(planMade({ setback, if: "I want to die", then: "I call", better: "I want to die less" }));
    her.tells(released({}));
    for (let i = 0; i < 9 && her.next.primary.rule === "ritual"; i++) {
      expect(JSON.stringify(her.next)).not.toContain("want to die");
      her.answers({});
    }
    her.later({ hours: 7 });
    expect(her.hears("causes")).toBeDefined();
    expect(her.hears("encouragement")).toBeDefined();
    expect(her.hears("restart")).toBeDefined();
    expect(JSON.stringify(her.next)).not.toContain("want to die");
    her.answers({ tried: "worked" }, her.next.primary.mechanism === "restart" ? undefined : `restart/step/${setback}`);
    expect(her.learner.attempts.tries.at(-1)?.what).toBeNull();
  });
});

describe("that words met care", () => {
  it("stands whatever a correction says of it: not taken back, not changed, not erased", () => {
    const her = someone();
    const words = her.tells(setBack({ what: "I want to die", distress: 30 }));
    const noticed = her.entries.find(({ type }) => type === "care/noticed")?.id as string;
    const corrections = [
      { type: "journal/retracted", body: { entry: noticed } },
      { type: "journal/amended", body: { entry: noticed, body: { about: noticed } } },
      { type: "journal/redacted", body: { entry: noticed, rest: null } },
    ];
    for (const draft of corrections) expect(her.tries(draft)).toContain("That one stays as it is.");
    // As a file from elsewhere could bring them.
    const stamp = (draft: object, i: number): Entry =>
      ({ ...her.entries[0], version: 1, ...draft, id: `7ZZZZZZZZZZZZZZZZZZZZZZZZ${i}`, at: her.now + i }) as Entry;
    for (const [i, draft] of corrections.entries()) {
      const { care } = remember([...her.entries, stamp(draft, i)]).learner;
      expect(care.hidden[words]).toBe(true);
      expect(care.noticed).toEqual([noticed]);
    }
  });
});

describe("more than that", () => {
  it("opens help without a letter typed", () => {
    const her = someone();
    her.tells(setBack({}));
    her.answers({ kind: "more", distress: "bad" });
    expect(her.next.primary).toMatchObject({ rule: "support", mechanism: "care" });
    her.answers({ safe: "safe" });
    expect(her.next.primary.rule).not.toBe("ritual");
  });
});
