import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someone } from "../../test/someone.ts";
import { attempted, goalAdded, letGo, setBack } from "../attempts/events.ts";
import {
  binEnds,
  hazards,
  kaplanMeier,
  meanHoursOpen,
  medianHours,
  openAfter,
  openAtEnds,
  returnTimes,
  returnTrend,
  summaryOf,
  within,
  type ReturnTime,
} from "./return-times.ts";

const time = fc.record({
  hours: fc.oneof(fc.double({ min: 0, max: 900, noNaN: true }), fc.constantFrom(0, 1, 6, 24, 48, 168, 336, 720)),
  returned: fc.boolean(),
});
const times = fc.array(time, { maxLength: 40 });

/** The curve from its definition, written a second time: at each time of a return, those who came back of those still followed. */
const byHand = (all: readonly ReturnTime[], at: number): number => {
  const moments = [...new Set(all.filter((one) => one.returned && one.hours <= at).map((one) => one.hours))];
  return moments.reduce((open, moment) => {
    const followed = all.filter((one) => one.hours >= moment).length;
    const back = all.filter((one) => one.returned && one.hours === moment).length;
    return open * (1 - back / followed);
  }, 1);
};

describe("times to a return", () => {
  it("are followed until the return or until now, and those let go are left out", () => {
    const her = someone();
    const goals = ["one", "two", "three"].map((title) => her.tells(goalAdded({ title })));
    const [, , third] = goals.map((goal) => her.tells(setBack({ kind: "exam", goal, distress: 30 })));
    her.later({ hours: 5 }).tells(attempted({ what: "a try", goal: goals[0] as string, result: 0 }));
    her.tells(letGo({ recovery: third as string }));
    her.later({ hours: 10 });
    const followed = (most?: number) =>
      returnTimes(her.learner.attempts, her.now, most).map(({ hours, returned }) => [Math.round(hours), returned]);
    expect(followed()).toEqual([
      [5, true],
      [15, false],
    ]);
    expect(followed(2)).toEqual([[15, false]]);
  });

  it("make the curve of the textbook: 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16", () => {
    const said = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16".split(" ");
    const steps = kaplanMeier(said.map((text) => ({ hours: parseFloat(text), returned: !text.endsWith("+") })));
    const shares = [
      [5, 1],
      [6, 8 / 11],
      [7, (8 / 11) * (6 / 7)],
      [10, (8 / 11) * (6 / 7) * (4 / 5)],
      [13, (8 / 11) * (6 / 7) * (4 / 5) * (1 / 2)],
      [16, 0],
    ] as const;
    for (const [hours, open] of shares) expect(openAfter(steps, hours)).toBeCloseTo(open, 12);
    expect(medianHours(steps)).toBe(10);
    expect(medianHours(kaplanMeier([{ hours: 3, returned: false }]))).toBeNull();
  });

  it("make a curve that begins at 1, never rises, stays within 0 and 1, and is what its definition says", () => {
    fc.assert(
      fc.property(times, fc.double({ min: 0, max: 1000, noNaN: true }), (all, at) => {
        const steps = kaplanMeier(all);
        expect(steps[0]).toEqual({ hours: 0, open: 1 });
        let before = 1;
        for (const { open } of steps) {
          expect(open).toBeLessThanOrEqual(before);
          expect(open).toBeGreaterThanOrEqual(0);
          before = open;
        }
        expect(openAfter(steps, at)).toBeCloseTo(byHand(all, at), 9);
      }),
    );
  });

  it("without a prior make the same curve at the end of every bin", () => {
    fc.assert(
      fc.property(times, (all) => {
        openAtEnds(hazards(all, 0)).forEach((open, bin) =>
          expect(open).toBeCloseTo(byHand(all, binEnds[bin] as number), 9),
        );
      }),
    );
  });

  it("where one more is still open, no chance in any bin rises", () => {
    fc.assert(
      fc.property(
        times,
        fc.double({ min: 0, max: 900, noNaN: true }),
        fc.constantFrom(0, 1, 4),
        (all, hours, prior) => {
          const before = hazards(all, prior);
          hazards([...all, { hours, returned: false }], prior).forEach((chance, bin) =>
            expect(chance).toBeLessThanOrEqual((before[bin] as number) + 1e-12),
          );
        },
      ),
    );
  });

  it("with nothing on record are the prior, and four setbacks weigh as much as it", () => {
    expect(hazards([])).toEqual([0.15, 0.15, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2]);
    const four = Array.from({ length: 4 }, () => ({ hours: 0.5, returned: true }));
    expect(hazards(four)[0]).toBeCloseTo((4 * 0.15 + 4) / 8, 12);
    // Followed through the first bin only: it counts there and nowhere later.
    expect(hazards([{ hours: 2, returned: false }])).toEqual([0.6 / 5, 0.15, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2]);
    expect(within(hazards([]))).toBeCloseTo(1 - 0.85 ** 2 * 0.8 ** 4, 12);
  });

  it("leave a share within seven days and a mean of the first fourteen in range, whatever is on record", () => {
    fc.assert(
      fc.property(times, (all) => {
        const { within7Days, meanHoursOpen: mean } = summaryOf(all);
        expect(within7Days).toBeGreaterThanOrEqual(0);
        expect(within7Days).toBeLessThanOrEqual(1);
        expect(mean).toBeGreaterThan(0);
        expect(mean).toBeLessThanOrEqual(336);
      }),
    );
    expect(meanHoursOpen([0, 0, 0, 0, 0, 0, 0, 0])).toBe(336);
    // Half of it open at the end of each bin: the area under a curve drawn finely, by hand.
    const chances = [0.5, 0.1, 0.3, 0, 0.2, 0.4, 0.25, 0.9];
    let [area, open, from] = [0, 1, 0];
    binEnds.slice(0, 7).forEach((end, bin) => {
      const pieces = 20_000;
      for (let i = 0; i < pieces; i++)
        area += ((end - from) / pieces) * open * (1 - (chances[bin] as number)) ** ((i + 0.5) / pieces);
      open *= 1 - (chances[bin] as number);
      from = end;
    });
    expect(meanHoursOpen(chances)).toBeCloseTo(area, 4);
  });

  it("show no change below twenty, and from there the earlier half beside the later", () => {
    const slow = Array.from({ length: 10 }, () => ({ hours: 200, returned: true }));
    const quick = Array.from({ length: 10 }, () => ({ hours: 2, returned: true }));
    expect(returnTrend([...slow, ...quick].slice(1))).toBeNull();
    const trend = returnTrend([...slow, ...quick]);
    expect(trend?.later.meanHoursOpen).toBeLessThan(trend?.earlier.meanHoursOpen as number);
    expect(trend?.earlier).toEqual(summaryOf(slow));
  });
});
