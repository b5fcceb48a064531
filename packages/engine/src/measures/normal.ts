// The normal distribution, where a time is not over yet and only known to be longer than something.

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Beyond this many standard deviations a tail is read from its continued fraction, where the series would cancel. */
const FAR = 3;
const TERMS = 80;

/** The density of the standard normal distribution at z. */
export const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / ROOT_TWO_PI;

/** The chance, from 0 to 1, that a standard normal is at most z, to about 1e-14: the series of Abramowitz & Stegun 26.2.11, and 26.2.14 in the tails. */
export const normalCdf = (z: number): number => {
  if (z > FAR) return 1 - normalDensity(z) * millsRatio(z);
  if (z < -FAR) return normalDensity(z) * millsRatio(-z);
  let [term, sum] = [z, z];
  for (let k = 1; k < TERMS; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + normalDensity(z) * sum;
};

/** Upper tail over density for z > 3, by the continued fraction of Abramowitz & Stegun 26.2.14. */
const millsRatio = (z: number): number => {
  let below = z;
  for (let k = TERMS; k >= 1; k--) below = z + k / below;
  return 1 / below;
};

/** How much further than z a standard normal lies on the average of those beyond z, plus z: density over upper tail, above 0. */
export const hazardOfNormal = (z: number): number =>
  z > FAR ? 1 / millsRatio(z) : normalDensity(z) / (1 - normalCdf(z));
