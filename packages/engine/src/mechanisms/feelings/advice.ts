import { HOUR } from "../../journal/entry.ts";
import { distressSteps, labelFor } from "../../screens/steps.ts";
import { fill, sayDay } from "../../screens/words.ts";
import type { Advice, Moment } from "../mechanism.ts";
import type { Feelings } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { words } from "./words/en.ts";

/** Speaks once, six hours to three days after how bad it was had been said, where nothing was said since; in calm only. */
export const advise = (moment: Moment<Feelings>): Advice | null => {
  const course = moment.own.courses[moment.own.order.at(-1) ?? ""];
  if (!course?.first || course.later || !moment.care.calm) return null;
  const hours = (moment.now - course.first.at) / HOUR;
  if (hours < constants.askAgainAfter.value || hours > constants.askAgainUntil.value) return null;
  const day = sayDay(course.first.at, moment.now, moment.offset);
  const label = labelFor(distressSteps, course.first.distress);
  return {
    fit: "good",
    part: "later",
    subject: course.setback,
    because: [{ text: fill(words.whyLater, { day, label }), evidence: [course.first.id], finding: findings.fades }],
  };
};
