import type { Words } from "../../../screens/words.ts";

/** What the path itself says; the rest is said by the mechanisms it is made of. */
export const words = {
  title: "Something went wrong",
  kind: "What was it?",
  exam: "test or exam",
  practice: "practice that will not go",
  "sent-back": "work sent back",
  rejection: "rejection",
  performance: "performance or match",
  "with-others": "with others",
  "not-started": "did not start",
  unfair: "unfair",
  more: "more than that",
  willing: "Willing to try again?",
  willingAgain: "Willing to try again, now?",
  saidBefore: "At the start you said {label}.",
  orderTitle: "Your own order",
  orderAsk: "After something goes wrong, what would you like to come first?",
  settleFirst: "settling",
  insightFirst: "what had a part in it",
  asItIs: "settling first when it is very bad",
  whyPath: "Something went wrong {day}. These few steps lead from it to the next try; each can be skipped.",
  whyOrder: "You have been through the path once. You can put it into your own order, for next time.",
} as const satisfies Words;
