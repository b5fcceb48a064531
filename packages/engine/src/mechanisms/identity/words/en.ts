import type { Words } from "../../../screens/words.ts";

/** What identity says: verbs and counts, never labels. */
export const words = {
  title: "You came back.",
  took: "It took {length}, from when you put it on record.",
  count: {
    one: "You came back {r} of {n} setback you recorded; {open} still open.",
    other: "You came back {r} of {n} setbacks you recorded; {open} still open.",
  },
  letGo: { one: "You let one go. It is left out.", other: "You let {n} go. They are left out." },
  level: "Back at the level: {level} of the {r}.",
  unwritten: "What you did not write down is not in here, and would make this look less good.",
  recordTitle: "What you tried",
  recordLead: "What became of it:",
  returnsLead: "Coming back:",
  takingPart: {
    one: "{n} try, {worked} worked, {closer} got closer.",
    other: "{n} tries, {worked} worked, {closer} got closer.",
  },
  takingPartLast: "Your last {n} tries: {worked} worked, {closer} got closer.",
  nextOne: {
    one: "After a try that did not work, the next one worked {k} of {n} time.",
    other: "After a try that did not work, the next one worked {k} of {n} times.",
  },
  ofTenMore: "If it goes on like this, {low} to {high} of the next ten would.",
  progressing: "The last four tries came sooner after one another and went better.",
  repeating: "The last four tries went alike; a change of way may help.",
  saidThen: 'Of "coming back after a setback is something I do" you said {n} of 100, {day}.',
  monthlyTitle: "How does coming back look to you?",
  monthlyAsk: "Coming back after a setback is something I do.",
  monthlyLow: "not at all",
  monthlyHigh: "very much so",
  // What "identity/kept-going" once offered: the history still says it.
  "small-step": "the small step",
  rest: "a night of sleep, or a rest",
  plan: "the plan",
  person: "a person",
  change: "the change",
  "nothing-to-add": "nothing to add",
  why: "You came back {day}. This is what your record says of it.",
  whyMonthly: "You came back before. Once a month, this asks how that looks to you.",
} as const satisfies Words;
