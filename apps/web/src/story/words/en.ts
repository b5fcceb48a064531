import type { Words } from "@reprise/engine";

/** What the story and its pages say; the sentences of the record come from the engine. */
export const words = {
  title: "My story",
  since: "On record since {date}.",
  empty:
    "There is no story here yet. It begins with the first thing you put on record, and is written by what you do next.",
  unwritten: "What you did not write down is not in here.",
  days: "{from} to {until}",
  after: "came back after {after}",
  pages: "Pages you chose",
  others: "Each time you came back",
  otherTimes: "Other times you came back",
  othersSay: "Each is a page. You choose which of them belong to your story.",
  noWords: "Something went wrong.",
  anew: "Said again",
  values: "What you said matters",
  why: "Because",
  time: "When",
  letters: "What you wrote to yourself",
  toThen: "to you, as you were that day",
  toLater: "to you, a year on",
  aYear: "A year has gone by.",
  worth: "What it felt like",
  write: "Write to yourself",
  print: "Print",
  printPage: "Print this page",
  into: "Into my story",
  inStory: "In my story",
  line: "What you wrote to yourself",
} as const satisfies Words;
