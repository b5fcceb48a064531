import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advise,
  answer,
  kinds,
  remember,
  show,
  takesAnswer,
  type Block,
  type Draft,
  type Entry,
  type Learner,
  type Screen,
} from "../src/index.ts";
import { entriesFor } from "../src/coach/record.ts";
import { catalogue } from "../src/mechanisms/catalogue.ts";
import { speakers } from "../src/coach/learner.ts";
import { decodeDraft } from "../src/journal/decode.ts";
import { sources } from "../src/science/sources.ts";
import { everyScience } from "../src/views/science.ts";
import { anyJournal, anyReply, often, replyTo } from "./any.ts";

const rooms = join(import.meta.dirname, "..", "src", "mechanisms");
const folders = readdirSync(rooms, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [one.name] : []));
const runs = often(60);

/** Where stations of the short path come from: everything the ritual rule shows. */
const questions = (screen: Screen): number => screen.blocks.filter(takesAnswer).length;

describe("for every mechanism", () => {
  it("folder and catalogue agree", () => {
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
  });

  it.each(folders)("%s has the one shape, its README its headings, and a story", (folder) => {
    const files = readdirSync(join(rooms, folder));
    for (const file of [
      "README.md",
      "science.ts",
      "events.ts",
      "fold.ts",
      "advice.ts",
      "screen.ts",
      "words",
      "index.ts",
      `${folder}.test.ts`,
    ])
      expect(files).toContain(file);
    const readme = readFileSync(join(rooms, folder, "README.md"), "utf8");
    expect(readme.startsWith(`# ${folder}\n`)).toBe(true);
    for (const heading of [
      "Mechanism",
      "For whom",
      "For whom not",
      "What it measures",
      "What would prove it wrong",
      "Evidence",
    ])
      expect(readme).toContain(`\n## ${heading}\n`);
  });

  it.each(speakers.map((one) => [one.id, one] as const))(
    "%s owns only kinds of entry that carry its name",
    (id, { events }) => {
      for (const { type } of events) expect(type.startsWith(`${id}/`)).toBe(true);
    },
  );

  it.each(everyScience().map((one) => [one.room, one] as const))(
    "%s claims nothing without a source or the words that it assumes",
    (_, { constants, findings }) => {
      for (const finding of [...Object.values(findings), ...Object.values(constants).map((one) => one.finding)]) {
        expect(finding.claim).toMatch(/\.$/);
        expect(finding.certainty === "our assumption").toBe(finding.sources.length === 0);
        for (const source of finding.sources) expect(sources).toHaveProperty(source);
      }
      for (const { value, unit } of Object.values(constants)) {
        expect(Number.isFinite(value)).toBe(true);
        expect(unit).not.toBe("");
      }
    },
  );
});

describe("for every journal", () => {
  it("the same entries give the same learner and the same advice, whatever the order of arrival", () => {
    fc.assert(
      fc.property(anyJournal, fc.integer(), ({ entries, now }, seed) => {
        const shuffled = entries.toSorted(
          (a, b) =>
            (((a.id + String(seed)).length * a.at * seed) % 7) - (((b.id + String(seed)).length * b.at * seed) % 7),
        );
        const expected = remember(entries).learner;
        expect(advise(remember(shuffled).learner, now)).toEqual(advise(expected, now));
        expect(show(remember(shuffled).learner, now)).toEqual(show(expected, now));
      }),
      runs,
    );
  });

  it("folding in two goes is folding in one", () => {
    fc.assert(
      fc.property(anyJournal, fc.nat(), ({ entries, now }, cut) => {
        const place = cut % (entries.length + 1);
        const grown = remember(entries.slice(0, place));
        grown.add(entries.slice(place));
        const { learner } = remember(entries);
        expect(show(grown.learner, now)).toEqual(show(learner, now));
        expect(grown.learner).toEqual(learner);
      }),
      runs,
    );
  });

  it("entries that come in one by one, in any order, make the same learner as all at once", () => {
    fc.assert(
      fc.property(anyJournal, fc.infiniteStream(fc.nat()), ({ entries, now }, chance) => {
        const waiting = [...entries];
        const grown = remember([]);
        while (waiting.length > 0) grown.add(waiting.splice((chance.next().value as number) % waiting.length, 1));
        const { learner } = remember(entries);
        expect(show(grown.learner, now)).toEqual(show(learner, now));
        expect(grown.learner).toEqual(learner);
      }),
      runs,
    );
  });

  it("every state survives JSON", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries }) => {
        const { learner } = remember(entries);
        expect(JSON.parse(JSON.stringify(learner))).toEqual(learner);
      }),
      runs,
    );
  });

  it("strangers are passed over", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const strangers = entries.map((entry, i): Entry => ({
          ...entry,
          id: entry.id.slice(0, 25) + "Z",
          type: `later/invented-${i % 3}`,
          body: { goal: 4, when: "?" },
        }));
        const known = [...entries, ...strangers].filter(({ type }) => kinds.has(type));
        expect(advise(remember(known).learner, now)).toEqual(advise(remember(entries).learner, now));
      }),
      runs,
    );
  });

  it("what is shown is in range, and no number is anything but a number", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { goals, recoveries } = show(remember(entries).learner, now);
        for (const { theta, variance, gap, gapVariance, record, confidence } of goals) {
          for (const number of [theta, gap]) expect(Number.isFinite(number)).toBe(true);
          expect(variance).toBeGreaterThan(0);
          expect(variance).toBeLessThanOrEqual(1.5);
          expect(gapVariance).toBeGreaterThan(0);
          expect(gapVariance).toBeLessThanOrEqual(0.64 + 1e-12);
          for (const p of [...Object.values(record), ...Object.values(confidence)]) {
            expect(p).toBeGreaterThan(0);
            expect(p).toBeLessThan(1);
          }
        }
        const { mean, low, high } = recoveries.within7d;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(mean);
        expect(mean).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });
});

