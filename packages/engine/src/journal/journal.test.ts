import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  amended,
  byHappened,
  byRecorded,
  clockWarning,
  decodeDraft,
  decodeLine,
  deviceId,
  entryId,
  event,
  happened,
  inOrder,
  isEntryId,
  journalEvents,
  kindsOf,
  LATEST,
  maybe,
  merge,
  nextAt,
  newest,
  redacted,
  resolve,
  restored,
  retracted,
  stamper,
  withoutWords,
  field,
  type Draft,
  type Entry,
} from "./index.ts";

const noted = event(
  "test/noted",
  { text: maybe(field.text), size: maybe(field.logit), when: maybe(field.instant) },
  { words: ["text"] },
);
const grown = event(
  "test/grown",
  { size: v.number(), unit: v.string() },
  { version: 3, upgrades: { 1: (body) => ({ size: body }), 2: (body) => ({ ...(body as object), unit: "cm" }) } },
);
const kinds = kindsOf([...journalEvents, noted, grown] as never);

let count = 0;
const bytes = (): Uint8Array =>
  Uint8Array.from({ length: 10 }, (_, i) => (i === 9 ? count & 255 : i === 8 ? count++ >> 8 : 0));
const written = (drafts: readonly Draft[], clock = 1000, device = "0123456789"): readonly Entry[] =>
  drafts.map(stamper({ clock, offset: 0, device, newest: null }, kinds, bytes));
const mergeHere = (known: readonly Entry[], incoming: readonly Entry[]) => merge(known, incoming, kinds);
const one = (draft: Draft, clock = 1000): Entry => written([draft], clock)[0] as Entry;

describe("an entry id", () => {
  it("is 26 letters and digits that sort by time", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: LATEST }),
        fc.nat({ max: LATEST }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (a, b, random) => {
          const [one, other] = [entryId(a, random), entryId(b, random)];
          expect(isEntryId(one)).toBe(true);
          expect(Math.sign(a - b)).toBe(one < other ? -1 : one > other ? 1 : 0);
        },
      ),
    );
  });

  it("holds all eighty random bits", () => {
    const none = entryId(0, new Uint8Array(10));
    for (let bit = 0; bit < 80; bit++) {
      const random = new Uint8Array(10);
      random[bit >> 3] = 128 >> (bit & 7);
      expect(entryId(0, random)).not.toBe(none);
    }
  });

  it("is refused with a letter that Crockford left out, a lower case letter, or a time past the last", () => {
    const id = entryId(LATEST, new Uint8Array(10));
    expect(isEntryId(id)).toBe(true);
    for (const bad of [id.replace("7", "8"), id.toLowerCase(), `${id.slice(0, 25)}U`, id.slice(1), `${id}0`])
      expect(isEntryId(bad)).toBe(false);
  });

  it("has a sister for devices of ten letters", () => {
    expect(deviceId(new Uint8Array(7))).toBe("0000000000");
    expect(deviceId(new Uint8Array(7).fill(255))).toHaveLength(10);
  });
});

describe("the stamp", () => {
  it("never runs behind what is known", () => {
    expect(nextAt({ clock: 50, newest: null })).toBe(50);
    expect(nextAt({ clock: 50, newest: 20 })).toBe(50);
    expect(nextAt({ clock: 50, newest: 50 })).toBe(51);
    expect(nextAt({ clock: 50, newest: 900 })).toBe(901);
  });

  it("believes the clock when what is known is a day or more ahead of it, and says so", () => {
    const day = 86_400_000;
    expect(nextAt({ clock: 50, newest: 50 + day - 1 })).toBe(50 + day);
    expect(nextAt({ clock: 50, newest: 50 + day })).toBe(50);
    const clock = Date.parse("2026-05-21T12:00:00Z");
    expect(clockWarning({ clock, newest: clock + day })).toContain("a day or more ahead");
    expect(clockWarning({ clock, newest: clock + day / 2 })).toContain("gone back");
    expect(clockWarning({ clock, newest: clock - day })).toBeNull();
    expect(clockWarning({ clock: 0, newest: null })).toContain("1970");
    expect(clockWarning({ clock: Date.parse("2099-01-01T00:00:00Z"), newest: null })).toContain("2099");
  });

  it("gives each draft an instant of its own", () => {
    const ats = written([noted({}), noted({}), noted({})], 7).map(({ at }) => at);
    expect(ats).toEqual([7, 8, 9]);
  });
});

