import { openSetback, type Setback } from "../../attempts/attempts.ts";
import { DAY, HOUR, MINUTE } from "../../journal/entry.ts";
import { mayBeAsked } from "../../care/gate.ts";
import { careConstants } from "../../care/science.ts";
import { partOf, subjectOf } from "../../mechanisms/mechanism.ts";
import { screenId, type Screen } from "../../screens/screen.ts";
import { dayOf, fill, sayDay } from "../../screens/words.ts";
import type { Learner } from "../learner.ts";
import { CLOSER_LOOK } from "../memory.ts";
import { momentFor, sceneAt, speaker, type Now, type Scene } from "../moment.ts";
import type { Ritual } from "../ritual/fold.ts";
import { closerLookWaits, coachConstants as k } from "../science.ts";
import { suggestion, type Suggestion } from "../suggestion.ts";
import { lookStations, type LookStation } from "./stations.ts";
import { words } from "./words/en.ts";

/** Whether a setback is one to look at again now: open, some hours and not yet a week old, in calm, by day. */
const isTime = ({ care, now }: Scene, setback: Setback): boolean =>
  setback.kind !== "more" &&
  mayBeAsked(care) &&
  now - setback.at >= k.lookAfter.value * HOUR &&
  now - setback.at <= k.lookUntil.value * DAY;

/**
 * Whether looking is over for now: today's was put off, was left for half an hour, or ten minutes have gone; or this setback was gone
 * over often enough.
 */
const isOver = ({ coach }: Learner, { now, offset }: Scene, setback: Setback): boolean => {
  const today = dayOf(now, offset);
  if (coach.dismissedOn[`${CLOSER_LOOK}/${setback.id}`] === today) return true;
  const { look, looks } = coach;
  const running = look?.setback === setback.id && look.day === today;
  // The sitting that runs has its own ten minutes; those before it count as going over the same again.
  if ((looks[setback.id] ?? []).length - (running ? 1 : 0) >= k.lookTimes.value) return true;
  if (look === null || look.day !== today) return false;
  return (
    look.setback !== setback.id ||
    now - look.touched > careConstants.pause.value * MINUTE ||
    now - look.from >= k.lookLongest.value * MINUTE
  );
};

/** Whether a station was answered or skipped for this setback, in this look or on its own. */
const isPassed = (learner: Learner, setback: Setback, { part }: LookStation): boolean =>
  (learner.mechanisms["ritual"] as Ritual).paths[setback.id]?.passed.includes(part) ?? false;

/** A station about a setback, as it would be shown now; null where there is nothing to ask. */
const screenOf = (
  learner: Learner,
  scene: Scene,
  setback: Setback,
  { mechanism, part }: LookStation,
): Screen | null => {
  const owner = speaker(mechanism);
  return owner.screen(momentFor(learner, scene, owner, setback.id), part);
};

/**
 * The next screen of the closer look at the open setback, offered beside what comes first and never owed; null when it is not the
 * time, today's is over, or nothing is left to look at. Reading it records nothing.
 */
export const lookAt = (learner: Learner, scene: Scene): Suggestion | null => {
  const setback = openSetback(scene.attempts);
  if (!setback || !isTime(scene, setback) || isOver(learner, scene, setback)) return null;
  for (const station of lookStations) {
    if (isPassed(learner, setback, station)) continue;
    const screen = screenOf(learner, scene, setback, station);
    if (!screen) continue;
    const day = sayDay(setback.at, scene.now, scene.offset);
    const why = { text: fill(words.why, { day }), evidence: [setback.id], finding: closerLookWaits } as const;
    return suggestion(CLOSER_LOOK, { mechanism: station.mechanism, screen, because: [why] });
  }
  return null;
};

/** How far along the closer look a screen is, from 0 to 1; null where it is no station of one. */
export const shareOfLook = (learner: Learner, now: Now, screen: string): number | null => {
  const setback = learner.attempts.setbacks[subjectOf(screen) ?? ""];
  if (!setback) return null;
  const scene = sceneAt(learner, now);
  const shown = lookStations.filter(
    (station) => isPassed(learner, setback, station) || screenOf(learner, scene, setback, station) !== null,
  );
  const place = shown.findIndex(({ mechanism, part }) => screenId(mechanism, part, setback.id) === screen);
  return place < 0 ? null : (place + 1) / shown.length;
};

/** Whether a screen is one of the closer look's stations. */
export const isOfLook = (screen: Pick<Screen, "id" | "mechanism">): boolean =>
  lookStations.some(({ mechanism, part }) => mechanism === screen.mechanism && part === partOf(screen.id));
