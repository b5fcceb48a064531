import type { CauseName } from "../../attempts/causes.ts";
import type { ErrorType, SetbackKind } from "../../attempts/events.ts";
import type { words } from "./words/en.ts";

/** One thing that can be different, and the kind of error it answers. */
export interface Adjustment {
  readonly id: keyof typeof words & `change-${string}`;
  readonly error: ErrorType;
}

/** What each cause can lead to, the likeliest first. Our assumption, like the reading of the causes themselves. */
export const adjustmentsFor: { readonly [cause in CauseName]: readonly Adjustment[] } = {
  "how-studied": [
    { id: "change-closed-book", error: "strategy" },
    { id: "change-mix", error: "strategy" },
  ],
  "how-much": [
    { id: "change-short-daily", error: "time-energy" },
    { id: "change-smaller-part", error: "too-big" },
  ],
  "started-late": [
    { id: "change-first-slot", error: "time-energy" },
    { id: "change-short-daily", error: "time-energy" },
  ],
  sleep: [
    { id: "change-bedtime", error: "conditions" },
    { id: "change-morning", error: "conditions" },
  ],
  nerves: [
    { id: "change-mock", error: "conditions" },
    { id: "change-breathe-first", error: "conditions" },
  ],
  misread: [
    { id: "change-underline", error: "slip" },
    { id: "change-check-end", error: "slip" },
  ],
  "ran-out": [
    { id: "change-first-steps", error: "strategy" },
    { id: "change-clock", error: "strategy" },
  ],
  "new-topic": [
    { id: "change-worked-example", error: "knowledge" },
    { id: "change-ask-one", error: "knowledge" },
  ],
  "taught-or-marked": [
    { id: "change-ask-marked", error: "conditions" },
    { id: "change-other-source", error: "knowledge" },
  ],
  luck: [{ id: "change-same-again", error: "luck" }],
  "health-or-family": [
    { id: "change-less", error: "time-energy" },
    { id: "change-tell", error: "conditions" },
  ],
  other: [{ id: "change-smaller-part", error: "too-big" }],
};

/** What a kind of setback can lead to when no cause was named. */
export const adjustmentsByKind: { readonly [kind in SetbackKind]: readonly Adjustment[] } = {
  exam: [
    { id: "change-closed-book", error: "strategy" },
    { id: "change-first-steps", error: "strategy" },
  ],
  practice: [
    { id: "change-slower", error: "strategy" },
    { id: "change-smaller-part", error: "too-big" },
  ],
  "sent-back": [
    { id: "change-one-comment", error: "strategy" },
    { id: "change-ask-one", error: "knowledge" },
  ],
  rejection: [
    { id: "change-one-more-place", error: "strategy" },
    { id: "change-read-by", error: "strategy" },
  ],
  performance: [
    { id: "change-mock", error: "conditions" },
    { id: "change-slower", error: "strategy" },
  ],
  "with-others": [
    { id: "change-first-sentence", error: "strategy" },
    { id: "change-tell", error: "conditions" },
  ],
  "not-started": [
    { id: "change-smallest", error: "too-big" },
    { id: "change-place", error: "conditions" },
  ],
  unfair: [
    { id: "change-ask-marked", error: "conditions" },
    { id: "change-appeal", error: "conditions" },
    { id: "change-tell", error: "conditions" },
  ],
  more: [],
};
