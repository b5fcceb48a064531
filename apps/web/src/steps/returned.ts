import { takesAnswer, type Next, type Screen, type Suggestion } from "@reprise/engine";
import { stationOf } from "./way.ts";

const nameOf = ({ screen }: Suggestion): string => `${screen.mechanism}/${stationOf(screen.id)}`;

/** What is shown of a coming back: what made it possible; where nothing is asked of it, its counts. */
const ofReturn = ["bounce-back/returned", "identity/returned"] as const;

/** What looks at the same try: how sure one was, what was feared, what one had set out to do. */
const ofTry: readonly string[] = ["confidence/after", "exposure/met", "process/kept"];

/** Whether a screen is about a coming back, which is drawn above it. */
export const isOfReturn = (shown: Suggestion): boolean => (ofReturn as readonly string[]).includes(nameOf(shown));

/** The screen of the coming back that was just put on record, or null. */
export const returnedNow = ({ primary, others }: Next): Suggestion | null => {
  for (const name of ofReturn) {
    const found = [primary, ...others].find((one) => nameOf(one) === name);
    if (found) return found;
  }
  return null;
};

/** What a screen leads on to, by its name: after what made it possible, the same try; after a way was chosen, how it begins. */
const leadsTo: { readonly [name: string]: readonly string[] } = {
  [ofReturn[0]]: ofTry,
  "strategy/change": ["strategy/start"],
};

/** What follows a screen: one more good screen that belongs to it; all else waits on Today. */
export const follows = (answered: Suggestion, { primary, others }: Next): Suggestion | null => {
  const names = leadsTo[nameOf(answered)] ?? [];
  return [primary, ...others].find((one) => one.rule === "good" && names.includes(nameOf(one))) ?? null;
};

/** Whether a screen asks anything; one that does not is read, and leaving it is no answer. */
export const asks = ({ blocks }: Screen): boolean => blocks.some(takesAnswer);
