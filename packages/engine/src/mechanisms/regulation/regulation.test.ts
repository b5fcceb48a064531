import { describe, expect, it } from "vitest";
import { someone, type Someone } from "../../../test/someone.ts";
import { felt, setBack } from "../../attempts/events.ts";
import { restChosen } from "../../care/events.ts";
import { finished, tools } from "./events.ts";
import { breathing } from "./screen.ts";

/** Skips what comes first until the path shows the screen of that name. */
const walkTo = (her: Someone, name: string): void => {
  for (let i = 0; i < 8 && her.next.primary.screen.id.split("/")[1] !== name; i++) her.answers({});
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

  it("records the way and the seconds, about the setback, is silent from then on, and counts as no try", () => {
    const her = someone();
    const about = her.tells(setBack({ kind: "exam", distress: 50, arousal: 80, willing: "maybe" }));
    walkTo(her, "settle");
    const kept = her.answers({ pace: { seconds: 119.6 } });
    expect(kept[0]).toMatchObject({ type: finished.type, body: { tool: "paced", seconds: 120, about } });
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
});
