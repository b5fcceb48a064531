import { careAnswer } from "../care/screens.ts";
import type { Draft } from "../journal/entry.ts";
import { no, ok, refuse, type Refusal, type Result } from "../journal/result.ts";
import { subjectOf } from "../mechanisms/mechanism.ts";
import { readReply } from "../screens/answers.ts";
import { fill } from "../screens/words.ts";
import { advise, type Suggestion } from "./advise.ts";
import { answered } from "./events.ts";
import type { Learner } from "./learner.ts";
import { momentFor, sceneAt, speaker, type Now } from "./moment.ts";
import { stationDrafts } from "./ritual/path.ts";
import { words } from "./words/en.ts";

/** A screen that is open now, by its id; an id that is not is refused with "run next". */
export const openScreen = (learner: Learner, now: Now, id: string): Result<Suggestion, Refusal> => {
  const { primary, others } = advise(learner, now);
  const found = [primary, ...others].find(({ screen }) => screen.id === id);
  return found ? ok(found) : refuse("ScreenGone", fill(words.gone));
};

/** What an answer to a screen records: the facts it tells, then that the screen was answered, skipped or left. */
export const answer = (
  learner: Learner,
  now: Now,
  shown: Suggestion,
  value: unknown,
): Result<readonly Draft[], Refusal> => {
  const { screen, rule, mechanism } = shown;
  const reply = readReply(screen, value);
  if (!reply.ok) return no(reply.problem);
  const { left, answers } = reply.value;
  const scene = sceneAt(learner, now);
  const subject = subjectOf(screen.id);
  const setback = subject === null ? undefined : learner.attempts.setbacks[subject];
  const drafts =
    mechanism === "care"
      ? ok(careAnswer(subject, answers))
      : rule === "ritual" && setback
        ? ok(stationDrafts(learner, scene, setback, screen, answers))
        : speaker(mechanism).answer(momentFor(learner, scene, speaker(mechanism), subject), screen, answers);
  if (!drafts.ok) return drafts;
  // A station that is skipped is passed; elsewhere, an answer that says nothing is "not now".
  const isStation = rule === "ritual" || rule === "rest";
  const dismissed = left || (!isStation && drafts.value.length === 0);
  return ok([...drafts.value, answered({ screen: screen.id, rule, ...(dismissed ? { left: true } : {}) })]);
};
