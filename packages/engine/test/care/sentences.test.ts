import { describe, expect, it } from "vitest";
import { counted, tongues } from "./sentences.ts";

// Only counts are ever asserted, so that a failing run prints no sentence.

const add = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

/** Missed and false alarms of a shelf, in one language. */
const sumsOf = (
  shelf: "tuned" | "held-out",
  tongue: string,
): { readonly [what in "missed" | "of" | "alarms" | "harmless"]: number } => {
  const rows = counted(shelf).filter((row) => row.tongue === tongue);
  const [noticed, harmless] = [rows.filter((r) => r.kind !== "harmless"), rows.filter((r) => r.kind === "harmless")];
  return {
    missed: add(noticed.map(({ wrong }) => wrong.length)),
    of: add(noticed.map(({ of }) => of)),
    alarms: add(harmless.map(({ wrong }) => wrong.length)),
    harmless: add(harmless.map(({ of }) => of)),
  };
};

describe.each(tongues)("the sentences in %s", (tongue) => {
  it("are at least a hundred on each shelf, about half of them harmless", () => {
    for (const shelf of ["tuned", "held-out"] as const) {
      const { of, harmless } = sumsOf(shelf, tongue);
      expect(of).toBeGreaterThanOrEqual(100);
      expect(harmless).toBeGreaterThanOrEqual(100);
    }
  });

  it("are missed in at most 2 of 100 they were tuned with, and harmless ones stop nobody in at least 95", () => {
    const { missed, of, alarms, harmless } = sumsOf("tuned", tongue);
    expect(missed / of).toBeLessThanOrEqual(0.02);
    expect(alarms / harmless).toBeLessThanOrEqual(0.05);
  });

  it("lead to the screen that is due in at least 95 of 100 they were tuned with", () => {
    for (const { tongue: own, kind, of, wrong, calm } of counted("tuned")) {
      if (own !== tongue) continue;
      if (kind === "crisis" || kind === "self-harm") expect(calm / (of - wrong.length)).toBeGreaterThanOrEqual(0.95);
      if (kind === "abuse") expect(calm / (of - wrong.length)).toBeLessThanOrEqual(0.05);
    }
  });
});

describe("the sentences held out", () => {
  // As they were on the day they were measured, in this order: crisis, self-harm, abuse, danger, and false alarms. They are written
  // down so that a change is seen: a floor to raise, never a promise, and never a reason to read the sentences.
  const measured = {
    en: [21, 8, 9, 5, 6],
    es: [14, 4, 6, 3, 7],
    ko: [12, 6, 3, 6, 4],
  };

  it.each(tongues)("in %s are missed, and give false alarms, as often as on the day they were measured", (tongue) => {
    const wrong = counted("held-out").filter((row) => row.tongue === tongue);
    expect(wrong.map((row) => row.wrong.length)).toEqual(measured[tongue]);
  });
});
