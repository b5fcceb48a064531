import { xchacha20poly1305 } from "@noble/ciphers/chacha.js";
import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Damaged, type Cipher, type Written } from "./cipher.ts";
import type { Lock, Stretching } from "./lock.ts";

const NONCE = 24;
const KEY = 32;
/** Bytes of a name: two never meet by chance. */
const NAME = 16;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const random = (bytes: number): Uint8Array => crypto.getRandomValues(new Uint8Array(bytes));
const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The key of one purpose, from the data key. */
const keyFor = (dataKey: Uint8Array, purpose: string): Uint8Array =>
  hkdf(sha256, dataKey, utf8("reprise/lock/v1"), utf8(purpose), KEY);

const sealed = (key: Uint8Array, bytes: Uint8Array, bound: string): Uint8Array => {
  const nonce = random(NONCE);
  const closed = xchacha20poly1305(key, nonce, utf8(bound)).encrypt(bytes);
  const all = new Uint8Array(NONCE + closed.length);
  all.set(nonce);
  all.set(closed, NONCE);
  return all;
};

/** Throws where the key is another, or anything was changed. */
const unsealed = (key: Uint8Array, bytes: Uint8Array, bound: string): Uint8Array =>
  xchacha20poly1305(key, bytes.subarray(0, NONCE), utf8(bound)).decrypt(bytes.subarray(NONCE));

/** Everything closed with a data key: values sealed to their places, names that tell nothing without the key. */
export const sealedCipher = (lock: string, dataKey: Uint8Array): Cipher => {
  const values = keyFor(dataKey, "values");
  const names = hmac.create(sha256, keyFor(dataKey, "names"));
  return {
    lock,
    name: (name) => base64(names.clone().update(utf8(name)).digest().subarray(0, NAME)),
    close: (value, place) => sealed(values, utf8(JSON.stringify(value)), place),
    open: <Value>(written: Written<Value>, place: string): Value => {
      if (!(written instanceof Uint8Array)) throw new Damaged("what stands here was never closed");
      try {
        return JSON.parse(new TextDecoder().decode(unsealed(values, written, place))) as Value;
      } catch {
        throw new Damaged("what stands here was changed, or came from another place");
      }
    },
  };
};

/** What the wrapped key is bound to, so that nothing of how it is made can be made weaker. */
const boundTo = (id: string, { memory, passes, lanes, salt }: Stretching): string =>
  `reprise/lock/v1 ${id} argon2id ${memory} ${passes} ${lanes} ${base64(salt)}`;

/** A new data key, and the lock that opens with the key of a passphrase. */
export const newLock = (
  passKey: Uint8Array,
  stretching: Stretching,
): { readonly lock: Lock; readonly dataKey: Uint8Array } => {
  const [id, dataKey] = [base64(random(NAME)), random(KEY)];
  return { lock: lockAround(id, dataKey, passKey, stretching), dataKey };
};

/** The same lock around the same data key, for another passphrase. */
export const lockAround = (id: string, dataKey: Uint8Array, passKey: Uint8Array, stretching: Stretching): Lock => ({
  version: 1,
  id,
  stretching,
  wrapped: sealed(passKey, dataKey, boundTo(id, stretching)),
});

/** The data key, or null where the passphrase was another. */
export const dataKeyIn = ({ id, stretching, wrapped }: Lock, passKey: Uint8Array): Uint8Array | null => {
  try {
    return unsealed(passKey, wrapped, boundTo(id, stretching));
  } catch {
    return null;
  }
};
