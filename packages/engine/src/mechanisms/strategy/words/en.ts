import type { Words } from "../../../screens/words.ts";

/** What strategy says. */
export const words = {
  title: "A different way of working",
  say: { one: "One try at this did not work this way.", other: "{n} tries running did not work this way." },
  sayAsked: "What you named can be answered by working in another way.",
  ask: "Which one thing will you change?",
  keep: "keep it as it is",
  option: "{dimension}: {way}",
  method: "method",
  place: "place",
  time: "time",
  pacing: "pacing",
  help: "help",
  material: "material",
  oneWay: "The last {n} tries were all done the same way.",
  messageAsk: "A message could be this. Change it as you like, and take it with you.",
  messageField: "the message",
  youWrote: "Your message:",
  thing: "this",
  whyStart: "You chose this way, and no try came since. Here is how it can begin.",
  whyTwo: "{n} tries running did not work. One change of way is worth a try.",
  whyKind: "What you said had a part in it points to another way of working.",
} as const satisfies Words;
