import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kinds, remember, type Block, type Draft, type Entry, type Learner } from "../src/index.ts";
import { momentFor, sceneAt, type Now } from "../src/coach/moment.ts";
import { speakers } from "../src/coach/learner.ts";
import { entriesFor } from "../src/coach/record.ts";
import { decodeDraft } from "../src/journal/decode.ts";
import type { Mechanism } from "../src/mechanisms/mechanism.ts";
import { anyJournal, often } from "./any.ts";
import { ownBodies } from "./any-own.ts";
import { never } from "./never-said.ts";
import { furnished } from "./shelves.ts";

/** What stands in a block but is not read by a learner as our words: names, and where something comes from. */
const unread = new Set(["id", "kind", "entries", "source", "checked"]);

/** Blocks whose words are someone else's: a learner's own line, the name of a source. */
const isTheirs = ({ id, kind }: Block): boolean => kind === "quote" || id === "source";

/** Every text of a block that a learner reads. */
const textsIn = (value: unknown, key = ""): readonly string[] => {
  if (unread.has(key)) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, one]) => textsIn(one, Array.isArray(value) ? key : inner));
};

/** One part of a mechanism as it would stand now, about one subject. */
interface Played {
  readonly name: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Every part of every mechanism and every reason it would give, about nothing and about everything on record: what a page, the path or a list may show. */
const playAll = (learner: Learner, now: Now, entries: readonly Entry[]): readonly Played[] => {
  const scene = sceneAt(learner, now);
  const reasons = speakers.flatMap((mechanism) => {
    const advice = mechanism.advise(momentFor(learner, scene, mechanism, null));
    const blocks = advice?.because.map(({ text }, i): Block => ({ id: String(i), kind: "say", text })) ?? [];
    return advice ? [{ name: `why ${mechanism.id}/${advice.part}`, title: "why", blocks }] : [];
  });
  const parts = speakers.flatMap((mechanism: Mechanism) =>
    Object.entries(mechanism.parts).flatMap(([part, { title, blocks }]) =>
      [null, ...entries.map(({ id }) => id)].flatMap((subject) => {
        const moment = momentFor(learner, scene, mechanism, subject);
        const shown = blocks(moment);
        return shown.length === 0
          ? []
          : [{ name: `${mechanism.id}/${part}`, title: title(moment), blocks: furnished(shown) }];
      }),
    ),
  );
  return [...parts, ...reasons];
};

const runs = often(40);

/** Every part played over any journal at any time of its last day. */
const everywhere = (check: (played: Played) => void): void => {
  fc.assert(
    fc.property(anyJournal, fc.integer({ min: 0, max: 47 }), ({ entries, now }, hours) => {
      const { learner } = remember(entries);
      playAll(learner, { ...now, instant: now.instant + hours * 3_600_000 }, entries).forEach(check);
    }),
    runs,
  );
};

describe("any journal", () => {
  it("holds every kind of entry that a mechanism or the path owns", () => {
    const owned = speakers.flatMap(({ events }) => events.map(({ type }) => type));
    for (const type of owned) expect(ownBodies, type).toHaveProperty([type]);
    for (const type of Object.keys(ownBodies)) expect(kinds.has(type), type).toBe(true);
  });

  it("is one that could have been recorded: every entry passes its decoder", () => {
    fc.assert(
      fc.property(anyJournal, ({ entries }) => {
        for (const { type, body } of entries)
          if (body !== null) expect(decodeDraft({ type, body }, kinds), type).toMatchObject({ ok: true });
      }),
      runs,
    );
  });
});

describe("every part of every mechanism, over any journal", () => {
  it("names each of its blocks by an id of its own, and offers no empty list", () => {
    everywhere(({ name, title, blocks }) => {
      expect(title, name).not.toBe("");
      const ids = blocks.map(({ id }) => id);
      expect(new Set(ids).size, `${name}: ${ids.join(" ")}`).toBe(ids.length);
      for (const block of blocks) {
        if (block.kind === "choose") {
          expect(block.options, name).not.toEqual([]);
          const options = block.options.map(({ id }) => id);
          expect(new Set(options).size, `${name}: ${options.join(" ")}`).toBe(options.length);
          if (block.many !== undefined) expect(block.many).toBeGreaterThan(0);
        }
        if (block.kind === "write") {
          expect(block.fields, name).not.toEqual([]);
          // Two fields of one name cannot be told apart by someone who hears them.
          expect(new Set(block.fields).size, name).toBe(block.fields.length);
        }
        if (block.kind === "evidence") expect(block.facts, name).not.toEqual([]);
        if (block.kind === "story") expect(block.rows, name).not.toEqual([]);
        if (block.kind === "compare") expect(block.pairs, name).not.toEqual([]);
      }
    });
  });

  it("says no word that is never said, and leaves no slot unfilled", () => {
    everywhere(({ name, title, blocks }) => {
      for (const text of [title, ...blocks.filter((block) => !isTheirs(block)).flatMap((one) => textsIn(one))]) {
        expect(text, name).not.toMatch(/\{\w+\}|undefined|NaN|\bnull\b|Infinity/);
        for (const [pattern, why] of never) expect(pattern.test(text), `${name}: "${text}": ${why}`).toBe(false);
      }
    });
  });

  it("never says words back that met care", () => {
    everywhere(({ name, title, blocks }) => {
      expect(JSON.stringify([title, blocks]), name).not.toContain("want to die");
    });
  });

  it("offers labels that fit a row", () => {
    everywhere(({ name, blocks }) => {
      for (const block of blocks)
        if (block.kind === "choose")
          for (const { label } of block.options) expect(label.length, `${name}: ${label}`).toBeLessThanOrEqual(62);
    });
  });
});

describe("what speaks by itself, over any journal", () => {
  /** Everyone who would speak, with the part they would show. */
  const speaking = (learner: Learner, now: Now): readonly string[] => {
    const scene = sceneAt(learner, now);
    return speakers.flatMap((mechanism) => {
      const advice = mechanism.advise(momentFor(learner, scene, mechanism, null));
      return advice ? [`${mechanism.id}/${advice.part}`] : [];
    });
  };

  /** Any journal, and what is put on record a minute after it. */
  const andThen = (drafts: readonly Draft[], check: (learner: Learner, now: Now) => void): void => {
    fc.assert(
      fc.property(anyJournal, ({ entries, now }) => {
        const bytes = (): Uint8Array => new Uint8Array(10).fill(255);
        const clock = now.instant + 60_000;
        const stamping = { clock, offset: 60, device: "9876543210", newest: entries.at(-1)?.at ?? null };
        check(remember([...entries, ...entriesFor(drafts, stamping, bytes)]).learner, { instant: clock, offset: 60 });
      }),
      runs,
    );
  };
  const calmed: Draft = { type: "care/released", body: {} };

  it("is, while it is very bad, only settling, a kind word, what is on record, the next step, and that a day was long", () => {
    const mayStill = /^(regulation|restart|encouragement)\/|^(feelings\/kindness|identity\/returned|rhythm\/longDay)$/;
    andThen([calmed, { type: "attempts/felt", body: { distress: 70 } }], (learner, now) => {
      for (const one of speaking(learner, now)) expect(one).toMatch(mayStill);
    });
  });

  it("asks nothing of anyone at night, but how settling went and what made a return of that day possible", () => {
    const mayStill =
      /^(regulation|restart|encouragement)\/|^(feelings\/kindness|identity\/returned|bounce-back\/returned|rhythm\/longDay)$/;
    fc.assert(
      fc.property(anyJournal, fc.integer({ min: 0, max: 9 }), ({ entries, now }, days) => {
        const midnight = Math.ceil(now.instant / 86_400_000 + days) * 86_400_000;
        for (const one of speaking(remember(entries).learner, { instant: midnight, offset: 60 }))
          expect(one).toMatch(mayStill);
      }),
      runs,
    );
  });

  it("leaves someone alone with whom it was more than a setback, but for settling and a small step", () => {
    andThen([{ type: "attempts/set-back", body: { kind: "more" } }, calmed], (learner, now) => {
      for (const one of speaking(learner, now))
        expect(one).toMatch(/^(regulation|restart)\/|^(identity|bounce-back)\/returned$|^rhythm\/longDay$|^feelings\//);
    });
  });

  it("speaks of nothing feared within thirty days of words of crisis", () => {
    andThen([{ type: "attempts/win-noted", body: { what: "I want to die" } }, calmed], (learner, now) => {
      for (const days of [0, 1, 7, 29])
        expect(
          speaking(learner, { ...now, instant: now.instant + days * 86_400_000 + 12 * 3_600_000 }).join(" "),
        ).not.toContain("exposure/");
    });
  });
});
