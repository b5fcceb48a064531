import { readFileSync } from "node:fs";
import { endianness } from "node:os";

/** The two ends of a connection on this machine: who asks, and who is asked. */
export interface Ends {
  readonly remoteAddress?: string | undefined;
  readonly remotePort?: number | undefined;
  readonly localAddress?: string | undefined;
  readonly localPort?: number | undefined;
}

/** Where Linux tells of every connection of this machine, and whose it is. */
const TABLES = ["/proc/net/tcp", "/proc/net/tcp6"] as const;
const ESTABLISHED = "01";

/** An end of a connection as those tables write it: the address in words of 32 bits, each in the machine's own order. */
export const writtenEnd = (
  address: string | undefined,
  port: number | undefined,
  isBig = endianness() === "BE",
): readonly string[] => {
  const bytes = bytesOf(address ?? "");
  if (bytes === null || port === undefined) return [];
  const forms = bytes.length === 4 ? [bytes, [...Array<number>(10).fill(0), 0xff, 0xff, ...bytes]] : [bytes];
  return forms.map((form) => `${inWords(form, isBig)}:${hex(port, 4)}`);
};

const hex = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, "0");

const inWords = (bytes: readonly number[], isBig: boolean): string => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 4) {
    const word = bytes.slice(at, at + 4);
    text += (isBig ? word : [...word].reverse()).map((byte) => hex(byte, 2)).join("");
  }
  return text;
};

/** The bytes of an address of this machine's own; null for any other. */
const bytesOf = (address: string): readonly number[] | null => {
  const plain = address.replace(/^::ffff:/i, "");
  if (/^127(\.\d{1,3}){3}$/.test(plain)) return plain.split(".").map(Number);
  return plain === "::1" ? [...Array<number>(15).fill(0), 1] : null;
};

/**
 * Whether a process of the same user as this one asks: read from what Linux knows of the connection. False as well where that knows
 * nothing certain of this one, as when it is over already. Null on a system that does not tell it of any.
 */
export const isSameUser = (
  { remoteAddress, remotePort, localAddress, localPort }: Ends,
  own = process.getuid?.(),
  read: (table: string) => string = (table) => readFileSync(table, "latin1"),
): boolean | null => {
  const texts = own === undefined ? [] : TABLES.flatMap((table) => readable(table, read));
  if (texts.length === 0) return null;
  const from = new Set(writtenEnd(remoteAddress, remotePort));
  const to = new Set(writtenEnd(localAddress, localPort));
  let found: boolean | null = null;
  for (const text of texts) {
    for (const line of text.split("\n")) {
      // sl, local_address, rem_address, st, queues, timer, retransmits, uid
      const [, local = "", remote = "", state, , , , uid] = line.trim().split(/\s+/);
      // From where the other end stands, the connection goes from it to us.
      if (state !== ESTABLISHED || !from.has(local) || !to.has(remote)) continue;
      // Two that fit would mean that we do not know whose it is.
      if (found !== null) return false;
      found = Number(uid) === own;
    }
  }
  return found ?? false;
};

/** A table where it can be read; none where not. */
const readable = (table: string, read: (table: string) => string): readonly string[] => {
  try {
    return [read(table)];
  } catch {
    return [];
  }
};
