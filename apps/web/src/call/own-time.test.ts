import { describe, expect, it } from "vitest";
import { asOwnTime, fromOwnTime } from "./own-time.ts";

describe("a time of one's own", () => {
  it("comes back from its field as it went in, on any day of a year", () => {
    for (let day = 0; day < 366; day++) {
      const at = Date.UTC(2026, 0, 1 + day, 12, 30);
      expect(fromOwnTime(asOwnTime(at))).toBe(at);
    }
  });

  it("is read where this device is", () => {
    expect(asOwnTime(new Date(2026, 4, 2, 7, 5).getTime())).toBe("2026-05-02T07:05");
  });

  it.each(["", "2026-05", "2026-05-22", "2026-13-22T18:30", "12026-05-22T18:30"])(
    "is none yet while it says %o",
    (text) => {
      expect(fromOwnTime(text)).toBeNull();
    },
  );
});
