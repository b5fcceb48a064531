import type { Words } from "../../../screens/words.ts";

/** What rhythm says: counts of days, and nothing that could be lost. */
export const words = {
  daysTitle: "The days you tried",
  often: "What I have on record",
  week: "You tried on {n} of the last {of} days.",
  planned: {
    one: "You tried on {kept} of the last {n} day you had planned.",
    other: "You tried on {kept} of the last {n} days you had planned.",
  },
  apart: {
    one: "Your days with a try lie {least} to {n} day apart.",
    other: "Your days with a try lie {least} to {n} days apart.",
  },
  apartSame: { one: "Your days with a try lie {n} day apart.", other: "Your days with a try lie {n} days apart." },
  missed: "A day left out takes nothing away. You go on where you were.",
  daysAsk: "Which days do you mean to work? The others are free.",
  monday: "Mon",
  tuesday: "Tue",
  wednesday: "Wed",
  thursday: "Thu",
  friday: "Fri",
  saturday: "Sat",
  sunday: "Sun",
  chapterTitle: "A new chapter",
  chapterSay: "You can begin a new chapter here. What came before stays on record, and nothing is counted anew.",
  chapterFor:
    "You can begin a new chapter of {goal} here. What came before stays on record, and nothing is counted anew.",
  chapterAsk: "Begin one?",
  open: "begin a chapter",
  notNow: "not now",
  chapterName: "It can have a name.",
  chapterField: "a name, if you like",
  longTitle: "Enough for today",
  longSay:
    "Today it was {today}. On most days of the last two weeks it was about {usual}. Tomorrow counts as much as today.",
  longAsk: "End here for today?",
  ended: "end for today",
  wentOn: "a little more",
  whyLong: "Today was more than twice as long as most of your days.",
  whyChapter: "It has been hard going, or a while. A new chapter can make it easier to set out.",
  whyDays: "A first try this week. Here is how often it was lately.",
} as const satisfies Words;
