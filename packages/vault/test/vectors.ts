import {
  b64u,
  contentToBytes,
  entropyToPhrase,
  eraseTokenOf,
  follow,
  FORMAT,
  gapsOf,
  headOf,
  keysOf,
  linkOf,
  noteIdOf,
  open,
  paddedLength,
  recordIdOf,
  seal,
  sealedLength,
  statementsOf,
  type Chains,
  type Content,
} from "../src/index.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { dice, winLine } from "./any.ts";

const ENTROPY = Uint8Array.from({ length: 16 }, (_, i) => i * 17);
const keys = keysOf(ENTROPY);

/** Phrases with everything that follows from them. */
const keyVectors = () =>
  [ENTROPY, new Uint8Array(16), dice(1)(16)].map((entropy) => {
    const all = keysOf(entropy);
    const entry = "01KJPWD6M00000000000000001";
    const record = recordIdOf(all, entry);
    return {
      phrase: entropyToPhrase(entropy),
      entropy: b64u(entropy),
      vault: all.id,
      seal: b64u(all.seal),
      name: b64u(all.name),
      erase: b64u(all.erase),
      readToken: all.readToken,
      writeToken: all.writeToken,
      registration: all.registration,
      record: {
        entry,
        id: b64u(record),
        eraseToken: b64u(eraseTokenOf(all, record)),
        erase: b64u(sha256(eraseTokenOf(all, record))),
      },
      note: { device: "AAAAAAAAAA", number: 7, id: b64u(noteIdOf(all, "AAAAAAAAAA", 7)) },
    };
  });

const LENGTHS = [0, 1, 500, 507, 508, 509, 510, 540, 600, 1000, 1020, 1021, 5000, 10_000, 30_000, 60_000, 63_484];

/** Lengths of content, padded and sealed. */
const paddingVectors = () =>
  LENGTHS.map((content) => ({ content, padded: paddedLength(content), sealed: sealedLength(content) }));

const text = (number: number): string => winLine(number, `win ${number}, “wörtlich”`).text;
const entryOf = (line: string): string => (JSON.parse(line) as { readonly id: string }).id;

const sealedOf = (content: Content, nonce: Uint8Array) => {
  const record =
    content.entry === undefined
      ? noteIdOf(keys, content.device, content.number)
      : recordIdOf(keys, entryOf(content.entry));
  const sealed = seal(keys, record, contentToBytes(content), nonce);
  return { record, sealed, link: linkOf(sealed) };
};

/** Content, sealed with a nonce that is given. */
const sealingVectors = () => {
  const contents: readonly Content[] = [
    { device: "AAAAAAAAAA", number: 1, link: null, heads: {}, entry: text(1) },
    { device: "AAAAAAAAAA", number: 2, link: b64u(sha256(Uint8Array.of(1))), heads: {}, name: "phone" },
    {
      device: "BBBBBBBBBB",
      number: 9,
      link: b64u(sha256(Uint8Array.of(2))),
      heads: { AAAAAAAAAA: [2, b64u(sha256(Uint8Array.of(3)))] },
      closes: [["AAAAAAAAAA", 1, b64u(sha256(Uint8Array.of(4)))]],
      left: [text(1)],
      entry: text(2),
    },
    { device: "AAAAAAAAAA", number: 1, link: null, heads: {}, entry: text(3).replace("win 3", "w".repeat(4000)) },
  ];
  return contents.map((content, i) => {
    const nonce = Uint8Array.from({ length: 24 }, (_, at) => i * 24 + at);
    const { record, sealed, link } = sealedOf(content, nonce);
    return {
      phrase: entropyToPhrase(ENTROPY),
      record: b64u(record),
      nonce: b64u(nonce),
      content,
      sealed: b64u(sealed),
      link,
    };
  });
};

const [A, B, C] = ["AAAAAAAAAA", "BBBBBBBBBB", "CCCCCCCCCC"] as const;

