import { HOUR, MINUTE, type EntryId, type Instant } from "../journal/entry.ts";
import type { CauseName } from "./causes.ts";
import type { Dimension, ErrorType, SetbackKind, ThanThis, Willing, WinOrigin } from "./events.ts";

/** What the learner is working towards. */
export interface Goal {
  readonly id: EntryId;
  readonly title: string | null;
  readonly added: Instant;
  readonly by: Instant | null;
}

/** One try. */
export interface Attempt {
  readonly id: EntryId;
  readonly at: Instant;
  readonly offset: number;
  readonly what: string | null;
  readonly goal: EntryId | null;
  readonly difficulty: number;
  readonly result: number;
  readonly process: number | null;
  readonly strategy: string | null;
  /** How long it took, where they said so. */
  readonly minutes: number | null;
}

/** A setback and what became of it: its recovery has the same id. */
export interface Setback {
  readonly id: EntryId;
  readonly at: Instant;
  readonly offset: number;
  readonly what: string | null;
  readonly kind: SetbackKind | null;
  readonly goal: EntryId | null;
  readonly attempt: EntryId | null;
  /** The difficulty, in logits, of the attempt it names; else normal. */
  difficulty: number;
  /** How bad it was first said to be, with it or soon after. */
  distress: number | null;
  /** How bad it was last said to be, later. */
  distressLater: number | null;
  arousal: number | null;
  readonly willing: Willing | null;
  status: "open" | "returned" | "let-go";
  /** The attempt that closed it, and when. */
  returnedBy: EntryId | null;
  returnedAt: Instant | null;
  /** The first attempt about as hard as the one that did not work. */
  levelBy: EntryId | null;
}

/** What had a part in a setback. */
export interface Explanation {
  readonly id: EntryId;
  readonly causes: readonly CauseName[];
  readonly different: readonly CauseName[] | null;
  readonly locus: number | null;
  readonly stability: number | null;
  readonly control: number | null;
}

/** The one thing that will be different. */
export interface Adjustment {
  readonly id: EntryId;
  readonly adjustment: string | null;
  readonly error: ErrorType | null;
  readonly change: string | null;
}

/** What exactly they will do towards a goal, as opposed to hope for: up to three things that can be checked. */
export interface Process {
  readonly id: EntryId;
  readonly at: Instant;
  /** Empty where it was taken back, or its words were erased. */
  readonly criteria: readonly string[];
}

/** An if-then plan, and what they would see. */
export interface Plan {
  /** The entry that said it last, and when. */
  readonly id: EntryId;
  readonly made: Instant;
  readonly if: string | null;
  readonly then: string | null;
  readonly better: string | null;
  /** The time it is for, where it has one. */
  readonly at: Instant | null;
  /** The entries whose words these are: a later one may have said only a part of it anew. */
  readonly from: { readonly if: EntryId; readonly then: EntryId; readonly better: EntryId };
}

/** A way of working they settled on, for one goal or for none. */
export interface Choice {
  readonly id: EntryId;
  readonly at: Instant;
  readonly goal: EntryId | null;
  readonly way: string | null;
  readonly dimension: Dimension | null;
  readonly strategy: string | null;
}

/** Something that worked and was noted, remembered or begun. */
export interface Win {
  readonly id: EntryId;
  readonly at: Instant;
  readonly offset: number;
  readonly what: string | null;
  readonly goal: EntryId | null;
  readonly from: WinOrigin;
  readonly than: ThanThis | null;
  readonly setback: EntryId | null;
}

/** The trunk: the one story everyone shares. Plain data; grown by its fold, read by all. */
export interface Attempts {
  readonly goals: { [id: EntryId]: Goal };
  /** Every try, in the order in which they happened. */
  readonly tries: Attempt[];
  /** Where tries stand in that order, as far as someone had to look one up that was not recent. */
  readonly placeOfTry: { [id: EntryId]: number };
  /** Places of the tries at each goal; of those at no goal under "". */
  readonly placesByGoal: { [goal: EntryId | ""]: number[] };
  readonly setbacks: { [id: EntryId]: Setback };
  readonly setbackIds: EntryId[];
  /** Setbacks that someone came back from, and those of them back at the level, in the order in which that happened. */
  readonly returnedIds: EntryId[];
  readonly levelIds: EntryId[];
  /** Recoveries still open, by goal; those of setbacks that name no goal under "". */
  readonly openByGoal: { [goal: EntryId | ""]: EntryId[] };
  /** Setbacks dated before the attempt they name, by that attempt. */
  readonly namedBefore: { [attempt: EntryId]: EntryId[] };
  /** Setbacks let go at a time before their own. */
  readonly letGoBefore: { [setback: EntryId]: true };
  /** Setbacks not yet back at the level, by the difficulty that would bring them back. */
  readonly belowByGoal: { [goal: EntryId | ""]: { [needed: number]: EntryId[] } };
  readonly explanationOf: { [setbackOrAttempt: EntryId]: Explanation };
  readonly adjustmentOf: { [setback: EntryId]: Adjustment };
  readonly planOf: { [setback: EntryId]: Plan };
  readonly choices: Choice[];
  /** What they set out to do towards each goal, as they said it last. */
  readonly processOf: { [goal: EntryId]: Process };
  readonly wins: Win[];
  /** Recoveries that each attempt closed, for those that closed any. */
  readonly closedBy: { [attempt: EntryId]: readonly EntryId[] };
  readonly counts: {
    attempts: number;
    returns: number;
    wins: number;
    open: number;
    returned: number;
    letGo: number;
    early: number;
    /** Tries and setbacks put on record more than a day after they happened. */
    late: number;
  };
}

