import { isDeviceId, type DeviceId } from "@reprise/engine/journal";
import { b64uToBytes, utf8, utf8ToText } from "./bytes.ts";

/** The SHA-256 of a record's sealed bytes, as base64url. */
export type Link = string;

/** A record by its author: the device, the number it gave the record, and the link to its bytes. */
export type Placed = readonly [device: DeviceId, number: number, link: Link];

/** What lies inside the seal. A record without an entry only says something: which holes are known, or a device's name. */
export interface Content {
  readonly device: DeviceId;
  /** Counts from 1 for each device in each vault. */
  readonly number: number;
  /** The link to this device's record before; null in its first. */
  readonly link: Link | null;
  /** The newest record of other devices that this one had seen and checked, where that changed since its record before. */
  readonly heads: Readonly<Record<DeviceId, readonly [number: number, link: Link]>>;
  /** Holes that are known and count as seen. */
  readonly closes?: readonly Placed[];
  /** Lines whose own records are gone, as they stand now: what is left of erased entries. */
  readonly left?: readonly string[];
  /** What the learner calls this device. */
  readonly name?: string;
  /** One line of the journal, byte for byte. */
  readonly entry?: string;
}

/** The longest name of a device, in UTF-16 units. */
export const LONGEST_NAME = 100;

/** Content as the bytes that are sealed. */
export const contentToBytes = (content: Content): Uint8Array => {
  const { device, number, link, heads, closes, left, name, entry } = content;
  return utf8(JSON.stringify({ device, number, link, heads, closes, left, name, entry }));
};

/** The content of opened bytes; null where they are none. Fields that a later release adds are passed over. */
export const bytesToContent = (bytes: Uint8Array): Content | null => {
  const text = utf8ToText(bytes);
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { device, number, link, heads, closes, left, name, entry } = value as Record<string, unknown>;
  const isWhole =
    isDeviceId(device) &&
    isNumber(number) &&
    (number === 1 ? link === null : isLink(link)) &&
    isHeads(heads) &&
    (closes === undefined || (Array.isArray(closes) && closes.every(isPlaced))) &&
    (left === undefined || (Array.isArray(left) && left.every((line) => typeof line === "string"))) &&
    (name === undefined || (typeof name === "string" && name.length <= LONGEST_NAME)) &&
    (entry === undefined || typeof entry === "string");
  return isWhole ? (value as Content) : null;
};

const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1;

const isLink = (value: unknown): value is Link =>
  typeof value === "string" && value.length === 43 && b64uToBytes(value) !== null;

const isPlaced = (value: unknown): value is Placed =>
  Array.isArray(value) && value.length === 3 && isDeviceId(value[0]) && isNumber(value[1]) && isLink(value[2]);

const isHeads = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([device, head]) =>
      isDeviceId(device) && Array.isArray(head) && head.length === 2 && isNumber(head[0]) && isLink(head[1]),
  );
