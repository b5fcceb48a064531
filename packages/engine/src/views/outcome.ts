import { WIN, type Attempt, type Attempts } from "../attempts/attempts.ts";
import { fill } from "../screens/words.ts";
import { words } from "./words/en.ts";

/** Whether a try was a coming back. */
export const isReturn = ({ closedBy }: Attempts, { id }: Pick<Attempt, "id">): boolean => closedBy[id] !== undefined;

/** How a try went, in a word or three; a coming back is said before how it went. */
export const outcomeOf = (attempts: Attempts, attempt: Attempt): string =>
  fill(
    isReturn(attempts, attempt)
      ? words.cameBack
      : attempt.result >= 1
        ? words.worked
        : attempt.result >= WIN
          ? words.partly
          : words.notThisTime,
  );
