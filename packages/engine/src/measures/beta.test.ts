import fc from "fast-check";
import jstat from "jstat";
import { describe, expect, test } from "vitest";
import { betaBinomialInterval, betaCdf, betaInterval, betaQuantile, logGamma } from "./beta.ts";

const rates = [1e-9, 0.001, 0.025, 0.1, 0.3, 0.5, 0.7, 0.9, 0.975, 0.999];
const shapes = [0.1, 0.5, 1, 2, 3.7, 12, 150, 1e4, 1e6];

// Shapes spread evenly over their orders of magnitude, since small and large ones take different paths.
const shapeBetween = (low: number, high: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);
const anyRate = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const always = { seed: 20260101, numRuns: 500 };

const expectNear = (actual: number, expected: number, relative: number): void => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n, k - 1n) * (n - k + 1n)) / k);

// The chance of m or more successes in n tries of rate tenths / 10, in whole numbers until the last division.
const binomialTail = (m: number, n: number, tenths: number): number => {
  const [size, hit] = [BigInt(n), BigInt(tenths)];
  let count = 0n;
  for (let k = BigInt(m); k <= size; k++) count += choose(size, k) * hit ** k * (10n - hit) ** (size - k);
  return Number((count * 10n ** 30n) / 10n ** size) / 1e30;
};

describe("logGamma", () => {
  test("is the logarithm of the factorial at whole numbers (DLMF 5.4.1)", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; factorial *= n++) {
      expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(1e-14 * Math.max(1, Math.log(factorial)));
    }
  });

  test("is half the logarithm of pi at one half (DLMF 5.4.6)", () => {
    expectNear(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  });

  test("keeps the duplication formula (DLMF 5.5.5)", () => {
    for (const z of [1e-3, 0.1, 0.77, 2.5, 9.9, 10.1, 345.6, 1e5]) {
      const doubled = logGamma(z) + logGamma(z + 0.5) + (2 * z - 1) * Math.LN2 - Math.log(Math.PI) / 2;
      expect(Math.abs(logGamma(2 * z) - doubled)).toBeLessThan(1e-14 * Math.max(1, Math.abs(doubled)));
    }
  });

  test("moves what is not above 0, or not finite, to the nearest number it accepts", () => {
    expect(logGamma(0)).toBe(logGamma(1e-300));
    expect(logGamma(-3)).toBe(logGamma(1e-300));
    expect(logGamma(Number.NaN)).toBe(logGamma(1e-300));
    expect(logGamma(Infinity)).toBe(logGamma(1e300));
    expect(logGamma(Infinity)).toBeLessThan(Infinity);
  });
});

describe("closed forms", () => {
  test("Beta(1, 1) is uniform: chance and rate are the same number", () => {
    for (const p of rates) {
      expectNear(betaCdf(p, 1, 1), p, 1e-14);
      expectNear(betaQuantile(p, 1, 1), p, 1e-14);
    }
  });

  test("Beta(a, 1) has chance x^a and rate p^(1/a)", () => {
    for (const a of shapes) {
      for (const p of rates) {
        expectNear(betaQuantile(p, a, 1), p ** (1 / a), 1e-12);
        expectNear(betaCdf(p ** (1 / a), a, 1), p, 1e-9);
      }
    }
  });

  test("Beta(1, b) has chance 1 - (1 - x)^b and rate 1 - (1 - p)^(1/b)", () => {
    for (const b of shapes) {
      for (const p of rates) {
        expectNear(betaQuantile(p, 1, b), -Math.expm1(Math.log1p(-p) / b), 1e-10);
        expectNear(betaCdf(p, 1, b), -Math.expm1(b * Math.log1p(-p)), 1e-10);
      }
    }
  });

  test("Beta(1/2, 1/2) is the arcsine law", () => {
    for (const p of rates) {
      expectNear(betaQuantile(p, 0.5, 0.5), Math.sin((Math.PI * p) / 2) ** 2, 1e-13);
      expectNear(betaCdf(p, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(p)), 1e-13);
    }
  });

  test("whole shapes give the binomial sum I_x(m, n - m + 1) (DLMF 8.17.5)", () => {
    for (const n of [1, 2, 5, 10, 30, 100]) {
      for (const m of [1, Math.ceil(n / 4), Math.ceil(n / 2), n]) {
        for (const tenths of [1, 3, 5, 8, 9]) {
          expect(Math.abs(betaCdf(tenths / 10, m, n - m + 1) - binomialTail(m, n, tenths))).toBeLessThan(1e-14);
        }
      }
    }
  });
});

