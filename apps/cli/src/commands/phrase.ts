import { fill, ok, type Result } from "@reprise/engine";
import type { Means } from "@reprise/visit/vault";
import { misused, refused, type Command, type Said, type Shell, type Trouble } from "../command.ts";
import { sitDown } from "../terminal/walk.ts";
import { agreed, line, standardInput } from "../vault/ask.ts";
import { meansFor, sharing } from "../vault/means.ts";
import { notPaired, settledPhrase, vaultsOf } from "../vault/shared.ts";
import { words } from "../vault/words/en.ts";

/** `phrase`: shows the twelve words after a warning; `--confirm` asks for three of them. */
export const phrase: Command = {
  name: "phrase",
  usage: "phrase [--yes | --confirm]",
  does: "shows the twelve words that open your journal, or asks for three of them",
  options: { yes: "flag", confirm: "flag" },
  texts: 0,
  run: async (shell) => {
    const means = meansFor(shell);
    const vaults = await vaultsOf(means);
    if (!vaults.ok) return vaults;
    const settled = settledPhrase(vaults.value);
    if (!settled.ok) return settled;
    const { shared, here } = vaults.value;
    const vault = (shared ?? here)?.vault;
    if (vault === undefined) return notPaired();
    const { phraseOf } = await sharing();
    if (shell.call.options["confirm"] === true) return confirm(shell, means, vault);
    const sure = await agreed(shell, {
      explains: [words.phraseWarning],
      yes: words.phraseYes,
      no: words.phraseNo,
      misuse: "The twelve words open the whole journal. To print them without a terminal, say so: phrase --yes.",
    });
    if (!sure.ok) return sure;
    if (!sure.value) return ok(null);
    const found = await phraseOf(means, vault);
    if (!found.ok) return refused(found.problem);
    const numbered = found.value.map((word, i) => `${String(i + 1).padStart(4)}  ${word}`);
    return ok({ json: { words: found.value }, text: [...numbered, "", words.phraseAfter].join("\n") });
  },
};

/** Three words asked for, one after another; without a terminal, all twelve on standard input. */
const confirm = async (shell: Shell, means: Means, vault: string): Promise<Result<Said | null, Trouble>> => {
  const { askedWords, confirmPhrase } = await sharing();
  let places = Array.from({ length: 12 }, (_, i) => i + 1) as readonly number[];
  let given: readonly string[] = [];
  if (shell.interactive) {
    places = askedWords(means.random);
    const typed: string[] = [];
    const sat = await sitDown(shell, async (terminal) => {
      for (const n of places) {
        const word = await line(terminal, fill(words.phraseWord, { n }));
        if (word === null) break;
        typed.push(word);
      }
      return ok(null);
    });
    if (!sat.ok) return sat;
    if (typed.length < places.length) return ok(null);
    given = typed;
  } else {
    given = (await standardInput()).trim().split(/\s+/);
    if (given.length !== places.length)
      return misused("Without a terminal, give the twelve words on standard input: phrase --confirm < FILE.");
  }
  const right = await confirmPhrase(means, vault, places, given);
  if (!right.ok) return refused(right.problem);
  return right.value
    ? ok({ json: { confirmed: true }, text: words.phraseRight })
    : refused({ type: "NotThePhrase", says: words.phraseWrong });
};
