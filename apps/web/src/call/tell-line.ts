import { fill, type Card } from "@reprise/engine";
import { words } from "../words/en.ts";

/** A half of a plan as it stands inside a sentence. */
const inside = (text: string): string => text.trim().replace(/[.,;]+$/, "");

/** A line to send to someone, from what the card says: words that met care are not on it. */
export const tellLine = ({ again, then, when }: Pick<Card, "again" | "then" | "when">): string => {
  if (when !== null)
    return then === null ? fill(words.tellTime, { when }) : fill(words.tellTimed, { when, then: inside(then) });
  return again === null || then === null
    ? fill(words.tellSomething)
    : fill(words.tellMoment, { again: inside(again), then: inside(then) });
};
