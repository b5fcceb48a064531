import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "@noble/hashes/sha2.js";
import {
  b64u,
  b64uToBytes,
  bytesToContent,
  contentToBytes,
  keysOf,
  linkOf,
  open,
  phraseToEntropy,
  recordIdOf,
  seal,
  type Content,
} from "../src/index.ts";
import { value } from "./any.ts";
import { vectors } from "./vectors.ts";

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", "vectors", `${name}.json`), "utf8"));
const bytes = (text: string): Uint8Array => b64uToBytes(text) as Uint8Array;
const keysOfPhrase = (phrase: string) => keysOf(value(phraseToEntropy(phrase)));

describe("the test vectors of a vault", () => {
  it.each(Object.entries(vectors()))("still say what they said: %s", (name, now) => {
    expect(JSON.parse(JSON.stringify(now))).toEqual(read(name));
  });

  it("name a vault by the hash of what the relay is told", () => {
    for (const { vault, registration, readToken } of read("keys") as readonly {
      readonly vault: string;
      readonly readToken: string;
      readonly registration: { readonly write: string; readonly read: string };
    }[]) {
      const told = Uint8Array.from([...bytes(registration.write), ...bytes(registration.read)]);
      expect(b64u(sha256(told).slice(0, 20))).toBe(vault);
      expect(b64u(sha256(bytes(readToken)))).toBe(registration.read);
    }
  });

  it("open to their content, and seal to the same bytes", () => {
    for (const one of read("sealing") as readonly {
      readonly phrase: string;
      readonly record: string;
      readonly nonce: string;
      readonly content: Content;
      readonly sealed: string;
      readonly link: string;
    }[]) {
      const keys = keysOfPhrase(one.phrase);
      const sealed = seal(keys, bytes(one.record), contentToBytes(one.content), bytes(one.nonce));
      expect([b64u(sealed), linkOf(sealed)]).toEqual([one.sealed, one.link]);
      expect(bytesToContent(value(open(keys, bytes(one.record), bytes(one.sealed), 0)))).toEqual(one.content);
    }
  });

  it("say of three devices what is there, what is missing and what is forked", () => {
    const { phrase, records, verdicts } = read("history") as {
      readonly phrase: string;
      readonly records: readonly { readonly id: string; readonly sealed: string; readonly content: Content }[];
      readonly verdicts: readonly {
        readonly gaps: readonly { readonly is: string }[];
        readonly forks: readonly unknown[];
      }[];
    };
    const keys = keysOfPhrase(phrase);
    for (const { id, sealed, content } of records) {
      expect(bytesToContent(value(open(keys, bytes(id), bytes(sealed), 0)))).toEqual(content);
      const entry = (JSON.parse(content.entry ?? "{}") as { readonly id: string }).id;
      expect(b64u(recordIdOf(keys, entry))).toBe(id);
    }
    expect(verdicts.map(({ gaps, forks }) => [...gaps.map(({ is }) => is), ...forks.map(() => "forked")])).toEqual([
      [],
      [],
      ["missing"],
      ["rolled-back"],
      [],
      ["forked"],
      [],
      [],
    ]);
  });

  it("are refused where something was done to the bytes", () => {
    for (const { why, phrase, record, highest, sealed, verdict } of read("refused") as readonly {
      readonly why: string;
      readonly phrase: string;
      readonly record: string;
      readonly highest: number;
      readonly sealed: string;
      readonly verdict: string;
    }[])
      expect([why, open(keysOfPhrase(phrase), bytes(record), bytes(sealed), highest)]).toEqual([
        why,
        { ok: false, problem: verdict },
      ]);
  });
});
