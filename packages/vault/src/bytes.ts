const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const VALUES = new Int8Array(128).fill(-1);
CODES.forEach((code, value) => (VALUES[code] = value));
const ascii = new TextDecoder("latin1");
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A text as UTF-8. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** UTF-8 as a text; null where it is none. */
export const utf8ToText = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** Bytes as base64url without padding: how they stand in JSON, addresses and headers. */
export const b64u = (bytes: Uint8Array): string => {
  const whole = Math.floor(bytes.length / 3);
  const rest = bytes.length - whole * 3;
  const codes = new Uint8Array(whole * 4 + (rest === 0 ? 0 : rest + 1));
  let to = 0;
  for (let from = 0; from < bytes.length; from += 3) {
    const [one, two, three] = [bytes[from] ?? 0, bytes[from + 1] ?? 0, bytes[from + 2] ?? 0];
    const left = codes.length - to;
    codes[to++] = CODES[one >> 2] ?? 0;
    codes[to++] = CODES[((one & 3) << 4) | (two >> 4)] ?? 0;
    if (left > 2) codes[to++] = CODES[((two & 15) << 2) | (three >> 6)] ?? 0;
    if (left > 3) codes[to++] = CODES[three & 63] ?? 0;
  }
  return ascii.decode(codes);
};

/** The bytes of a base64url text without padding; null for any other text, and for one that spells its bytes in a second way. */
export const b64uToBytes = (text: string): Uint8Array | null => {
  const rest = text.length % 4;
  if (rest === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let held = 0;
  let bits = 0;
  let to = 0;
  for (let from = 0; from < text.length; from++) {
    const code = text.charCodeAt(from);
    const value = code < 128 ? (VALUES[code] as number) : -1;
    if (value < 0) return null;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[to++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 ? bytes : null;
};

/** Bytes one after another. */
export const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};
