import { open, readFile, rename, writeFile } from "node:fs/promises";
import { Readable } from "node:stream";
import { text as textOf } from "node:stream/consumers";
import { decodeLine, kinds, ok, type Line, type Refusal, type Result } from "@reprise/engine";
import { misused, refused, type Command, type Shell } from "../command.ts";
import { csvLines, csvText } from "../carry/csv.ts";
import { readable } from "../carry/readable.ts";
import { linesOf } from "../carry/lines.ts";
import { markdownText } from "../carry/markdown.ts";

/** What came of reading a file: lines read, entries new and known, and what was skipped and why. */
interface Carried {
  read: number;
  recorded: number;
  known: number;
  readonly skipped: { readonly line: number; readonly why: string }[];
}

/** Formats a later release brings; until then they are refused as such. */
const later = { import: ["anki", "xapi", "junit", "tap"], export: ["ics", "xapi"] } as const;

const formatOf = (shell: Shell, verb: "import" | "export", now: readonly string[]): Result<string, string> => {
  const as = shell.call.options["as"] ?? "reprise";
  if (typeof as === "string" && now.includes(as)) return ok(as);
  const coming = (later[verb] as readonly string[]).includes(String(as));
  return {
    ok: false,
    problem: coming
      ? `${verb} --as ${as} comes with a later version. This one knows: ${now.join(", ")}.`
      : `--as takes one of: ${now.join(", ")}.`,
  };
};

const summary = ({ read, recorded, known, skipped }: Carried): string =>
  [
    `${read} read, ${recorded} new, ${known} known, ${skipped.length} skipped.`,
    ...skipped.slice(0, 20).map(({ line, why }) => `line ${line}: ${why}`),
  ].join("\n");

/** How many lines are put into the store in one transaction. */
const BATCH = 5000;

/** Reads JSON lines: whole entries are merged as they are; where `drafts` is set, {type, body, when?} is recorded. */
const takeLines = async (shell: Shell, input: Readable, drafts: boolean): Promise<Result<Carried, Refusal>> => {
  const { store } = shell.visit;
  const carried: Carried = { read: 0, recorded: 0, known: 0, skipped: [] };
  let batch: Line[] = [];
  const flush = async (): Promise<Result<null, Refusal>> => {
    if (batch.length === 0) return ok(null);
    const merged = await store.merge(batch);
    if (!merged.ok) return merged;
    carried.recorded += merged.value.recorded;
    carried.known += merged.value.known;
    batch = [];
    return ok(null);
  };
  let number = 0;
  for await (const text of linesOf(input)) {
    number++;
    if (text?.trim() === "") continue;
    carried.read++;
    if (text === null) {
      carried.skipped.push({ line: number, why: "This line is not UTF-8." });
      continue;
    }
    const draft = drafts ? asDraft(text) : null;
    if (draft !== null) {
      // A draft may name what came in whole before it.
      const names = batch.length > 0;
      const flushed = await flush();
      if (!flushed.ok) return flushed;
      const again = names ? await shell.visit.reload() : ok(null);
      if (!again.ok) return again;
      const recorded = await shell.visit.record([draft]);
      if (recorded.ok) carried.recorded++;
      else if (recorded.problem.type.startsWith("Store")) return recorded;
      else carried.skipped.push({ line: number, why: recorded.problem.says });
      continue;
    }
    const line = decodeLine(text, kinds);
    if (!line.ok) carried.skipped.push({ line: number, why: line.problem.says });
    else {
      batch.push(line.value);
      if (batch.length >= BATCH) {
        const flushed = await flush();
        if (!flushed.ok) return flushed;
      }
    }
  }
  const flushed = await flush();
  return flushed.ok ? ok(carried) : flushed;
};

/** A line that is {type, body, when?} without a stamp, as a draft; null for anything else. */
const asDraft = (text: string): unknown => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) || "id" in value || !("type" in value))
    return null;
  const { type, body, when } = value as { type: unknown; body?: unknown; when?: unknown };
  return when === undefined || typeof body !== "object" || body === null
    ? { type, body }
    : { type, body: { ...body, when } };
};

/** `record`: drafts or whole entries as JSON lines on standard input. */
export const record: Command = {
  name: "record",
  usage: "record < FILE",
  does: "reads {type, body, when?} or whole entries as JSON lines on standard input",
  options: {},
  texts: 0,
  run: async (shell) => {
    const carried = await takeLines(shell, process.stdin, true);
    return carried.ok ? ok({ json: carried.value, text: summary(carried.value) }) : refused(carried.problem);
  },
};

/** `import FILE`: the union of two journals. */
export const importCommand: Command = {
  name: "import",
  usage: "import FILE [--as reprise|csv]",
  does: "takes in a journal, or a table of tries; - reads standard input",
  options: { as: "value" },
  texts: 1,
  run: async (shell) => {
    const [file] = shell.call.texts;
    if (file === undefined) return misused("Say which file: import FILE.");
    const as = formatOf(shell, "import", ["reprise", "csv"]);
    if (!as.ok) return misused(as.problem);
    let input: Readable;
    let skipped: Carried["skipped"] = [];
    let read: number | null = null;
    try {
      if (as.value === "csv") {
        const table = csvLines(
          file === "-" ? await textOf(process.stdin) : await readFile(file, "utf8"),
          shell.visit.learner(),
          shell.visit.now(),
        );
        input = Readable.from(table.lines.map((line) => `${line}\n`));
        ({ skipped, read } = table);
      } else if (file === "-") input = process.stdin;
      else {
        const opened = await open(file);
        if ((await opened.stat()).isDirectory()) throw new Error("a folder has no lines");
        input = opened.createReadStream();
      }
    } catch {
      return refused({
        type: "NoFile",
        says: "That file cannot be read. Check its name and try again; nothing was changed.",
      });
    }
    const taken = await takeLines(shell, input, false);
    if (!taken.ok) return refused(taken.problem);
    const carried = { ...taken.value, read: read ?? taken.value.read, skipped: [...skipped, ...taken.value.skipped] };
    return ok({ json: carried, text: summary(carried) });
  },
};

/** `export`: the whole journal, or a readable copy of it. */
export const exportCommand: Command = {
  name: "export",
  usage: "export [--as reprise|csv|markdown] [-o FILE]",
  does: "writes the journal to a file, or to standard output",
  options: { as: "value", output: "value" },
  texts: 0,
  run: async (shell) => {
    const as = formatOf(shell, "export", ["reprise", "csv", "markdown"]);
    if (!as.ok) return misused(as.problem);
    const lines = await shell.visit.store.lines();
    if (!lines.ok) return refused(lines.problem);
    const text =
      as.value === "reprise"
        ? lines.value.map((line) => `${line}\n`).join("")
        : as.value === "csv"
          ? csvText(shell.visit.learner(), readable(shell.visit.entries()))
          : markdownText(shell.visit.learner(), readable(shell.visit.entries()), shell.visit.now());
    const file = shell.call.options["output"];
    if (typeof file !== "string") {
      if (shell.json) return misused("With --json, say where the export goes: -o FILE.");
      process.stdout.write(text);
      return ok(null);
    }
    try {
      // Written whole beside it first, so that a full disk never leaves half an export under the name that was asked for.
      await writeFile(`${file}.part`, text, { mode: 0o600, flush: true });
      await rename(`${file}.part`, file);
    } catch {
      return refused({
        type: "NotWritten",
        says: "That file cannot be written. Choose another place with -o; the journal is as it was.",
      });
    }
    const entries = lines.value.length;
    return ok({ json: { written: file, entries }, text: `${entries} entries written.` });
  },
};
