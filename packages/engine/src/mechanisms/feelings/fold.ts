import { felt, setBack } from "../../attempts/events.ts";
import type { EntryOf } from "../../attempts/fold.ts";
import { HOUR, type EntryId, type Instant } from "../../journal/entry.ts";
import type { Fold } from "../../journal/fold.ts";
import { happened } from "../../journal/order.ts";
import { halfLifeConstants } from "../../measures/science.ts";
import { nextMorning } from "../../screens/words.ts";
import { kindnessTaken } from "./events.ts";
import { constants } from "./science.ts";

/** How bad one setback was said to be, at one time. */
export interface Look {
  readonly id: EntryId;
  readonly at: Instant;
  readonly distress: number;
}

/** How bad one setback was said to be, first and later. */
export interface Course {
  readonly setback: EntryId;
  readonly at: Instant;
  first: Look | null;
  later: Look | null;
  /** Looks after the first, as long as no other setback came in between; null until there is one. */
  again: Look[] | null;
  /** The five o'clock in the morning that follows the first look, where the learner was. */
  morning: Instant;
  /** How bad it was the next morning; the first such look counts. */
  nextMorning: Look | null;
}

/** What feelings remembers: one course for each setback. */
export interface Feelings {
  readonly courses: { [setback: EntryId]: Course };
  readonly order: EntryId[];
  /** Setbacks that were looked at again, and those of them that were less bad then. */
  lookedAgain: number;
  lessBad: number;
  /** Setbacks looked at the next morning, and those of them that were less bad then. */
  mornings: number;
  lessByMorning: number;
  /** Setbacks with two looks or more that no other setback came between. */
  readonly seenTwice: EntryId[];
  /** The last ratings that lie two days or more after any setback: what is usual. */
  readonly usual: number[];
  /** When a kind word was taken, by setback. */
  readonly kindness: { [setback: EntryId]: Instant };
}

/** How it grows: the first thing said about a setback, the last, and some in between. */
export const fold: Fold<Feelings> = {
  initial: () => ({
    courses: {},
    order: [],
    lookedAgain: 0,
    lessBad: 0,
    mornings: 0,
    lessByMorning: 0,
    seenTwice: [],
    usual: [],
    kindness: {},
  }),
  steps: {
    [setBack.type]: (state: Feelings, entry: EntryOf<typeof setBack>) => {
      const { distress } = entry.body;
      const at = happened(entry);
      state.order.push(entry.id);
      state.courses[entry.id] = {
        setback: entry.id,
        at,
        first: distress === undefined ? null : { id: entry.id, at, distress },
        later: null,
        again: null,
        morning: distress === undefined ? 0 : nextMorning(at, entry.offset),
        nextMorning: null,
      };
    },
    [felt.type]: (state: Feelings, entry: EntryOf<typeof felt>) => {
      const { about, distress } = entry.body;
      if (distress === undefined) return;
      const look: Look = { id: entry.id, at: happened(entry), distress };
      const last = state.order.at(-1);
      const newest = last === undefined ? undefined : state.courses[last];
      if (newest && look.at - newest.at > halfLifeConstants.clear.value * HOUR) keepUsual(state, distress);
      const course = about === undefined ? undefined : state.courses[about];
      if (!course) return;
      if (course.first === null) {
        course.first = look;
        course.morning = nextMorning(look.at, entry.offset);
        return;
      }
      keepAgain(state, course, newest, look);
      // What was asked right after breathing is no second look.
      if (look.at - course.first.at < constants.soon.value * HOUR) return;
      const isLess = distress < course.first.distress;
      const wasLess = course.later !== null && course.later.distress < course.first.distress;
      if (course.later === null) state.lookedAgain++;
      state.lessBad += Number(isLess) - Number(wasLess);
      course.later = look;
      if (course.nextMorning === null && isMorning(course, course.first, look)) {
        course.nextMorning = look;
        state.mornings++;
        state.lessByMorning += Number(isLess);
      }
    },
    [kindnessTaken.type]: (state: Feelings, { body, at }: EntryOf<typeof kindnessTaken>) => {
      if (body.setback !== undefined) state.kindness[body.setback] = at;
    },
  },
};

/** What is said of an older setback after a newer one is about both; it cannot tell how the older one fades. */
const keepAgain = (state: Feelings, course: Course, newest: Course | undefined, look: Look): void => {
  if (course !== newest) return;
  if (course.again === null) {
    course.again = [look];
    state.seenTwice.push(course.setback);
  } else if (course.again.length < constants.looksKept.value) course.again.push(look);
};

const keepUsual = ({ usual }: Feelings, distress: number): void => {
  usual.push(distress);
  if (usual.length > halfLifeConstants.baseKept.value) usual.shift();
};

/** Whether a look is on the next morning, from five until one, and some hours after the first. */
const isMorning = ({ morning }: Course, first: Look, { at }: Look): boolean =>
  at >= morning &&
  at < morning + constants.morningLasts.value * HOUR &&
  at - first.at >= constants.askAgainAfter.value * HOUR;
