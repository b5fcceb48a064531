import { fill } from "@reprise/engine";
import type { Shell } from "../command.ts";
import { backupDays, isBackupDue, lastBackup } from "./backups.ts";
import { meansFor, sharing } from "./means.ts";
import { words } from "./words/en.ts";

/** Something waits for so long, in milliseconds, before it is spoken of. */
const A_DAY = 86_400_000;

/** What Today says in passing about copies of this journal; null where there is nothing to say. Nobody is asked, and no network is. */
export const quietWord = async (shell: Shell): Promise<string | null> => {
  const { store, visit } = shell;
  const now = visit.now().instant;
  const last = await lastBackup(store);
  const days = last.ok ? backupDays(last.value, now) : 0;
  if (isBackupDue(days, visit.entries().length))
    return days === null ? words.backupNever : fill(words.backupOld, { days });
  const vaults = await store.vaults();
  if (!vaults.ok || vaults.value.length === 0) return null;
  const { standings } = await sharing();
  const all = await standings(meansFor(shell));
  const waits = all.ok && all.value.some((one) => !one.isHere && one.hasMore && now - (one.inStepAt ?? 0) > A_DAY);
  return waits ? words.waits : null;
};
