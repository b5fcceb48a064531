import { openSetback } from "../attempts/attempts.ts";
import { helpScreen } from "../care/screens.ts";
import { careConstants } from "../care/science.ts";
import { HOUR } from "../journal/entry.ts";
import type { Regulation } from "../mechanisms/regulation/fold.ts";
import { whyBreathe } from "../mechanisms/regulation/advice.ts";
import { breathing } from "../mechanisms/regulation/screen.ts";
import { nextStep } from "../mechanisms/restart/advice.ts";
import type { Restart } from "../mechanisms/restart/fold.ts";
import type { Moment } from "../mechanisms/mechanism.ts";
import type { Screen } from "../screens/screen.ts";
import { suggestion, type Suggestion } from "./advise.ts";
import type { Learner } from "./learner.ts";
import { momentFor, sceneAt, speaker, type Now } from "./moment.ts";
import { shown } from "./rules.ts";

/** The rule of a screen that someone asked for by themselves. */
const ASKED = "asked";

/** The help screen: reachable from every screen in the same place. */
export const helpNow = (): Screen => helpScreen(null);

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

/** "Something worked": a line about it. */
export const workedNow = (learner: Learner, now: Now): Suggestion => {
  const moment = momentFor(learner, sceneAt(learner, now), speaker("wins"), null);
  const screen = speaker("wins").screen(moment, "note") as Screen;
  return { rule: ASKED, mechanism: "wins", screen, because: [] };
};
