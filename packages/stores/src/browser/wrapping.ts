import { Damaged } from "./cipher.ts";
import { factOf, reading, writing, type Database } from "./database.ts";

/** Bytes of the nonce that stands before what is wrapped. */
const NONCE = 12;

/**
 * The key that wraps a secret in this browser: no script can read it out, though any script of this page can use it. It keeps a secret
 * out of what is copied from the database; whoever has the whole profile of the browser has the key as well.
 */
const wrappingKeyOf = async (db: Database): Promise<CryptoKey> => {
  // Typed as always there; it is not on a page without a secure origin.
  if ((crypto.subtle as SubtleCrypto | undefined) === undefined)
    throw new DOMException("no secure origin", "NotSupportedError");
  const known = await reading(db, ["facts"], (tx) => factOf(tx, "wrapping"));
  if (known !== undefined) return known;
  const minted = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return writing(db, ["facts"], async (tx) => {
    // Another tab may have minted one meanwhile.
    const first = await factOf(tx, "wrapping");
    if (first === undefined) await tx.objectStore("facts").put(minted, "wrapping");
    return first ?? minted;
  });
};

/** A secret as it may stand in the database. */
export const wrapped = async (db: Database, secret: Uint8Array): Promise<string> => {
  const key = await wrappingKeyOf(db);
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const closed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, Uint8Array.from(secret));
  return btoa(String.fromCharCode(...iv, ...new Uint8Array(closed)));
};

/** The secret again. Throws `Damaged` where this browser can no longer open it. */
export const unwrapped = async (db: Database, text: string): Promise<Uint8Array> => {
  const key = await wrappingKeyOf(db);
  try {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const [iv, closed] = [bytes.slice(0, NONCE), bytes.slice(NONCE)];
    return new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv }, key, closed));
  } catch {
    throw new Damaged();
  }
};
