import { openSetback } from "../../attempts/attempts.ts";
import { DAY } from "../../journal/entry.ts";
import { zoneOf, type Zone } from "../../measures/arousal-zone.ts";
import { levelBefore } from "../../measures/filter.ts";
import { rounded } from "../../measures/logistic.ts";
import { zoneConstants } from "../../measures/science.ts";
import { fill } from "../../screens/words.ts";
import type { Moment } from "../mechanism.ts";
import { tools, type Tool } from "./events.ts";
import type { Regulation } from "./fold.ts";
import { constants as k } from "./science.ts";
import { words } from "./words/en.ts";

/** The arousal in which this learner's tries go best: 35 to 65 until their own record can say. */
export const zoneFor = ({ own, measures }: Moment<Regulation>): Zone =>
  zoneOf(
    own.tried.map(({ id, at, goal, difficulty, result, arousal }) => {
      const level = levelBefore(measures.filter, goal, at, id);
      return { arousal, ahead: (level?.theta ?? 0) - difficulty, result };
    }),
  );

/**
 * Calming, waking, or nothing: from what they said alone, and only what they said after an instant. Nobody is woken at night or out
 * of a rest; wound up and pleasant needs no calming, unless they asked for it.
 */
export const need = (moment: Moment<Regulation>, since = -1): "calm" | "wake" | null => {
  const { valence, night, gate } = moment.care;
  const distress = after(moment.care.distress, since);
  const arousal = after(moment.care.arousal, since);
  if (distress !== null && distress.value > k.upset.value) return "calm";
  if (arousal === null) return null;
  // In between is never too much or too little: their own record can only make room beyond it.
  const own = zoneFor(moment);
  const zone = { low: Math.min(own.low, zoneConstants.low.value), high: Math.max(own.high, zoneConstants.high.value) };
  const pleasant = valence !== null && valence.value >= k.pleasant.value && !wantsToSettle(moment);
  if (arousal.value > zone.high && !pleasant) return "calm";
  if (night || gate === "rest") return null;
  return arousal.value < zone.low ? "wake" : null;
};

const after = <Said extends { readonly at: number }>(said: Said | null, since: number): Said | null =>
  said !== null && said.at > since ? said : null;

/** Whether settling was asked for by someone whose being wound up could have been used. */
const wantsToSettle = ({ own, care }: Moment<Regulation>): boolean =>
  own.energy?.choice === "settle" && own.energy.at >= (care.arousal?.at ?? Infinity);

/** Wound up, not in a bad way, and something public near: an exam, a performance, others, or a date within two days. */
export const couldUseIt = (moment: Moment<Regulation>): boolean => {
  const { arousal, valence, distress, night, gate } = moment.care;
  if (arousal === null || valence === null || night || gate === "rest" || gate === "support") return false;
  if (valence.value < k.pleasant.value || (distress !== null && distress.value > k.upset.value)) return false;
  if (moment.own.energy !== null && moment.own.energy.at >= arousal.at) return false;
  return isPublic(moment) && arousal.value > zoneFor(moment).high;
};

const publicKinds: readonly (string | null)[] = ["exam", "performance", "with-others"];

const isPublic = ({ attempts, now }: Moment): boolean =>
  publicKinds.includes(openSetback(attempts)?.kind ?? null) ||
  Object.values(attempts.goals).some(({ by }) => by !== null && by > now && by - now <= k.soonPublic.value * DAY);

/** How much lower distress is likely to be after a way, in points: the Bayesian mean with prior N(5, 10 squared). */
export const likelyEffect = ({ effects }: Regulation, tool: Tool): number => {
  const { times, sum } = effects[tool] ?? { times: 0, sum: 0 };
  const prior = k.usualSpread.value ** -2;
  const each = k.effectNoise.value ** -2;
  return (k.usual.value * prior + sum * each) / (prior + times * each);
};

/** The ways that were used and judged five times or more, what helped most first. */
export const rankedTools = (own: Regulation): readonly Tool[] =>
  tools
    .filter((tool) => (own.effects[tool]?.times ?? 0) >= k.ranked.value)
    .toSorted((one, other) => rounded(likelyEffect(own, other)) - rounded(likelyEffect(own, one)));

/** Whether a way may be offered: breathing only to those who did not leave it out. */
export const mayOffer = ({ breathing }: Regulation, tool: Tool): boolean =>
  breathing === "yes" || (tool !== "paced" && tool !== "sigh");

/** The way to settle that comes first: what helped this learner most, else slow breathing. A break is longer than the short path. */
const calming = (own: Regulation): Tool => {
  const usual: Tool = mayOffer(own, "paced") ? "paced" : "look";
  const best = rankedTools(own).find((tool) => tool !== "break" && mayOffer(own, tool));
  return best !== undefined && rounded(likelyEffect(own, best)) > rounded(likelyEffect(own, usual)) ? best : usual;
};

/** The way that is offered: the one they asked for, else moving for someone flat, else what settles them. */
export const toolFor = (moment: Moment<Regulation>): Tool => {
  const { own, subject } = moment;
  const asked = subject === null ? undefined : own.chosenFor[subject];
  if (asked !== undefined && mayOffer(own, asked)) return asked;
  return need(moment) === "wake" ? "move" : calming(own);
};

const did: { readonly [tool in Tool]: string } = {
  paced: words.didPaced,
  sigh: words.didSigh,
  look: words.didLook,
  break: words.didBreak,
  move: words.didMove,
};

/** A way as something one did. */
export const sayDid = (tool: Tool): string => fill(did[tool]);

/** What a way did, as a count; null below five uses. */
export const sayEffect = ({ effects }: Regulation, tool: Tool): string | null => {
  const effect = effects[tool];
  return effect === undefined || effect.times < k.ranked.value
    ? null
    : fill(words.ranked, { tool: sayDid(tool), lower: effect.lower, n: effect.times });
};
