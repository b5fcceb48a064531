import type { Words } from "../../../screens/words.ts";

/** What encouragement says. It is made of claims with their facts; there is no other praise. */
export const words = {
  title: "What you have on record",
  lead: "This is on your record. It does not promise anything; it did happen.",
  harder: "On {day} you did {what}, which was harder than this.",
  asHard: "On {day} you did {what}, about as hard as this.",
  easier: "On {day} you did {what}, a little easier than this.",
  remembered: "You remembered: {what}. You said it was {than} beside this.",
  rememberedPlain: "You remembered: {what}.",
  strategy: "You used this way: {strategy}.",
  count: "{n} of your last {m} tries at this level worked. {m} is few.",
  easierWord: "easier",
  asHardWord: "about as hard",
  harderWord: "harder",
  why: "You have done things about as hard as this. Here they are, with their dates.",
} as const satisfies Words;
