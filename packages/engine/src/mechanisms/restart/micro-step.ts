import type { Setback } from "../../attempts/attempts.ts";
import type { CauseName } from "../../attempts/causes.ts";
import { fill } from "../../screens/words.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

/** Something so small that one has already begun: at most two minutes, a verb of the hand first, one object. */
export interface MicroStep {
  readonly text: string;
  readonly seconds: number;
}

type Key = keyof typeof words;

/** Kinds in which what had a part says what to do first; in the others the kind itself does. */
const studied: readonly (string | null)[] = ["exam", "practice", null];

/** What a step goes by: the cause that can be different where the kind is about studying, else the kind. */
const goesBy = (kind: Setback["kind"], cause: CauseName | null): string =>
  cause !== null && cause !== "other" && studied.includes(kind) ? cause : (kind ?? "any");

/** The first step for a setback, by its kind and by the cause that can be different, after so many halvings (0 to 4). */
export const microStep = (kind: Setback["kind"], cause: CauseName | null, shrinks: number): MicroStep => {
  const times = Math.min(Math.max(0, shrinks), constants.shrinks.value);
  const seconds = constants.stepSeconds.value / 2 ** times;
  const whole = fill(words[`step-${goesBy(kind, cause)}` as Key]);
  if (times === 0) return { text: whole, seconds };
  if (times < 3) return { text: `${whole.split(". ")[0]?.replace(/\.$/, "")}.`, seconds };
  return { text: fill(words["step-smallest"]), seconds };
};

/** The same step as the second half of a plan: "then …". */
export const thenFor = (kind: Setback["kind"], cause: CauseName | null): string =>
  fill(words[`then-${goesBy(kind, cause)}` as Key]);
