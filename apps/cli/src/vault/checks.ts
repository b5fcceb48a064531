import { sayWhen } from "@reprise/engine";
import type { Check } from "../commands/doctor.ts";
import type { Shell } from "../command.ts";
import { backupDays, isBackupDue, lastBackup } from "./backups.ts";
import { meansFor, QUICK, sharing } from "./means.ts";

/** What `doctor` finds about the vaults of a journal and its backup; the relay is asked, and not waited for. */
export const vaultChecks = async (shell: Shell): Promise<readonly Check[]> => {
  const { visit, store } = shell;
  const { instant, offset } = visit.now();
  const checks: Check[] = [];
  const vaults = await store.vaults();
  if (!vaults.ok) checks.push({ name: "relay", ok: false, says: vaults.problem.says });
  else if (vaults.value.length === 0)
    checks.push({ name: "relay", ok: true, says: "This journal is on this device only." });
  else checks.push(...(await relayChecks(shell)));
  const last = await lastBackup(store);
  const days = last.ok ? backupDays(last.value, instant) : null;
  const isDue = isBackupDue(days, visit.entries().length);
  const made =
    days === null
      ? "No backup was made yet."
      : `The last backup is from ${sayWhen(instant - days * DAY, instant, offset)}.`;
  checks.push({ name: "backup", ok: !isDue, says: isDue ? `${made} Make one with reprise backup.` : made });
  return checks;
};

const DAY = 86_400_000;

const relayChecks = async (shell: Shell): Promise<readonly Check[]> => {
  const means = meansFor(shell, QUICK);
  const { standings, standingSays, syncNow } = await sharing();
  const checks: Check[] = [];
  const before = await standings(means);
  for (const { vault, isHere } of before.ok ? before.value : []) {
    const synced = await syncNow(means, vault);
    const after = await standings(means);
    const now = after.ok ? after.value.find((one) => one.vault === vault) : undefined;
    if (!now) continue;
    const { instant, offset } = shell.visit.now();
    const says = standingSays(now, instant, (at) => sayWhen(at, instant, offset));
    if (isHere) {
      const runs = synced.ok
        ? "In step with the browser of this machine."
        : "reprise serve does not run now; that is fine.";
      checks.push({ name: "here", ok: synced.ok || synced.problem.type === "Unreachable", says: runs });
    } else {
      const reached = synced.ok ? `The relay at ${now.relay} answers.` : synced.problem.says;
      checks.push(
        { name: "relay", ok: synced.ok, says: reached },
        { name: "step", ok: synced.ok && !now.hasMore, says },
      );
    }
    for (const { says: found, finding } of now.findings)
      checks.push({ name: "findings", ok: finding.is === "older-relay" || finding.is === "newer", says: found });
  }
  return checks;
};

/** Puts away what was found about the relay, once the learner has read it; what is still not right is found again. */
export const settleAll = async (shell: Shell): Promise<void> => {
  const means = meansFor(shell, QUICK);
  const { settled, standings } = await sharing();
  const now = await standings(means);
  for (const { vault, findings } of now.ok ? now.value : [])
    for (const { finding } of findings) await settled(means, vault, finding);
};
