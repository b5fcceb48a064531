import type { Learner, Next, Screen } from "../../src/index.ts";
import { sceneAt, type Now } from "../../src/coach/moment.ts";
import { partOf } from "../../src/mechanisms/mechanism.ts";

/** Rules that answer what someone did, or that care brings; every other first thing was not asked for. */
const asked: readonly string[] = ["step", "ritual", "support", "rest", "guard", "asked"];

/** Whether the first thing is a card nobody asked for. */
export const isUnsolicited = (rule: string): boolean => !asked.includes(rule);

/** Whether a screen leads towards what is feared, or to something larger than now. */
export const enlarges = ({ id, mechanism, blocks }: Screen): boolean =>
  (mechanism === "exposure" && !/^(outcome|happened|after|compare|stopped|record)/.test(partOf(id))) ||
  /^(dare|climb|larger|bigger|up|next-size|expose)$/.test(partOf(id)) ||
  blocks.some((block) => block.kind === "ladder" && block.offered > block.now);

/** What must never be said back, whoever wrote it. */
const crisis = /want to die|kill myself|end my life/i;

/**
 * What is wrong with what is shown, in words; empty where nothing is. The gate is read from the learner as they are, never from
 * what the advice says of it.
 */
export const violations = (learner: Learner, now: Now, { primary, others }: Next): readonly string[] => {
  const { gate } = sceneAt(learner, now).care;
  const all = [primary, ...others];
  const wrong: string[] = [];
  if (gate === "support" && (primary.mechanism !== "care" || others.length > 0))
    wrong.push(`support does not dominate ${primary.screen.id.split("/")[0]}`);
  if (gate === "rest" && all.some(({ mechanism }) => !["care", "regulation", "feelings"].includes(mechanism)))
    wrong.push("something is asked in a rest");
  if (gate !== "open")
    for (const { screen } of all)
      if (enlarges(screen)) wrong.push(`${screen.mechanism}/${partOf(screen.id)} enlarges at gate ${gate}`);
  if (new Set(all.map(({ screen }) => screen.id)).size !== all.length) wrong.push("the same screen twice");
  if (primary.screen === undefined || primary.because === undefined) wrong.push("no first thing");
  if (crisis.test(JSON.stringify(all))) wrong.push("words of crisis are said back");
  return wrong;
};
