import { event, field } from "../../journal/kind.ts";

/** They asked for a smaller step. */
export const shrunk = event("restart/shrunk", { about: field.id });

/** How sure they are, from 0 to 100, that they will start within the hour. */
export const startRated = event("restart/start-rated", { about: field.id, sure: field.hundred });

/** Not today: respected, and never counted against anyone. */
export const notToday = event("restart/not-today", { about: field.id });

/** Whether the change on the card helped. */
export const changeJudged = event("restart/change-judged", {
  about: field.id,
  helped: field.oneOf(["yes", "partly", "no"]),
});

/** The kinds of entry that restart owns. */
export const events = [shrunk, startRated, notToday, changeJudged] as const;
