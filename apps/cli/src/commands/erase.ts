import { fill, ok } from "@reprise/engine";
import { refused, type Command } from "../command.ts";
import { homeOf } from "../home.ts";
import { agreed } from "../vault/ask.ts";
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
    const sure = await agreed(shell, {
      explains: [fill(words.eraseWhat, { n: entries }), ...(shared ? [words.eraseOthers] : []), words.eraseFor],
      yes: words.eraseYes,
      no: words.eraseNo,
      misuse: "This erases the whole journal for good, here and on the relay. Say so: erase --yes.",
    });
    if (!sure.ok) return sure;
    if (!sure.value) return ok(null);
    const onlyHere = shell.call.options["here"] === true;
    const erased = await eraseAll(means, homeOf(shell.call), { onlyHere });
    if (!erased.ok) return refused(erased.problem);
    const text = onlyHere && shared ? words.erasedHere : shared ? words.erased : words.erasedAlone;
    return ok({ json: { erased: entries, relay: shared !== null && !onlyHere }, text });
  },
};
