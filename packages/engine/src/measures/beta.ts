// What counts of successes and failures say about an unknown rate: the beta distribution.
// Legal input: a and b in (0, 1e6]; x, p and mass in [0, 1]. Anything outside is moved to the nearest legal value, and
// NaN to the lowest one (shapes below 1e-15 count as 1e-15), so every answer is a finite number.

/** The mean of a beta distribution and the two ends of its equal-tailed interval, each a rate in [0, 1]. */
export interface BetaInterval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const LOWEST_SHAPE = 1e-15;
const HIGHEST_SHAPE = 1e6;
const WIDEST_LOG_ODDS = 745; // beyond it the smaller of a rate and its complement is no longer a number apart from 0
const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
// B(2k) / (2k (2k - 1)) for k = 1, 2, ... 7, the series of DLMF 5.11.1; from x = 10 on what it leaves out is below 1e-15.
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;

const clamp = (x: number, low: number, high: number): number => (x > low ? Math.min(x, high) : low);
const shape = (x: number): number => clamp(x, LOWEST_SHAPE, HIGHEST_SHAPE);
const logistic = (t: number): number => (t < 0 ? Math.exp(t) / (1 + Math.exp(t)) : 1 / (1 + Math.exp(-t)));

// What Stirling's formula leaves out of ln gamma(x). Below 10 it climbs there by gamma(x + 1) = x gamma(x) (DLMF 5.5.1).
const stirlingRemainder = (x: number): number =>
  x < 10
    ? stirlingRemainder(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1
    : STIRLING.reduceRight((sum, term) => sum / (x * x) + term, 0) / x;

/** The natural logarithm of the gamma function for x in [1e-300, 1e300] (x outside is moved to the nearest end), to about 1e-15 of itself or of 1, whichever is more (Stirling's series, DLMF 5.11.1). */
export const logGamma = (x: number): number => {
  const z = clamp(x, 1e-300, 1e300);
  return (z - 0.5) * Math.log(z) - z + HALF_LOG_TWO_PI + stirlingRemainder(z);
};

// ln(1 + u) - u, where 1 + u is `ratio`: near 0 by the series of 2 artanh(u / (2 + u)) (DLMF 4.6.4), which does not cancel.
const logExcess = (u: number, ratio: number): number => {
  if (Math.abs(u) > 0.1) return Math.log(ratio) - u;
  const r = u / (2 + u);
  let sum = 0;
  for (let k = 17; k >= 3; k -= 2) sum = sum * r * r + 1 / k;
  return 2 * sum * r * r * r - u * r;
};

// x^a y^b / B(a, b), where y = 1 - x: the density on the scale of log odds. Written as distance from the mean (C. Loader,
// "Fast and Accurate Computation of Binomial Probabilities", 2000), since differences of logGamma lose digits as a + b grows.
const logOddsDensity = (x: number, y: number, a: number, b: number): number => {
  const n = a + b;
  const gap = x * b - y * a;
  const fit = a * logExcess(gap / a, x * (n / a)) + b * logExcess(-gap / b, y * (n / b));
  const rest = stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b);
  return Math.exp(fit + rest) * Math.sqrt((a / n) * (b / (2 * Math.PI)));
};

// The continued fraction of DLMF 8.17.22 by the modified Lentz method (DLMF 3.10(iii)). For x at or below
// (a + 1) / (a + b + 2) it settles in about sqrt(max(a, b)) steps; 10 000 is far more than 1e6 needs.
const fraction = (x: number, a: number, b: number): number => {
  const awayFromZero = (v: number): number => (Math.abs(v) < 1e-300 ? 1e-300 : v);
  let [c, d] = [1, 1 / awayFromZero(1 - ((a + b) * x) / (a + 1))];
  let value = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return value;
};

// I_x(a, b) for y = 1 - x given apart, so that neither end loses digits; the far side by DLMF 8.17.4.
const below = (x: number, y: number, a: number, b: number): number =>
  x <= (a + 1) / (a + b + 2)
    ? Math.min(1, (logOddsDensity(x, y, a, b) * fraction(x, a, b)) / a)
    : Math.max(0, 1 - (logOddsDensity(x, y, a, b) * fraction(y, b, a)) / b);

/** The chance in [0, 1] that a rate drawn from Beta(a, b) is at most x, to about 1e-13 of itself for shapes up to 1000 and 1e-10 up to 1e6: the regularised incomplete beta function I_x(a, b) of DLMF 8.17.2. */
export const betaCdf = (x: number, a: number, b: number): number =>
  !(x > 0) ? 0 : x >= 1 ? 1 : below(x, 1 - x, shape(a), shape(b));

/** The rate in [0, 1] that a draw from Beta(a, b) stays at or below with chance p: the inverse of betaCdf, settled to about 1e-14 of itself and as exact as betaCdf; a rate too small to write down is 0. */
export const betaQuantile = (p: number, a: number, b: number): number => {
  if (!(p > 0)) return 0;
  if (p >= 1) return 1;
  const [left, right] = [shape(a), shape(b)];
  // On the scale of log odds the smaller tail is log-concave, so Newton on its logarithm closes in from one side; the
  // bracket catches the rare step that leaves it, by halving. A root beyond the bracket is 0 or 1.
  let [low, high, t] = [-WIDEST_LOG_ODDS, WIDEST_LOG_ODDS, Math.log(left / right)];
  for (let step = 0; step < 200 && high - low > 1e-15 * Math.abs(t); step++) {
    const [x, y] = [logistic(t), logistic(-t)];
    const tail = p < 0.5 ? below(x, y, left, right) : below(y, x, right, left);
    const error = p < 0.5 ? Math.log(tail / p) : -Math.log(tail / (1 - p));
    if (error > 0) high = t;
    else low = t;
    const next = t - (error * tail) / logOddsDensity(x, y, left, right);
    if (Math.abs(next - t) <= 1e-15 * Math.max(1, Math.abs(t))) return logistic(next);
    t = next > low && next < high ? next : (low + high) / 2;
  }
  return low === -WIDEST_LOG_ODDS ? 0 : high === WIDEST_LOG_ODDS ? 1 : logistic(t);
};

/** The mean of Beta(a, b) and the equal-tailed interval that holds the share `mass`, in [0, 1], of it; mass 0 gives the median twice. */
export const betaInterval = (a: number, b: number, mass: number): BetaInterval => {
  const tail = (1 - clamp(mass, 0, 1)) / 2;
  const low = betaQuantile(tail, a, b);
  return { mean: shape(a) / (shape(a) + shape(b)), low, high: Math.max(low, 1 - betaQuantile(tail, b, a)) };
};

/**
 * Of n more (a whole number, up to some hundreds), each with a rate drawn once from Beta(a, b): how many succeed, from low to high,
 * with at most half of what `mass` leaves on either side. The beta-binomial, whose chances follow from one another by ratios.
 */
export const betaBinomialInterval = (
  a: number,
  b: number,
  n: number,
  mass: number,
): { readonly low: number; readonly high: number } => {
  const tail = (1 - clamp(mass, 0, 1)) / 2;
  const [left, right] = [shape(a), shape(b)];
  let chance = 1;
  for (let i = 0; i < n; i++) chance *= (right + i) / (left + right + i);
  let sum = 0;
  let low = 0;
  for (let k = 0; k < n; k++) {
    sum += chance;
    if (sum <= tail) low = k + 1;
    if (sum >= 1 - tail) return { low, high: k };
    chance *= ((n - k) / (k + 1)) * ((left + k) / (right + n - k - 1));
  }
  return { low, high: n };
};
