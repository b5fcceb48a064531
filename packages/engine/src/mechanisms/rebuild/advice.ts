import { lastTries, openSetback } from "../../attempts/attempts.ts";
import { mayBeOffered } from "../../care/gate.ts";
import { DAY, type EntryId } from "../../journal/entry.ts";
import { worked } from "../../measures/step-size.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment, Reason } from "../mechanism.ts";
import type { Rebuild, WayBack } from "./fold.ts";
import { constants as k, findings } from "./science.ts";
import { atTheLevel, fallen, lateSetbacks, standOf } from "./way-back.ts";
import { words } from "./words/en.ts";

type Here = Moment<Rebuild>;

/** Why a way back may be offered at a goal: three setbacks within ten tries, or a fall of the record; null where there is neither. */
const whyOffer = (moment: Here, goal: EntryId): Reason | null => {
  const setbacks = lateSetbacks(moment, goal);
  const newest = setbacks.at(-1);
  if (newest && setbacks.length >= k.setbacks.value && moment.now - newest.at <= k.span.value * DAY)
    return {
      text: fill(words.whySetbacks, { n: setbacks.length }),
      evidence: setbacks.map(({ id }) => id),
      finding: findings.masteryClimbs,
    };
  if (fallen(moment, goal) <= k.drop.value) return null;
  const evidence = lastTries(moment.attempts, goal, k.tries.value).map(({ id }) => id);
  return { text: fill(words.whyFallen), evidence, finding: findings.masteryClimbs };
};

/** The offer, at the goal of what is open or of the last try; not within a week of "not now", nor where the last tries worked. */
const offer = (moment: Here): Advice | null => {
  const { attempts, own, now } = moment;
  const goal = openSetback(attempts)?.goal ?? attempts.tries.at(-1)?.goal ?? null;
  if (goal === null || now - (own.putOff[goal] ?? -Infinity) < k.putOff.value * DAY) return null;
  const ended = own.past.findLast(({ way }) => way.goal === goal);
  if (ended && now - ended.at < k.span.value * DAY) return null;
  const lately = lastTries(attempts, goal, k.climbing.value);
  if (lately.length === k.climbing.value && lately.every(worked)) return null;
  const why = whyOffer(moment, goal);
  return why && { fit: "good", part: "offer", subject: goal, because: [why] };
};

/** On the way: where it stands; its end by wins; or, after two weeks, the question how to go on. */
const onTheWay = (moment: Here, way: WayBack): Advice => {
  const stand = standOf(moment, way);
  if (stand === "under-way")
    return {
      fit: "possible",
      part: "onTheWay",
      subject: way.goal,
      because: [{ text: fill(words.whyOn), evidence: [way.id], finding: findings.notEasyOnly }],
    };
  if (stand === "reached")
    return {
      fit: "good",
      part: "reached",
      subject: way.goal,
      because: [
        {
          text: fill(words.whyReached),
          evidence: atTheLevel(moment, way).map(({ id }) => id),
          finding: findings.masteryClimbs,
        },
      ],
    };
  return {
    fit: "good",
    part: "over",
    subject: way.goal,
    because: [{ text: fill(words.whyOver), evidence: [way.id], finding: findings.lettingGo }],
  };
};

/** Speaks in calm, at an open gate and by day: while someone is on a way back, or when one may help. */
export const advise = (moment: Here): Advice | null => {
  const { attempts, care, own } = moment;
  if (!mayBeOffered(care) || openSetback(attempts)?.kind === "more") return null;
  return own.now ? onTheWay(moment, own.now) : offer(moment);
};
