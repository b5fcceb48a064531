import { openSetback } from "../../attempts/attempts.ts";
import { careConstants } from "../../care/science.ts";
import { HOUR, MINUTE } from "../../journal/entry.ts";
import type { Finding } from "../../science/finding.ts";
import { distressSteps, labelFor } from "../../screens/steps.ts";
import { fill } from "../../screens/words.ts";
import type { Advice, Moment, Reason } from "../mechanism.ts";
import type { Tool } from "./events.ts";
import type { Regulation } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { labels } from "./screen.ts";
import { couldUseIt, need, sayDid, sayEffect, toolFor, zoneFor } from "./tool.ts";
import { words } from "./words/en.ts";

/** The claim behind each way. */
const behind: { readonly [tool in Tool]: Finding } = {
  paced: findings.slowBreathing,
  sigh: findings.sighing,
  look: findings.looking,
  break: findings.distraction,
  move: findings.moving,
};

/** Why this way is offered: it was chosen, or what they said of how it is, in their own words; and what it did before. */
export const whySettle = (moment: Moment<Regulation>): Reason => {
  const about = moment.subject ?? openSetback(moment.attempts)?.id ?? "";
  const tool = toolFor({ ...moment, subject: about });
  if (moment.own.chosenFor[about] === tool)
    return {
      text: fill(words.whyChosen, { tool: fill(words[labels[tool]]) }),
      evidence: [about],
      finding: behind[tool],
    };
  const why = whyNow(moment, tool);
  const did = sayEffect(moment.own, tool);
  if (did === null) return why;
  const evidence = [...why.evidence, ...(moment.own.effects[tool]?.ids ?? [])];
  return { text: `${why.text} ${did}`, evidence, finding: findings.ranking };
};

const whyNow = (moment: Moment<Regulation>, tool: Tool): Reason => {
  const { arousal, distress } = moment.care;
  if (need(moment) === "wake" && arousal)
    return { text: fill(words.whyFlat), evidence: [arousal.id], finding: findings.moving };
  if (distress && distress.value > constants.upset.value)
    return {
      text: fill(words.whyUpset, { label: labelFor(distressSteps, distress.value) }),
      evidence: [distress.id],
      finding: behind[tool],
    };
  const breathes = tool === "paced" || tool === "sigh";
  const text = fill(breathes ? words.whyWound : words.whyWoundPlain);
  return {
    text: zoneFor(moment).own ? `${text} ${fill(words.whyOwnZone)}` : text,
    evidence: arousal ? [arousal.id] : [],
    finding: behind[tool],
  };
};

/** Why breathing is there whenever someone asks for it. */
export const whyBreathe: Reason = { text: fill(words.whyAsked), evidence: [], finding: findings.slowBreathing };

/** Speaks right after a way was used; where being wound up can be used; while what they said lies outside the zone and nothing was done since. */
export const advise = (moment: Moment<Regulation>): Advice | null => {
  const { waiting, lastUses } = moment.own;
  if (waiting !== null && moment.now - waiting.at <= constants.askAfter.value * MINUTE)
    return {
      fit: "good",
      part: "after",
      subject: waiting.about,
      because: [
        {
          text: fill(words.whyAfter, { tool: sayDid(waiting.tool) }),
          evidence: [waiting.id],
          finding: findings.ranking,
        },
      ],
    };
  const subject = openSetback(moment.attempts)?.id ?? null;
  if (couldUseIt(moment))
    return {
      fit: "good",
      part: "energy",
      subject,
      because: [
        {
          text: fill(words.whyEnergy),
          evidence: [moment.care.arousal, moment.care.valence].flatMap((said) => said?.id ?? []),
          finding: findings.useIt,
        },
      ],
    };
  const lately = lastUses.filter((at) => moment.now - at <= HOUR).length;
  if (need(moment, lastUses.at(-1)) === null || lately >= careConstants.breathings.value - 1) return null;
  return { fit: "good", part: "settle", subject, because: [whySettle(moment)] };
};

/** Another way, offered beside the first. */
export const anotherWay = (about: string): Advice => ({
  fit: "possible",
  part: "another",
  subject: about,
  because: [{ text: fill(words.whyOther), evidence: [about], finding: findings.distraction }],
});
