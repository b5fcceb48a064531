import { open } from "node:fs/promises";
import { ok, type Result } from "@reprise/engine";
import type { Carried, InFormat, OutFormat, Pieces } from "@reprise/visit/carry";
import { misused, refused, type Command, type Shell } from "../command.ts";
import { notWritten, writeWhole } from "../whole-file.ts";

/** How journals are carried; fetched when a command carries one, since tables and words of crisis are slow to load. */
const carrying = () => import("@reprise/visit/carry");

/** Formats of this version, and those that a later one brings; until then they are refused as such. */
const formats = {
  import: { now: ["reprise", "csv"], later: ["anki", "xapi", "junit", "tap"] },
  export: { now: ["reprise", "csv", "markdown", "story", "ics"], later: ["xapi"] },
} as const satisfies {
  readonly import: { readonly now: readonly InFormat[]; readonly later: readonly string[] };
  readonly export: { readonly now: readonly OutFormat[]; readonly later: readonly string[] };
};

const formatOf = <Verb extends keyof typeof formats>(
  shell: Shell,
  verb: Verb,
): Result<(typeof formats)[Verb]["now"][number], string> => {
  const as = shell.call.options["as"] ?? "reprise";
  const { now, later }: { readonly now: readonly string[]; readonly later: readonly string[] } = formats[verb];
  if (typeof as === "string" && now.includes(as)) return ok(as as (typeof formats)[Verb]["now"][number]);
  return {
    ok: false,
    problem: later.includes(String(as))
      ? `${verb} --as ${as} comes with a later version. This one knows: ${now.join(", ")}.`
      : `--as takes one of: ${now.join(", ")}.`,
  };
};

const summary = ({ read, recorded, known, skipped }: Carried): string =>
  [
    `${read} read, ${recorded} new, ${known} known, ${skipped.length} skipped.`,
    ...skipped.slice(0, 20).map(({ line, why }) => `line ${line}: ${why}`),
  ].join("\n");

/** `record`: drafts or whole entries as JSON lines on standard input. */
export const record: Command = {
  name: "record",
  usage: "record < FILE",
  does: "reads {type, body, when?} or whole entries as JSON lines on standard input",
  options: {},
  texts: 0,
  run: async (shell) => {
    const { takeLines } = await carrying();
    const carried = await takeLines(shell.visit, process.stdin, { drafts: true });
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
    const as = formatOf(shell, "import");
    if (!as.ok) return misused(as.problem);
    let input: Pieces;
    try {
      if (file === "-") input = process.stdin;
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
    const { carryIn } = await carrying();
    const carried = await carryIn(shell.visit, as.value, input);
    return carried.ok ? ok({ json: carried.value, text: summary(carried.value) }) : refused(carried.problem);
  },
};

/** `export`: the whole journal, a readable copy of it, my story, or plans for a calendar. */
export const exportCommand: Command = {
  name: "export",
  usage: "export [--as reprise|csv|markdown|story|ics] [-o FILE]",
  does: "writes the journal, your story, or plans for a calendar; to a file or standard output",
  options: { as: "value", output: "value" },
  texts: 0,
  run: async (shell) => {
    const as = formatOf(shell, "export");
    if (!as.ok) return misused(as.problem);
    const { carryOut } = await carrying();
    const carried = await carryOut(shell.visit, as.value);
    if (!carried.ok) return refused(carried.problem);
    const { text, entries } = carried.value;
    const file = shell.call.options["output"];
    if (typeof file !== "string") {
      if (shell.json) return misused("With --json, say where the export goes: -o FILE.");
      process.stdout.write(text);
      return ok(null);
    }
    if (!(await writeWhole(file, text))) return refused(notWritten);
    return ok({ json: { written: file, entries }, text: `${entries} ${entries === 1 ? "entry" : "entries"} written.` });
  },
};
