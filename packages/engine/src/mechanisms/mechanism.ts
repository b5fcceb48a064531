import type { Attempts, Goal, Setback } from "../attempts/attempts.ts";
import type { Draft, EntryId, Instant, Minutes } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import type { EventKind } from "../journal/kind.ts";
import { ok, type Refusal, type Result } from "../journal/result.ts";
import { sayable, type CareNow } from "../care/gate.ts";
import type { Measures } from "../measures/measures.ts";
import type { SettledSize } from "../measures/step-size.ts";
import type { Constant, Finding } from "../science/finding.ts";
import type { Answers } from "../screens/answers.ts";
import { screenId, type Block, type Screen } from "../screens/screen.ts";
import { brief, type Words } from "../screens/words.ts";

/** All that a mechanism may know when it is asked to speak. */
export interface Moment<State = unknown> {
  readonly now: Instant;
  readonly offset: Minutes;
  readonly attempts: Attempts;
  readonly measures: Measures;
  readonly care: CareNow;
  /** What the screen is about; null when it is about nothing on record yet. */
  readonly subject: EntryId | null;
  readonly own: State;
  /** What the learner settled about the size of steps at a goal, from every mechanism that keeps such a thing. */
  readonly settledAt?: (goal: EntryId) => readonly SettledSize[];
}

/** Why a mechanism speaks: a sentence, the learner's own entries it rests on, and the finding behind it. */
export interface Reason {
  readonly text: string;
  readonly evidence: readonly EntryId[];
  readonly finding: Finding;
}

/** What a mechanism would say now. Silence is `null`, and silence is normal. Three names for `fit`, since decimals would be noise. */
export interface Advice {
  readonly fit: "essential" | "good" | "possible";
  /** Which of its parts to show, about what. */
  readonly part: string;
  readonly subject: EntryId | null;
  readonly because: readonly [Reason, ...Reason[]];
}

/** Something a mechanism can put on a screen, and what the answers to it record. Several parts may share a screen. */
export interface Part<State = unknown> {
  readonly title: (moment: Moment<State>) => string;
  /** Nothing to ask or say now is the empty list. */
  readonly blocks: (moment: Moment<State>) => readonly Block[];
  /** Drafts for the answers that were given; what was skipped records nothing. */
  readonly record: (moment: Moment<State>, answers: Answers) => readonly Draft[];
}

/** What the author of a mechanism writes. */
export interface MechanismParts<State> {
  readonly id: string;
  /** The learner's question it answers, in one sentence. */
  readonly purpose: string;
  readonly constants: { readonly [name: string]: Constant };
  readonly findings: { readonly [name: string]: Finding };
  /** The kinds of entry it owns; all carry its name. */
  readonly events: readonly EventKind[];
  readonly fold: Fold<State>;
  readonly advise: (moment: Moment<State>) => Advice | null;
  readonly parts: { readonly [name: string]: Part<State> };
  readonly words: Words;
  /** What the learner settled here about the size of steps at a goal; the coach hands it to every mechanism. */
  readonly settles?: (moment: Moment<State>, goal: EntryId) => SettledSize | null;
}

/** One way of helping a learner try again. */
export interface Mechanism<State = unknown> extends MechanismParts<State> {
  /** One of its parts as a screen of its own; null when that part has nothing to show. */
  readonly screen: (moment: Moment<State>, part: string) => Screen | null;
  /** What the answers to one of its own screens record. */
  readonly answer: (moment: Moment<State>, screen: Screen, answers: Answers) => Result<readonly Draft[], Refusal>;
}

/** Checks that the parts belong together and gives the mechanism its screens. Its state stays its own business. */
export const mechanism = <State>(parts: MechanismParts<State>): Mechanism => {
  const whole: Mechanism<State> = {
    ...parts,
    screen: (moment, name) => {
      const part = parts.parts[name];
      const blocks = part?.blocks(moment) ?? [];
      return part && blocks.length > 0
        ? { id: screenId(parts.id, name, moment.subject), mechanism: parts.id, title: part.title(moment), blocks }
        : null;
    },
    answer: (moment, screen, answers) => ok(parts.parts[partOf(screen.id)]?.record(moment, answers) ?? []),
  };
  return whole as unknown as Mechanism;
};

/** The part that a screen id names. */
export const partOf = (id: string): string => id.split("/")[1] ?? "";

/** The subject that a screen id names; null for a screen about nothing on record. */
export const subjectOf = (id: string): EntryId | null => {
  const subject = id.split("/")[2];
  return subject === undefined || subject.length !== 26 ? null : subject;
};

/** The goal a moment is about, or null. */
export const goalOf = ({ attempts, subject }: Pick<Moment, "attempts" | "subject">): Goal | null =>
  subject === null ? null : (attempts.goals[subject] ?? null);

/** A goal's name inside our sentence; null where it has none, or its words met care. */
export const goalName = (
  { attempts, care }: Pick<Moment, "attempts" | "care">,
  goal: EntryId | null,
): string | null => {
  const title = goal === null ? null : sayable(care, goal, attempts.goals[goal]?.title)?.trim();
  return title ? brief(title) : null;
};

/** The setback a moment is about, or null. */
export const setbackOf = (moment: Moment<never> | Moment): Setback | null =>
  moment.subject === null ? null : (moment.attempts.setbacks[moment.subject] ?? null);
