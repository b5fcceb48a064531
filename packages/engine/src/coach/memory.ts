import type { EntryOf } from "../attempts/fold.ts";
import { MINUTE, type EntryId, type Instant } from "../journal/entry.ts";
import type { Fold } from "../journal/fold.ts";
import { careConstants } from "../care/science.ts";
import { partOf, subjectOf } from "../mechanisms/mechanism.ts";
import { dayOf } from "../screens/words.ts";
import { answered } from "./events.ts";
import { coachConstants } from "./science.ts";

/** The rule under which a station of the closer look is answered. */
export const CLOSER_LOOK = "closer-look";

/**
 * The rules by which a suggestion comes first although nobody asked for it: what limits on prompting are about. The path began with
 * the learner, and a plan belongs to it.
 */
export const unasked: readonly string[] = [
  "values",
  "reframe",
  "diagnosis",
  "action",
  "strategy",
  "checkpoint",
  "check",
];

/** What the coach remembers. */
export interface CoachMemory {
  /** How often running each suggestion was dismissed, and the learner's day on which it was last. */
  readonly dismissals: { [suggestion: string]: number };
  readonly dismissedOn: { [suggestion: string]: number };
  /** The different unasked suggestions that were put off running, and when the last was. */
  ignored: string[];
  ignoredAt: Instant;
  /** The unasked suggestions that were answered or put off on the newest such day of the learner's. */
  day: { readonly of: number; readonly suggestions: string[] };
  /** Milliseconds spent answering, by the learner's day; and when the last answer came. */
  readonly spent: { [day: number]: number };
  lastAnswer: Instant;
  /** The screens that were answered last, each about something on record: what asks nothing need not be shown again. */
  readonly answered: string[];
  /** The newest closer look: of which setback, when that sitting began, when it was last touched, and the learner's day. */
  look: { readonly setback: EntryId; readonly from: Instant; touched: Instant; readonly day: number } | null;
  /** When each closer look at a setback began. */
  readonly looks: { [setback: EntryId]: Instant[] };
}

/** What makes two suggestions the same one: the path of one setback, the closer look at it; else the mechanism and what it shows. */
export const sameness = (rule: string | undefined, screen: string): string =>
  rule === "ritual" || rule === CLOSER_LOOK
    ? `${rule}/${screen.split("/")[2] ?? ""}`
    : `${screen.split("/")[0] ?? ""}/${partOf(screen)}`;

/** How it grows: leaving dismisses once more, answering begins anew. */
export const coachFold: Fold<CoachMemory> = {
  initial: () => ({
    dismissals: {},
    dismissedOn: {},
    ignored: [],
    ignoredAt: 0,
    day: { of: -1, suggestions: [] },
    spent: {},
    lastAnswer: 0,
    answered: [],
    look: null,
    looks: {},
  }),
  steps: {
    [answered.type]: (state: CoachMemory, { body, at, offset }: EntryOf<typeof answered>) => {
      const key = sameness(body.rule, body.screen);
      const day = dayOf(at, offset);
      spend(state, at, day);
      if (body.left) {
        state.dismissals[key] = (state.dismissals[key] ?? 0) + 1;
        state.dismissedOn[key] = day;
      } else {
        delete state.dismissals[key];
        remembered(state.answered, body.screen);
      }
      if (body.rule === CLOSER_LOOK) look(state, body.screen.split("/")[2] ?? "", at, day);
      // What was answered, asked for or not, shows that suggestions are welcome again.
      if (!body.left) state.ignored = [];
      if (body.rule === undefined || !unasked.includes(body.rule)) return;
      if (body.left) {
        state.ignoredAt = at;
        if (!state.ignored.includes(key)) state.ignored.push(key);
      }
      if (state.day.of !== day) state.day = { of: day, suggestions: [] };
      if (!state.day.suggestions.includes(key)) state.day.suggestions.push(key);
    },
  },
};

/** Notes a screen that was answered, and forgets the oldest. */
const remembered = (answered: string[], screen: string): void => {
  if (subjectOf(screen) === null) return;
  answered.push(screen);
  if (answered.length > coachConstants.answered.value) answered.shift();
};

/** An answer took the time since the one before, where that was within the same sitting; else a minute. */
const spend = (state: CoachMemory, at: Instant, day: number): void => {
  const gap = at - state.lastAnswer;
  const isSameSitting = gap > 0 && gap <= coachConstants.betweenAnswers.value * MINUTE;
  state.spent[day] = (state.spent[day] ?? 0) + (isSameSitting ? gap : MINUTE);
  state.lastAnswer = at;
};

/** One more screen of a closer look: of the sitting that runs, or of a new one. */
const look = (state: CoachMemory, setback: EntryId, at: Instant, day: number): void => {
  const { look: before } = state;
  if (before?.setback === setback && at - before.touched <= careConstants.pause.value * MINUTE) before.touched = at;
  else {
    state.look = { setback, from: at, touched: at, day };
    (state.looks[setback] ??= []).push(at);
  }
};
