import type { Words } from "../../../screens/words.ts";

/** What wins says. */
export const words = {
  rememberTitle: "Something hard that did work",
  rememberSay:
    "Think of something that was hard and went well in the end. It may be long ago, and about something else.",
  rememberField: "what it was",
  than: "Beside this, it was",
  easier: "easier",
  "as-hard": "about as hard",
  harder: "harder",
  whenAsk: "When was it, roughly?",
  "this-year": "this year",
  "last-years": "the last few years",
  "long-ago": "longer ago",
  noteTitle: "Something worked",
  noteField: "what worked",
  whyRemember: "There is not much on record yet that worked. What you remember counts, too.",
} as const satisfies Words;
