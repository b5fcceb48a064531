import type { Explanation, Setback } from "../../attempts/attempts.ts";
import { explained } from "../../attempts/events.ts";
import { partOf, subjectOf } from "../../mechanisms/mechanism.ts";
import { readReply } from "../../screens/answers.ts";
import type { Screen } from "../../screens/screen.ts";
import type { Learner } from "../learner.ts";
import { sceneAt, type Now, type Scene } from "../moment.ts";
import { stationDrafts, stationScreen } from "./path.ts";
import { stations } from "./stations.ts";

/** The stations that a shell with room may show as one: each asks about what was answered above it. */
const together = ["causes", "different", "change"] as const;

/**
 * A station and those that unfold under it while it is answered, before anything is recorded: which of the causes can be
 * different, and the one change they lead to. `answers` are by screen id. Other stations unfold nothing.
 */
export const unfold = (
  learner: Learner,
  now: Now,
  first: Screen,
  answers: { readonly [screen: string]: unknown },
): readonly Screen[] => {
  const setback = learner.attempts.setbacks[subjectOf(first.id) ?? ""];
  const from = together.findIndex((name) => name === partOf(first.id));
  if (!setback || from < 0) return [first];
  let scene = sceneAt(learner, now);
  const screens: Screen[] = [];
  for (const name of together.slice(from)) {
    const screen = screens.length === 0 ? first : stationScreen(learner, scene, setback, stations[name]);
    if (!screen) continue;
    screens.push(screen);
    const reply = readReply(screen, answers[screen.id] ?? {});
    // What is no longer offered, since the answer above it was taken back, is not answered any more.
    const given = reply.ok ? reply.value.answers : {};
    const drafts = stationDrafts(learner, scene, setback, screen, given);
    // Nothing said above, nothing asked below: what is left out there is a station of its own.
    if (screens.length === 1 && drafts.length === 0) break;
    for (const { type, body } of drafts)
      if (type === explained.type) scene = asIfExplained(scene, setback, body as Partial<Explanation>);
  }
  return screens;
};

/** The scene as it would be, had they said what had a part in it. */
const asIfExplained = (scene: Scene, setback: Setback, said: Partial<Explanation>): Scene => {
  const explanation: Explanation = {
    id: setback.id,
    causes: said.causes ?? [],
    different: said.different ?? null,
    locus: said.locus ?? null,
    stability: said.stability ?? null,
    control: said.control ?? null,
  };
  // What is on record stays behind it: copying every explanation at each tap would grow with the journal.
  const explanationOf = Object.assign(Object.create(scene.attempts.explanationOf) as object, {
    [setback.id]: explanation,
  });
  return { ...scene, attempts: { ...scene.attempts, explanationOf } };
};