describe("published tables", () => {
  // Abramowitz & Stegun, Handbook of Mathematical Functions, Table 26.10, by the identity 26.5.27:
  // the chance of |T| > t is I_x(v / 2, 1 / 2) with x = v / (v + t^2). Upper tails 0.05, 0.025, 0.005; three decimals.
  const tPoints = [
    [1, 6.314, 12.706, 63.657],
    [2, 2.92, 4.303, 9.925],
    [5, 2.015, 2.571, 4.032],
    [10, 1.812, 2.228, 3.169],
    [20, 1.725, 2.086, 2.845],
    [30, 1.697, 2.042, 2.75],
  ] as const;

  test("the quantile gives the percentage points of Student's t (Abramowitz & Stegun, Table 26.10)", () => {
    for (const [v, ...points] of tPoints) {
      for (const [i, upper] of [0.05, 0.025, 0.005].entries()) {
        const x = betaQuantile(2 * upper, v / 2, 0.5);
        expect(Math.sqrt((v * (1 - x)) / x)).toBeCloseTo(points[i] ?? Number.NaN, 3);
      }
    }
  });
});

describe("what holds for all", () => {
  test("I_x(a, b) = 1 - I_{1 - x}(b, a) (DLMF 8.17.4)", () => {
    fc.assert(
      fc.property(anyRate, shapeBetween(0.1, 1e4), shapeBetween(0.1, 1e4), (rate, a, b) => {
        const y = 1 - rate;
        const x = 1 - y; // so that x and y add up to 1 to the last digit
        expect(Math.abs(betaCdf(x, a, b) + betaCdf(y, b, a) - 1)).toBeLessThan(1e-12);
      }),
      always,
    );
  });

  test("one more success lowers the chance by x^a (1 - x)^b / (a B(a, b)) (DLMF 8.17.20)", () => {
    fc.assert(
      fc.property(anyRate, shapeBetween(0.1, 1e3), shapeBetween(0.1, 1e3), (x, a, b) => {
        const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
        const step = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
        expect(Math.abs(betaCdf(x, a, b) - betaCdf(x, a + 1, b) - step)).toBeLessThan(1e-11);
      }),
      always,
    );
  });

  test("the chance of a quantile is the chance it was asked for", () => {
    // Near 1 the spacing of numbers alone can move the chance, so the two neighbours must enclose what the rate cannot hit.
    fc.assert(
      fc.property(anyRate, shapeBetween(0.1, 1e4), shapeBetween(0.1, 1e4), (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(betaCdf(x - 4e-16 * x, a, b)).toBeLessThanOrEqual(p + 1e-12);
        expect(betaCdf(x + 4e-16 * x, a, b)).toBeGreaterThanOrEqual(p - 1e-12);
        if (x < 0.5) expectNear(betaCdf(x, a, b), p, 1e-11);
      }),
      always,
    );
  });

  test("a higher chance never gives a lower rate", () => {
    fc.assert(
      fc.property(anyRate, anyRate, shapeBetween(0.1, 1e4), shapeBetween(0.1, 1e4), (p, q, a, b) => {
        const [lower, higher] = [betaQuantile(Math.min(p, q), a, b), betaQuantile(Math.max(p, q), a, b)];
        expect(lower).toBeLessThanOrEqual(higher * (1 + 1e-12));
      }),
      always,
    );
  });

  test("every input, legal or not, gives a number in [0, 1]", () => {
    const anything = fc.oneof(fc.double(), fc.double({ min: 0, max: 1 }), shapeBetween(1e-12, 1e6));
    fc.assert(
      fc.property(anything, anything, anything, (x, a, b) => {
        const { mean, low, high } = betaInterval(a, b, x);
        for (const value of [betaCdf(x, a, b), betaQuantile(x, a, b), mean, low, high]) {
          expect(value >= 0 && value <= 1).toBe(true);
        }
        expect(low).toBeLessThanOrEqual(high);
      }),
      always,
    );
  });
});

