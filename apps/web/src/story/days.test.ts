import { describe, expect, it } from "vitest";
import { sayDays } from "./days.ts";

describe("the days of a page", () => {
  it("say the year and the month once, and one day once", () => {
    expect(sayDays({ from: "21 May 2026", until: "22 May 2026" })).toBe("21 to 22 May 2026");
    expect(sayDays({ from: "21 May 2026", until: "2 June 2026" })).toBe("21 May to 2 June 2026");
    expect(sayDays({ from: "21 May 2025", until: "2 May 2026" })).toBe("21 May 2025 to 2 May 2026");
    expect(sayDays({ from: "30 December 2025", until: "2 January 2026" })).toBe("30 December 2025 to 2 January 2026");
    expect(sayDays({ from: "21 May 2026", until: "21 May 2026" })).toBe("21 May 2026");
  });
});
