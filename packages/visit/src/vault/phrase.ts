import { ok, type Refusal, type Result } from "@reprise/engine";
import { entropyToPhrase, PHRASE_WORDS } from "@reprise/vault";
import { knownVault, type Means } from "./means.ts";
import { rememberOf } from "./remembered.ts";

/** The twelve words of a vault, in order. Whoever has them has the journal: they are shown when asked for, and never kept as text. */
export const phraseOf = async (means: Means, vault: string): Promise<Result<readonly string[], Refusal>> => {
  const known = await knownVault(means, vault);
  return known.ok ? ok(entropyToPhrase(known.value.secret).split(" ")) : known;
};

/** How many words are asked for, to see whether the phrase was written down. */
const ASKED = 3;

/** Which words are asked for, counted from 1 and in order. */
export const askedWords = (random: (bytes: number) => Uint8Array): readonly number[] => {
  const places = Array.from({ length: PHRASE_WORDS }, (_, i) => i + 1);
  const chosen: number[] = [];
  while (chosen.length < ASKED) {
    const byte = random(1)[0] ?? 0;
    // Bytes beyond the last whole multiple would favour the first places.
    if (byte < 256 - (256 % places.length)) chosen.push(...places.splice(byte % places.length, 1));
  }
  return chosen.sort((a, b) => a - b);
};

/** Whether the words that were asked for are the right ones; if so, it is remembered when. */
export const confirmPhrase = async (
  means: Means,
  vault: string,
  places: readonly number[],
  words: readonly string[],
): Promise<Result<boolean, Refusal>> => {
  const phrase = await phraseOf(means, vault);
  if (!phrase.ok) return phrase;
  const isRight = places.every((place, i) => words[i]?.trim().toLowerCase() === phrase.value[place - 1]);
  if (!isRight || places.length === 0) return ok(false);
  const noted = await rememberOf(means, vault, { phraseKeptAt: means.clock() });
  return noted.ok ? ok(true) : noted;
};
