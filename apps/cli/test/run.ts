import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";

/** The command as it is started from outside. */
export const REPRISE = resolve(import.meta.dirname, "../../../bin/reprise");

/** How long a process may run, in milliseconds, before it is taken to hang. */
const LONGEST = 45_000;

/** How a process ended, and what it said. `code` is null where a signal ended it. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process is started with besides its arguments. */
export interface Given {
  readonly home: string;
  readonly stdin?: string;
  readonly env?: { readonly [name: string]: string };
  readonly cwd?: string;
}

/** A fresh folder that is taken away when the test is over. Its `home` does not exist yet: the first command makes it. */
export const freshFolder = (
  finished: (then: () => void) => void = onTestFinished,
): { readonly folder: string; readonly home: string } => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-test-"));
  finished(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, home: join(folder, "home") };
};

/** The environment of every process: nothing of ours is inherited, so that a learner's own journal is never touched. */
export const environment = ({ home, env = {} }: Given): { [name: string]: string } => ({
  PATH: process.env["PATH"] ?? "/usr/bin:/bin",
  HOME: home,
  LANG: "C.UTF-8",
  TZ: "UTC",
  REPRISE_HOME: home,
  ...env,
});

/** Runs a line of shell; `$0` is the command. */
export const runShell = (script: string, args: readonly string[], given: Given): Promise<Ran> =>
  ended(start(["-c", script, REPRISE, ...args], given), given.stdin ?? "");

/** Runs `bin/reprise` to its end. */
export const run = (args: readonly string[], given: Given): Promise<Ran> =>
  ended(startReprise(args, given), given.stdin ?? "");

/** Starts `bin/reprise` and leaves it running. */
export const startReprise = (args: readonly string[], given: Given): ChildProcess => start([REPRISE, ...args], given);

const start = (args: readonly string[], given: Given): ChildProcess =>
  spawn("sh", args, { env: environment(given), cwd: given.cwd ?? "/" });

/** Gives a process its whole input and waits for its end. */
export const ended = (child: ChildProcess, stdin?: string): Promise<Ran> =>
  new Promise((done, failed) => {
    let stdout = "";
    let stderr = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    // A process that refuses may close its input before it has read it all.
    child.stdin?.on("error", () => {});
    // What hangs is ended: a failed test leaves no process behind.
    const hung = setTimeout(() => child.kill("SIGKILL"), LONGEST);
    child.on("error", failed).on("close", (code) => {
      clearTimeout(hung);
      done({ code, stdout, stderr });
    });
    if (stdin !== undefined) child.stdin?.end(stdin);
  });

/** The one JSON document that a call with --json printed. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const json = async (args: readonly string[], given: Given): Promise<any> => {
  const { code, stdout, stderr } = await run([...args, "--json"], given);
  if (code !== 0) throw new Error(`reprise ${args.join(" ")} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout);
};
