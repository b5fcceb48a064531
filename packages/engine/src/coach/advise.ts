import type { Gate } from "../care/gate.ts";
import { openSetback } from "../attempts/attempts.ts";
import { enoughScreen } from "../care/screens.ts";
import type { Advice } from "../mechanisms/mechanism.ts";
import { anotherWay } from "../mechanisms/regulation/advice.ts";
import { smallerStart } from "../mechanisms/restart/advice.ts";
import type { Restart } from "../mechanisms/restart/fold.ts";
import type { Moment } from "../mechanisms/mechanism.ts";
import { takesAnswer, type Screen } from "../screens/screen.ts";
import { partOf, subjectOf } from "../mechanisms/mechanism.ts";
import { lookAt } from "./closer-look/look.ts";
import { speakers, type Learner } from "./learner.ts";
import { wantsLess } from "../mechanisms/checkpoint/due.ts";
import type { Checkpoint } from "../mechanisms/checkpoint/fold.ts";
import { getsOn, mayComeFirst } from "./fading.ts";
import { sameness, unasked } from "./memory.ts";
import { momentFor, sceneAt, speaker, type Now, type Scene } from "./moment.ts";
import { DEFAULT_RULE, rules, shown } from "./rules.ts";
import { coachConstants } from "./science.ts";
import { suggestion, type Suggestion } from "./suggestion.ts";

/** What to do now: exactly one first thing, everything else that speaks, and the gate. */
export interface Next {
  readonly primary: Suggestion;
  readonly others: readonly Suggestion[];
  /** The next screen of the closer look, where it is time for one; never owed. */
  readonly look: Suggestion | null;
  readonly care: { readonly gate: Gate };
}

const fits = ["essential", "good", "possible"] as const;

/** What to do now. The same journal at the same instant gives the same answer everywhere; nothing is recorded by asking. */
export const advise = (learner: Learner, now: Now): Next => {
  const scene = sceneAt(learner, now);
  const primary = firstThing(learner, scene);
  return {
    primary,
    others: otherThings(learner, scene, primary),
    look: primary.rule === "guard" ? null : lookAt(learner, scene),
    care: { gate: scene.care.gate },
  };
};

/**
 * The first rule that proposes something not dismissed three times running; the default is exempt, and so is care. What nobody
 * asked for comes first only within its limits, and not to someone who gets on without it.
 */
const firstThing = (learner: Learner, scene: Scene): Suggestion => {
  const alone = getsOn(learner.attempts) || wantsLess(learner.mechanisms["checkpoint"] as Checkpoint);
  for (const rule of rules) {
    if (alone && unasked.includes(rule.id)) continue;
    const proposal = rule.propose(learner, scene);
    if (!proposal || !mayComeFirst(learner.coach, rule.id, proposal.screen.id, scene.now, scene.offset)) continue;
    const tired =
      (learner.coach.dismissals[sameness(rule.id, proposal.screen.id)] ?? 0) >= coachConstants.dismissals.value;
    if (tired && rule.id !== DEFAULT_RULE && proposal.mechanism !== "care" && rule.id !== "rest") continue;
    return suggestion(rule.id, proposal);
  }
  throw new Error("the default rule always proposes a step");
};

/** What may stand beside the first thing while care narrows what is offered. */
const allowed = (gate: Gate, rule: string, mechanism: string): boolean =>
  gate === "support" || rule === "guard" ? false : gate === "rest" ? mechanism === "regulation" : true;

/** Every mechanism that speaks now, by fit, then in the catalogue's order; never the first thing again. */
const otherThings = (learner: Learner, scene: Scene, primary: Suggestion): readonly Suggestion[] => {
  const { gate } = scene.care;
  const spoken = speakers
    .filter(({ id }) => allowed(gate, primary.rule, id))
    .flatMap((mechanism) => {
      const advice = mechanism.advise(momentFor(learner, scene, mechanism, null));
      return advice ? [{ id: mechanism.id, advice }] : [];
    });
  const beside = besides(learner, scene, primary).filter(({ id }) => allowed(gate, primary.rule, id));
  const seen = new Set([primary.screen.id]);
  const listed: Suggestion[] = [];
  for (const fit of fits) {
    for (const { id, advice } of [...spoken, ...beside]) {
      if (advice.fit !== fit) continue;
      const proposal = shown(learner, scene, id, advice);
      if (!proposal || seen.has(proposal.screen.id) || wasRead(learner, proposal.screen)) continue;
      seen.add(proposal.screen.id);
      listed.push(suggestion(fit, proposal));
    }
  }
  return gate === "rest" && primary.mechanism !== "care"
    ? [...listed, enough(enoughScreen(openSetback(scene.attempts)?.id ?? null, scene.care), primary)]
    : listed;
};

/** Whether a screen asks nothing and was read: then it has said its say. What is said of an open setback stays until the return, of a chosen way until the try. */
const wasRead = ({ attempts, coach }: Learner, { id, blocks }: Screen): boolean =>
  !blocks.some(takesAnswer) &&
  coach.answered.includes(id) &&
  attempts.setbacks[subjectOf(id) ?? ""]?.status !== "open" &&
  !attempts.choices.some((choice) => choice.id === subjectOf(id));

const enough = (screen: Screen, primary: Suggestion): Suggestion => ({
  rule: "rest",
  mechanism: "care",
  screen,
  because: primary.because,
});

/** What belongs beside one screen of the path: another way to settle, a smaller start. */
const besides = (
  learner: Learner,
  scene: Scene,
  primary: Suggestion,
): readonly { readonly id: string; readonly advice: Advice }[] => {
  const setback = openSetback(scene.attempts);
  const name = partOf(primary.screen.id);
  if (setback && primary.mechanism === "regulation" && name === "settle")
    return [{ id: "regulation", advice: anotherWay(setback.id) }];
  if (setback && primary.mechanism === "restart" && (name === "begin" || name === "step")) {
    const advice = smallerStart(
      momentFor(learner, scene, speaker("restart"), setback.id) as Moment<Restart>,
      setback.id,
    );
    return advice ? [{ id: "restart", advice }] : [];
  }
  return [];
};
