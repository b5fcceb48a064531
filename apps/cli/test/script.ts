import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runShell, type Ran } from "./run.ts";

/** One command of a script and what is expected of it. */
interface Step {
  readonly at: number;
  readonly command: string;
  readonly now: string;
  readonly expected: readonly string[];
}

/** A script, read: its commands in order, and the files it brings, by name. */
export interface Script {
  readonly steps: readonly Step[];
  readonly files: { readonly [name: string]: string };
}

const FILE = /^-- (\S+) --$/;

/** Reads a script; scripts/README.md says what it may hold. */
export const readScript = (text: string): Script => {
  const steps: Step[] = [];
  const files: { [name: string]: string } = {};
  let now = "";
  let expected: string[] | null = null;
  let file: string | null = null;
  const lines = text.split("\n");
  lines.forEach((line, i) => {
    file = FILE.exec(line)?.[1] ?? file;
    if (file !== null) {
      files[file] = FILE.test(line) ? "" : `${files[file]}${line}${i === lines.length - 1 ? "" : "\n"}`;
    } else if (line.startsWith("$ ")) {
      expected = [];
      steps.push({ at: i + 1, command: line.slice(2), now, expected });
    } else if (line.startsWith("now ")) now = line.slice(4);
    else if (line === "") expected = null;
    else expected?.push(line);
  });
  return { steps, files };
};

/** A command in a script calls `reprise` as a person would; the script's own clock stands before what it says itself. */
const REPRISE_IN_SHELL = 'reprise() { sh "$0" ${NOW:+--now "$NOW"} "$@"; }\n';

/** Runs a script in a folder of its own; throws at the first thing that is not as expected. */
export const runScript = async ({ steps, files }: Script, folder: string): Promise<void> => {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const names: { [name: string]: string } = {};
  for (const step of steps) {
    const env = { ...names, ...(step.now === "" ? {} : { NOW: step.now }) };
    const ran = await runShell(REPRISE_IN_SHELL + step.command, [], { home: join(folder, "home"), cwd: folder, env });
    const wrong = differs(step, ran, names);
    if (wrong !== null)
      throw new Error(
        `line ${step.at}: $ ${step.command}\n${wrong}\nexit ${ran.code}\n--- stdout\n${ran.stdout}--- stderr\n${ran.stderr}`,
      );
  }
};

const linesOf = (text: string): readonly string[] => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));

/** How a step differs from what is expected of it; null where it does not. Captures go into `names`. */
const differs = ({ command, expected }: Step, { code, stdout, stderr }: Ran, names: { [name: string]: string }) => {
  const exit = Number(expected.find((line) => /^exit \d+$/.test(line))?.slice(5) ?? 0);
  if (code !== exit) return `expected exit ${exit}`;
  const said = expected.filter((line) => line.startsWith("stderr: ")).map((line) => line.slice(8));
  const lines = linesOf(stdout);
  const law = breaksLaw(command, exit, lines, stderr);
  if (law !== null) return law;
  const wrongly = compare(said, linesOf(stderr), names);
  if (wrongly !== null) return `stderr: ${wrongly}`;
  const paths = expected.filter((line) => /^\.[a-z\d]/.test(line));
  const texts = expected.filter((line) => !/^(?:exit \d+$|stderr: |\.[a-z\d])/.test(line));
  if (paths.length === 0) return compare(texts, lines, names);
  const document: unknown = JSON.parse(stdout);
  for (const line of paths) {
    const [, path = "", pattern = ""] = /^\.(\S+) = (.*)$/.exec(line) ?? [];
    const value = path
      .split(".")
      .reduce((part, name) => (part as { [name: string]: unknown } | null)?.[name], document);
    if (!matches(pattern, String(JSON.stringify(value)), names))
      return `.${path} is ${JSON.stringify(value)}, expected ${pattern}`;
  }
  return null;
};

/** What holds for every plain call: with --json one document or none; not done says one sentence, and nothing else. */
const breaksLaw = (command: string, exit: number, stdout: readonly string[], stderr: string): string | null => {
  if (!/^reprise /.test(command) || /[|;>]/.test(command.replace(/'[^']*'|"[^"]*"/g, ""))) return null;
  if (exit !== 0 && stdout.length > 0) return "not done, but something stands on standard output";
  if (exit !== 0 && !/^[^\n]+[.…]\n$/.test(stderr)) return "not done, but not one sentence on standard error";
  if (exit === 0 && / --json\b/.test(command)) {
    if (stdout.length !== 1) return "--json printed not exactly one line";
    JSON.parse(stdout[0] as string);
  }
  return null;
};

/** Lines against patterns; `...` stands for any number of lines. */
const compare = (
  patterns: readonly string[],
  lines: readonly string[],
  names: { [name: string]: string },
): string | null => {
  let at = 0;
  for (const [i, pattern] of patterns.entries()) {
    if (pattern === "...") {
      const next = patterns[i + 1];
      if (next === undefined) return null;
      while (at < lines.length && !matches(next, lines[at] as string, { ...names })) at++;
    } else if (at >= lines.length || !matches(pattern, lines[at++] as string, names)) return `expected ${pattern}`;
  }
  return at === lines.length ? null : `not expected: ${lines[at]}`;
};

const ID = "[0-7][0-9A-HJKMNP-TV-Z]{25}";

/** One line against a pattern: <any>, <number>, <id>, <id:NAME> which captures, and $NAME which must be the same again. */
const matches = (pattern: string, line: string, names: { [name: string]: string }): boolean => {
  const captured = new Set<string>();
  const source = pattern
    .split(/(<any>|<number>|<id>|<id:[A-Z]\w*>|\$[A-Z]\w*)/)
    .map((part) => {
      const name = part.replace(/^<id:|^\$|>$/g, "");
      if (part === "<any>") return ".*";
      if (part === "<number>") return "-?\\d+(?:\\.\\d+)?(?:e-?\\d+)?";
      if (part === "<id>") return ID;
      if (part.startsWith("<id:")) return captured.add(name) && `(?<${name}>${ID})`;
      if (part.startsWith("$") && captured.has(name)) return `\\k<${name}>`;
      if (part.startsWith("$") && names[name] !== undefined) return names[name];
      return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    })
    .join("");
  const match = new RegExp(`^${source}$`, "s").exec(line);
  Object.assign(names, match?.groups);
  return match !== null;
};
