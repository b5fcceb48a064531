import type { EntryId } from "../../journal/entry.ts";
import { HOUR } from "../../journal/entry.ts";
import { halfLife, restingLevel, type Rating } from "../../measures/half-life.ts";
import { fill } from "../../screens/words.ts";
import type { Feelings } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** How bad each of the last setbacks was said to be, in hours since the first look; those with two looks or more. */
const coursesOf = ({ courses, seenTwice }: Feelings): readonly (readonly Rating[])[] =>
  seenTwice.slice(-k.setbacksKept.value).map((id: EntryId) => {
    const course = courses[id];
    const from = course?.at ?? 0;
    return [...(course?.first ? [course.first] : []), ...(course?.again ?? [])].map(({ at, distress }) => ({
      hours: (at - from) / HOUR,
      distress,
    }));
  });

/** How it usually goes for this learner, in one sentence from their own record; null while there is too little of it. */
export const howItGoes = (own: Feelings): string | null => {
  const found = halfLife(coursesOf(own), restingLevel(own.usual));
  if (found) return sayRange(found);
  if (own.mornings >= k.atLeast.value) return fill(words.morning, { lower: own.lessByMorning, n: own.mornings });
  if (own.lookedAgain >= k.atLeast.value) return fill(words.pattern, { lower: own.lessBad, n: own.lookedAgain });
  return null;
};

/** A range of hours as one says it: rounded outwards, so that it claims no more than it knows. */
const sayRange = ({ low, high }: { readonly low: number; readonly high: number }): string => {
  const from = Math.floor(low);
  const to = Math.ceil(high);
  if (to <= 1) return fill(words.halvedSoon);
  return from < 1 ? fill(words.halvedBy, { to }) : fill(words.halved, { from, to });
};