describe("a line of a journal", () => {
  const line = (change: object): string => JSON.stringify({ ...one(noted({ text: "a" })), ...change });

  it("is kept byte for byte when its type or its version is not known here", () => {
    for (const change of [{ type: "later/invented" }, { version: 2 }]) {
      const text = ` ${line(change)}  `;
      const read = decodeLine(text, kinds);
      expect(read).toMatchObject({ ok: true, value: { text, known: false } });
    }
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "not an entry"],
    [line({ id: "x" }), '"id"'],
    [line({ at: 1.5 }), '"at"'],
    [line({ offset: 9999 }), '"offset"'],
    [line({ device: "" }), '"device"'],
    [line({ type: "noted" }), '"type"'],
    [line({ version: 0 }), '"version"'],
    [line({ body: undefined }), '"body"'],
    [line({ body: { size: 9 } }), "size"],
    [line({ body: { text: "\uD800" } }), "half of a character"],
  ])("is refused in one sentence when it is damaged: %s", (text, says) => {
    const read = decodeLine(text, kinds);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem.says).toContain(says);
  });

  it("never repeats a learner's words in what it says", () => {
    const secret = "the words nobody may see";
    for (const body of [{ text: 4, [secret]: 1 }, { text: secret.repeat(500) }, { size: secret }, secret]) {
      const read = decodeLine(line({ body }), kinds);
      expect(read.ok).toBe(false);
      if (!read.ok) expect(read.problem.says).not.toContain("nobody");
    }
  });

  it("comes to its newest shape step by step", () => {
    const old = { ...one(noted({})), type: "test/grown", version: 1, body: 7 };
    expect(newest(old, kinds)).toMatchObject({ version: 3, body: { size: 7, unit: "cm" } });
    expect(decodeLine(JSON.stringify(old), kinds)).toMatchObject({ ok: true, value: { known: true } });
    expect(decodeLine(JSON.stringify({ ...old, body: "no number" }), kinds).ok).toBe(false);
  });

  it("keeps fields beyond its schema: a later release may know them", () => {
    const read = decodeLine(line({ body: { text: "a", mood: 3 } }), kinds);
    expect(read.ok && newest(read.value.entry, kinds)?.body).toEqual({ text: "a", mood: 3 });
  });

  it("is a draft only of a kind that can be read back", () => {
    expect(decodeDraft({ type: "test/noted", body: { text: "a" } }, kinds).ok).toBe(true);
    expect(decodeDraft({ type: "test/unheard-of", body: {} }, kinds).ok).toBe(false);
    expect(decodeDraft({ type: "test/noted", body: null }, kinds).ok).toBe(false);
    expect(decodeDraft(null, kinds).ok).toBe(false);
  });
});

describe("a draft", () => {
  it("is refused when it is nested too deeply, or hides a long text in a field nobody knows", () => {
    let deep: unknown = "end";
    for (let i = 0; i < 20_000; i++) deep = [deep];
    for (const extra of [{ deep }, { long: "a".repeat(10_001) }, { half: "\uD800" }]) {
      const read = decodeDraft({ type: "test/noted", body: { text: "a", ...extra } }, kinds);
      expect(read.ok).toBe(false);
    }
  });
});

describe("order", () => {
  it("is by when things happened, then by id, however they were recorded", () => {
    const [early, late] = [one(noted({ when: 5 }), 900), one(noted({}), 800)];
    expect([late, early].sort(byHappened)).toEqual([early, late]);
    expect([early, late].sort(byRecorded)).toEqual([late, early]);
    expect(happened(early)).toBe(5);
  });

  it("hands an ordered list back as it is", () => {
    const list = written([noted({}), noted({})]);
    expect(inOrder(list, byRecorded)).toBe(list);
    expect(inOrder(list.toReversed(), byRecorded)).toEqual(list);
  });
});