/** A result of at least this much is a win. */
export const WIN = 0.5;

/** Whether a try is a win: it worked at least half, or they did what they had planned. */
export const isWin = (attempt: Pick<Attempt, "result" | "process">): boolean =>
  attempt.result >= WIN || attempt.process === 1;

/** The setbacks that name an attempt and are dated before it; hardly ever any, so that the look-up is mostly spared. */
export const namedEarly = ({ namedBefore, setbacks, counts }: Attempts, attempt: EntryId): readonly Setback[] =>
  counts.early === 0 ? none : (namedBefore[attempt] ?? []).map((id) => setbacks[id] as Setback);
const none: readonly Setback[] = [];

/** How long after its time a plan still stands: what it is for may just have begun. */
export const PLAN_LASTS = 15 * MINUTE;

/** Whether the time of a plan has passed; one without a time never does. */
export const hasPassed = ({ at }: Pick<Plan, "at">, now: Instant): boolean => at !== null && now >= at + PLAN_LASTS;

/** The newest setback whose recovery is still open, or null. */
export const openSetback = (attempts: Attempts): Setback | null => {
  if (attempts.counts.open === 0) return null;
  let newest: Setback | null = null;
  for (const open of Object.values(attempts.openByGoal)) {
    const setback = attempts.setbacks[open.at(-1) ?? ""];
    if (setback && (!newest || setback.at > newest.at || (setback.at === newest.at && setback.id > newest.id)))
      newest = setback;
  }
  return newest;
};

/** Whether what is open, if anything is, lies some hours back and is not of the kind that asks for a person. */
export const hasSettled = (attempts: Attempts, now: Instant, hours: number): boolean => {
  const open = openSetback(attempts);
  return open === null || (open.kind !== "more" && now - open.at >= hours * HOUR);
};

/** When someone last came back from something; long ago where they have not yet. */
export const lastReturnAt = ({ setbacks, returnedIds }: Pick<Attempts, "setbacks" | "returnedIds">): Instant =>
  setbacks[returnedIds.at(-1) ?? ""]?.returnedAt ?? -Infinity;

/** How far back a try is looked for one by one before an index is made: what is asked for is nearly always recent. */
const RECENT = 24;

/** Where a try stands among all tries; -1 when there is none with that id. */
export const placeOf = (attempts: Attempts, id: EntryId): number => {
  const { tries, placeOfTry } = attempts;
  const recent = Math.max(0, tries.length - RECENT);
  for (let place = tries.length - 1; place >= recent; place--) if (tries[place]?.id === id) return place;
  const known = placeOfTry[id];
  if (known !== undefined || recent === 0) return known ?? -1;
  let from = recent;
  while (from > 0 && placeOfTry[(tries[from - 1] as Attempt).id] === undefined) from--;
  for (let place = from; place < recent; place++) placeOfTry[(tries[place] as Attempt).id] = place;
  return placeOfTry[id] ?? -1;
};

/** The try with an id, or undefined. */
export const tryOf = (attempts: Attempts, id: EntryId | null | undefined): Attempt | undefined =>
  id == null ? undefined : attempts.tries[placeOf(attempts, id)];

/** The last tries at a goal, newest last; of all tries where no goal is named. At most `most`. */
export const lastTries = (attempts: Attempts, goal: EntryId | null, most: number): readonly Attempt[] =>
  goal === null
    ? attempts.tries.slice(-most)
    : (attempts.placesByGoal[goal] ?? []).slice(-most).map((place) => attempts.tries[place] as Attempt);

/** The tries since an instant, oldest first; read from the end, since what is asked for is nearly always recent. */
export const triesSince = ({ tries }: Pick<Attempts, "tries">, since: Instant): readonly Attempt[] => {
  let from = tries.length;
  while (from > 0 && (tries[from - 1] as Attempt).at >= since) from--;
  return tries.slice(from);
};
