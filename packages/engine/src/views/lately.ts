import type { Attempt, Setback, Win } from "../attempts/attempts.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import type { EntryId, Instant } from "../journal/entry.ts";
import { fill, sayDay } from "../screens/words.ts";
import { isReturn, outcomeOf } from "./outcome.ts";
import { titleOf } from "./show.ts";
import { words } from "./words/en.ts";

/** One thing that happened, as a line to read: when, the learner's own words, and what became of it. */
export interface Happening {
  readonly id: EntryId;
  readonly at: Instant;
  readonly day: string;
  /** Their words, or the goal's title; null where there are none, or they are not said back. */
  readonly text: string | null;
  readonly says: string;
  /** An attempt that was a coming back. */
  readonly isReturn: boolean;
}

/** What happened since an instant, newest first: tries, setbacks, wins. At most `most`. */
export const lately = (learner: Learner, now: Now, since: Instant, most: number): readonly Happening[] => {
  const { attempts, care } = learner;
  const line = (
    one: { readonly id: EntryId; readonly at: Instant; readonly what: string | null; readonly goal: EntryId | null },
    says: string,
    cameBack = false,
  ): Happening => ({
    id: one.id,
    at: one.at,
    day: sayDay(one.at, now.instant, now.offset),
    text: care.hidden[one.id] ? null : (one.what ?? (titleOf(learner, one.goal ?? "") || null)),
    says,
    isReturn: cameBack,
  });
  const tried = (attempt: Attempt): Happening =>
    line(attempt, outcomeOf(attempts, attempt), isReturn(attempts, attempt));
  const became = { open: words.open, returned: words.wentWrong, "let-go": words.letGo } as const;
  return [
    ...from(attempts.tries, since, most).map(tried),
    ...from(
      attempts.setbackIds.slice(-most).map((id) => attempts.setbacks[id] as Setback),
      since,
      most,
    ).map((setback) => line(setback, fill(became[setback.status]))),
    ...from(attempts.wins, since, most)
      .filter((win: Win) => win.from !== "remembered")
      .map((win) => line(win, fill(win.from === "begun" ? words.begun : words.worked))),
  ]
    .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
    .slice(0, most);
};

/** The last few that are not older than an instant; what grows in order is read from its end. */
const from = <One extends { readonly at: Instant }>(list: readonly One[], since: Instant, most: number) =>
  list.slice(-most).filter(({ at }) => at >= since);
