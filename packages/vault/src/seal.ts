import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { no, ok, type Result } from "@reprise/engine/journal";
import { joined, utf8 } from "./bytes.ts";
import type { Keys } from "./keys.ts";

/** The newest form of sealing that this release writes and opens. */
export const FORMAT = 1;
/** Bytes of chance in each sealing, so that no two are ever the same. */
export const NONCE_BYTES = 24;
/** The relay takes no longer record. */
export const LONGEST_SEALED = 65_536;

const PURPOSE = utf8("reprise/record");
const LENGTH_BYTES = 4;
const TAG_BYTES = 16;
const SHORTEST_PADDED = 512;

/** Why sealed bytes were not opened: not what was sealed under this name, of a newer form, or of an older form than this vault has. */
export type Unopened = "changed" | "newer" | "downgraded";

/** A length rounded up so that it says little about what is inside: at most 12 percent more, and never below 512 (PADMÉ). */
export const paddedLength = (content: number): number => {
  const length = content + LENGTH_BYTES;
  const exponent = Math.floor(Math.log2(length));
  const loose = exponent - (Math.floor(Math.log2(exponent)) + 1);
  const step = 2 ** Math.max(0, loose);
  return Math.max(SHORTEST_PADDED, Math.ceil(length / step) * step);
};

/** How long content becomes once it is sealed. */
export const sealedLength = (content: number): number => 1 + NONCE_BYTES + paddedLength(content) + TAG_BYTES;

const boundTo = (keys: Keys, record: Uint8Array, format: number): Uint8Array =>
  joined(PURPOSE, keys.idBytes, record, Uint8Array.of(format));

/** Seals content under a record's id, once: the nonce must be new each time. */
export const seal = (keys: Keys, record: Uint8Array, content: Uint8Array, nonce: Uint8Array): Uint8Array => {
  const padded = new Uint8Array(paddedLength(content.length));
  new DataView(padded.buffer).setUint32(0, content.length);
  padded.set(content, LENGTH_BYTES);
  const locked = xchacha20poly1305(keys.seal, nonce, boundTo(keys, record, FORMAT)).encrypt(padded);
  return joined(Uint8Array.of(FORMAT), nonce, locked);
};

/** Opens what came back under a record's id. `highest` is the highest format this device ever opened in this vault. */
export const open = (
  keys: Keys,
  record: Uint8Array,
  sealed: Uint8Array,
  highest: number,
): Result<Uint8Array, Unopened> => {
  const format = sealed[0];
  if (format === undefined || format === 0 || sealed.length > LONGEST_SEALED) return no("changed");
  if (format > FORMAT) return no("newer");
  if (format < highest) return no("downgraded");
  if (sealed.length < 1 + NONCE_BYTES + SHORTEST_PADDED + TAG_BYTES) return no("changed");
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  let padded: Uint8Array;
  try {
    padded = xchacha20poly1305(keys.seal, nonce, boundTo(keys, record, format)).decrypt(
      sealed.subarray(1 + NONCE_BYTES),
    );
  } catch {
    return no("changed");
  }
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return length <= padded.length - LENGTH_BYTES && paddedLength(length) === padded.length
    ? ok(padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length))
    : no("changed");
};
