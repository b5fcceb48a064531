import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";

/** Bytes of chance behind a phrase: 128 bits. */
export const ENTROPY_BYTES = 16;
/** Words of a phrase. */
export const PHRASE_WORDS = 12;

const known: ReadonlySet<string> = new Set(wordlist);

/** The twelve words of 16 bytes of entropy. */
export const entropyToPhrase = (entropy: Uint8Array): string => entropyToMnemonic(entropy, wordlist);

/** The words someone typed or pasted: case, spaces, line ends, commas and the numbers before words do not matter. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[\s,;.:()"'\u2018\u2019\u201c\u201d\d-]+/u)
    .filter((word) => word !== "");

/** Reads a phrase back to its entropy. A refusal says what to look at and never repeats the phrase. */
export const phraseToEntropy = (text: string): Result<Uint8Array, Refusal> => {
  const words = wordsOf(text);
  const strange = words.findIndex((word) => !known.has(word));
  if (strange >= 0) {
    const word = [...(words[strange] ?? "")].slice(0, 20).join("");
    return refuse(
      "UnknownWord",
      `Word ${strange + 1}, "${word}", is not one of the words that are given out. Check its spelling.`,
    );
  }
  if (words.length !== PHRASE_WORDS) {
    const counted = words.length === 1 ? "There is 1 word" : `There are ${words.length} words`;
    return refuse(
      "WrongCount",
      `${counted} here, and there are ${PHRASE_WORDS} in all. Check that none is missing or double.`,
    );
  }
  try {
    return ok(mnemonicToEntropy(words.join(" "), wordlist));
  } catch {
    return refuse(
      "WrongChecksum",
      "These are twelve words of the list, but not twelve that were given out together. Check their order and look for a swapped word.",
    );
  }
};
