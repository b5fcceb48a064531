import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { attempted, felt, goalAdded, setBack } from "../../attempts/events.ts";
import { restChosen } from "../../care/events.ts";
import { retracted } from "../../journal/events.ts";
import { breathingSet, energyTaken, finished, toolChosen, tools, type Tool } from "./events.ts";
import type { Regulation } from "./fold.ts";
import { breathing, parts } from "./screen.ts";
import { likelyEffect, rankedTools } from "./tool.ts";
import { words } from "./words/en.ts";

/** Skips what comes first until the path shows the screen of that name. */
const walkTo = (her: Someone, name: string): void => {
  for (let i = 0; i < 8 && her.next.primary.screen.id.split("/")[1] !== name; i++) her.answers({});
};

const stateOf = (her: Someone): Regulation => her.learner.mechanisms["regulation"] as Regulation;

/** So many uses of a way, an hour and more apart, each said before and after. */
const uses = (her: Someone, tool: Tool, ...felts: readonly (readonly [before: number, after: number])[]): void => {
  for (const [before, afterwards] of felts) {
    her.later({ hours: 5 }).tells(finished({ tool, seconds: 120, before }));
    her.later({ minutes: 3 }).tells(felt({ distress: afterwards }));
  }
  her.later({ hours: 5 });
};

const firstTool = (her: Someone): Tool => {
  const about = her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
  const kept = her.answers({ pace: { seconds: 60 } }, `regulation/settle/${about}`);
  const { tool } = kept[0]?.body as { tool: Tool };
  her.tells(...kept.map(({ id }) => retracted({ entry: id })), retracted({ entry: about }));
  return tool;
};

const lasts = (block: ReturnType<typeof breathing>): number =>
  block.rounds * block.pattern.reduce((sum, seconds) => sum + seconds, 0);

