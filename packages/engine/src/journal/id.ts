import type { DeviceId, EntryId, Instant } from "./entry.ts";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const DEVICE = /^[0-9A-HJKMNP-TV-Z]{10}$/;

/** The latest instant that 48 bits of milliseconds can hold: the year 10889. */
export const LATEST: Instant = 2 ** 48 - 1;

/** Random bytes that make one entry id: 80 bits, so that two devices never meet by chance. */
export const ID_RANDOM_BYTES = 10;

/** Whether a text is a well-formed entry id. */
export const isEntryId = (text: unknown): text is EntryId => typeof text === "string" && ID.test(text);

/** Whether a text is a well-formed device id. */
export const isDeviceId = (text: unknown): text is DeviceId => typeof text === "string" && DEVICE.test(text);

/** The id of an entry recorded at an instant (0 to LATEST, in ms), from ten random bytes. */
export const entryId = (at: Instant, random: Uint8Array): EntryId => {
  let time = "";
  for (let rest = at, place = 0; place < 10; place++, rest = Math.floor(rest / 32)) time = letter(rest % 32) + time;
  return time + base32(random.subarray(0, ID_RANDOM_BYTES));
};

/** A device id from seven random bytes (fifty bits are used). */
export const deviceId = (random: Uint8Array): DeviceId => base32(random.subarray(0, 7)).slice(0, 10);

const letter = (value: number): string => ALPHABET.charAt(value);

/** Bytes as base32, most significant bits first; the last letter is padded with zero bits. */
const base32 = (bytes: Uint8Array): string => {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      text += letter((held >> (bits - 5)) & 31);
      bits -= 5;
      held &= (1 << bits) - 1;
    }
  }
  return bits > 0 ? text + letter((held << (5 - bits)) & 31) : text;
};
