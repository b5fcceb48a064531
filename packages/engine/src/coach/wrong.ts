import type { Setback } from "../attempts/attempts.ts";
import { setBack, type SetbackKind, type Willing } from "../attempts/events.ts";
import type { Draft } from "../journal/entry.ts";
import { no, ok, type Refusal, type Result } from "../journal/result.ts";
import { chosen, readReply, written } from "../screens/answers.ts";
import { arousalSteps, distressSteps, valueOf } from "../screens/steps.ts";
import { screenId, type Block, type Screen } from "../screens/screen.ts";
import { fill } from "../screens/words.ts";
import { NORMAL } from "../attempts/difficulty.ts";
import type { Learner } from "./learner.ts";
import { sceneAt, type Now } from "./moment.ts";
import { stationScreen } from "./ritual/path.ts";
import { stations } from "./ritual/stations.ts";
import { words } from "./words/en.ts";

/** A setback of which nothing is known yet. */
const blank = (now: Now): Setback => ({
  id: "0".repeat(26),
  at: now.instant,
  offset: now.offset,
  what: null,
  kind: null,
  goal: null,
  attempt: null,
  difficulty: NORMAL,
  distress: null,
  distressLater: null,
  arousal: null,
  willing: null,
  status: "open",
  returnedBy: null,
  returnedAt: null,
  levelBy: null,
});

/** How many goals are offered; more would be a list to search through while upset. */
const MOST_GOALS = 4;

/**
 * "Something went wrong", before anything is on record: the path's own first station, and a line and a goal if one likes. Its
 * answers become one setback; a screen that is left without an answer records nothing.
 */
export const wrongNow = (learner: Learner, now: Now): Screen => {
  const scene = sceneAt(learner, now);
  const setback = blank(now);
  const attempts = { ...scene.attempts, setbacks: { [setback.id]: setback } };
  const station = stationScreen(learner, { ...scene, attempts }, setback, stations.setback) as Screen;
  const goals = Object.values(learner.attempts.goals)
    .filter(({ id, title }) => title !== null && !learner.care.hidden[id])
    .slice(-MOST_GOALS);
  const goal: readonly Block[] =
    goals.length === 0
      ? []
      : [
          {
            id: "goal",
            kind: "choose",
            text: fill(words.goal),
            options: goals.map(({ id, title }) => ({ id, label: title as string })),
          },
        ];
  const line: Block = {
    id: "line",
    kind: "write",
    text: fill(words.line),
    fields: [fill(words.lineField)],
    limit: 10_000,
  };
  return { ...station, id: screenId("ritual", "wrong", null), blocks: [...station.blocks, line, ...goal] };
};

/** What was answered to "Something went wrong", as one setback. */
export const wrongDraft = (screen: Screen, value: unknown): Result<Draft, Refusal> => {
  const reply = readReply(screen, value);
  if (!reply.ok) return no(reply.problem);
  const { answers } = reply.value;
  const said = {
    kind: chosen(answers, "kind") as SetbackKind | undefined,
    distress: valueOf(distressSteps, chosen(answers, "distress")),
    arousal: valueOf(arousalSteps, chosen(answers, "arousal")),
    willing: chosen(answers, "willing") as Willing | undefined,
    what: written(answers, "line"),
    goal: chosen(answers, "goal"),
  };
  return ok(setBack(Object.fromEntries(Object.entries(said).filter(([, given]) => given !== undefined))));
};
