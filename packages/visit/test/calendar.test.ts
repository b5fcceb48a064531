import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { LATEST, planMade, setBack, type TimedPlan } from "@reprise/engine";
import { calendarText } from "../src/carry/calendar.ts";
import { carryOut } from "../src/carry/index.ts";
import { noon, value, visitTo } from "./any.ts";

/** A calendar file as another program reads it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => ({ component, event: new ICAL.Event(component) }));
};

const plan: TimedPlan = { id: "01KS5C7CW00000000000000001", made: noon.instant, at: noon.instant + 7 * 3_600_000 };
const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Texts with all that a calendar could take for its own: separators, line ends, escapes, signs of several octets. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("\\", ";", ",", ":", '"', "\n", "\\n", " ", "é", "👩‍👩‍👧‍👦", "END:VEVENT"),
    ),
  )
  .map((parts) => parts.join("").replace(/\r/g, ""));

describe("a plan in a calendar", () => {
  it("begins when it was planned for, lasts a quarter of an hour, and reminds when it begins", () => {
    const [{ component, event } = expect.unreachable("nothing was read")] = read(calendarText([plan]));
    expect(event.startDate.toString()).toBe("2026-05-21T19:00:00Z");
    expect(event.duration.toString()).toBe("PT15M");
    const alarm = component.getFirstSubcomponent("valarm");
    expect(alarm?.getFirstPropertyValue("action")).toBe("DISPLAY");
    expect((alarm?.getFirstPropertyValue("trigger") as InstanceType<typeof ICAL.Duration>).toSeconds()).toBe(0);
  });

  it("says nothing to whoever sees the calendar", () => {
    const [{ component, event } = expect.unreachable("nothing was read")] = read(calendarText([plan]));
    expect(event.summary).toBe("Notebook");
    expect(component.getFirstSubcomponent("valarm")?.getFirstPropertyValue("description")).toBe("Notebook");
  });

  it("has one name for ever, so that it is never there twice", () => {
    expect(calendarText([plan])).toBe(calendarText([plan]));
    const [{ event } = expect.unreachable("nothing was read")] = read(calendarText([plan]));
    expect(event.uid).toContain(plan.id);
  });
});

describe("a calendar file", () => {
  it("holds every plan once, at its second, whatever the clock said", () => {
    const instant = fc.integer({ min: 0, max: LATEST });
    const anyPlan = fc.record({
      id: fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/),
      made: instant,
      at: instant,
    });
    fc.assert(
      fc.property(fc.uniqueArray(anyPlan, { selector: ({ id }) => id, maxLength: 5 }), (plans) => {
        const back = read(calendarText(plans));
        expect(back.map(({ event }) => event.uid.slice(0, 26))).toEqual(plans.map(({ id }) => id));
        for (const [i, { event }] of back.entries()) {
          const { at } = plans[i] as TimedPlan;
          if (at < Date.UTC(10_000, 0, 1)) expect(event.startDate.toUnixTime()).toBe(Math.floor(at / 1000));
        }
      }),
    );
  });

  it("gives back what it was called, whatever that holds", () => {
    fc.assert(
      fc.property(anyText, (called) => {
        const [{ event } = expect.unreachable("nothing was read")] = read(calendarText([plan], called));
        const kept = called.replace(/(?![\t\n])\p{Cc}/gu, "");
        expect(event.summary ?? "").toBe(kept);
      }),
    );
  });

  it("has lines of at most 75 octets, each of whole characters, each ended as it must be", () => {
    fc.assert(
      fc.property(anyText, (called) => {
        const text = calendarText([plan], called);
        expect(text.endsWith("\r\n")).toBe(true);
        const lines = text.split("\r\n");
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Surrogate}/u);
        }
      }),
    );
  });
});

describe("plans carried out to a calendar", () => {
  const made = { if: "it is 7 pm", then: "I open it", at: plan.at };

  it("are those of open setbacks, without a word of the learner's", async () => {
    const visit = await visitTo();
    const [setback = expect.unreachable("nothing was kept")] = value(
      await visit.record([setBack({ what: "the exam" })]),
    );
    value(await visit.record([planMade({ setback: setback.id, ...made, better: "a line done" })]));
    const { text, entries } = value(await carryOut(visit, "ics"));
    expect(entries).toBe(1);
    expect(read(text)).toHaveLength(1);
    expect(text).not.toMatch(/exam|7 pm|open|line/);
  });

  it("are refused where there is none to come", async () => {
    const visit = await visitTo();
    expect(await carryOut(visit, "ics")).toMatchObject({ ok: false, problem: { type: "NoPlan" } });
  });
});