describe("for everything that is shown", () => {
  it("there is one first thing with a reason, ids of blocks are their own, and the same screen is never there twice", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { primary, others, care } = advise(remember(entries).learner, now);
        const all = [primary, ...others];
        expect(new Set(all.map(({ screen }) => screen.id)).size).toBe(all.length);
        for (const { screen, because, mechanism } of all) {
          expect(screen.mechanism).toBe(mechanism);
          expect(screen.id.split("/")).toHaveLength(3);
          expect(because.length).toBeGreaterThan(0);
          expect(new Set(screen.blocks.map(({ id }) => id)).size).toBe(screen.blocks.length);
          const ids = new Set(entries.map(({ id }) => id));
          for (const { text, evidence } of because) {
            expect(text).not.toBe("");
            for (const id of evidence) expect(ids).toContain(id);
          }
        }
        if (care.gate === "support") expect([primary.rule, others.length]).toEqual(["support", 0]);
      }),
      runs,
    );
  });

  it("every answer that a screen offers records entries that decode, its own or the trunk's", () => {
    fc.assert(
      fc.property(anyJournal, anyReply, ({ entries, now }, choices) => {
        const { learner } = remember(entries);
        const { primary, others } = advise(learner, now);
        for (const shown of [primary, ...others]) {
          const drafts = answer(learner, now, shown, replyTo(shown.screen, choices));
          expect(drafts.ok).toBe(true);
          if (!drafts.ok) continue;
          for (const draft of drafts.value) {
            expect(decodeDraft(draft, kinds)).toMatchObject({ ok: true });
            expect(["attempts", "care", "coach", "journal", ...speakers.map(({ id }) => id)]).toContain(
              draft.type.split("/")[0],
            );
          }
        }
      }),
      runs,
    );
  });

  it("every encouragement rests on two entries or more that stand, and an empty record gets none", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { primary, others } = advise(remember(entries).learner, now);
        for (const { mechanism, screen } of [primary, ...others]) {
          if (mechanism !== "encouragement") continue;
          const rested = screen.blocks.flatMap((block: Block) =>
            block.kind === "evidence" ? block.facts.flatMap((fact) => fact.entries) : [],
          );
          expect(new Set(rested).size).toBeGreaterThanOrEqual(2);
        }
      }),
      runs,
    );
    const empty = advise(remember([]).learner, { instant: 0, offset: 0 });
    expect([empty.primary, ...empty.others].map(({ mechanism }) => mechanism)).not.toContain("encouragement");
  });

  it("words that met care are never said back, not even after they were released", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const { learner } = remember(entries);
        const next = advise(learner, now);
        expect(JSON.stringify(next)).not.toContain("want to die");
      }),
      runs,
    );
  });
});

