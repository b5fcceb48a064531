import { ok, type Refusal, type Result } from "@reprise/engine";
import type { Store } from "@reprise/stores";

/** The name under which it is noted when the last backup was made. */
const NOTE = "backup/made-at";
const DAY = 86_400_000;
/** From so many days on, and from so many entries on where there is none, a backup is spoken of. */
export const [OLD_DAYS, MANY] = [30, 20];

/** When the last backup was made here; null for never. */
export const lastBackup = async (store: Store): Promise<Result<number | null, Refusal>> => {
  const noted = await store.noted(NOTE);
  if (!noted.ok) return noted;
  const at = Number(noted.value ?? NaN);
  return ok(Number.isFinite(at) ? at : null);
};

/** Notes that a backup was made. */
export const backupMade = (store: Store, at: number): Promise<Result<null, Refusal>> => store.note(NOTE, String(at));

/** How many whole days old the last backup is; null for none. A clock that was put back makes it no younger than new. */
export const backupDays = (at: number | null, now: number): number | null =>
  at === null ? null : Math.max(0, Math.floor((now - at) / DAY));

/** Whether a backup is worth a quiet word: none though much is on record, or none for a long time. */
export const isBackupDue = (days: number | null, entries: number): boolean =>
  days === null ? entries > MANY : days > OLD_DAYS;
