import { createHash, timingSafeEqual } from "node:crypto";

/** Bytes as they travel: base64url without padding. */
export const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64url");

const WRITTEN = /^[\w-]+$/;

/** The bytes that a text stands for; null unless it is written in the one way that there is. */
export const bytesOf = (text: string): Uint8Array | null => {
  if (!WRITTEN.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  // Two texts may decode to the same bytes: unused bits at the end, or a length that cannot be.
  return bytes.toString("base64url") === text ? bytes : null;
};

/** As `bytesOf`, for bytes whose number is known. */
export const bytesOfLength = (text: string, length: number): Uint8Array | null => {
  const bytes = text.length === Math.ceil((length * 4) / 3) ? bytesOf(text) : null;
  return bytes?.length === length ? bytes : null;
};

/** SHA-256. */
export const hashOf = (...parts: readonly Uint8Array[]): Uint8Array => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** Whether two hashes are the same; it takes as long wherever they differ. */
export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && timingSafeEqual(one, other);
