import { hasPassed, type Plan, type Setback } from "../../attempts/attempts.ts";
import type { CauseName } from "../../attempts/causes.ts";
import { planMade } from "../../attempts/events.ts";
import type { Draft, Instant, Minutes } from "../../journal/entry.ts";
import type { plannedIn } from "../../screens/answers.ts";
import type { Block, When } from "../../screens/screen.ts";
import { capital, fill, hourOf, hourOn, nextMorning, sayTime, sayWhen, weekdayOf } from "../../screens/words.ts";
import { setbackOf, type Moment } from "../mechanism.ts";
import type { Restart } from "./fold.ts";
import { microStep, thenFor, type MicroStep } from "./micro-step.ts";
import { constants } from "./science.ts";
import { words } from "./words/en.ts";

/** A moment as restart sees it. */
export type Here = Moment<Restart>;

/** The first cause that can be different, else the first that was named. */
const causeOf = (moment: Here, setback: Setback | null): CauseName | null => {
  const explanation = setback ? moment.attempts.explanationOf[setback.id] : undefined;
  return explanation?.different?.[0] ?? explanation?.causes[0] ?? null;
};

/** The step for a setback: by kind, by the first cause that can be different, and by how often it was made smaller. */
export const stepFor = (moment: Here, setback: Setback | null, more = 0): MicroStep => {
  const cause = causeOf(moment, setback);
  const shrinks = setback ? (moment.own.shrinks[setback.id] ?? 0) : 0;
  return microStep(setback?.kind ?? null, cause, shrinks + more);
};

/** Whether there is still an evening today to plan for. */
const hasEvening = ({ now, offset, care }: Here): boolean =>
  hourOf(now, offset) < constants.eveningUntil.value && !care.night;

/** The "if" that a time of day makes. */
const ifAt = (at: Instant, offset: Minutes, cue: string): string =>
  fill(words["if-time"], { time: sayTime(at, offset), cue });

/** The moments a plan may begin with that no clock knows; those it does are times of their own. */
const ifs: readonly string[] = [words["if-home"], words["if-finished"]].map((one) => fill(one));

/** A time for a plan: how one says it now, and the "if" it makes. */
export const whenAt = ({ now, offset }: Here, at: Instant): When => ({
  label: capital(sayWhen(at, now, offset)),
  at,
  if: ifAt(at, offset, fill(words["if-cue"])),
});

const SATURDAY = 6;

/** A few times a plan may be for, soonest first; at night those of the day it leads to, and no others. */
const whens = (moment: Here): readonly When[] => {
  const { now, offset, care } = moment;
  const { evening, morning, weekend } = constants;
  const from = care.night ? nextMorning(now, offset) : now;
  const next = care.night ? 0 : 1;
  // A Saturday that is today or tomorrow has its own name already.
  const saturday = SATURDAY - weekdayOf(now, offset);
  const times = [
    ...(hasEvening(moment) ? [hourOn(from, offset, 0, evening.value)] : []),
    hourOn(from, offset, next, morning.value),
    hourOn(from, offset, next, evening.value),
    ...(saturday > 1 && !care.night ? [hourOn(from, offset, saturday, weekend.value)] : []),
  ];
  return times.map((at) => whenAt(moment, at));
};

/** When, and where: the plan for a setback, or for what comes next; and that nothing rings by itself then. */
export const planBlocks = (moment: Here, setback: Setback | null): readonly Block[] => [
  {
    id: "plan",
    kind: "plan",
    text: fill(words.again),
    ifs,
    then: thenFor(setback?.kind ?? null, causeOf(moment, setback)),
    whens: whens(moment),
  },
  { id: "ring", kind: "say", text: fill(words.noRing), note: true },
];

/**
 * The moment of a plan as it is said now: where it has a time, with its day, so that yesterday's "tomorrow" is today's "today".
 * `moment` are the plan's own words, or null where they may not be said. Null where there is nothing to say, or the time has passed.
 */
export const sayMoment = (
  plan: Pick<Plan, "at">,
  moment: string | null,
  { instant, offset }: { readonly instant: Instant; readonly offset: Minutes },
): string | null => {
  if (plan.at === null) return moment;
  if (hasPassed(plan, instant)) return null;
  const when = sayWhen(plan.at, instant, offset);
  if (moment === null) return fill(words["if-only-time"], { when });
  return fill(words["if-on-day"], { when, cue: cueOf(plan.at, offset, moment) });
};

/** What a moment says besides its time of day. */
const cueOf = (at: Instant, offset: Minutes, moment: string): string => {
  const time = ifAt(at, offset, "");
  return moment.startsWith(time) ? moment.slice(time.length) : moment;
};

/** The same as a line of its own, as it heads a card: "Today, 7 pm, and I sit down at my table". */
export const sayAgain = (
  plan: Pick<Plan, "at">,
  moment: string | null,
  { instant, offset }: { readonly instant: Instant; readonly offset: Minutes },
): string | null => {
  if (plan.at === null) return moment === null ? null : capital(moment);
  if (hasPassed(plan, instant)) return null;
  const when = sayWhen(plan.at, instant, offset);
  return capital(moment === null ? when : fill(words["again-on-day"], { when, cue: cueOf(plan.at, offset, moment) }));
};

/** The one change as it may be said: null where nothing is to change, undefined where there is nothing to say. */
export const changeOf = ({ attempts, care }: Here, setback: Setback): string | null | undefined => {
  const adjustment = attempts.adjustmentOf[setback.id];
  return adjustment && care.hidden[adjustment.id] ? undefined : (adjustment?.change ?? null);
};

/** The line of the card that says what will be different; no line where words met care. */
export const differently = (moment: Here, setback: Setback): readonly Block[] => {
  const change = changeOf(moment, setback);
  if (change === undefined) return [];
  const text = change === null ? fill(words.differentlyNothing) : fill(words.differently, { change });
  return [{ id: "differently", kind: "say", text }];
};

export const planDrafts = (
  moment: Here,
  plan: ReturnType<typeof plannedIn>,
  better: string | undefined,
): readonly Draft[] => {
  const setback = setbackOf(moment);
  if (!plan && better === undefined) return [];
  return [
    planMade({
      ...(setback ? { setback: setback.id } : {}),
      ...(setback?.goal ? { goal: setback.goal } : {}),
      ...(plan ? { if: plan.if.trim(), then: plan.then.trim() } : {}),
      ...(plan?.at === undefined ? {} : { at: plan.at }),
      ...(better === undefined ? {} : { better }),
    }),
  ];
};
