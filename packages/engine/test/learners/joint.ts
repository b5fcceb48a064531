import type { Instant } from "../../src/index.ts";
import type { Domain, Level } from "../../src/measures/filter.ts";
import { logit, sigma } from "../../src/measures/logistic.ts";
import { filterConstants as k } from "../../src/measures/science.ts";
import { DAY } from "../../src/journal/entry.ts";

/**
 * What the engine does not do: competence and gap in one filter, in which ratings move both. It stands here to show what the
 * cut is for. The same numbers as the engine's own.
 */
export const jointLevel = (domain: Domain | undefined, at: Instant): Level => {
  let [theta, gap, v, u, c] = [0, 0, k.startVariance.value, k.gapVariance.value, 0];
  let last = domain?.start ?? domain?.signals[0]?.at ?? at;
  const tick = (to: Instant): void => {
    const days = Math.max(0, to - last) / DAY;
    const keep = Math.exp(-days / k.gapMemory.value);
    v = Math.min(v + k.drift.value * days, k.mostVariance.value);
    gap *= keep;
    c *= keep;
    u = keep * keep * u + (1 - keep * keep) * k.gapVariance.value;
    last = to;
  };
  for (const { at: when, b, y, r, w } of domain?.signals ?? []) {
    tick(when);
    if (r !== null) {
      const clipped = Math.min(Math.max(r, k.lowestRating.value), k.highestRating.value);
      const error = logit(clipped / 100) + b - theta - gap;
      const total = v + 2 * c + u + k.ratingNoise.value;
      const [toTheta, toGap] = [(v + c) / total, (c + u) / total];
      theta += toTheta * error;
      gap += toGap * error;
      [v, c, u] = [v - toTheta * (v + c), c - toTheta * (c + u), u - toGap * (c + u)];
    }
    if (y !== null) {
      const p = sigma(theta - b);
      const information = w * p * (1 - p);
      const scale = 1 + information * v;
      theta += (v * w * (y - p)) / scale;
      gap += (c * w * (y - p)) / scale;
      [v, c, u] = [v / scale, c / scale, u - (c * c * information) / scale];
    }
  }
  tick(at);
  return { at, theta, variance: v, gap, gapVariance: u };
};
