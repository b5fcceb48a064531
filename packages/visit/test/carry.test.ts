import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attempted, goalAdded, setBack, winNoted } from "@reprise/engine";
import { carryIn, carryOut, linesOf, takeLines, type Pieces } from "../src/carry/index.ts";
import { emptyStore, noon, value, visitTo } from "./any.ts";

/** All lines of a file. */
const all = async (input: Pieces): Promise<readonly (string | null)[]> => {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(input)) lines.push(line);
  return lines;
};

/** Bytes cut into pieces at some places. */
const cut = (bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] => {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, i) => bytes.subarray(i === 0 ? 0 : ends[i - 1], end));
};

describe("lines", () => {
  const line = fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replace(/[\n\r\uFEFF]/g, " "));

  it("are the same however a file comes in pieces", () =>
    fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.nat()), async (lines, places) => {
        const bytes = new TextEncoder().encode(lines.map((one) => `${one}\n`).join(""));
        expect(await all(cut(bytes, places))).toEqual(lines);
      }),
    ));

  it("may end as Windows ends them, or not at all; a mark of byte order counts only at the start", async () => {
    const text = "\uFEFFone\r\ntwo\u2028\u2029\n\uFEFFthree";
    expect(await all([text])).toEqual(["one", "two\u2028\u2029", "\uFEFFthree"]);
  });

  it("that are not UTF-8 are none, and spoil no other", async () => {
    const bytes = [..."one\n"].map((sign) => sign.charCodeAt(0));
    expect(await all([Uint8Array.from([...bytes, 0xc3, 0x0a, ...bytes])])).toEqual(["one", null, "one"]);
  });
});

describe("a journal carried from one visit to another", () => {
  it("is the same there, byte for byte, and known the second time", async () => {
    const from = await visitTo();
    value(await from.record([goalAdded({ title: "Piano" }), winNoted({ what: "the left hand" })]));
    const { text, entries } = value(await carryOut(from, "reprise"));
    expect(entries).toBe(2);
    const to = await visitTo();
    expect(value(await carryIn(to, "reprise", [text]))).toMatchObject({ read: 2, recorded: 2, known: 0 });
    expect(value(await carryIn(to, "reprise", [text]))).toMatchObject({ read: 2, recorded: 0, known: 2 });
    expect(value(await carryOut(to, "reprise")).text).toBe(text);
    value(await to.reload());
    expect(to.learner().attempts.counts.wins).toBe(1);
  });

  it("can be read in part: what came in pieces of any kind, and what was skipped and why", async () => {
    const bytes = new TextEncoder().encode('{"id":1}\n');
    expect(value(await carryIn(await visitTo(), "reprise", ["nothing\n", bytes]))).toMatchObject({
      read: 2,
      recorded: 0,
      skipped: [
        { line: 1, why: "This line is not JSON." },
        { line: 2, why: 'This line has no well-formed "id".' },
      ],
    });
  });
});