describe("corrections", () => {
  const original = one(noted({ text: "first words", size: 1 }));
  const later = (draft: Draft): Entry => one(draft, 2000 + count);
  const bodies = (...entries: Entry[]): readonly unknown[] => resolve(entries, kinds).map(({ body }) => body);

  it("lay fields over the original at its place; null takes a field away", () => {
    const change = later(amended({ entry: original.id, body: { size: 2 } }));
    const again = later(amended({ entry: original.id, body: { text: null } }));
    expect(bodies(original, change)).toEqual([{ text: "first words", size: 2 }]);
    expect(bodies(original, change, again)).toEqual([{ size: 2 }]);
  });

  it("pass over an amendment that would make the body unreadable", () => {
    expect(bodies(original, later(amended({ entry: original.id, body: { size: 99 } })))).toEqual([
      { text: "first words", size: 1 },
    ]);
  });

  it("take an entry back as if it had never been, until it is restored", () => {
    const taken = later(retracted({ entry: original.id }));
    expect(bodies(original, taken)).toEqual([]);
    expect(bodies(original, taken, later(restored({ entry: original.id })))).toHaveLength(1);
  });

  it("can themselves be taken back", () => {
    const change = later(amended({ entry: original.id, body: { size: 2 } }));
    expect(bodies(original, change, later(retracted({ entry: change.id })))).toEqual([
      { text: "first words", size: 1 },
    ]);
  });

  it("let a redaction win over everything, whatever came before or comes after", () => {
    const change = later(amended({ entry: original.id, body: { text: "second words" } }));
    const erase = later(redacted({ entry: original.id, rest: withoutWords(original, kinds) }));
    const after = later(amended({ entry: original.id, body: { text: "third words" } }));
    for (const list of [
      [original, change, erase, after],
      [erase, after, change, original],
    ]) {
      const merged = mergeHere(list.slice(0, 2), list.slice(2));
      expect(JSON.stringify(merged)).not.toContain("words");
      expect(resolve(merged, kinds).map(({ body }) => body)).toEqual([{ size: 1 }]);
    }
  });

  it("stand even where someone tries to erase the erasing", () => {
    const erase = later(redacted({ entry: original.id, rest: null }));
    const again = later(redacted({ entry: erase.id, rest: null }));
    expect(JSON.stringify(mergeHere(mergeHere([erase], [again]), [original]))).not.toContain("words");
  });

  it("erase an amendment's own words, too", () => {
    const change = later(amended({ entry: original.id, body: { text: "second words" } }));
    const erase = later(redacted({ entry: change.id, rest: { entry: original.id } }));
    expect(bodies(original, change, erase)).toEqual([{ text: "first words", size: 1 }]);
  });

  it("keep nothing of a rest that holds words or cannot be read", () => {
    for (const rest of [{ text: "words all the same" }, { size: 99 }])
      expect(bodies(original, later(redacted({ entry: original.id, rest })))).toEqual([]);
  });

  it("can take back what took back", () => {
    const taken = later(retracted({ entry: original.id }));
    const back = later(retracted({ entry: taken.id }));
    expect(bodies(original, taken, back)).toHaveLength(1);
    expect(bodies(original, taken, back, later(retracted({ entry: back.id })))).toEqual([]);
  });

  it("keep nothing where one of two redactions keeps nothing", () => {
    const some = later(redacted({ entry: original.id, rest: { size: 1 } }));
    const none = later(redacted({ entry: original.id, rest: null }));
    const again = later(redacted({ entry: original.id, rest: { size: 1 } }));
    for (const list of [
      [original, some, none],
      [original, none, some],
      [original, none, again],
    ])
      expect(resolve(list, kinds)).toEqual([]);
  });
});

describe("merge", () => {
  const drafts = fc.array(fc.record({ text: fc.string({ maxLength: 4 }), size: fc.integer({ min: -3, max: 3 }) }), {
    maxLength: 12,
  });

  it("is a union: whoever merges what in which order, and how often, holds the same journal", () => {
    fc.assert(
      fc.property(drafts, drafts, fc.nat(), (left, right, which) => {
        const mine = written(
          left.map((body) => noted(body)),
          10,
          "AAAAAAAAAA",
        );
        const theirs = written(
          right.map((body) => noted(body)),
          10,
          "BBBBBBBBBB",
        );
        const target = [...mine, ...theirs][which % Math.max(1, mine.length + theirs.length)];
        const erase = target ? written([redacted({ entry: target.id, rest: null })], 5000) : [];
        const all = mergeHere(mergeHere(mine, theirs), erase);
        expect(mergeHere(erase, mergeHere(theirs, mine))).toEqual(all);
        expect(mergeHere(mergeHere(theirs, erase), mergeHere(mine, theirs))).toEqual(all);
        expect(mergeHere(all, all)).toEqual(all);
      }),
    );
  });
});
