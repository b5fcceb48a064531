import { readFile } from "node:fs/promises";
import { fill, ok, type Result } from "@reprise/engine";
import { misused, refused, type Command, type Shell, type Trouble } from "../command.ts";
import { sitDown } from "../terminal/walk.ts";
import { secretGiven, secretLine } from "../vault/ask.ts";
import { backupMade } from "../vault/backups.ts";
import { meansFor, sharing } from "../vault/means.ts";
import { settledPhrase, vaultsOf } from "../vault/shared.ts";
import { words } from "../vault/words/en.ts";
import { notWritten, writeWhole } from "../whole-file.ts";

/** Sealing and opening files; fetched by the two commands that need it. */
const sealing = () => import("@reprise/vault/backup");

/** A passphrase that a program hands over, where other people of the machine do not see it. */
const given = (): string | null => process.env["REPRISE_PASSPHRASE"] || null;

/** What a backup opens with. */
interface Key {
  readonly secret: string;
  readonly is: "words" | "passphrase";
  /** The learner has shown that the words are written down. */
  readonly isKept: boolean;
}

/** `backup`: the whole journal in one sealed file. */
export const backup: Command = {
  name: "backup",
  usage: "backup [-o FILE] [--passphrase]",
  does: "writes the journal to a sealed file that opens with your twelve words, or a passphrase",
  options: { output: "value", passphrase: "flag" },
  texts: 0,
  run: async (shell) => {
    const key = await keyFor(shell);
    if (!key.ok) return key;
    if (key.value === null) return ok(null);
    const lines = await shell.store.lines();
    if (!lines.ok) return refused(lines.problem);
    const { backupFile, SHORTEST_PASSPHRASE } = await sealing();
    const { is, isKept, secret } = key.value;
    if ([...secret.trim()].length < SHORTEST_PASSPHRASE)
      return refused({ type: "TooShort", says: fill(words.passphraseShort, { n: SHORTEST_PASSPHRASE }) });
    const sealed = await backupFile(lines.value, secret);
    const now = shell.visit.now();
    const day = new Date(now.instant + now.offset * 60_000).toISOString().slice(0, 10);
    const named = shell.call.options["output"];
    const file = typeof named === "string" ? named : `reprise-${day}.age`;
    if (!(await writeWhole(file, sealed))) return refused(notWritten);
    const noted = await backupMade(shell.store, now.instant);
    if (!noted.ok) return refused(noted.problem);
    const entries = lines.value.length;
    const says = fill(words.backupDone, {
      n: entries,
      file,
      key: is === "words" ? words.backupWords : words.backupPassphrase,
    });
    return ok({
      json: { written: file, entries, opensWith: is },
      text: is === "words" && !isKept ? `${says}\n${words.backupUnseen}` : says,
    });
  },
};

/** The passphrase that was handed over; else the twelve words where the journal has some; else one that is typed; null where it was left. */
const keyFor = async (shell: Shell): Promise<Result<Key | null, Trouble>> => {
  const secret = given();
  if (secret !== null) return ok({ secret, is: "passphrase", isKept: true });
  const means = meansFor(shell);
  const vaults = await vaultsOf(means);
  if (!vaults.ok) return vaults;
  const standing = vaults.value.shared ?? vaults.value.here;
  if (standing && shell.call.options["passphrase"] !== true) {
    const settled = settledPhrase(vaults.value, ", or give a passphrase: backup --passphrase");
    if (!settled.ok) return settled;
    const { phraseOf, remembered } = await sharing();
    const phrase = await phraseOf(means, standing.vault);
    if (!phrase.ok) return refused(phrase.problem);
    const before = await remembered(means, standing.vault);
    const isKept = before.ok && before.value.phraseKeptAt !== null;
    return ok({ secret: phrase.value.join(" "), is: "words", isKept });
  }
  if (!shell.interactive)
    return misused("A backup needs a passphrase: give it in the environment as REPRISE_PASSPHRASE, or pair first.");
  return typedTwice(shell);
};

const typedTwice = async (shell: Shell): Promise<Result<Key | null, Trouble>> => {
  let [first, second]: [string | null, string | null] = [null, null];
  const sat = await sitDown(shell, async (terminal) => {
    first = await secretLine(terminal, words.askPassphrase);
    second = first === null ? null : await secretLine(terminal, words.askAgain);
    return ok(null);
  });
  if (!sat.ok) return sat;
  if (first === null || second === null) return ok(null);
  if (first !== second) return refused({ type: "NotTheSame", says: words.notTheSame });
  return ok({ secret: first, is: "passphrase", isKept: true });
};

/** `restore`: takes a sealed file into this journal; what is here already stays. */
export const restore: Command = {
  name: "restore",
  usage: "restore FILE",
  does: "takes a sealed file into this journal; the words or the passphrase are asked for, or read from standard input",
  options: {},
  texts: 1,
  run: async (shell) => {
    const [file] = shell.call.texts;
    if (file === undefined) return misused("Say which file: restore FILE.");
    const { isBackup, readBackup } = await sealing();
    const bytes = await readFile(file).catch(() => null);
    if (bytes === null)
      return refused({
        type: "NoFile",
        says: "That file cannot be read. Check its name and try again; nothing was changed.",
      });
    // Nobody is asked for a key to something that has no lock.
    if (!isBackup(bytes.toString("latin1", 0, 100)))
      return refused({
        type: "NotABackup",
        says: "That is not a sealed backup. A plain export is taken in by import.",
      });
    const secret = given() ?? (await secretGiven(shell, words.askSecret));
    if (secret === null) return ok(null);
    const opened = await readBackup(bytes, secret);
    if (!opened.ok) return refused(opened.problem);
    const { takeLines } = await import("@reprise/visit/carry");
    const carried = await takeLines(shell.visit, [opened.value]);
    if (!carried.ok) return refused(carried.problem);
    const { read, recorded, known, skipped } = carried.value;
    return ok({ json: carried.value, text: fill(words.restored, { read, recorded, known, skipped: skipped.length }) });
  },
};