describe("regulation", () => {
  it("suggests nothing inside the zone from 35 to 65, and speaks on either side of it", () => {
    const speaks = (arousal: number): boolean => {
      const her = someone();
      her.tells(felt({ arousal, distress: 40 }));
      return her.hears("regulation") !== undefined;
    };
    expect([35, 36, 50, 64, 65].map(speaks)).toEqual([false, false, false, false, false]);
    expect([0, 34, 66, 100].map(speaks)).toEqual([true, true, true, true]);
  });

  it("suggests nothing to someone who said nothing, or who said it more than four hours ago", () => {
    const her = someone();
    expect(her.hears("regulation")).toBeUndefined();
    her.tells(felt({ arousal: 90 }));
    expect(her.later({ hours: 4, minutes: 1 }).hears("regulation")).toBeUndefined();
  });

  it("shows someone wound up two minutes of slow breathing, with leave to skip it, unless being wound up is pleasant", () => {
    const her = someone();
    her.tells(felt({ arousal: 80 }));
    const heard = her.hears("regulation");
    expect(heard?.because[0]?.text).toBe(
      "You said wound up. Slow breathing calms the body; thinking comes easier after.",
    );
    her.tells(felt({ valence: 70 }));
    expect(her.hears("regulation")).toBeUndefined();
    expect(heard?.screen).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "id": "pace",
            "kind": "pace",
            "pattern": [
              4,
              6,
            ],
            "rounds": 12,
            "text": "Breathe with the line: in for four, out for six.",
            "words": [
              "in",
              "out",
            ],
          },
          {
            "id": "care",
            "kind": "say",
            "note": true,
            "text": "Eyes open is fine. If you feel dizzy, stop. Skip it if breathing exercises are not good for you.",
          },
        ],
        "id": "regulation/settle/now",
        "mechanism": "regulation",
        "title": "A moment to settle",
      }
    `);
  });

  it("offers someone flat a minute of moving, but neither at night nor out of a rest", () => {
    const day = someone();
    day.tells(felt({ arousal: 20 }));
    expect(day.hears("regulation")?.screen).toMatchObject({
      title: "A moment to wake up",
      blocks: [{ kind: "timer", seconds: 60 }, { kind: "say" }],
    });
    const night = someone("2026-05-21T22:30:00Z", 60);
    night.tells(felt({ arousal: 20 }));
    expect(night.hears("regulation")).toBeUndefined();
    const resting = someone();
    resting.tells(restChosen({}), felt({ arousal: 20 }));
    expect(resting.hears("regulation")).toBeUndefined();
  });

  it("comes before thinking above 60 in distress, in the learner's own word for it, and never holds up the path", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 70, arousal: 50, willing: "maybe" }));
    expect(her.next.primary.screen.id).toMatch(/^regulation\/settle\//);
    expect(her.next.primary.because.map(({ text }) => text)).toContain(
      "You said very bad. Settling comes before thinking.",
    );
    expect(her.answers({}).map(({ type }) => type)).toEqual(["coach/answered"]);
    expect(her.next.primary.screen.id).toMatch(/^causes\//);
  });

  it("keeps breathing between one and five minutes, whatever is asked", () => {
    for (const tool of ["paced", "sigh"] as const)
      for (const minutes of [-3, 0, 0.5, 1, 2, 3.7, 5, 6, 90]) {
        expect(lasts(breathing(tool, minutes))).toBeGreaterThanOrEqual(60);
        expect(lasts(breathing(tool, minutes))).toBeLessThanOrEqual(300);
      }
    expect(lasts(breathing("paced", 2))).toBe(120);
  });

  it("breathes ten seconds slowly, and sighs in the ratio 1 : .25 : 2, with nothing held", () => {
    expect(breathing("paced", 2).pattern).toEqual([4, 6]);
    const { pattern, words } = breathing("sigh", 2);
    const [full = 0, sip = 0, out = 0] = pattern;
    expect([sip / full, out / full]).toEqual([0.25, 2]);
    expect(words).toEqual(["in", "a sip more", "out"]);
  });

  it("records the way, the seconds and how bad it was, about the setback, asks once what it did, and counts as no try", () => {
    const her = someone();
    const about = her.tells(setBack({ kind: "exam", distress: 50, arousal: 80, willing: "maybe" }));
    walkTo(her, "settle");
    const kept = her.answers({ pace: { seconds: 119.6 } });
    expect(kept[0]).toMatchObject({ type: finished.type, body: { tool: "paced", seconds: 120, about, before: 50 } });
    expect(her.hears("regulation")?.screen).toMatchObject({
      id: `regulation/after/${about}`,
      title: "And now?",
      blocks: [
        { id: "before", kind: "say", text: 'Before, you said "bad".' },
        { id: "distress", kind: "choose", text: "How bad is it now?", steps: true },
      ],
    });
    const said = her.answers({ distress: "some" }, `regulation/after/${about}`);
    expect(said[0]).toMatchObject({ type: felt.type, body: { about, distress: 30 } });
    expect(stateOf(her)).toMatchObject({ waiting: null, effects: { paced: { times: 1, lower: 1, sum: 20 } } });
    expect(her.hears("regulation")).toBeUndefined();
    expect(her.shown).toMatchObject({ attempts: 0, returns: 0 });
  });

  it("offers the four other ways beside the first, shows the one that was chosen, and no longer says wound up", () => {
    const her = someone();
    const setback = her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
    const other = `regulation/another/${setback}`;
    const choice = her.next.others.find(({ screen }) => screen.id === other)?.screen.blocks[0];
    expect(choice?.kind === "choose" && choice.options.map(({ id }) => id)).toEqual(
      tools.filter((tool) => tool !== "paced"),
    );
    her.answers({ tool: "look" }, other);
    expect(her.next.primary.screen.blocks[0]).toMatchObject({ kind: "timer", seconds: 90 });
    expect(her.next.primary.because.at(-1)).toMatchObject({
      text: "You chose this way: look around.",
      certainty: "our assumption",
    });
    her.tells(felt({ about: setback, distress: 30, arousal: 50 }));
    expect(her.next.primary.because.at(-1)?.text).toBe("You chose this way: look around.");
  });

  it("sends nobody back to work after a break: one small thing, or rest", () => {
    const her = someone();
    const about = her.tells(setBack({ kind: "rejection", distress: 90, arousal: 80, willing: "no" }));
    her.answers({ tool: "break" }, `regulation/another/${about}`);
    expect(her.next.primary.screen.blocks[0]).toMatchObject({
      kind: "timer",
      seconds: 600,
      text: "Ten minutes of something else, away from this. Then one small thing, or rest.",
    });
  });

  it("counts what a way did only where before and after are known, within half an hour, with nothing going wrong between", () => {
    const her = someone();
    her.tells(finished({ tool: "paced", seconds: 120 }), felt({ distress: 10 }));
    her.tells(finished({ tool: "paced", seconds: 120, before: 70 }));
    her.later({ minutes: 31 }).tells(felt({ distress: 10 }));
    her.tells(finished({ tool: "paced", seconds: 120, before: 70 }));
    her.tells(setBack({ kind: "exam", distress: 90 }), felt({ distress: 10 }));
    expect(stateOf(her).effects).toEqual({});
    her.tells(finished({ tool: "look", seconds: 90, before: 50 }), felt({ arousal: 50 }), felt({ distress: 60 }));
    her.tells(felt({ distress: 10 }));
    expect(stateOf(her).effects).toMatchObject({ look: { times: 1, lower: 0, sum: -10 } });
  });

  it("asks for ten minutes what a way did, and not at all where it is unknown how bad it was before", () => {
    const her = someone();
    her.tells(felt({ distress: 50 }));
    her.tells(finished({ tool: "paced", seconds: 120, before: 50 }));
    expect(her.later({ minutes: 10 }).hears("regulation")?.screen.id).toBe("regulation/after/now");
    expect(her.later({ minutes: 1 }).hears("regulation")).toBeUndefined();
    her.tells(finished({ tool: "paced", seconds: 120 }));
    expect(her.hears("regulation")).toBeUndefined();
  });

  it("ranks by the Bayesian mean of what was felt, prior 5 give or take 10, from five uses on", () => {
    const her = someone();
    uses(her, "paced", [50, 50], [50, 40], [70, 70], [50, 50]);
    uses(her, "look", [70, 30], [70, 50], [50, 30], [50, 10]);
    expect(rankedTools(stateOf(her))).toEqual([]);
    expect(firstTool(her)).toBe("paced");
    uses(her, "paced", [50, 50]);
    uses(her, "look", [70, 30]);
    expect(rankedTools(stateOf(her))).toEqual(["look", "paced"]);
    // Worked by hand: prior precision .01, each use 1 / 11.3 squared; look fell by 40, 20, 20, 40, 40, paced by 10 in all.
    expect(likelyEffect(stateOf(her), "look")).toBeCloseTo((0.05 + 160 / 127.69) / (0.01 + 5 / 127.69), 9);
    expect(likelyEffect(stateOf(her), "paced")).toBeCloseTo((0.05 + 10 / 127.69) / (0.01 + 5 / 127.69), 9);
    expect(likelyEffect(stateOf(her), "sigh")).toBe(5);
    expect(firstTool(her)).toBe("look");
  });

  it("says in words what the first way did before, with its counts, and lists the others beside it", () => {
    const her = someone();
    uses(her, "look", [70, 30], [70, 50], [50, 30], [50, 10], [70, 30], [50, 50]);
    const about = her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
    expect(her.next.primary.because.at(-1)?.text).toBe(
      "You said very bad. Settling comes before thinking. After looking around it was lower 5 of 6 times that you recorded.",
    );
    const other = her.next.others.find(({ screen }) => screen.id === `regulation/another/${about}`)?.screen;
    expect(other?.blocks.map(({ id }) => id)).toEqual(["tool", "effects", "breathing"]);
    expect(other?.blocks[1]).toMatchObject({
      kind: "evidence",
      facts: [{ text: "After looking around it was lower 5 of 6 times that you recorded." }],
    });
    expect(JSON.stringify(other)).not.toMatch(/%|percent/);
  });

  it("takes no long break for the first way, however well it did", () => {
    const her = someone();
    uses(her, "break", [70, 10], [70, 10], [70, 10], [70, 10], [70, 10]);
    expect(rankedTools(stateOf(her))).toEqual(["break"]);
    expect(firstTool(her)).toBe("paced");
  });

  it("leaves breathing out for whoever says so, in one sentence and with another way, and brings it back", () => {
    const her = someone();
    uses(her, "sigh", [70, 10], [70, 10], [70, 10], [70, 10], [70, 10]);
    const about = her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
    const other = `regulation/another/${about}`;
    const block = her.next.others.find(({ screen }) => screen.id === other)?.screen.blocks.at(-1);
    expect(block).toEqual({
      id: "breathing",
      kind: "choose",
      text: "Leave breathing out if your lungs, your heart or a difficult pregnancy speak against it, or if watching your breath brings panic.",
      options: [{ id: "no", label: "leave breathing out" }],
    });
    expect(her.answers({ breathing: "no" }, other)[0]).toMatchObject({
      type: breathingSet.type,
      body: { offered: "no" },
    });
    expect(her.next.primary.screen.blocks[0]).toMatchObject({ kind: "timer", seconds: 90 });
    expect(JSON.stringify(her.next.primary.because.at(-1))).not.toMatch(/breath/i);
    const again = her.next.others.find(({ screen }) => screen.id === other)?.screen;
    expect(again?.blocks[0]).toMatchObject({ options: [{ id: "break" }, { id: "move" }] });
    her.tells(toolChosen({ tool: "paced", about }));
    expect(her.next.primary.screen.blocks[0]).toMatchObject({ kind: "timer" });
    her.answers({ breathing: "yes" }, other);
    expect(her.next.primary.screen.blocks[0]).toMatchObject({ kind: "pace" });
  });

  it("asks one question at the settling station of the short path, as before", () => {
    const her = someone();
    her.tells(setBack({ kind: "exam", distress: 70, arousal: 80, willing: "maybe" }));
    expect(her.next.primary.screen.blocks.map(({ id, kind }) => [id, kind])).toEqual([
      ["pace", "pace"],
      ["care", "say"],
    ]);
  });

  it("offers to use the energy before something public, where wound up is not unpleasant; and nowhere else", () => {
    const hears = (kind: "exam" | "practice", valence: number, distress = 30, at?: string): string | undefined => {
      const her = someone(at);
      her.tells(setBack({ kind, distress, arousal: 80, valence, willing: "yes" }));
      return her.hears("regulation")?.screen.id.split("/")[1];
    };
    expect(hears("exam", 60)).toBe("energy");
    expect(hears("exam", 40)).toBe("settle");
    expect(hears("exam", 60, 70)).toBe("settle");
    expect(hears("practice", 60)).toBeUndefined();
    expect(hears("exam", 60, 30, "2026-05-21T22:30:00Z")).toBeUndefined();
  });

  it("offers it within two days of a date too, records what was chosen, and asks no second time", () => {
    const her = someone();
    her.tells(goalAdded({ title: "the recital", by: her.now + 3 * 86_400_000 }));
    her.tells(felt({ arousal: 80, valence: 60, distress: 30 }));
    expect(her.hears("regulation")).toBeUndefined();
    her.later({ days: 1 }).tells(felt({ arousal: 80, valence: 60, distress: 30 }));
    expect(her.hears("regulation")?.screen).toMatchObject({
      id: "regulation/energy/now",
      title: "Use the energy",
      blocks: [
        {
          kind: "say",
          text: "A fast heart brings energy to what you are about to do. It does not have to slow down first.",
        },
        { kind: "choose", options: [{ id: "use" }, { id: "settle" }] },
      ],
    });
    const kept = her.answers({ energy: "use" }, "regulation/energy/now");
    expect(kept[0]).toMatchObject({ type: energyTaken.type, body: { choice: "use" } });
    expect(her.hears("regulation")).toBeUndefined();
    her.later({ minutes: 1 }).tells(felt({ arousal: 80, valence: 60, distress: 30 }));
    her.answers({ energy: "settle" }, "regulation/energy/now");
    expect(her.hears("regulation")?.screen.id).toBe("regulation/settle/now");
  });

  describe("in the zone of one's own", () => {
    /** So many tries half an hour after an arousal was said, of which some worked. */
    const tries = (her: Someone, goal: string, arousal: number, worked: number, of: number): void => {
      for (let i = 0; i < of; i++) {
        her.later({ hours: 5 }).tells(felt({ arousal }));
        her.later({ minutes: 30 }).tells(attempted({ what: "a sheet", goal, result: i < worked ? 1 : 0 }));
      }
      her.later({ hours: 5 });
    };
    const zone = (her: Someone) => {
      const { learner } = her;
      const care = { distress: null, arousal: null, valence: null, gate: "open", calm: true, night: false };
      const moment = { ...learner, care, subject: null, own: stateOf(her), now: her.now, offset: 0 };
      return parts.zone.blocks(moment as unknown as Parameters<typeof parts.zone.blocks>[0]);
    };

    it("counts in words until twenty-five tries have an arousal on record", () => {
      const her = someone();
      expect(zone(her)).toEqual([]);
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      tries(her, goal, 80, 2, 3);
      expect(zone(her)).toMatchObject([
        { text: "3 tries at a goal have how your body was beside them. From 25 on, this can be about you." },
        { facts: [{ text: 'After you said "wound up": 2 of 3 worked.' }] },
      ]);
      her.tells(felt({ arousal: 66 }));
      expect(her.hears("regulation")).toBeDefined();
    });

    it("leaves alone from then on whom being wound up suits, and says in which of the three it went best", () => {
      const her = someone();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      tries(her, goal, 80, 12, 12);
      tries(her, goal, 50, 3, 10);
      tries(her, goal, 20, 0, 8);
      her.tells(felt({ arousal: 80 }));
      expect(her.hears("regulation")).toBeUndefined();
      expect(zone(her)[0]).toMatchObject({
        text: "Reckoning with how hard they were, your last 30 tries went about best when you said: wound up.",
      });
    });

    it("proposes nothing to whoever is in between, wherever their tries went best", () => {
      const her = someone();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      tries(her, goal, 80, 12, 12);
      tries(her, goal, 50, 0, 18);
      her.tells(felt({ arousal: 50 }));
      expect(her.hears("regulation")).toBeUndefined();
    });

    it("takes no arousal for a try's that was said more than four hours before it, or of a try at no goal", () => {
      const her = someone();
      const goal = her.tells(goalAdded({ title: "Calculus II" }));
      her.tells(felt({ arousal: 80 }), attempted({ what: "a sheet", result: 1 }));
      her.later({ hours: 4, minutes: 1 }).tells(attempted({ what: "a sheet", goal, result: 1 }));
      expect(stateOf(her).tried).toEqual([]);
    });
  });

  it("presses nobody: no exclamation mark, no percentage, no must, in anything it says", () => {
    for (const phrase of Object.values(words))
      for (const text of typeof phrase === "string" ? [phrase] : Object.values(phrase))
        expect(text).not.toMatch(/!|%|\b(must|should|never)\b/i);
  });
});