describe("the short path", () => {
  const DAY = 86_400_000;
  let count = 0;
  const bytes = (): Uint8Array =>
    Uint8Array.from({ length: 10 }, (_, i) => (i < 6 ? 128 : (++count >> (8 * (9 - i))) & 255));

  /** Someone who walks a path to its end, answering as chance has it, three seconds a tap. */
  const walk = (entries: readonly Entry[], start: number, drafts: readonly Draft[], choices: readonly number[]) => {
    const memory = remember(entries);
    let clock = start;
    const keep = (some: readonly Draft[]): void =>
      void memory.add(
        entriesFor(some, { clock, offset: 0, device: "9876543210", newest: memory.learner.newest }, bytes),
      );
    keep(drafts);
    const screens: Screen[] = [];
    let steps = 0;
    for (;;) {
      clock += 3000;
      const { primary } = advise(memory.learner, { instant: clock, offset: 0 });
      if (primary.rule !== "ritual" || steps++ > 40) break;
      screens.push(primary.screen);
      const drafts = answer(
        memory.learner,
        { instant: clock, offset: 0 },
        primary,
        replyTo(primary.screen, choices, screens.length),
      );
      if (drafts.ok) keep(drafts.value);
    }
    return { screens, learner: memory.learner as Learner, clock };
  };

  const told = fc.record({
    distress: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    arousal: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
    kind: fc.option(fc.constantFrom("exam", "practice", "not-started", "unfair", "rejection", "with-others"), {
      nil: undefined,
    }),
  });
  const draftOf = (body: object): Draft => ({ type: "attempts/set-back", body: JSON.parse(JSON.stringify(body)) });

  it("never shows more than twelve questions or eight screens, whatever is on record and whatever is answered", () => {
    fc.assert(
      fc.property(anyJournal, told, anyReply, ({ entries, now }, body, choices) => {
        const { screens } = walk(entries, now.instant + 10 * DAY, [draftOf(body)], choices);
        expect(screens.length).toBeLessThanOrEqual(8);
        expect(screens.reduce((sum, screen) => sum + questions(screen), 0)).toBeLessThanOrEqual(12);
      }),
      often(150),
    );
  });

  it("shows, from a distress of 80 on, only what happened and settling", () => {
    fc.assert(
      fc.property(
        anyJournal,
        told,
        fc.integer({ min: 80, max: 100 }),
        anyReply,
        ({ entries, now }, body, distress, choices) => {
          const memory = remember(entries);
          let clock = now.instant + 10 * DAY;
          const keep = (some: readonly Draft[]): void =>
            void memory.add(
              entriesFor(some, { clock, offset: 0, device: "9876543210", newest: memory.learner.newest }, bytes),
            );
          keep([draftOf({ ...body, distress })]);
          for (let i = 0; i < 6; i++) {
            clock += 3000;
            const { primary, others } = advise(memory.learner, { instant: clock, offset: 0 });
            for (const { mechanism } of [primary, ...others])
              expect(["feelings", "regulation", "care"]).toContain(mechanism);
            const drafts = answer(
              memory.learner,
              { instant: clock, offset: 0 },
              primary,
              i === 0 ? replyTo(primary.screen, choices) : {},
            );
            if (drafts.ok)
              keep(drafts.value.filter(({ type }) => type !== "attempts/felt" && type !== "care/released"));
          }
        },
      ),
      often(80),
    );
  });

  it("asks neither how sure nor what one is worth, and offers no letter that must be typed", () => {
    fc.assert(
      fc.property(anyJournal, told, anyReply, ({ entries, now }, body, choices) => {
        for (const screen of walk(entries, now.instant + 10 * DAY, [draftOf(body)], choices).screens) {
          expect(screen.blocks.some(({ kind }) => kind === "rate")).toBe(false);
          expect(JSON.stringify(screen)).not.toMatch(/how sure|confiden|your worth|ability/i);
        }
      }),
      runs,
    );
  });

  it("comes to an end, and skipping all of it lowers nothing", () => {
    fc.assert(
      fc.property(anyJournal, told, ({ entries, now }, body) => {
        const start = now.instant + 10 * DAY;
        const { learner, clock } = walk(entries, start, [draftOf(body)], []);
        const at = { instant: clock, offset: 0 };
        const without = remember([
          ...entries,
          ...entriesFor(
            [draftOf(body)],
            { clock: start, offset: 0, device: "9876543210", newest: remember(entries).learner.newest },
            bytes,
          ),
        ]);
        expect({ ...show(learner, at), care: null }).toEqual({ ...show(without.learner, at), care: null });
      }),
      runs,
    );
  });
});
