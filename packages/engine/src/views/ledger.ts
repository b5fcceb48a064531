import type { Attempt, Win } from "../attempts/attempts.ts";
import { nearestDifficulty, type DifficultyName } from "../attempts/difficulty.ts";
import type { WinOrigin } from "../attempts/events.ts";
import { sayable } from "../care/gate.ts";
import type { Learner } from "../coach/learner.ts";
import type { Now } from "../coach/moment.ts";
import type { EntryId } from "../journal/entry.ts";
import { sayDay } from "../screens/words.ts";
import { isReturn, outcomeOf } from "./outcome.ts";
import { titleOf } from "./show.ts";

/** A try as a line of a list: the learner's words, null where there are none or they met care. */
export interface TriedLine {
  readonly id: EntryId;
  readonly day: string;
  readonly text: string | null;
  readonly goal: string | null;
  readonly says: string;
  readonly isReturn: boolean;
  readonly size: DifficultyName;
}

/** Something that worked and was noted, remembered or begun, as a line of a list. */
export interface WinLine {
  readonly id: EntryId;
  readonly day: string;
  readonly text: string | null;
  readonly goal: string | null;
  readonly from: WinOrigin;
}

/** The last tries, newest first. */
export const lastTried = (learner: Learner, now: Now, most: number): readonly TriedLine[] =>
  learner.attempts.tries
    .slice(-most)
    .map((attempt: Attempt) => ({
      id: attempt.id,
      day: sayDay(attempt.at, now.instant, now.offset),
      text: sayable(learner.care, attempt.id, attempt.what),
      goal: titleOf(learner, attempt.goal ?? "") || null,
      says: outcomeOf(learner.attempts, attempt),
      isReturn: isReturn(learner.attempts, attempt),
      size: nearestDifficulty(attempt.difficulty),
    }))
    .reverse();

/** The last that worked and was noted, remembered or begun, newest first. */
export const lastWins = (learner: Learner, now: Now, most: number): readonly WinLine[] =>
  learner.attempts.wins
    .slice(-most)
    .map((win: Win) => ({
      id: win.id,
      day: sayDay(win.at, now.instant, now.offset),
      text: sayable(learner.care, win.id, win.what),
      goal: titleOf(learner, win.goal ?? "") || null,
      from: win.from,
    }))
    .reverse();
