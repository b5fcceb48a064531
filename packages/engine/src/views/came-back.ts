import { tryOf, type Setback } from "../attempts/attempts.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import { DAY, type EntryId, type Instant } from "../journal/entry.ts";
import { ofMore } from "../measures/returns.ts";
import { pictureConstants, returnConstants } from "../measures/science.ts";
import { sayDay, sayLength } from "../screens/words.ts";
import { titleOf } from "./show.ts";

/** One setback as a sign: still open, come back from, or back at the level. One that was let go has no sign. */
export interface Sign {
  readonly setback: EntryId;
  readonly sign: "open" | "returned" | "level";
  readonly at: Instant;
  readonly day: string;
  readonly goal: string | null;
  /** How long the coming back took, in milliseconds and in words, and its day; null while it is open. */
  readonly took: number | null;
  readonly after: string | null;
  readonly returnedDay: string | null;
  /** The day of the first try about as hard; null where there was none yet. */
  readonly levelDay: string | null;
}

/** The record of coming back, in counts: never a percentage. */
export interface CameBack {
  readonly returned: number;
  readonly open: number;
  readonly letGo: number;
  readonly level: number;
  /** One for each setback that was not let go, in the order in which they happened. */
  readonly signs: readonly Sign[];
  /** Of the returns: how many came within a day, and how many within the seven days that include it. */
  readonly withinDay: number;
  readonly withinWeek: number;
  /** Of ten more setbacks, from how many to how many would be followed by a return within seven days; null while nobody can say. */
  readonly ofTen: { readonly low: number; readonly high: number } | null;
  /** How many returns there have to be before their times are drawn. */
  readonly toDraw: number;
}

/** Setbacks and what became of them. Only days, lengths and titles: none of the words someone wrote about them. */
export const cameBack = (learner: Learner, now: Now): CameBack => {
  const { attempts } = learner;
  const { returned, open, letGo } = attempts.counts;
  const dayOf = (at: Instant): string => sayDay(at, now.instant, now.offset);
  const signs = attempts.setbackIds
    .map((id) => attempts.setbacks[id] as Setback)
    .filter(({ status }) => status !== "let-go")
    .map((setback): Sign => {
      const took = setback.returnedAt === null ? null : setback.returnedAt - setback.at;
      const level = tryOf(attempts, setback.levelBy);
      return {
        setback: setback.id,
        sign: took === null ? "open" : level ? "level" : "returned",
        at: setback.at,
        day: dayOf(setback.at),
        goal: titleOf(learner, setback.goal ?? "") || null,
        took,
        after: took === null ? null : sayLength(took),
        returnedDay: setback.returnedAt === null ? null : dayOf(setback.returnedAt),
        levelDay: level ? dayOf(level.at) : null,
      };
    });
  const within = (days: number): number => signs.filter(({ took }) => took !== null && took <= days * DAY).length;
  return {
    returned,
    open,
    letGo,
    level: signs.filter(({ sign }) => sign === "level").length,
    signs,
    withinDay: within(1),
    withinWeek: within(returnConstants.window.value),
    ofTen: ofMore(attempts, now.instant, 10),
    toDraw: pictureConstants.returns.value,
  };
};
