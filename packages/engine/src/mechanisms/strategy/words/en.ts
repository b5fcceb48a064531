import type { Words } from "../../../screens/words.ts";

/** What strategy says. */
export const words = {
  title: "A different way of working",
  say: { one: "One try at this did not work this way.", other: "{n} tries running did not work this way." },
  sayAsked: "What you named can be answered by working in another way.",
  ask: "Which one thing will you change?",
  keep: "keep it as it is",
  "way-ask": "help: ask one person one exact question",
  "way-closed-book": "method: book closed, then check",
  "way-example": "material: study one worked example first",
  "way-mix": "method: mix the kinds of task",
  "way-morning": "time: in the morning",
  "way-other-place": "place: somewhere else",
  "way-other-source": "material: another source",
  "way-short-daily": "pacing: twenty minutes on most days",
  "way-slow": "pacing: half as fast until it goes",
  "way-with-someone": "help: with someone beside you",
  oneWay: "The last {n} tries were all done the same way.",
  strength: "{claim} How sure is that? {certainty}.",
  whyTwo: "{n} tries running did not work. One change of way is worth a try.",
  whyKind: "What you said had a part in it points to another way of working.",
} as const satisfies Words;
