import type { Instant, Minutes } from "../journal/entry.ts";
import { careNow } from "../care/gate.ts";
import type { Mechanism, Moment } from "../mechanisms/mechanism.ts";
import type { EntryId } from "../journal/entry.ts";
import { speakers, type Learner } from "./learner.ts";

/** When and where the learner is. */
export interface Now {
  readonly instant: Instant;
  readonly offset: Minutes;
}

/** A moment without a mechanism's own state: what the coach itself sees. */
export type Scene = Omit<Moment, "own" | "subject">;

/** What there is to see at an instant. */
export const sceneAt = (learner: Learner, { instant, offset }: Now): Scene => {
  const scene: Scene = {
    now: instant,
    offset,
    attempts: learner.attempts,
    measures: learner.measures,
    care: careNow(learner.care, learner.attempts, learner.measures, instant, offset),
  };
  return {
    ...scene,
    settledAt: (goal) => speakers.flatMap((one) => one.settles?.(momentFor(learner, scene, one, null), goal) ?? []),
  };
};

/** A scene as one mechanism sees it, about one subject. */
export const momentFor = (learner: Learner, scene: Scene, mechanism: Mechanism, subject: EntryId | null): Moment => ({
  ...scene,
  subject,
  own: learner.mechanisms[mechanism.id],
});

/** A mechanism by its name; a name that is not in the catalogue is a bug. */
export const speaker = (id: string): Mechanism => {
  const found = speakers.find((one) => one.id === id);
  if (!found) throw new Error(`no mechanism is called ${id}`);
  return found;
};
