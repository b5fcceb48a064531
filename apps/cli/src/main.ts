import { randomBytes } from "node:crypto";
import { ok, type Result } from "@reprise/engine/journal";
import { openNodeStore } from "@reprise/stores/node";
import { harmless, openVisit } from "@reprise/visit";
import { kinds, type Refusal } from "@reprise/engine";
import { readCall } from "./arguments.ts";
import { nowOf } from "./clock.ts";
import { misused, refused, type Said, type Trouble } from "./command.ts";
import { commands, helpFor, helpText, laterCommands, today } from "./commands.ts";
import { homeOf } from "./home.ts";
import { Interrupted } from "./terminal/terminal.ts";

const VERSION = "0.1.0";

/** Runs one command line: what it says goes to standard output, trouble to standard error. The exit code is the answer. */
const main = async (words: readonly string[]): Promise<number> => {
  const warn = (sentence: string): void => void process.stderr.write(`${sentence}\n`);
  const done = await run(words, warn).catch((error: unknown) => {
    if (error instanceof Interrupted) return error.code;
    throw error;
  });
  if (typeof done === "number") return done;
  if (done.ok) {
    if (done.value !== null) process.stdout.write(done.value);
    return 0;
  }
  warn(harmless(done.problem.says));
  return done.problem.misuse ? 2 : 1;
};

const run = async (
  words: readonly string[],
  warn: (sentence: string) => void,
): Promise<Result<string | null, Trouble>> => {
  // What is not UTF-8 arrives with U+FFFD in its place: keeping that would lose what was meant.
  if (words.some((word) => word.includes("\uFFFD")))
    return refused({ type: "BadText", says: "A text holds half of a character; type it again." });
  const shapes = new Map([...commands, ...laterCommands].map(({ name, options }) => [name, options]));
  const read = readCall(words, shapes);
  if (!read.ok) return misused(read.problem.says);
  const call = read.value;
  const json = call.options["json"] === true;
  if (call.options["version"] === true) return ok(`${VERSION}\n`);
  const atTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true && !json;
  if (call.options["help"] === true || call.command === "help" || (call.command === null && !atTerminal)) {
    const about = commands.find(({ name }) => name === call.command);
    if (json && call.command === null && call.options["help"] !== true)
      return misused("Say which command. See reprise --help.");
    return ok(about ? helpFor(about) : helpText());
  }
  const command = call.command === null ? today : commands.find(({ name }) => name === call.command);
  if (!command) {
    const later = laterCommands.find(({ name }) => name === call.command);
    return misused(later?.says ?? "There is no such command. See reprise --help.");
  }
  if (call.texts.length > command.texts)
    return misused(
      `${command.name} takes ${command.texts === 0 ? "no text" : "fewer texts"}: reprise ${command.usage}.`,
    );
  const now = nowOf(call.options["now"] as string | undefined);
  if (!now.ok) return misused(now.problem.says);
  const told = (said: Said | null): string | null => (said === null ? null : spoken(said, json));
  if ("alone" in command) {
    const said = await command.alone(call, (early) => void process.stdout.write(spoken(early, json)));
    return said.ok ? ok(told(said.value)) : said;
  }
  const store = openNodeStore(homeOf(call), kinds);
  const unreadable = (problem: Refusal): Result<string, Trouble> =>
    command.whenUnreadable ? ok(spoken(command.whenUnreadable(problem), json)) : refused(problem);
  if (!store.ok) return unreadable(store.problem);
  try {
    const visit = await openVisit(store.value, now.value, warn, (bytes) => randomBytes(bytes));
    if (!visit.ok) return unreadable(visit.problem);
    const plain = call.options["plain"] === true || process.env["TERM"] === "dumb";
    const said = await command.run({
      visit: visit.value,
      store: store.value,
      call,
      json,
      interactive: atTerminal,
      plain,
      warn,
    });
    return said.ok ? ok(told(said.value)) : said;
  } finally {
    await store.value.close();
  }
};

const spoken = ({ json, text }: Said, asJson: boolean): string =>
  asJson ? `${JSON.stringify(json)}\n` : text === "" ? "" : `${harmless(text)}\n`;

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // Whoever reads us may stop reading ("reprise export | head"), and a terminal may go away.
  if (error.code === "EPIPE" || error.code === "EIO") process.exit(0);
  process.stderr.write("What this said could not be written out. What was recorded is kept.\n");
  process.exit(1);
});

process.exitCode = await main(process.argv.slice(2));
