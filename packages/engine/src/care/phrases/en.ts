import type { Phrases } from "./pattern.ts";
import { abuse } from "./en/abuse.ts";
import { crisis } from "./en/crisis.ts";
import { danger } from "./en/danger.ts";
import { selfHarm } from "./en/self-harm.ts";
import { othersMore, selfMore } from "./en/families.ts";
import { setAside } from "./en/set-aside.ts";
import { signs } from "./en/signs.ts";

// What a hurried hand or another first language makes of words, and what the phrases say instead.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(can|don|won|didn|isn|wouldn|doesn|couldn|wasn|shouldn|aren) t\b/g, "$1't"],
  [/\bi (m|ve|ll)\b/g, "i'$1"],
  [/\b(?:dnt|dint|dun|dotn|dont't)\b/g, "don't"],
  [/\b(?:cnat|cnt|cant't|carnt)\b/g, "can't"],
  [/\b(?:wnat|wamt|wanr|awnt|whant|watn|wat)(?= (?:to|2|die)\b)/g, "want"],
  [/\b(?:m[eyi] ?(?:self+|slef|sefl|sef|selfe|selv|selve|selfs)|myelf|mysel|mysself|myseld)\b/g, "myself"],
  [/\bdiss?app?e(?:ar|er|a)(ed|ing|s)?\b/g, "disappear$1"],
  [/\b(?:dei|dye|diee+|dieing)(?=$|[ ,!?])/g, "die"],
  [/\bex(?:sist|sit|ist|ists|isit)\b/g, "exist"],
  [/\b(?:alife|alvie|aliv)\b/g, "alive"],
  [/\b(?:no1|noone|noboddy|nobdy)\b/g, "no one"],
  [/\b(?:some1|sum1)\b/g, "someone"],
  [/\b(?:every1|evry1|everone|evryone)\b/g, "everyone"],
  [/\b(?:2nite|tonite|2night|tonigth)\b/g, "tonight"],
  [/\b(?:2moro|2morrow|tmrw?|tomorow|tommorow|tommorrow)\b/g, "tomorrow"],
  [/\b(?:4ever|4eva|foreva|foever)\b/g, "forever"],
  [/\b(?:wud|wld|woud)\b/g, "would"],
  [/\b(?:bc|cuz|coz|cos|becuase|becaus|becasue)\b/g, "because"],
  [/\b(?:burdon|burdan|berden|burdin)\b/g, "burden"],
  [/\b(?:tierd|tird|tyred)\b/g, "tired"],
  [/\b(?:scard|scarred|sacred|skared|scaird)(?= (?:to|of)\b)/g, "scared"],
  [/\b(?:pils|pilss|piils)\b/g, "pills"],
  [/\b(?:marrige|mariage|marraige|marrage)\b/g, "marriage"],
  [/\b(?:freind|freinds)\b/g, "friends"],
  [/\b(?:beatting|beeting|beting)\b/g, "beating"],
  [/\b(?:hitt?s|hited|hitted)\b/g, "hits"],
  [/\btouchs\b/g, "touches"],
  [/\b(?:goin|goign) to\b/g, "going to"],
];

// Words that change nothing, and stand anywhere: "I (honestly) want to (just) die". No phrase above holds one.
const filler =
  /\b(?:just|really|rly|rlly|even|fucking|fuckin|fkn|effing|honestly|actually|literally|genuinely|simply|probably|already|finally|still|always|constantly|kinda|tbh|ngl)(?:[ ,]|$)/g;

const toPlainText = (text: string): string =>
  spellings
    .reduce((plain, [typo, word]) => plain.replace(typo, word), text)
    .replace(filler, "")
    .replaceAll("'", "")
    .trim();

/** English. */
export const english: Phrases = {
  crisis: [...crisis, ...selfMore],
  selfHarm,
  abuse: [...abuse, ...othersMore],
  danger,
  signs,
  setAside,
  toPlainText,
  script: /[a-z]/,
  everyday: /\b(?:the|i|i\'?m|i\'?ve|i\'?ll|my|to|and|is|it|they|you|of|was|for|not|can\'?t|don\'?t|no one|nobody)\b/,
  spaced: true,
};