describe("a table", () => {
  const table = [
    "entry,when,goal,what,result",
    'attempt,2026-05-01T10:00:00Z,Latin,"ablative, ""absolute"" – é",0.2',
    "setback,2026-05-20T10:00:00Z,,I want to die",
  ].join("\n");

  it("becomes the entries that it became when tables were first read: their ids come from what they say", async () => {
    const store = emptyStore();
    value(await carryIn(await visitTo(store), "csv", [table]));
    expect(value(await store.lines()).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([
      "01KQHFP6800G4FBXR95MTMXYHW",
      "01KQHFP68082HVCA09MQQ3VBT5",
      "01KS2D7V805PD5QW8QSQQP4NRN",
      "01KS2D7V80B26GBWSM9GPGHAB4",
    ]);
  });

  it("is counted by its rows, and known by them the second time", async () => {
    const store = emptyStore();
    const rows = `${table}\nattempt,nonsense,Latin,a,1`;
    const first = value(await carryIn(await visitTo(store), "csv", [rows]));
    expect(first).toMatchObject({ read: 3, recorded: 2, known: 0, skipped: [{ line: 4 }] });
    const again = value(await carryIn(await visitTo(store), "csv", [rows]));
    expect(again).toMatchObject({ read: 3, recorded: 0, known: 2, skipped: [{ line: 4 }] });
  });

  it("leaves out rows whose goal has no name that can be kept", async () => {
    const rows = `entry,when,goal,result\nattempt,2026-05-01T10:00:00Z,${"a".repeat(201)},1`;
    expect(value(await carryIn(await visitTo(), "csv", [rows]))).toMatchObject({ recorded: 0, skipped: [{ line: 2 }] });
  });

  it("is told from what is none, which is refused", async () => {
    for (const text of ['{"id":1}\n', "", "what,result\na,1\n"])
      expect(await carryIn(await visitTo(), "csv", [text])).toMatchObject({ ok: false, problem: { type: "NoTable" } });
  });
});

describe("drafts that are read line by line", () => {
  const lineOf = (draft: object): string => `${JSON.stringify(draft)}\n`;

  it("are kept together, however early they happened; what is wrong among them is left out alone, by its line", async () => {
    const store = emptyStore();
    const visit = await visitTo(store);
    const [goal] = value(await visit.record([goalAdded({ title: "Latin" })]));
    const setbacks = value(await visit.record([setBack({ what: "it did not work" })]));
    const tries = Array.from({ length: 300 }, (_, i) => {
      const when = noon.instant - (300 - i) * 60_000;
      return lineOf({ type: "attempts/attempted", body: { goal: i % 100 === 7 ? "0" : goal?.id, result: 0.5 }, when });
    });
    const letGo = lineOf({ type: "attempts/let-go", body: { recovery: setbacks[0]?.id } });
    let commits = 0;
    const counting = { ...store, record: ((...given) => (commits++, store.record(...given))) as typeof store.record };
    const carried = value(
      await takeLines(await visitTo(counting), [[...tries, letGo, letGo, "nothing\n", ...tries.slice(0, 2)].join("")], {
        drafts: true,
      }),
    );
    expect(carried).toMatchObject({ read: 305, recorded: 300 });
    expect(carried.skipped.map(({ line }) => line)).toEqual([8, 108, 208, 302, 303]);
    expect(commits).toBeLessThan(50);
    expect((await visitTo(store)).learner().attempts.counts.attempts).toBe(299);
  });
});

describe("a draft that comes in a piece of its own", () => {
  it("is kept before the next piece is waited for", async () => {
    const visit = await visitTo();
    const seen: number[] = [];
    const pieces = async function* (): AsyncGenerator<string> {
      for (let i = 0; i < 3; i++) {
        yield `${JSON.stringify(winNoted({ what: "a" }))}\n`;
        seen.push(visit.entries().length);
      }
    };
    value(await takeLines(visit, pieces(), { drafts: true }));
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe("a long table", () => {
  it("lets others have a turn in between, and is taken in whole", async () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `win,2026-05-01T10:00:00Z,,line ${i},`);
    let turns = 0;
    const pause = async () => void turns++;
    const carried = await carryIn(await visitTo(), "csv", ["entry,when,goal,what,result\n", rows.join("\n")], pause);
    expect(value(carried)).toMatchObject({ read: 1000, recorded: 1000, skipped: [] });
    expect(turns).toBe(5);
  });
});

describe("a copy to read", () => {
  it.each(["csv", "markdown"] as const)("as %s says what happened, but no words that met care", async (as) => {
    const visit = await visitTo();
    const [goal] = value(await visit.record([goalAdded({ title: "Piano" })]));
    value(await visit.record([attempted({ what: "the left hand", result: 1, ...(goal ? { goal: goal.id } : {}) })]));
    value(await visit.record([setBack({ what: "I want to die" })]));
    const { text } = value(await carryOut(visit, as));
    expect(text).toContain("Piano");
    expect(text).toContain("the left hand");
    expect(text).not.toContain("die");
  });
});
