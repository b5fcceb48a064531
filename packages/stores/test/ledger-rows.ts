import type { KeptLink, KeptRecord, Outgoing } from "../src/index.ts";

/** A record under an id of a letter, at a place of a device. */
export const record = (
  id: string,
  entry: string | null,
  number: number,
  more: Partial<KeptRecord> = {},
): KeptRecord => ({
  id,
  entry,
  place: { device: "AAAAAAAAAA", number },
  seq: number,
  pass: 1,
  gone: false,
  left: 0,
  ...more,
});
/** A link at a place. */
export const link = (number: number, more: Partial<KeptLink> = {}): KeptLink => ({
  device: "AAAAAAAAAA",
  number,
  link: `link ${number}`,
  record: `record ${number}`,
  closed: false,
  ...more,
});
/** Sealed bytes under a number. */
export const outgoing = (number: number, entry: string | null): Outgoing => ({
  number,
  id: `record ${number}`,
  entry,
  link: `link ${number}`,
  sealed: Uint8Array.of(1, number),
});
