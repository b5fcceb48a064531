import { describe, expect, it } from "vitest";
import { attempted, goalAdded, no, setBack, winNoted } from "@reprise/engine";
import { openVisit, warmUp } from "../src/index.ts";
import { counted, emptyStore, value, visitTo } from "./any.ts";

describe("a visit", () => {
  it("knows what was there before and what is recorded in it, before and after it reads the journal anew", async () => {
    const store = emptyStore();
    value(await (await visitTo(store)).record([goalAdded({ title: "Piano" })]));
    const visit = await visitTo(store);
    value(await visit.record([winNoted({ what: "the left hand" })]));
    const types = ["attempts/goal-added", "attempts/win-noted"];
    expect(visit.entries().map(({ type }) => type)).toEqual(types);
    value(await visit.reload());
    expect(visit.entries().map(({ type }) => type)).toEqual(types);
    expect(visit.learner().attempts.counts.wins).toBe(1);
  });

  it("records all of what it is given or nothing", async () => {
    const visit = await visitTo();
    const wrong = await visit.record([winNoted({}), attempted({ result: 1, goal: "0".repeat(26) })]);
    expect(wrong).toMatchObject({ ok: false, problem: { type: "UnknownGoal" } });
    expect(visit.entries()).toEqual([]);
    expect(visit.mark()).toBe(0);
  });

  it("meets words of crisis, whether or not it was warmed up", async () => {
    for (const warm of [async () => {}, warmUp]) {
      await warm();
      const visit = await visitTo();
      value(await visit.record([setBack({ what: "I want to die" })]));
      expect(visit.next().care.gate).toBe("support");
    }
  });

  it("takes words back, and not that they met care: help stays until they are safe, and the words stay unsaid", async () => {
    const visit = await visitTo();
    const [setback] = value(await visit.record([setBack({ what: "I want to die" })]));
    expect(value(await visit.undo(0))).toBe(true);
    expect(visit.learner().attempts.counts.open).toBe(0);
    expect(visit.next().care.gate).toBe("support");
    value(await visit.record([{ type: "journal/restored", body: { entry: setback?.id } }]));
    expect(visit.learner().care.hidden[setback?.id ?? ""]).toBe(true);
  });

  it("takes two taps on one screen as one", async () => {
    const visit = await visitTo();
    value(await visit.record([setBack({ what: "the exam", distress: 30, arousal: 50 })]));
    const { screen } = visit.next().primary;
    const [first, second] = await Promise.all([visit.answer(screen.id, {}), visit.answer(screen.id, {})]);
    expect(first.ok).toBe(true);
    expect(second.ok).toBe(false);
  });

  it("loses nothing where it is read anew while something is recorded", async () => {
    const visit = await visitTo();
    const [recorded] = await Promise.all([visit.record([winNoted({})]), visit.reload()]);
    expect(visit.entries()).toEqual(value(recorded));
    expect(visit.learner().attempts.counts.wins).toBe(1);
  });

  it("says once what is odd about the clock", async () => {
    const said: string[] = [];
    const store = emptyStore();
    const long = { instant: 0, offset: 0 };
    const visit = value(
      await openVisit(
        store,
        () => long,
        (sentence) => void said.push(sentence),
        counted(),
      ),
    );
    value(await visit.record([winNoted({})]));
    value(await visit.record([winNoted({})]));
    expect(said).toHaveLength(1);
  });
});

describe("taking back", () => {
  it("goes one step at a time, as far as the mark", async () => {
    const visit = await visitTo();
    value(await visit.record([winNoted({})]));
    const mark = visit.mark();
    value(await visit.record([winNoted({})]));
    value(await visit.record([winNoted({})]));
    expect(value(await visit.undo(mark))).toBe(true);
    expect(value(await visit.undo(mark))).toBe(true);
    expect(value(await visit.undo(mark))).toBe(false);
    expect(visit.learner().attempts.counts.wins).toBe(1);
  });

  it("can be tried again where the store was full", async () => {
    const store = emptyStore();
    let full = false;
    const visit = await visitTo({
      ...store,
      record: async (clock, make) =>
        full ? no({ type: "StoreFull", says: "The disk is full." }) : store.record(clock, make),
    });
    value(await visit.record([winNoted({})]));
    value(await visit.record([winNoted({})]));
    full = true;
    expect(await visit.undo(0)).toMatchObject({ ok: false, problem: { type: "StoreFull" } });
    full = false;
    expect(value(await visit.undo(0))).toBe(true);
    expect(visit.learner().attempts.counts.wins).toBe(1);
    expect(value(await visit.undo(0))).toBe(true);
    expect(visit.learner().attempts.counts.wins).toBe(0);
  });
});