/** Three devices that write in turn; the second erases, and closes the hole. */
const historyRecords = () => {
  const chance = dice(7);
  const made: { readonly id: string; readonly sealed: string; readonly content: Content; readonly link: string }[] = [];
  const add = (content: Omit<Content, "number" | "link" | "heads"> & Partial<Content>): void => {
    const before = made.filter((one) => one.content.device === content.device);
    const whole = {
      heads: {},
      ...content,
      number: content.number ?? before.length + 1,
      link: content.link ?? before.at(-1)?.link ?? null,
    };
    const { record, sealed, link } = sealedOf(whole, chance(24));
    made.push({ id: b64u(record), sealed: b64u(sealed), content: whole, link });
  };
  const at = (place: number): readonly [string, number, string] => {
    const { content, link } = made[place] as (typeof made)[number];
    return [content.device, content.number, link];
  };
  const head = (place: number): readonly [number, string] => [at(place)[1], at(place)[2]];
  add({ device: A, entry: text(1) });
  add({ device: A, entry: text(2) });
  add({ device: B, entry: text(3), heads: { [A]: head(1) } });
  add({ device: C, entry: text(4), heads: { [A]: head(1), [B]: head(2) } });
  add({ device: A, entry: text(5), heads: { [B]: head(2), [C]: head(3) } });
  add({ device: B, entry: text(6), closes: [at(1)], left: [text(2).replace(/"what":"[^"]*",/, "")] });
  add({ device: C, entry: text(7), heads: { [A]: head(4), [B]: head(5) } });
  add({ device: A, entry: text(8), link: made[1]?.link ?? null, number: 3 });
  return made;
};

/** What a device says that reads some of those records, in their order. */
const verdictOf = (records: ReturnType<typeof historyRecords>, places: readonly number[]) => {
  let chains: Chains = {};
  const links = new Map<string, string>();
  const forks: { readonly device: string; readonly number: number }[] = [];
  for (const place of places) {
    const { content, link } = records[place] as (typeof records)[number];
    const statements = statementsOf(content, link);
    const after = follow(chains, statements, (device, number) => links.get(`${device}/${number}`));
    for (const { device, number, link: said } of statements) {
      const key = `${device}/${number}`;
      if (!links.has(key)) links.set(key, said);
    }
    chains = after.chains;
    forks.push(...after.forks);
  }
  return {
    reads: places,
    heads: Object.fromEntries(Object.keys(chains).map((device) => [device, headOf(chains, device)])),
    gaps: gapsOf(chains, new Set()),
    forks,
  };
};

/** Records of three devices, and the verdict on several ways of giving them back. */
const historyVectors = () => {
  const records = historyRecords();
  const ways = [
    [0, 1, 2, 3, 4, 5, 6],
    [0, 2, 3, 4, 5, 6], // the second is erased, and its hole is closed
    [0, 1, 3, 4, 5, 6], // B's first is withheld
    [0, 1, 2, 3, 4, 6], // B's last is withheld, which only C names
    [0, 1, 2, 3, 4], // the tail is cut off: nothing here can show it
    [0, 1, 2, 3, 4, 5, 6, 7], // A's third stands there twice, with other bytes
    [0, 0, 1, 2, 3, 4, 5, 6], // one is given back twice
    [6, 5, 4, 3, 2, 1, 0], // in any order
  ];
  return {
    phrase: entropyToPhrase(ENTROPY),
    records: records.map(({ id, sealed, content, link }) => ({ id, sealed, content, link })),
    verdicts: ways.map((places) => verdictOf(records, places)),
  };
};

/** Bytes that must not be opened, and why. */
const refusedVectors = () => {
  const content: Content = { device: A, number: 1, link: null, heads: {}, entry: text(1) };
  const { record, sealed } = sealedOf(content, new Uint8Array(24));
  const other = recordIdOf(keys, entryOf(text(2)));
  const flipped = (at: number): Uint8Array => sealed.map((byte, i) => (i === at ? byte ^ 1 : byte));
  const elsewhere = seal(keysOf(new Uint8Array(16)), record, contentToBytes(content), new Uint8Array(24));
  const cases: readonly (readonly [why: string, bytes: Uint8Array, under: Uint8Array, highest: number])[] = [
    ["a bit of the nonce is flipped", flipped(1), record, 0],
    ["the first bit of what is locked is flipped", flipped(25), record, 0],
    ["a bit in the middle is flipped", flipped(300), record, 0],
    ["the last bit is flipped", flipped(sealed.length - 1), record, 0],
    ["it stands under another record's id", sealed, other, 0],
    ["it was sealed in another vault", elsewhere, record, 0],
    ["its end is cut off", sealed.subarray(0, sealed.length - 16), record, 0],
    ["it is empty", new Uint8Array(0), record, 0],
    ["it has a byte more", Uint8Array.from([...sealed, 0]), record, 0],
    ["its format is 0", sealed.map((byte, i) => (i === 0 ? 0 : byte)), record, 0],
    ["its format is newer", sealed.map((byte, i) => (i === 0 ? FORMAT + 1 : byte)), record, 0],
    ["its format is older than one that was seen here", sealed, record, FORMAT + 1],
  ];
  return cases.map(([why, bytes, under, highest]) => {
    const opened = open(keys, under, bytes, highest);
    return {
      why,
      phrase: entropyToPhrase(ENTROPY),
      record: b64u(under),
      highest,
      sealed: b64u(bytes),
      verdict: opened.ok ? "opened" : opened.problem,
    };
  });
};

/** All test vectors, by the name of their file. */
export const vectors = (): Readonly<Record<string, unknown>> => ({
  keys: keyVectors(),
  padding: paddingVectors(),
  sealing: sealingVectors(),
  history: historyVectors(),
  refused: refusedVectors(),
});
