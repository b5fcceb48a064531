/** The door to the engine: what a shell may use. Recording has a door of its own, so that it can come later than a first screen. */
export * from "./journal/index.ts";
export { advise, type Next, type Suggestion, type Why } from "./coach/advise.ts";
export { breatheNow, cardNow, helpNow } from "./coach/always.ts";
export { answer, openScreen } from "./coach/answer.ts";
export { kinds, remember, type Learner, type Memory } from "./coach/learner.ts";
export type { Now } from "./coach/moment.ts";
export { unfold } from "./coach/ritual/unfold.ts";
export { wrongDraft, wrongNow } from "./coach/wrong.ts";
export * from "./attempts/attempts.ts";
export * from "./attempts/difficulty.ts";
export * from "./attempts/events.ts";
export type { Block, BlockKind, Option, Screen } from "./screens/screen.ts";
export { takesAnswer } from "./screens/screen.ts";
export { brief, fill, sayDay, sayLength, type Phrase, type Words } from "./screens/words.ts";
export type { Gate } from "./care/gate.ts";
export { card, type Card } from "./views/card.ts";
export { goalsOnRecord, type GoalOnRecord } from "./views/record.ts";
export { show, titleOf, type Shown } from "./views/show.ts";
