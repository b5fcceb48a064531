import type { Setback } from "../../attempts/attempts.ts";
import { sayable } from "../../care/gate.ts";
import { HOUR, type EntryId } from "../../journal/entry.ts";
import { kaplanMeier, medianHours, returnTimes } from "../../measures/return-times.ts";
import { capital, fill, sayLength } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import { enablers, type Enabler } from "./events.ts";
import type { BounceBack } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** A sentence of the record, with the entries it counts. */
export interface Fact {
  readonly text: string;
  readonly entries: readonly EntryId[];
}

/** How often something was named as having made a return possible. */
export interface Named {
  readonly by: Enabler;
  readonly attempts: readonly EntryId[];
}

/** What made the last returns possible, most often named first, and of how many answers; returns that were taken back are not counted. */
const namedLately = ({
  attempts,
  own,
}: Moment<BounceBack>): { readonly of: number; readonly named: readonly Named[] } => {
  const answered = own.order
    .slice(-k.recent.value)
    .filter((id) => attempts.closedBy[id] !== undefined && (own.said[id]?.by ?? null) !== null);
  const named = enablers
    .filter((by) => by !== "nothing-to-add")
    .map((by) => ({ by, attempts: answered.filter((id) => own.said[id]?.by === by) }))
    .filter(({ attempts: times }) => times.length > 0)
    .sort((a, b) => b.attempts.length - a.attempts.length);
  return { of: answered.length, named };
};

/** The last line about a return before this one, in their own words; null where there is none that may be said. */
export const lastLine = ({ attempts, own, care, subject }: Moment<BounceBack>): string | null => {
  const from = own.order
    .slice(-k.recent.value)
    .findLast((id) => id !== subject && attempts.closedBy[id] !== undefined && own.said[id]?.line != null);
  const line = from === undefined ? null : own.said[from]?.line;
  return line ? sayable(care, line.id, line.text) : null;
};

/** What helped before, in counts: "The small step was there 4 of the 6 times." Nothing below two answers. */
export const helpedBefore = (moment: Moment<BounceBack>): readonly Fact[] => {
  const { of, named } = namedLately(moment);
  return of < k.answers.value
    ? []
    : named.slice(0, k.shown.value).map(({ by, attempts }) => ({
        text: capital(fill(words.times, { what: fill(words[by]), k: attempts.length, of })),
        entries: attempts.slice(-k.shown.value),
      }));
};

/**
 * How long coming back took: from three returns on, by when half of the last fifty setbacks had been followed by one; before, two
 * times as they were. Setbacks still open count for as long as they are open.
 */
export const howLong = ({ attempts, now }: Moment<BounceBack>): readonly Fact[] => {
  const lately = attempts.returnedIds.slice(-k.returns.value);
  const last = lately.map((id) => attempts.setbacks[id] as Setback);
  if (lately.length === k.returns.value) {
    const median = medianHours(kaplanMeier(returnTimes(attempts, now, k.lately.value)));
    return median === null ? [] : [{ text: fill(words.half, { length: sayLength(median * HOUR) }), entries: lately }];
  }
  const [one, two] = last.map(({ at, returnedAt }) => sayLength((returnedAt ?? now) - at));
  return one === undefined || two === undefined ? [] : [{ text: fill(words.first, { one, two }), entries: lately }];
};
