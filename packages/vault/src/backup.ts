/** The door to backups: a whole journal in one file of the age format, which other programs open as well. It weighs, so it stands alone. */
import { armor, Decrypter, Encrypter } from "age-encryption";
import { ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";
import { isArmored } from "./backup-terms.ts";
import { utf8, utf8ToText } from "./bytes.ts";
import { entropyToPhrase, phraseToEntropy } from "./phrase.ts";

export { isBackup, SHORTEST_PASSPHRASE } from "./backup-terms.ts";

/**
 * How hard a guess is made, as a power of two. Twelve words cannot be guessed however easy a guess is; a passphrase someone thought of
 * can, and gets what the age program gives it.
 */
const WORK = { phrase: 12, passphrase: 18 } as const;

/** The text that opens a file: twelve words are written in one way, however they were typed; anything else stands as it is. */
const keyOf = (typed: string): { readonly key: string; readonly work: number } => {
  const entropy = phraseToEntropy(typed);
  return entropy.ok
    ? { key: entropyToPhrase(entropy.value), work: WORK.phrase }
    : { key: typed.trim().normalize("NFC"), work: WORK.passphrase };
};

/** The lines of a journal in a file that opens with these twelve words, or this passphrase, here or with the `age` program. */
export const backupFile = async (
  lines: readonly string[],
  secret: string,
  workFactor?: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { key, work } = keyOf(secret);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor ?? work);
  encrypter.setPassphrase(key);
  return Uint8Array.from(await encrypter.encrypt(utf8(lines.map((line) => `${line}\n`).join(""))));
};

/** Reads such a file back to the text of the journal; each line is still to be checked as those of any file. Nothing is changed. */
export const readBackup = async (file: Uint8Array, secret: string): Promise<Result<string, Refusal>> => {
  const { key } = keyOf(secret);
  if (key === "") return wrongSecret;
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(key);
    const text = utf8ToText(await decrypter.decrypt(unarmored(file)));
    return text === null ? damaged : ok(text);
  } catch (error) {
    // The library says in words alone what went wrong.
    const why = error instanceof Error ? error.message : "";
    if (why.includes("no identity matched")) return wrongSecret;
    return why.includes("work factor") ? tooMuch : damaged;
  }
};

const unarmored = (file: Uint8Array): Uint8Array => {
  const text = utf8ToText(file);
  return text !== null && isArmored(text) ? armor.decode(text) : file;
};

const wrongSecret = refuse(
  "WrongSecret",
  "This does not open it. Check the twelve words, or the passphrase, and try again. Nothing was changed.",
);
const damaged = refuse("DamagedBackup", "This backup is not whole. Try another copy of it. Nothing was changed.");
const tooMuch = refuse(
  "TooMuch",
  "This backup asks for more work than this device can do. Open it with the program age, and take in what comes out.",
);
