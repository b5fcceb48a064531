import type { Words } from "@reprise/engine";

/** What stands in a story that is carried out, besides what the journal says. */
export const words = {
  title: "My story",
  since: "On record since {day}.",
  until: "{from} to {until}",
  page: "Coming back, {from} to {until}",
  pageOne: "Coming back, {from}",
  toMyself: "To myself",
  anew: "Said anew",
  matters: "What matters to me",
  values: "{date}: {value}",
  value: "something that matters",
  because: "because: {why}",
  time: "a time: {time}",
  letters: "Sentences to myself",
  then: "{date}, to me as I was that day",
  later: "{date}, to me a year from then",
  worth: "How it felt",
  backs: "Every coming back",
  back: "{date}: back {after} after.",
  backTo: "{date}, {goal}: back {after} after.",
  nothing: "Nothing is on record yet. That is a fine place to begin.",
} as const satisfies Words;
