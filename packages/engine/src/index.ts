/** The door to the engine: what a shell may use. Recording has a door of its own, so that it can come later than a first screen. */
export * from "./journal/index.ts";
export { advise, type Next } from "./coach/advise.ts";
export type { Suggestion, Why } from "./coach/suggestion.ts";
export { breatheNow, cardNow, checkpointNow, planNow, storyNow, workedNow } from "./coach/always.ts";
export { contactNow, countryNow, countryShown, helpNow, peopleNow } from "./coach/reaching.ts";
export { answer, openScreen } from "./coach/answer.ts";
export { kinds, remember, type Learner, type Memory } from "./coach/learner.ts";
export type { Now } from "./coach/moment.ts";
export { shareOfPath } from "./coach/ritual/path.ts";
export { unfold } from "./coach/ritual/unfold.ts";
export { wrongDraft, wrongNow } from "./coach/wrong.ts";
export * from "./attempts/attempts.ts";
export * from "./attempts/difficulty.ts";
export * from "./attempts/events.ts";
export type { Block, BlockKind, HelpLine, OffShelf, Option, Screen, ShelfName, When } from "./screens/screen.ts";
export { takesAnswer } from "./screens/screen.ts";
export { brief, capital, fill, sayDay, sayLength, sayTime, sayWhen, type Phrase, type Words } from "./screens/words.ts";
export type { Gate } from "./care/gate.ts";
export { sayAgain } from "./mechanisms/restart/pieces.ts";
export { card, type Card } from "./views/card.ts";
export { daysLately, type DayMark, type DaysLately } from "./views/days-lately.ts";
export { insight, type InsightSection } from "./views/insight/insight.ts";
export { isOfLook, shareOfLook } from "./coach/closer-look/look.ts";
export { lately, type Happening } from "./views/lately.ts";
export { timedPlans, type TimedPlan } from "./views/timed-plans.ts";
export { cameBack, type CameBack, type Sign } from "./views/came-back.ts";
export { comingBack, comingBacks, type ComingBack, type PageRow, type PageStep } from "./views/coming-back.ts";
export {
  myStory,
  type Chapter,
  type MyStory,
  type StoryLetter,
  type StoryLine,
  type StoryValue,
} from "./views/my-story.ts";
export { lastTried, lastWins, type TriedLine, type WinLine } from "./views/ledger.ts";
export {
  goalsOnRecord,
  recordBeside,
  type GoalOnRecord,
  type Point,
  type RecordBeside,
  type SizeOnRecord,
} from "./views/record.ts";
export { sureBeside, type SureBeside, type SureFifth } from "./views/sure-beside.ts";
export { toMeetAgain, type MeetAgain } from "./views/to-meet-again.ts";
export type { Told } from "./views/told.ts";
export { goesWithSooner, whatHelped, type OwnLine, type WhatHelped } from "./views/what-helped.ts";
export {
  changeDraft,
  resultOptions,
  sizeOptions,
  textProblem,
  timeProblem,
  type Change,
  type ChangeField,
} from "./views/history/fields.ts";
export { historyLine, isByItself, type HistoryLine, type Own } from "./views/history/line.ts";
export { eraseMet } from "./views/history/erase.ts";
export { pastOf, type Past } from "./views/history/past.ts";
export { soFar, type SoFarSection } from "./views/so-far.ts";
export { show, titleOf, type Shown } from "./views/show.ts";
