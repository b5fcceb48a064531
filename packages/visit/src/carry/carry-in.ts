import { ok, type Refusal, type Result } from "@reprise/engine";
import type { Visit } from "../visit.ts";
import { csvLines } from "./csv.ts";
import { textOf, type Pieces } from "./lines.ts";
import { takeLines, type Carried } from "./take-lines.ts";

/** What can be carried in: a journal, a table of tries. */
export const inFormats = ["reprise", "csv"] as const;

/** One of the formats that can be carried in. */
export type InFormat = (typeof inFormats)[number];

/**
 * Takes in a file: the union of two journals, or a table. The visit does not know what came until it is read anew. `pause` lets
 * others have a turn in the middle of a long table, where a shell has only one thread for everything.
 */
export const carryIn = async (
  visit: Visit,
  as: InFormat,
  input: Pieces,
  pause: () => Promise<void> = async () => {},
): Promise<Result<Carried, Refusal>> => {
  if (as === "reprise") return takeLines(visit, input);
  const table = await csvLines(await textOf(input), visit.learner(), visit.now(), pause);
  if (!table.ok) return table;
  const { said, besides, read, skipped } = table.value;
  // First what goes with the rows: no word of crisis is ever there without the care it meets.
  const ready = await takeLines(visit, ended(besides));
  if (!ready.ok) return ready;
  const taken = await takeLines(visit, ended(said));
  return taken.ok ? ok({ ...taken.value, read, skipped }) : taken;
};

const ended = (lines: readonly string[]): readonly string[] => lines.map((line) => `${line}\n`);