describe("jstat", () => {
  // 1e-7 and not closer: jstat stops its continued fraction at 3e-7 of the last step and its inverse at 1e-8, and is itself
  // up to 6e-8 away from the exact value. The closed forms above are the finer measure.
  test("agrees on chances and rates to 1e-7", () => {
    fc.assert(
      fc.property(anyRate, shapeBetween(0.5, 1e3), shapeBetween(0.5, 1e3), (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(Math.abs(x - jstat.beta.inv(p, a, b))).toBeLessThan(1e-7);
        expect(Math.abs(betaCdf(x, a, b) - jstat.beta.cdf(x, a, b))).toBeLessThan(1e-7);
      }),
      always,
    );
  });

  test("agrees on the logarithm of the gamma function to 1e-8", () => {
    fc.assert(
      fc.property(shapeBetween(0.01, 1e4), (x) => {
        const ours = logGamma(x);
        expect(Math.abs(ours - jstat.gammaln(x))).toBeLessThan(1e-8 * Math.max(1, Math.abs(ours)));
      }),
      always,
    );
  });
});

describe("betaInterval", () => {
  test("seven returns out of ten, seen from an even start, give a mean of 2/3 and ends that leave a tenth on each side", () => {
    const { mean, low, high } = betaInterval(8, 4, 0.8);
    expectNear(mean, 2 / 3, 1e-15);
    expectNear(betaCdf(low, 8, 4), 0.1, 1e-12);
    expectNear(betaCdf(high, 8, 4), 0.9, 1e-12);
  });

  test("mirrors when successes and failures change places", () => {
    const [there, back] = [betaInterval(3, 9, 0.95), betaInterval(9, 3, 0.95)];
    expect(there.low).toBeCloseTo(1 - back.high, 14);
    expect(there.high).toBeCloseTo(1 - back.low, 14);
  });

  test("mass 0 is the median twice, and mass 1 is every rate", () => {
    const { low, high } = betaInterval(6, 6, 0);
    expect(high).toBe(low);
    expectNear(low, 0.5, 1e-14);
    expect(betaInterval(2, 5, 1)).toMatchObject({ low: 0, high: 1 });
  });

  test("shapes and chances outside their ranges count as the nearest legal value", () => {
    expect(betaInterval(1e9, 1, 0.5)).toEqual(betaInterval(1e6, 1, 0.5));
    expect(betaInterval(2, 3, 7)).toEqual(betaInterval(2, 3, 1));
    expect(betaQuantile(-1, 2, 3)).toBe(0);
    expect(betaQuantile(2, 2, 3)).toBe(1);
    expect(betaCdf(-1, 2, 3)).toBe(0);
    expect(betaCdf(2, 2, 3)).toBe(1);
  });
});

describe("betaBinomialInterval", () => {
  // The chance of k of n, each with a rate drawn once from Beta(a, b), by gamma functions.
  const chance = (k: number, n: number, a: number, b: number): number => {
    const logBeta = (x: number, y: number): number => logGamma(x) + logGamma(y) - logGamma(x + y);
    const logChoose = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
    return Math.exp(logChoose + logBeta(k + a, n - k + b) - logBeta(a, b));
  };

  test("leaves at most the same chance on either side, and no count more could be left out", () => {
    fc.assert(
      fc.property(shapeBetween(0.5, 500), shapeBetween(0.5, 500), fc.integer({ min: 1, max: 40 }), (a, b, n) => {
        const { low, high } = betaBinomialInterval(a, b, n, 0.9);
        const sum = (from: number, to: number): number =>
          Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => chance(from + i, n, a, b)).reduce(
            (x, y) => x + y,
            0,
          );
        expect(sum(0, low - 1)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(sum(high + 1, n)).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(sum(0, low)).toBeGreaterThan(0.05 - 1e-9);
        expect(sum(high, n)).toBeGreaterThan(0.05 - 1e-9);
      }),
      always,
    );
  });

  test("holds everything where nothing is known, and is wider than the share times ten", () => {
    expect(betaBinomialInterval(1, 1, 10, 0.9)).toEqual({ low: 0, high: 10 });
    expect(betaBinomialInterval(501, 501, 10, 0.9)).toEqual({ low: 2, high: 8 });
  });
});
