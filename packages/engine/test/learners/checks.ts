import type { Learner, Next, Screen } from "../../src/index.ts";
import { sceneAt, type Now } from "../../src/coach/moment.ts";
import { unasked } from "../../src/coach/memory.ts";
import { partOf } from "../../src/mechanisms/mechanism.ts";

/** Rules that answer what someone did, or that care brings; every other first thing was not asked for. */
const asked: readonly string[] = ["step", "ritual", "support", "rest", "guard", "asked", "closer-look"];

/** Whether the first thing is a card nobody asked for: all that the coach itself counts as unasked, and more. */
export const isUnsolicited = (rule: string): boolean => unasked.includes(rule) || !asked.includes(rule);

/** Parts that lead towards what is feared, or to something larger than now, by mechanism. Looking at what did happen is none. */
const leads: { readonly [mechanism: string]: readonly string[] } = {
  exposure: ["safe", "forecast", "dare", "ladder", "rung"],
  ladder: ["next", "rung"],
  upkeep: ["proof"],
  confidence: ["check"],
};

/** Whether a screen leads towards what is feared, or to something larger than now. */
export const enlarges = ({ id, mechanism, blocks }: Screen): boolean =>
  leads[mechanism]?.includes(partOf(id)) === true ||
  blocks.some(
    (block) =>
      (block.kind === "ladder" && block.offered > block.now) ||
      (block.kind === "choose" && block.options.some((option) => option.id === "larger")),
  );

/** What must never be said back, whoever wrote it. */
const crisis = /want to die|kill myself|end my life/i;

/**
 * What is wrong with what is shown, in words; empty where nothing is. The gate is read from the learner as they are, never from
 * what the advice says of it.
 */
export const violations = (learner: Learner, now: Now, { primary, others, look }: Next): readonly string[] => {
  const { gate } = sceneAt(learner, now).care;
  const all = [primary, ...others, ...(look ? [look] : [])];
  const wrong: string[] = [];
  if (gate === "support" && (primary.mechanism !== "care" || all.length > 1))
    wrong.push(`support does not dominate ${primary.screen.id.split("/")[0]}`);
  if (gate === "rest" && all.some(({ mechanism }) => !["care", "regulation", "feelings"].includes(mechanism)))
    wrong.push("something is asked in a rest");
  if (gate !== "open")
    for (const { screen } of all)
      if (enlarges(screen)) wrong.push(`${screen.mechanism}/${partOf(screen.id)} enlarges at gate ${gate}`);
  const beside = [primary, ...others];
  if (new Set(beside.map(({ screen }) => screen.id)).size !== beside.length) wrong.push("the same screen twice");
  if (primary.screen === undefined || primary.because === undefined) wrong.push("no first thing");
  if (crisis.test(JSON.stringify(all))) wrong.push("words of crisis are said back");
  return wrong;
};
