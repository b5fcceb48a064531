import { ok, type Refusal, type Result } from "@reprise/engine";
import { downloadBytes } from "../device/download.ts";
import { here } from "../visit/here.svelte.ts";
import { scribble, scribbled } from "../visit/scratch.svelte.ts";
import { backupName } from "./file-name.ts";
import { sealed } from "./sealed-file.ts";

/** When a sealed backup was last saved, and how many entries it held. */
export interface LastBackup {
  readonly at: number;
  readonly entries: number;
}

/** The name under which that is noted beside the journal. */
const NOTE = "last-backup";

let last = $state.raw<LastBackup | null>(null);

/** The last backup that was saved here; null where there was none, or before it was looked up. */
export const lastBackup = (): LastBackup | null => last;

/** Looks up when that was. */
export const recallLastBackup = async (): Promise<void> => {
  last = await scribbled<LastBackup>(NOTE);
};

/** Seals the whole journal into a file and hands it to the browser. */
export const saveBackup = async (
  key: string,
): Promise<Result<{ readonly file: string; readonly entries: number }, Refusal>> => {
  const lines = await here.store.lines();
  if (!lines.ok) return lines;
  const made = await sealed(lines.value, key);
  if (!made.ok) return made;
  const { instant, offset } = here.visit.now();
  const file = backupName(instant, offset);
  downloadBytes(file, "application/octet-stream", made.value);
  const entries = lines.value.length;
  last = { at: instant, entries };
  scribble(NOTE, last);
  return ok({ file, entries });
};
