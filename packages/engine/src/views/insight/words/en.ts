import type { Words } from "../../../screens/words.ts";

/** What the page "Does it help?" says: counts, what they rest on, and what they cannot tell. */
export const words = {
  pathTitle: "Before and after the path",
  willing: {
    one: "Once you said how willing you were at the start and at the end. At the end: more {more}, the same {same}, less {less}.",
    other:
      "{n} times you said how willing you were at the start and at the end. At the end: more {more}, the same {same}, less {less}.",
  },
  distress: {
    one: "Once you said how bad it was at first and again later. Later: less bad {less}, the same {same}, worse {more}.",
    other:
      "{n} times you said how bad it was at first and again later. Later: less bad {less}, the same {same}, worse {more}.",
  },
  backTitle: "Begun, back, back at the level",
  back: {
    one: "Of {n} setback you recorded: {begun} begun on the path, {r} followed by another try, {level} by one about as hard.",
    other:
      "Of {n} setbacks you recorded: {begun} begun on the path, {r} followed by another try, {level} by one about as hard.",
  },
  changeTitle: "What you changed, and what came of it",
  changed: "With something changed, the next try worked at least half {k} of {n} times.",
  unchanged: "With nothing changed, {k} of {n} times.",
  ofTen:
    "If it goes on alike, from {low} to {high} of ten more would work with a change, and from {low2} to {high2} without.",
  helped: "Asked at the card whether the change helped, you said yes {yes}, partly {partly}, no {no} times.",
  notACause: "That is what happened, not what caused it: it may have been about to work anyway.",
  timeTitle: "Time here, and time on it",
  time: "In the last four weeks: about {here} here, and {task} on tries, as far as you said how long they took.",
  timeHere: "In the last four weeks: about {here} here. How long your tries took is not on record.",
  muchHere: "That is more time here than on what you came for. Closing this and opening the notebook may do more.",
  leftTitle: "Where paths were left",
  left: { one: "Left at “{station}”: once.", other: "Left at “{station}”: {n} times." },
  "at-setback": "how bad it is",
  "at-settle": "settling",
  "at-causes": "what had a part in it",
  "at-different": "what can be different",
  "at-change": "one thing to change",
  "at-card": "the card",
  "at-begin": "two minutes",
  "at-close": "willing again",
  leftNone: "No path was left in the middle.",
  worthTitle: "Worth your time?",
  worth: {
    one: "Asked once: yes {yes}, partly {partly}, no {no}.",
    other: "Asked {n} times: yes {yes}, partly {partly}, no {no}.",
  },
  notInTitle: "What these figures leave out",
  open: {
    one: "{n} setback is still open and counts as neither.",
    other: "{n} setbacks are still open and count as neither.",
  },
  late: {
    one: "{n} entry was put on record more than a day later.",
    other: "{n} entries were put on record more than a day later.",
  },
  unlogged: "What you did not put on record is not in here. It would make all of this look less good.",
  tooLittle: "There is too little on record to say yet.",
} as const satisfies Words;
