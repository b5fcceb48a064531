import type { Words } from "../../../screens/words.ts";

/** What encouragement says. It is made of claims with their facts; there is no other praise. */
export const words = {
  title: "What you have on record",
  lead: "This is on your record. It does not promise anything; it did happen.",
  harder: "On {day} you did {what}, which was harder than this.",
  asHard: "On {day} you did {what}, about as hard as this.",
  easier: "On {day} you did {what}, a little easier than this.",
  plain: "On {day} you did {what}.",
  harderUnnamed: "On {day} a try that was harder than this worked.",
  asHardUnnamed: "On {day} a try about as hard as this worked.",
  easierUnnamed: "On {day} a try a little easier than this worked.",
  remembered: "You remembered: {what}. You said it was {than} this.",
  rememberedPlain: "You remembered: {what}.",
  strategy: "You used this way: {strategy}.",
  count: "{n} of your last {m} tries at this level worked. {m} are not many.",
  easierWord: "easier than",
  asHardWord: "about as hard as",
  harderWord: "harder than",
  ringsTrue: "Does this ring true?",
  yes: "yes",
  partly: "partly",
  notReally: "not really",
  why: "There are things on your record that worked. Here they are.",
} as const satisfies Words;
