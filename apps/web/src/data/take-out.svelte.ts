import { ok, type Refusal, type Result } from "@reprise/engine";
import type { OutFormat } from "@reprise/visit/carry";
import { download } from "../device/download.ts";
import { here } from "../visit/here.svelte.ts";
import { scribble, scribbled } from "../visit/scratch.svelte.ts";
import { carrying } from "./carrying.ts";
import { fileName, mediaTypes } from "./file-name.ts";

/** When the whole journal was last written to a file, and how many entries it held. */
export interface LastExport {
  readonly at: number;
  readonly entries: number;
}

/** The name under which that is noted beside the journal. */
const NOTE = "last-export";

let last = $state.raw<LastExport | null>(null);

/** The last export of the whole journal; null where there was none, or before it was looked up. */
export const lastExport = (): LastExport | null => last;

/** Looks up when the last export was. */
export const recallLastExport = async (): Promise<void> => {
  last = await scribbled<LastExport>(NOTE);
};

/** Writes the journal to a file and hands it to the browser; says what the file is called and how many entries it is made of. */
export const takeOut = async (
  as: OutFormat,
): Promise<Result<{ readonly file: string; readonly entries: number }, Refusal>> => {
  const ready = await carrying();
  if (!ready.ok) return ready;
  const carried = await ready.value.carryOut(here.visit, as);
  if (!carried.ok) return carried;
  const { instant, offset } = here.visit.now();
  const file = fileName(as, instant, offset);
  const { text, entries } = carried.value;
  download(file, mediaTypes[as], text);
  if (as === "reprise") {
    last = { at: instant, entries };
    scribble(NOTE, last);
  }
  return ok({ file, entries });
};
