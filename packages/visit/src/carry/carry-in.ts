import type { Refusal, Result } from "@reprise/engine";
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
  const { lines, read, skipped } = await csvLines(await textOf(input), visit.learner(), visit.now(), pause);
  const taken = await takeLines(
    visit,
    lines.map((line) => `${line}\n`),
  );
  return taken.ok
    ? { ok: true, value: { ...taken.value, read, skipped: [...skipped, ...taken.value.skipped] } }
    : taken;
};
