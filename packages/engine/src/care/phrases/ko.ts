import type { Phrases } from "./pattern.ts";
import { abuse } from "./ko/abuse.ts";
import { crisis } from "./ko/crisis.ts";
import { danger } from "./ko/danger.ts";
import { selfHarm } from "./ko/self-harm.ts";
import { othersMore, selfMore } from "./ko/families.ts";
import { setAside } from "./ko/set-aside.ts";
import { signs } from "./ko/signs.ts";

// What a hurried hand makes of words, and what the phrases say instead. Text comes with single letters in the form that follows
// from NFKC: \u110c\u1100 is a lone "ㅈㄱ".
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\u110c\u1100(?=[싶시])/g, "죽고"],
  [/\u110c\u1109(?=[하해 을])/g, "자살"],
  [/[^가-힣0-9]+/g, ""],
  [/시퍼|시픔|싶퍼|십어|싶오|시포|시프다|십다|슾다|싶따/g, "싶어"],
  [/죽구싶|죽고십|주꼬싶|죽꼬싶|쥭고싶|죽고싶/g, "죽고싶"],
  [/살기시[러름]|살기싢|살기십ㅓ|살기실/g, "살기싫"],
  [/지안아|지안다|지안고|지안어/g, "지않아"],
  [/안고시퍼|안고싶/g, "안고싶"],
  [/(?<=[고어])싶ㅓ/g, "싶어"],
  [/합니[다당]|함니다/g, "해요"],
  [/습니[다당]|슴다/g, "어요"],
  [/때립니다/g, "때린다"],
  [/만집니다/g, "만진다"],
  [/던집니다/g, "던진다"],
  [/떄/g, "때"],
  [/됬/g, "됐"],
  [/엇(?=[어다는으을])/g, "었"],
  [/갓(?=[어다는으])/g, "갔"],
  [/햇(?=[어다는으])/g, "했"],
  [/잇(?=[어다는으고])/g, "있"],
  [/업(?=[서다는으어]|$)/g, "없"],
];

const toPlainText = (text: string): string =>
  spellings.reduce((plain, [typo, word]) => plain.replace(typo, word), text);

/** Korean. */
export const korean: Phrases = {
  crisis: [...crisis, ...selfMore],
  selfHarm,
  abuse: [...abuse, ...othersMore],
  danger,
  signs,
  setAside,
  toPlainText,
  script: /[가-힣]/,
  everyday: /[가-힣]/,
  spaced: false,
};
