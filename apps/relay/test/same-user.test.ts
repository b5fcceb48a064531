import { describe, expect, it } from "vitest";
import { isSameUser, writtenEnd } from "../src/local/same-user.ts";

const head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
const row = (local: string, remote: string, uid: number, state = "01"): string =>
  `   1: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 12345 1 0000000000000000 20 4 30 10 -1\n`;
const ends = { remoteAddress: "127.0.0.1", remotePort: 40_000, localAddress: "127.0.0.1", localPort: 4870 };
const [asks, serves] = ["0100007F:9C40", "0100007F:1306"];
const mapped = (end: string): string => `0000000000000000FFFF0000${end}`;
const tables =
  (tcp: string, tcp6 = "") =>
  (table: string) =>
    head + (table.endsWith("6") ? tcp6 : tcp);

describe("whose a connection is", () => {
  it("is read from the end of whoever asks, and not from our own", () => {
    expect(isSameUser(ends, 1000, tables(row(asks, serves, 1000) + row(serves, asks, 7)))).toBe(true);
    expect(isSameUser(ends, 1000, tables(row(asks, serves, 7) + row(serves, asks, 1000)))).toBe(false);
    expect(isSameUser(ends, 1000, tables(row(asks, serves, 0)))).toBe(false);
  });

  it("is found where a program asks by the newer kind of address", () => {
    expect(isSameUser(ends, 1000, tables("", row(mapped(asks), mapped(serves), 1000)))).toBe(true);
    expect(isSameUser(ends, 1000, tables("", row(mapped(asks), mapped(serves), 7)))).toBe(false);
    const six = { remoteAddress: "::1", remotePort: 40_000, localAddress: "::1", localPort: 4870 };
    const home = "00000000000000000000000001000000";
    expect(isSameUser(six, 1000, tables("", row(`${home}:9C40`, `${home}:1306`, 1000)))).toBe(true);
  });

  it("is nobody's where it is not known, is over, or could be two", () => {
    expect(isSameUser(ends, 1000, tables(""))).toBe(false);
    expect(isSameUser(ends, 1000, tables(row(asks, serves, 1000, "06")))).toBe(false);
    expect(isSameUser(ends, 1000, tables(row(asks, serves, 1000), row(mapped(asks), mapped(serves), 7)))).toBe(false);
    expect(isSameUser(ends, 1000, tables(row(asks, serves, 1000).repeat(3)))).toBe(false);
    expect(isSameUser({ ...ends, remotePort: undefined }, 1000, tables(row(asks, serves, 1000)))).toBe(false);
    expect(isSameUser({ ...ends, remoteAddress: "10.0.0.7" }, 1000, tables(row(asks, serves, 1000)))).toBe(false);
  });

  it("is not told by a system that has no such tables", () => {
    const unreadable = (): string => {
      throw new Error("no such place");
    };
    expect(isSameUser(ends, 1000, unreadable)).toBeNull();
  });

  it("is written in the order of the machine", () => {
    expect(writtenEnd("127.0.0.1", 4870, false)).toEqual([serves, mapped(serves)]);
    expect(writtenEnd("127.0.0.1", 4870, true)).toEqual(["7F000001:1306", "00000000000000000000FFFF7F000001:1306"]);
    expect(writtenEnd("10.0.0.7", 4870)).toEqual([]);
  });
});
