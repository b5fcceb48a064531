import type { Attempts, Setback } from "../attempts/attempts.ts";
import { DAY, type Instant } from "../journal/entry.ts";
import { betaBinomialInterval, betaInterval } from "./beta.ts";
import { returnConstants } from "./science.ts";

/** A share with its equal-tailed interval. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** What became of a setback within the window: came back in it, did not, still pending, or let go and left out. */
const withinWindow = (setback: Setback, now: Instant): "yes" | "no" | "pending" | "left-out" => {
  const window = returnConstants.window.value * DAY;
  if (setback.status === "let-go") return "left-out";
  if (setback.returnedAt !== null) return setback.returnedAt - setback.at <= window ? "yes" : "no";
  return now - setback.at < window ? "pending" : "no";
};

/** Setbacks followed by a return within the window, and those that were not: each weighed by its age; and how many they are. */
const weighed = (attempts: Attempts, now: Instant): { readonly r: number; readonly n: number; readonly of: number } => {
  let r = 0;
  let n = 0;
  let of = 0;
  for (const id of attempts.setbackIds) {
    const setback = attempts.setbacks[id] as Setback;
    const became = withinWindow(setback, now);
    if (became !== "yes" && became !== "no") continue;
    const weight = returnConstants.discount.value ** (Math.max(0, now - setback.at) / DAY);
    if (became === "yes") r += weight;
    else n += weight;
    of++;
  }
  return { r, n, of };
};

/**
 * How reliably setbacks were followed by a return within seven days: Beta(1 + r, 1 + n) with a 90 % interval. Each setback
 * counts .995 per day of its age; pending ones and those let go are left out.
 */
export const within7Days = (attempts: Attempts, now: Instant): Interval => {
  const { r, n } = weighed(attempts, now);
  return betaInterval(1 + r, 1 + n, returnConstants.mass.value);
};

/**
 * Of so many more setbacks, how many would be followed by a return within seven days, if they go alike: from low to high, nine
 * times in ten. Counts vary more than the share they come from, so this is the beta-binomial, not the interval times ten.
 * Null while fewer than five setbacks say anything about it.
 */
export const ofMore = (
  attempts: Attempts,
  now: Instant,
  more: number,
): { readonly low: number; readonly high: number } | null => {
  const { r, n, of } = weighed(attempts, now);
  return of < returnConstants.enough.value
    ? null
    : betaBinomialInterval(1 + r, 1 + n, more, returnConstants.mass.value);
};
