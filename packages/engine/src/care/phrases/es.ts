import type { Phrases } from "./pattern.ts";
import { abuse } from "./es/abuse.ts";
import { crisis } from "./es/crisis.ts";
import { danger } from "./es/danger.ts";
import { selfHarm } from "./es/self-harm.ts";
import { othersMore, selfMore } from "./es/families.ts";
import { setAside } from "./es/set-aside.ts";
import { signs } from "./es/signs.ts";

// What a hurried hand makes of words, and what the phrases say instead.
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:q|k|ke|qe)\b/g, "que"],
  [/\b(?:xq|pq|xk|pk|porq|xque)\b/g, "porque"],
  [/\bx\b/g, "por"],
  [/\bd\b/g, "de"],
  [/\b(?:kiero|qiero|quero|qero|kero|kiro|quierro)\b/g, "quiero"],
  [/\b(?:kisiera|qisiera)\b/g, "quisiera"],
  [/\b(?:kitarme|qitarme)\b/g, "quitarme"],
  [/\b(?:bivir|vibir|bibir)\b/g, "vivir"],
  [/\b(?:biva|viba|bida)\b/g, "vida"],
  [/\b(?:bolver|volber)\b/g, "volver"],
  [/\b(?:aser|acer|haser|hazer)\b/g, "hacer"],
  [/\b(?:aserme|acerme|haserme)\b/g, "hacerme"],
  [/\b(?:ago)(?= dano)\b/g, "hago"],
  [/\b(?:desaparesco|desaparezco)\b/g, "desaparezco"],
  [/\b(?:desapareser|desapareceer)\b/g, "desaparecer"],
  [/\b(?:suisid|suizid|sucid|suisidi)(?=[a-z])/g, "suicid"],
  [/\b(?:susidarme|suicirdarme)\b/g, "suicidarme"],
  [/\b(?:toy)\b/g, "estoy"],
  [/\b(?:tngo|tngo)\b/g, "tengo"],
  [/\b(?:nadien)\b/g, "nadie"],
  [/\b(?:agunto|aguato|aguantoo)\b/g, "aguanto"],
  [/\b(?:morrir|moriir|moirr)\b/g, "morir"],
  [/\b(?:haiga|aiga|alla)(?= (?:muerto|nacido|ido))\b/g, "haya"],
  [/\b(?:uviera|hubira|ubiera)\b/g, "hubiera"],
  [/\b(?:ojal)\b/g, "ojala"],
];

// Words that change nothing, and stand anywhere: "(de verdad) me quiero (ya) morir". No phrase holds one.
const filler =
  /\b(?:de verdad|en serio|enserio|realmente|simplemente|sinceramente|honestamente|la verdad es que|la verdad|literalmente|nomas|pues|wey|guey|we|joder|porfa|obviamente|osea|o sea|directamente|absolutamente|completamente|totalmente|como que|ya)(?:[ ,]|$)/g;

const toPlainText = (text: string): string =>
  spellings
    .reduce((plain, [typo, word]) => plain.replace(typo, word), text.replaceAll("@", "a"))
    .replace(filler, "")
    .trim();

/** Spanish. */
export const spanish: Phrases = {
  crisis: [...crisis, ...selfMore],
  selfHarm,
  abuse: [...abuse, ...othersMore],
  danger,
  signs,
  setAside,
  toPlainText,
  script: /[a-z]/,
  everyday: /\b(?:que|q|de|la|el|los|las|mi|mis|un|una|en|lo|por|con|ya|se|yo|es|esta|muy|nadie|todo|pero|y)\b/,
  spaced: true,
};
