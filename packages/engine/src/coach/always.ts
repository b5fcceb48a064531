import { openSetback } from "../attempts/attempts.ts";
import { sayable } from "../care/gate.ts";
import { careConstants } from "../care/science.ts";
import { HOUR, type EntryId, type Instant } from "../journal/entry.ts";
import { lookAhead, lookBack } from "../mechanisms/checkpoint/advice.ts";
import { toSetAhead, type Here as LookingBack } from "../mechanisms/checkpoint/due.ts";
import type { Regulation } from "../mechanisms/regulation/fold.ts";
import { whyBreathe } from "../mechanisms/regulation/advice.ts";
import { breathing } from "../mechanisms/regulation/screen.ts";
import { nextStep, planAnew } from "../mechanisms/restart/advice.ts";
import type { Restart } from "../mechanisms/restart/fold.ts";
import { whenAt } from "../mechanisms/restart/pieces.ts";
import type { Moment } from "../mechanisms/mechanism.ts";
import type { Screen } from "../screens/screen.ts";
import { dayOf } from "../screens/words.ts";
import { advise } from "./advise.ts";
import { sameness } from "./memory.ts";
import { ASKED, suggestion, type Suggestion } from "./suggestion.ts";
import type { Learner } from "./learner.ts";
import { momentFor, sceneAt, speaker, type Now } from "./moment.ts";
import { shown } from "./rules.ts";

/** Breathing by itself, for one to five minutes; and whether this would be the third time within the hour. */
export const breatheNow = (
  learner: Learner,
  now: Now,
  tool: "paced" | "sigh",
  minutes: number,
): Suggestion & { readonly often: boolean } => {
  const regulation = speaker("regulation");
  const moment = momentFor(learner, sceneAt(learner, now), regulation, null);
  const screen = regulation.screen(moment, tool) as Screen;
  const blocks = screen.blocks.map((block) => (block.kind === "pace" ? breathing(tool, minutes) : block));
  const { lastUses } = learner.mechanisms["regulation"] as Regulation;
  const lately = lastUses.filter((at) => now.instant - at <= HOUR).length;
  return {
    ...suggestion(ASKED, { mechanism: "regulation", screen: { ...screen, blocks }, because: [whyBreathe] }),
    often: lately >= careConstants.breathings.value - 1,
  };
};

/** The card of the open setback, to be answered; null when none is open. */
export const cardNow = (learner: Learner, now: Now): Suggestion | null => {
  const scene = sceneAt(learner, now);
  if (openSetback(scene.attempts) === null) return null;
  const moment = momentFor(learner, scene, speaker("restart"), null) as Moment<Restart>;
  const proposal = shown(learner, scene, "restart", nextStep(moment));
  return proposal ? suggestion(ASKED, proposal) : null;
};

/**
 * When, and where: the plan of the open setback, whether or not one stands; what it already says one will do stays. `own` is a time
 * of the learner's own, beside those that are offered. Null when none is open, and while care steps in front.
 */
export const planNow = (learner: Learner, now: Now, own: Instant | null = null): Suggestion | null => {
  const scene = sceneAt(learner, now);
  const setback = openSetback(scene.attempts);
  if (setback === null || scene.care.gate === "support") return null;
  const moment = momentFor(learner, scene, speaker("restart"), setback.id) as Moment<Restart>;
  const proposal = shown(learner, scene, "restart", planAnew(moment, setback.id));
  if (!proposal) return null;
  const plan = scene.attempts.planOf[setback.id];
  const then = plan ? sayable(scene.care, plan.from.then, plan.then) : null;
  const blocks = proposal.screen.blocks.map((block) => {
    if (block.kind !== "plan") return block;
    const offered = block.whens ?? [];
    const isNew = own !== null && !offered.some(({ at }) => at === own);
    return { ...block, then: then ?? block.then, whens: isNew ? [...offered, whenAt(moment, own)] : offered };
  });
  return suggestion(ASKED, { ...proposal, screen: { ...proposal.screen, blocks } });
};

/** "Something worked": a line about it. */
export const workedNow = (learner: Learner, now: Now): Suggestion => {
  const moment = momentFor(learner, sceneAt(learner, now), speaker("wins"), null);
  const screen = speaker("wins").screen(moment, "note") as Screen;
  return { rule: ASKED, mechanism: "wins", screen, because: [] };
};

/** Rules by which care comes first, whatever was asked for. */
const careFirst: readonly string[] = ["support", "rest", "guard"];

/**
 * A look back at the record, due or not; right after one, what comes next, unless that was put off. While care steps in front, that
 * comes first here, too.
 */
export const checkpointNow = (learner: Learner, now: Now): Suggestion => {
  const { primary, care } = advise(learner, now);
  if (careFirst.includes(primary.rule) || care.gate === "rest") return primary;
  const checkpoint = speaker("checkpoint");
  const moment = momentFor(learner, sceneAt(learner, now), checkpoint, null) as LookingBack;
  const held = toSetAhead(moment);
  const ahead = held && checkpoint.screen(moment, "ahead");
  const putOff = ahead && (learner.coach.dismissedOn[sameness(undefined, ahead.id)] ?? -1);
  if (ahead && putOff !== null && putOff < dayOf(held.at, now.offset))
    return suggestion(ASKED, { mechanism: "checkpoint", screen: ahead, because: lookAhead(held.id).because });
  const screen = checkpoint.screen(moment, "review") as Screen;
  return suggestion(ASKED, { mechanism: "checkpoint", screen, because: lookBack(moment).because });
};

/**
 * What the pages of their story ask, when someone asks for it: whether one coming back is a page of it, and a sentence to
 * themselves. Null while care steps in front, where there is nothing to ask, and at a time that is none for it.
 */
export const storyNow = (
  learner: Learner,
  now: Now,
  part: "page" | "letter",
  setback: EntryId | null,
): Suggestion | null => {
  const scene = sceneAt(learner, now);
  const narrative = speaker("narrative");
  const screen =
    scene.care.gate === "support" ? null : narrative.screen(momentFor(learner, scene, narrative, setback), part);
  return screen && { rule: ASKED, mechanism: "narrative", screen, because: [] };
};
