import { sha256 } from "@noble/hashes/sha2.js";
import { COMMON } from "./common.ts";
import { FEWEST } from "./fewest.ts";

/** What the app is called says nothing about a passphrase that holds it, but it is tried early. */
const NAMES = ["reprise"];

const bytesOf = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

let known: ReadonlySet<number> | null = null;
const printsOf = (): ReadonlySet<number> => {
  const view = new DataView(bytesOf(COMMON).buffer);
  return new Set(Array.from({ length: view.byteLength / 4 }, (_, i) => view.getUint32(4 * i)));
};

const isCommon = (passphrase: string): boolean => {
  known ??= printsOf();
  const print = new DataView(sha256(new TextEncoder().encode(passphrase)).buffer).getUint32(0);
  return known.has(print);
};

/** Why a passphrase is not taken; null where it is. */
export const whyNot = (passphrase: string): "tooShort" | "tooCommon" | null => {
  if ([...passphrase].length < FEWEST) return "tooShort";
  const plain = passphrase.normalize("NFC").trim().toLowerCase();
  const bare = plain.replace(/[\d\p{P}\p{S}\s]+/gu, "");
  return isCommon(plain) || NAMES.includes(bare) ? "tooCommon" : null;
};
