import { spawn, type ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Place } from "../src/index.ts";

/** A relay that runs as a process of its own. */
export interface Running {
  readonly url: string;
  readonly metrics: string | null;
  readonly child: ChildProcess;
  /** Everything it has said so far, on both its outputs. */
  readonly said: () => string;
  /** Ends it as an operator does, and tells its exit code. */
  readonly stop: () => Promise<number | null>;
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>;
}

/** Starts a relay as a process of its own; `before` are programs that start it, such as strace. */
export const startRelay = (place: Place, before: readonly string[] = []): Promise<Running> =>
  new Promise((done, failed) => {
    const node = [
      process.execPath,
      "--disable-warning=ExperimentalWarning",
      join(import.meta.dirname, "process.ts"),
      JSON.stringify(place),
    ];
    const [program = "", ...args] = [...before, ...node];
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    const ended = new Promise<number | null>((over) => child.once("close", (code) => over(code)));
    const hear = (part: Buffer): void => {
      text += part.toString();
      const line = /^\{"url".*$/m.exec(text)?.[0];
      if (!line) return;
      const { url, metrics } = JSON.parse(line) as { url: string; metrics: string | null };
      done({
        url,
        metrics,
        child,
        said: () => text,
        stop: () => {
          child.kill("SIGTERM");
          return ended;
        },
        kill: async () => {
          child.kill("SIGKILL");
          await ended;
        },
      });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then((code) => failed(new Error(`the relay ended (${code}): ${text}`)));
  });
