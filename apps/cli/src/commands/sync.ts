import { fill, ok } from "@reprise/engine";
import { refused, type Command } from "../command.ts";
import { inviteOf, meansFor, QUICK, sharing } from "../vault/means.ts";
import { notPaired, vaultsOf } from "../vault/shared.ts";
import { words } from "../vault/words/en.ts";

/** `sync`: sends and fetches now. */
export const sync: Command = {
  name: "sync",
  usage: "sync [--anew] [--invite CODE]",
  does: "sends and fetches sealed entries now; --anew reads everything again",
  options: { anew: "flag", invite: "value" },
  texts: 0,
  run: async (shell) => {
    const means = meansFor(shell);
    const { newPhrase, standingOf, syncAll, syncNow } = await sharing();
    const vaults = await vaultsOf(means);
    if (!vaults.ok) return vaults;
    const { shared, here } = vaults.value;
    if (!shared && !here) return notPaired();
    let [sent, received] = [0, 0];
    const count = (more: { readonly sent: number; readonly received: number }): void => {
      sent += more.sent;
      received += more.received;
    };
    let vault = shared?.vault ?? null;
    const invite = inviteOf(shell.call);
    // A new phrase that was broken off is brought to its end first.
    if (shared?.isChanging) {
      const moved = await newPhrase(means, shared.vault, invite);
      if (!moved.ok) return refused(moved.problem);
      vault = moved.value;
    }
    const anew = shell.call.options["anew"] === true;
    if (vault !== null) {
      const synced = await syncNow(means, vault, { anew, ...(invite !== undefined && { invite }) });
      if (!synced.ok) return refused(synced.problem);
      count(synced.value);
    }
    // The machine's own relay runs while `serve` does, which syncs by itself: it is asked and not waited for.
    if (here) {
      const own = await syncAll({ ...means, ...QUICK }, [here.vault]);
      count(own);
      if (vault !== null && own.received > 0) count(await syncAll(means, [vault]));
    }
    const standing = vault === null ? null : await standingOf(means, vault);
    const findings = standing?.ok ? standing.value.findings.map(({ says }) => says) : [];
    const says = vault === null ? words.syncedHere : fill(words.synced, { sent, received });
    return ok({ json: { sent, received, findings }, text: [says, ...findings].join("\n") });
  },
};
