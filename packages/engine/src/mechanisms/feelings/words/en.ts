import type { Words } from "../../../screens/words.ts";

/** What feelings says. */
export const words = {
  title: "Something went wrong",
  howBad: "How bad is it right now?",
  body: "And your body?",
  laterTitle: "And now?",
  laterSay: '{Day} you said "{label}".',
  laterAsk: "How bad is it now?",
  notice: "I notice how it is, and I can take one small step.",
  pattern: "It was less bad when you looked again, {lower} of {n} times that you recorded.",
  whyLater: 'How it feels later is worth a look: {day} you said "{label}".',
} as const satisfies Words;
