import { openSetback } from "../../attempts/attempts.ts";
import type { Finding } from "../../science/finding.ts";
import { distressSteps, labelFor } from "../../screens/steps.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment, Reason } from "../mechanism.ts";
import type { Tool } from "./events.ts";
import type { Regulation } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { labels, need } from "./screen.ts";
import { words } from "./words/en.ts";

/** The claim behind each way. */
const behind: { readonly [tool in Tool]: Finding } = {
  paced: findings.slowBreathing,
  sigh: findings.sighing,
  look: findings.looking,
  break: findings.distraction,
  move: findings.moving,
};

/** Why this way is offered: it was chosen, or what they said of how it is, in their own words. */
export const whySettle = (moment: Moment<Regulation>): Reason => {
  const { arousal, distress } = moment.care;
  const about = moment.subject ?? openSetback(moment.attempts)?.id ?? "";
  const tool = moment.own.chosenFor[about];
  if (tool)
    return {
      text: fill(words.whyChosen, { tool: fill(words[labels[tool]]) }),
      evidence: [about],
      finding: behind[tool],
    };
  if (need(moment) === "wake" && arousal)
    return { text: fill(words.whyFlat), evidence: [arousal.id], finding: findings.moving };
  if (distress && distress.value > constants.upset.value)
    return {
      text: fill(words.whyUpset, { label: labelFor(distressSteps, distress.value) }),
      evidence: [distress.id],
      finding: findings.slowBreathing,
    };
  return { text: fill(words.whyWound), evidence: arousal ? [arousal.id] : [], finding: findings.slowBreathing };
};

/** Why breathing is there whenever someone asks for it. */
export const whyBreathe: Reason = { text: fill(words.whyAsked), evidence: [], finding: findings.slowBreathing };

/** Speaks while what they said lies outside the zone and nothing was done about it since. */
export const advise = (moment: Moment<Regulation>): Advice | null => {
  const { arousal, distress } = moment.care;
  if (need(moment) === null) return null;
  const said = Math.max(arousal?.at ?? 0, distress?.at ?? 0);
  if ((moment.own.lastUses.at(-1) ?? -1) >= said) return null;
  return {
    fit: "good",
    part: "settle",
    subject: openSetback(moment.attempts)?.id ?? null,
    because: [whySettle(moment)],
  };
};

/** Another way, offered beside the first. */
export const anotherWay = (about: string): Advice => ({
  fit: "possible",
  part: "another",
  subject: about,
  because: [{ text: fill(words.whyOther), evidence: [about], finding: findings.distraction }],
});
