import type { CauseName } from "../attempts/causes.ts";
import type { Explanation } from "../attempts/attempts.ts";
import type { ErrorType } from "../attempts/events.ts";
import { assumed, type Finding } from "../science/finding.ts";
import { attributionConstants } from "./science.ts";

/** How a cause is seen: each from 0 to 1. */
export interface Attribution {
  /** 0 the situation, 1 myself. */
  readonly locus: number;
  /** 0 passing, 1 lasting. */
  readonly stability: number;
  /** 0 nothing I can influence, 1 mine to influence. */
  readonly control: number;
}

/** What each plain cause is taken to say until the learner says it more exactly. */
export const causeReading: Finding = assumed(
  "Each plain cause stands for a place on three scales (self or situation, passing or lasting, mine to influence or not) and for one kind of error.",
);

/** The twelve causes read as locus, stability, control, and the kind of error they point to. */
export const causeReadings: { readonly [name in CauseName]: Attribution & { readonly error: ErrorType | null } } = {
  "how-studied": { locus: 0.9, stability: 0.3, control: 0.9, error: "strategy" },
  "how-much": { locus: 0.9, stability: 0.3, control: 0.9, error: "time-energy" },
  "started-late": { locus: 0.9, stability: 0.3, control: 0.8, error: "time-energy" },
  sleep: { locus: 0.7, stability: 0.2, control: 0.7, error: "conditions" },
  nerves: { locus: 0.8, stability: 0.4, control: 0.5, error: "conditions" },
  misread: { locus: 0.9, stability: 0.2, control: 0.8, error: "slip" },
  "ran-out": { locus: 0.7, stability: 0.3, control: 0.7, error: "strategy" },
  "new-topic": { locus: 0.6, stability: 0.2, control: 0.7, error: "knowledge" },
  "taught-or-marked": { locus: 0.1, stability: 0.6, control: 0.2, error: "conditions" },
  luck: { locus: 0.1, stability: 0.1, control: 0.1, error: "luck" },
  "health-or-family": { locus: 0.2, stability: 0.3, control: 0.3, error: "conditions" },
  other: { locus: 0.5, stability: 0.5, control: 0.5, error: null },
};

/** What "can be different by next time" and "cannot" say about control. */
const controlWhenDifferent = { yes: 0.85, no: 0.15 } as const;

/** An explanation as one attribution: the mean of its causes, with what the learner said more exactly in its place; null without causes. */
export const attributionOf = (explanation: Explanation): Attribution | null => {
  const { causes, different, locus, stability, control } = explanation;
  if (causes.length === 0 && locus === null && stability === null && control === null) return null;
  const mean = (read: (cause: CauseName) => number): number =>
    causes.length === 0 ? 0.5 : causes.reduce((sum, cause) => sum + read(cause), 0) / causes.length;
  const controlOf = (cause: CauseName): number =>
    different === null
      ? causeReadings[cause].control
      : different.includes(cause)
        ? controlWhenDifferent.yes
        : controlWhenDifferent.no;
  return {
    locus: locus ?? mean((cause) => causeReadings[cause].locus),
    stability: stability ?? mean((cause) => causeReadings[cause].stability),
    control: control ?? mean(controlOf),
  };
};

/**
 * How much an outcome tells about ability, from .3 to 1: w = 1 - kappa (1 - locus)(1 - stability). A passing outside cause
 * lowers it; lasting or inner causes leave it at 1; nothing raises it. Without an attribution it is 1.
 */
export const diagnosticity = (attribution: Attribution | null): number =>
  attribution === null
    ? 1
    : 1 - attributionConstants.discount.value * (1 - attribution.locus) * (1 - attribution.stability);
