import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  b64u,
  b64uToBytes,
  bytesToContent,
  contentToBytes,
  entropyToPhrase,
  follow,
  gapsOf,
  headOf,
  keysOf,
  linkOf,
  LONGEST_SEALED,
  open,
  paddedLength,
  phraseToEntropy,
  recordIdOf,
  seal,
  sealedLength,
  type Chains,
  type Statement,
} from "../src/index.ts";
import { often, value } from "./any.ts";

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const keys = keysOf(Uint8Array.from({ length: 16 }, (_, i) => i));
const record = recordIdOf(keys, "01KJPWD6M00000000000000001");

describe("base64url", () => {
  it("is what Node writes, and comes back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = b64u(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(b64uToBytes(text)).toEqual(bytes);
      }),
      often(300),
    );
  });

  it.each(["A", "AA==", "AB", "A+", "A/AA", "ä", "AA A", "AAAAA"])("is not %j", (text) => {
    expect(b64uToBytes(text)).toBeNull();
  });
});

describe("a phrase", () => {
  it("is twelve words, and gives its entropy back however it was typed", () => {
    const mess = fc.constantFrom(" ", "\n", ", ", "  \t", " 3. ", "; ", " — ".replace("—", "-"));
    fc.assert(
      fc.property(
        bytesOf(16),
        fc.array(mess, { minLength: 12, maxLength: 12 }),
        fc.boolean(),
        (entropy, gaps, loud) => {
          const words = entropyToPhrase(entropy).split(" ");
          expect(words).toHaveLength(12);
          const typed = words.map((word, i) => `${gaps[i] ?? " "}${loud ? word.toUpperCase() : word}`).join(" ");
          expect(value(phraseToEntropy(typed))).toEqual(entropy);
        },
      ),
      often(100),
    );
  });

  const good = entropyToPhrase(new Uint8Array(16));
  it.each([
    ["UnknownWord", good.replace("about", "abuot"), 'Word 12, "abuot", is not one of the words'],
    ["WrongCount", good.replace(" about", ""), "There are 11 words here"],
    ["WrongCount", "abandon", "There is 1 word here"],
    ["WrongCount", "", "There are 0 words here"],
    ["WrongChecksum", good.replace("about", "abandon"), "twelve words of the list"],
  ])("is refused in a sentence that says what to look at: %s", (type, text, says) => {
    const refused = phraseToEntropy(text);
    expect(refused).toMatchObject({ ok: false, problem: { type } });
    expect(!refused.ok && refused.problem.says).toContain(says);
  });

  it("is never said back: only the one word that is not in the list, and not all of that where it is long", () => {
    const refused = phraseToEntropy(`${good} ${"x".repeat(80)}`);
    expect(!refused.ok && refused.problem.says).not.toContain("abandon");
    expect(!refused.ok && refused.problem.says).not.toContain("x".repeat(21));
  });
});

describe("the keys of a vault", () => {
  it("all differ from one another and from those of another vault", () => {
    const all = [new Uint8Array(16), new Uint8Array(16).fill(1)].flatMap((entropy) => {
      const { id, seal: one, name, erase, readToken, writeToken, registration } = keysOf(entropy);
      return [id, b64u(one), b64u(name), b64u(erase), readToken, writeToken, registration.read, registration.write];
    });
    expect(new Set(all).size).toBe(16);
    expect([keys.id.length, b64u(record).length]).toEqual([27, 43]);
  });
});

describe("sealing", () => {
  it("opens to what was sealed, in as many bytes as it said", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), bytesOf(24), (content, nonce) => {
        const sealed = seal(keys, record, content, nonce);
        expect(sealed.length).toBe(sealedLength(content.length));
        expect(value(open(keys, record, sealed, 1))).toEqual(content);
      }),
      often(100),
    );
  });

  it("does not open once any bit was changed, under another record's id, or in another vault", () => {
    const other = keysOf(new Uint8Array(16).fill(9));
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 700 }),
        bytesOf(24),
        fc.nat(),
        fc.nat({ max: 7 }),
        (content, nonce, at, bit) => {
          const sealed = seal(keys, record, content, nonce);
          const place = at % sealed.length;
          const changed = sealed.map((byte, i) => (i === place ? byte ^ (1 << bit) : byte));
          expect(open(keys, record, changed, 0).ok).toBe(false);
          expect(open(keys, recordIdOf(keys, "01KJPWD6M00000000000000002"), sealed, 0).ok).toBe(false);
          expect(open(other, record, sealed, 0).ok).toBe(false);
        },
      ),
      often(100),
    );
  });

  it("does not open padding that another writer made longer or shorter, though it has the key", () => {
    for (const length of [512, 600, 1024]) {
      const padded = new Uint8Array(length);
      new DataView(padded.buffer).setUint32(0, 700);
      const nonce = new Uint8Array(24);
      const bound = Uint8Array.from([...new TextEncoder().encode("reprise/record"), ...keys.idBytes, ...record, 1]);
      const locked = xchacha20poly1305(keys.seal, nonce, bound).encrypt(padded);
      expect(open(keys, record, Uint8Array.from([1, ...nonce, ...locked]), 0)).toEqual({
        ok: false,
        problem: "changed",
      });
    }
  });

  it("hides lengths: never below 512, never more than an eighth longer, and few lengths in all", () => {
    const lengths = Array.from({ length: 63_485 }, (_, content) => content);
    const padded = lengths.map(paddedLength);
    for (const content of lengths) {
      const long = padded[content] ?? 0;
      expect(long >= Math.max(512, content + 4) && (long === 512 || long <= (content + 4) * 1.125)).toBe(true);
    }
    expect(new Set(padded).size).toBeLessThan(130);
    expect(sealedLength(63_484)).toBeLessThanOrEqual(LONGEST_SEALED);
  });
});

