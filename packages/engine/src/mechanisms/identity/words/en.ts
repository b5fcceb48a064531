import type { Words } from "../../../screens/words.ts";

/** What identity says: verbs and counts, never labels. */
export const words = {
  title: "You came back.",
  took: "{length} after you put it on record.",
  count: {
    one: "You came back {r} of {n} setback you recorded; {open} still open.",
    other: "You came back {r} of {n} setbacks you recorded; {open} still open.",
  },
  letGo: { one: "You let one go. It is left out.", other: "You let {n} go. They are left out." },
  level: "Back at the level: {level} of the {r}.",
  unwritten: "What you did not write down is not in here, and would make this look less good.",
  ask: "What made it possible?",
  "small-step": "the small step",
  rest: "a night of sleep, or a rest",
  plan: "the plan",
  person: "a person",
  change: "the change",
  "nothing-to-add": "nothing to add",
  why: "You came back {day}. What made it possible is worth a line while you remember it.",
} as const satisfies Words;
