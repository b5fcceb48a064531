import { join } from "node:path";
import { ok } from "@reprise/engine/journal";
import { numberIn } from "../arguments.ts";
import { misused, refused, type Errand } from "../command.ts";

const HERE = "127.0.0.1";
/** Reprise's own port: a browser keeps a journal by name and port, so it is always the same one. */
const PORT = 4870;
const built = join(import.meta.dirname, "..", "..", "..", "web", "build");

/** `serve`: the web app on this machine, until it is stopped. It opens no journal: the one in the browser is the browser's. */
export const serveCommand: Errand = {
  name: "serve",
  usage: "serve [--port N] [--host H]",
  does: "serves the web app on this machine",
  options: { port: "value", host: "value", db: "value" },
  texts: 0,
  alone: async (call, say) => {
    if (call.options["db"] !== undefined)
      return misused("serve --db comes with a later version: PostgreSQL comes with the vault.");
    const port = numberIn(call, "port", 0, 65_535);
    if (!port.ok) return misused(port.problem.says);
    if (!Number.isInteger(port.value ?? PORT)) return misused("--port takes a whole number.");
    const host = call.options["host"];
    // Loaded when it is wanted: every other command is quicker without it.
    const { serve } = await import("@reprise/relay");
    const serving = await serve({
      web: built,
      host: typeof host === "string" ? host : HERE,
      port: port.value ?? PORT,
    });
    if (!serving.ok) return refused(serving.problem);
    const { url, stop } = serving.value;
    const asked = new Promise<void>((done) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
    });
    say({ json: { url }, text: `Reprise is at ${url} - Ctrl-C stops it.` });
    await asked;
    await stop();
    return ok(null);
  },
};