describe("the content of a record", () => {
  it("comes back as it was, and anything else is nothing", () => {
    const content = {
      device: "AAAAAAAAAA",
      number: 2,
      link: linkOf(Uint8Array.of(1)),
      heads: { BBBBBBBBBB: [3, linkOf(Uint8Array.of(2))] as const },
      closes: [["CCCCCCCCCC", 1, linkOf(Uint8Array.of(3))] as const],
      left: ["{}"],
      name: "phone",
      entry: ' {"odd":1.0}',
    };
    const read = (given: object) => bytesToContent(new TextEncoder().encode(JSON.stringify(given)));
    expect(bytesToContent(contentToBytes(content))).toEqual(content);
    expect(read({ ...content, later: 1 })).not.toBeNull();
    for (const wrong of [
      { device: "x" },
      { number: 0 },
      { number: 1.5 },
      { number: 1 },
      { link: null },
      { link: "short" },
      { heads: [] },
      { heads: { x: [1, content.link] } },
      { heads: { BBBBBBBBBB: [1, "no"] } },
      { closes: [["CCCCCCCCCC", 0, content.link]] },
      { closes: {} },
      { left: [1] },
      { name: "n".repeat(101) },
      { entry: 1 },
    ])
      expect([wrong, read({ ...content, ...wrong })]).toEqual([wrong, null]);
    expect(bytesToContent(Uint8Array.of(0xff))).toBeNull();
    expect(read([])).toBeNull();
  });
});

describe("the chains of devices", () => {
  const [one, two] = ["AAAAAAAAAA", "BBBBBBBBBB"] as const;
  const at = (device: string, number: number, is: Statement["is"], link = `${device}${number}`): Statement => ({
    device,
    number,
    link,
    is,
  });
  /** Statements one batch after another, with the links that were learned before. */
  const told = (batches: readonly (readonly Statement[])[]) => {
    let chains: Chains = {};
    const links = new Map<string, string>();
    const forks: unknown[] = [];
    for (const batch of batches) {
      const after = follow(chains, batch, (device, number) => links.get(`${device}/${number}`));
      for (const { device, number, link } of batch)
        if (!links.has(`${device}/${number}`)) links.set(`${device}/${number}`, link);
      chains = after.chains;
      forks.push(...after.forks);
    }
    return { chains, forks, gaps: gapsOf(chains, new Set()) };
  };
  const anyPlaces = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 30 });

  it("miss exactly what is not there, in whatever order and batches it is read", () => {
    fc.assert(
      fc.property(anyPlaces, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 7 }), (places, named, size) => {
        const statements = [
          ...places.map((number) => at(one, number, number % 3 ? "seen" : "closed")),
          at(one, named, "named"),
        ];
        const batches = Array.from({ length: Math.ceil(statements.length / size) }, (_, i) =>
          statements.slice(i * size, (i + 1) * size),
        );
        const { chains, forks, gaps } = told(batches);
        expect(forks).toEqual([]);
        const last = Math.max(...places);
        const missed = Array.from({ length: Math.max(last, named) }, (_, i) => i + 1).filter(
          (n) => !places.includes(n),
        );
        const said = gaps.flatMap(({ from, to, is }) =>
          Array.from({ length: to - from + 1 }, (_, i) => [from + i, is] as const),
        );
        expect(said.map(([number]) => number)).toEqual(missed);
        for (const [number, is] of said) expect(is).toBe(number < last ? "missing" : "rolled-back");
        const upTo = (missed[0] ?? Math.max(last, named) + 1) - 1;
        expect(headOf(chains, one)).toEqual(upTo === 0 ? null : [upTo, `${one}${upTo}`]);
      }),
      often(300),
    );
  });

  it("notice a second link for any place, wherever it stands, and keep the first", () => {
    fc.assert(
      fc.property(anyPlaces, fc.nat(), fc.constantFrom("seen", "closed", "named"), (places, pick, is) => {
        const place = places[pick % places.length] ?? 1;
        const { chains, forks } = told([
          places.map((number) => at(one, number, "seen")),
          [at(one, place, is, "other")],
        ]);
        expect(forks).toEqual([{ device: one, number: place }]);
        expect(chains).toEqual(told([places.map((number) => at(one, number, "seen"))]).chains);
      }),
      often(200),
    );
  });

  it("stand apart, device by device", () => {
    const { gaps } = told([[at(one, 1, "seen"), at(two, 2, "seen"), at(one, 3, "named")]]);
    expect(gaps).toEqual([
      { device: one, from: 2, to: 3, is: "rolled-back" },
      { device: two, from: 1, to: 1, is: "missing" },
    ]);
  });

  it("excuse a hole whose record is kept and cannot be opened yet", () => {
    const chains = follow(
      {},
      [at(one, 1, "seen"), at(one, 2, "named", "newer"), at(one, 3, "seen")],
      () => undefined,
    ).chains;
    expect(gapsOf(chains, new Set(["newer"]))).toEqual([]);
    expect(gapsOf(chains, new Set())).toHaveLength(1);
  });

  it("stay small over a long journal with a hole near its beginning", () => {
    const statements = Array.from({ length: 20_000 }, (_, i) => at(one, i + 1, "seen")).filter(
      ({ number }) => number !== 2,
    );
    expect(JSON.stringify(told([statements]).chains).length).toBeLessThan(300);
  });
});
