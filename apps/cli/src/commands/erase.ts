import { fill, ok } from "@reprise/engine";
import { refused, type Command } from "../command.ts";
import { homeOf } from "../home.ts";
import { agreed, type Asks } from "../vault/ask.ts";
import { eraseAll } from "../vault/erase-all.ts";
import { meansFor } from "../vault/means.ts";
import { vaultsOf } from "../vault/shared.ts";
import { words } from "../vault/words/en.ts";

/** `erase`: everything, here and on the relay. */
export const erase: Command = {
  name: "erase",
  usage: "erase [--yes] [--here]",
  does: "erases everything, on this device and on the relay; --here leaves the relay alone",
  options: { yes: "flag", here: "flag" },
  texts: 0,
  run: async (shell) => {
    const means = meansFor(shell);
    const vaults = await vaultsOf(means);
    if (!vaults.ok) return vaults;
    const entries = shell.visit.entries().length;
    const { shared } = vaults.value;
    const onlyHere = shell.call.options["here"] === true;
    // A vault that was deleted has no copies of its own; what became of the journal elsewhere is not known here.
    const isShared = shared !== null && (!shared.isMoved || shared.isChanging);
    const sure = await agreed(shell, asked(entries, isShared, onlyHere));
    if (!sure.ok) return sure;
    if (!sure.value) return ok({ json: { erased: 0 }, text: words.leftApart });
    const erased = await eraseAll(means, homeOf(shell.call), { onlyHere });
    if (!erased.ok) return refused(erased.problem);
    const text = !isShared ? words.erasedAlone : onlyHere ? words.erasedHere : words.erased;
    return ok({ json: { erased: entries, relay: shared !== null && !onlyHere }, text });
  },
};

/** What is said before it is done: of a journal that is shared with nobody now, of this device's part of one that is, of all of it. */
const asked = (n: number, isShared: boolean, onlyHere: boolean): Asks => {
  const everything = { yes: words.eraseYes, no: words.eraseNo };
  if (!isShared)
    return {
      ...everything,
      explains: [fill(words.eraseAlone, { n }), words.eraseStays, words.eraseFor],
      misuse: words.eraseAskAlone,
    };
  if (!onlyHere)
    return {
      ...everything,
      explains: [fill(words.eraseWhat, { n }), words.eraseOthers, words.eraseFor],
      misuse: words.eraseAsk,
    };
  return {
    explains: [fill(words.eraseHere, { n }), words.eraseOthers, words.eraseHereFor],
    yes: words.eraseHereYes,
    no: words.eraseNo,
    misuse: words.eraseAskHere,
  };
};
