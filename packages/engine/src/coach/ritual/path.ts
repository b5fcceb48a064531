import type { Setback } from "../../attempts/attempts.ts";
import type { Draft } from "../../journal/entry.ts";
import { partOf, subjectOf, type Part } from "../../mechanisms/mechanism.ts";
import type { Answers } from "../../screens/answers.ts";
import { screenId, takesAnswer, type Screen } from "../../screens/screen.ts";
import type { Learner } from "../learner.ts";
import { momentFor, sceneAt, speaker, type Now, type Scene } from "../moment.ts";
import type { Ritual } from "./fold.ts";
import { pathFor, stations, type Station } from "./stations.ts";

/** A station as a screen, composed of its parts; null when none of them has anything to ask. */
export const stationScreen = (learner: Learner, scene: Scene, setback: Setback, station: Station): Screen | null => {
  const parts = partsOf(learner, scene, setback, station);
  const blocks = parts.flatMap(({ part, moment }) => part.blocks(moment));
  if (!blocks.some(takesAnswer)) return null;
  const lead = parts.find(({ owner }) => owner === station.mechanism) ?? parts[0];
  const title = lead?.part.title(lead.moment) ?? "";
  return { id: screenId(station.mechanism, station.name, setback.id), mechanism: station.mechanism, title, blocks };
};

/** What the answers to a station record: each part's own, in the order of its parts. */
export const stationDrafts = (
  learner: Learner,
  scene: Scene,
  setback: Setback,
  screen: Screen,
  answers: Answers,
): readonly Draft[] => {
  const station = stations[partOf(screen.id) as keyof typeof stations];
  return partsOf(learner, scene, setback, station).flatMap(({ part, moment }) => part.record(moment, answers));
};

const partsOf = (learner: Learner, scene: Scene, setback: Setback, station: Station) =>
  station.parts.map(([mechanism, name]) => {
    const owner = speaker(mechanism);
    return { owner: mechanism, part: owner.parts[name] as Part, moment: momentFor(learner, scene, owner, setback.id) };
  });

/** The stations of a setback's path as it would be walked now. */
const pathOf = (learner: Learner, scene: Scene, setback: Setback): readonly Station[] => {
  const ritual = learner.mechanisms["ritual"] as Ritual;
  const door = learner.care.doors[setback.id]?.door ?? null;
  return pathFor(ritual, scene.attempts, setback, scene.care.distress?.value ?? null, door);
};

/** How far along its path a screen is, from 0 to 1; null where it is no station of one. */
export const shareOfPath = (learner: Learner, now: Now, screen: string): number | null => {
  const setback = learner.attempts.setbacks[subjectOf(screen) ?? ""];
  if (!setback) return null;
  const path = pathOf(learner, sceneAt(learner, now), setback);
  const place = path.findIndex(({ name, mechanism }) => screenId(mechanism, name, setback.id) === screen);
  return place < 0 ? null : (place + 1) / path.length;
};

/** Where the path of a setback stands: its next screen, or null when it has come to its end. */
export const nextStation = (learner: Learner, scene: Scene, setback: Setback): Screen | null => {
  const ritual = learner.mechanisms["ritual"] as Ritual;
  const passed = ritual.paths[setback.id]?.passed ?? [];
  const door = learner.care.doors[setback.id]?.door ?? null;
  if (door === "person" || setback.kind === "more") return null;
  for (const station of pathOf(learner, scene, setback)) {
    if (passed.includes(station.name)) continue;
    const screen = stationScreen(learner, scene, setback, station);
    if (screen) return screen;
  }
  return null;
};
