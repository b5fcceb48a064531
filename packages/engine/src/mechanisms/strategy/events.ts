import { event, field } from "../../journal/kind.ts";

/** A message to someone, as they mean to send it, about a way that was chosen. The way itself is a fact of the trunk. */
export const messageWritten = event(
  "strategy/message-written",
  { about: field.id, message: field.text },
  { words: ["message"] },
);

/** The kinds of entry that strategy owns. */
export const events = [messageWritten] as const;
