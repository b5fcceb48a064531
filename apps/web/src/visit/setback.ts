import { wrongDraft, type Entry, type Refusal, type Result, type Screen } from "@reprise/engine";
import type { Visit } from "@reprise/visit";

/** Puts a setback on record, and passes the station of the path that would ask the same again. */
export const recordSetback = async (
  visit: Visit,
  screen: Screen,
  answers: { readonly [block: string]: unknown },
): Promise<Result<readonly Entry[], Refusal>> => {
  const draft = wrongDraft(screen, answers);
  if (!draft.ok) return draft;
  const recorded = await visit.record([draft.value]);
  if (!recorded.ok) return recorded;
  const { primary } = visit.next();
  const asksAgain = primary.rule === "ritual" && primary.screen.id.endsWith(`/setback/${recorded.value[0]?.id ?? ""}`);
  if (!asksAgain) return recorded;
  const passed = await visit.answerShown(primary, {});
  // The setback is on record whatever became of that: then the path asks once more, and nothing is lost.
  return passed.ok ? { ok: true, value: [...recorded.value, ...passed.value] } : recorded;
};
