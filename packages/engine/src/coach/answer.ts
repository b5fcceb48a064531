import { openSetback } from "../attempts/attempts.ts";
import { careAnswer } from "../care/screens.ts";
import type { Draft } from "../journal/entry.ts";
import { no, ok, refuse, type Refusal, type Result } from "../journal/result.ts";
import { subjectOf } from "../mechanisms/mechanism.ts";
import { readReply } from "../screens/answers.ts";
import { takesAnswer } from "../screens/screen.ts";
import { fill } from "../screens/words.ts";
import { advise } from "./advise.ts";
import { checkpointNow } from "./always.ts";
import { contactNow, countryNow } from "./reaching.ts";
import { answered } from "./events.ts";
import type { Learner } from "./learner.ts";
import { CLOSER_LOOK } from "./memory.ts";
import { momentFor, sceneAt, speaker, type Now } from "./moment.ts";
import { nextStation, stationDrafts } from "./ritual/path.ts";
import type { Suggestion } from "./suggestion.ts";
import { words } from "./words/en.ts";

/**
 * A screen that is open now, by its id; an id that is not is refused with "run next". A station that was handed out and is still
 * the next one stays open, although ten minutes have passed or night has come since: nothing that was done is lost. So does a look
 * back, which can be asked for although none is due, and what ways to reach a person go by.
 */
export const openScreen = (learner: Learner, now: Now, id: string): Result<Suggestion, Refusal> => {
  const { primary, others, look, care } = advise(learner, now);
  const open = [primary, ...(look ? [look] : []), ...others];
  const isIt = ({ screen }: Suggestion): boolean => screen.id === id;
  const asked = [countryNow(), contactNow(learner), checkpointNow(learner, now)];
  const found = open.find(isIt) ?? stillOpen(learner, now, id, primary) ?? asked.find(isIt);
  return found && (care.gate !== "support" || found.mechanism === "care")
    ? ok(found)
    : refuse("ScreenGone", fill(words.gone));
};

/** The next station of the open setback's path as it would be without the guard and by day, if that is its id. */
const stillOpen = (learner: Learner, now: Now, id: string, primary: Suggestion): Suggestion | undefined => {
  const scene = sceneAt(learner, now);
  const setback = openSetback(scene.attempts);
  const screen = setback && nextStation(learner, { ...scene, care: { ...scene.care, night: false } }, setback);
  return screen?.id === id
    ? { rule: "ritual", mechanism: screen.mechanism, screen, because: primary.because }
    : undefined;
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
      ? ok(careAnswer(subject, scene.care, answers))
      : rule === "ritual" && setback
        ? ok(stationDrafts(learner, scene, setback, screen, answers))
        : speaker(mechanism).answer(momentFor(learner, scene, speaker(mechanism), subject), screen, answers);
  if (!drafts.ok) return drafts;
  // A station that is skipped is passed, and what asks nothing was read; elsewhere, an answer that says nothing is "not now".
  const isStation = setback !== undefined && (rule === "ritual" || rule === "rest" || rule === CLOSER_LOOK);
  const asks = screen.blocks.some(takesAnswer);
  const dismissed = left || (!isStation && asks && drafts.value.length === 0);
  return ok([...drafts.value, answered({ screen: screen.id, rule, ...(dismissed ? { left: true } : {}) })]);
};
