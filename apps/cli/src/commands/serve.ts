import { platform } from "node:os";
import { join } from "node:path";
import type { Own } from "@reprise/relay";
import { ok } from "@reprise/engine/journal";
import { numberIn, type Call } from "../arguments.ts";
import { misused, refused, type Errand } from "../command.ts";
import { keepOwnJournal, type OwnJournal } from "../here/own-journal.ts";
import { RELAY_FILE } from "../here/own-relay.ts";
import { homeOf } from "../home.ts";

const HERE = "127.0.0.1";
/** Reprise's own port: a browser keeps a journal by name and port, so it is always the same one. */
const PORT = 4870;
const OPEN_ONCE = "Open this once in your browser, so that it has this machine's journal:";
const built = join(import.meta.dirname, "..", "..", "..", "web", "build");

/**
 * `serve`: the web app on this machine and the relay for its vaults, until it is stopped. On this machine alone, the journal of the data
 * folder and the one in the browser are one. What is secret comes by the environment, where other people of the machine do not see it.
 */
export const serveCommand: Errand = {
  name: "serve",
  usage:
    "serve [--port N] [--host H] [--name NAME] [--db URL] [--origin ORIGIN]... [--proxies N] [--metrics PORT] [--log] [--link]",
  does: "serves the web app and keeps sealed vaults, on this machine",
  options: {
    port: "value",
    host: "value",
    name: "value",
    db: "value",
    origin: "list",
    proxies: "value",
    metrics: "value",
    log: "flag",
    link: "flag",
  },
  texts: 0,
  alone: async (call, say) => {
    const port = wholeIn(call, "port", 65_535);
    if (typeof port === "string") return misused(port);
    const proxies = wholeIn(call, "proxies", 10);
    if (typeof proxies === "string") return misused(proxies);
    const metrics = wholeIn(call, "metrics", 65_535);
    if (typeof metrics === "string") return misused(metrics);
    const origins = (textOf(call, "origin") ?? "").split(",").filter((one) => one !== "");
    if (origins.some((one) => originOf(one) !== one))
      return misused("--origin takes a place as a browser names it, such as https://app.example.org.");
    const name = textOf(call, "name");
    if (name !== undefined && !NAME.test(name))
      return misused("--name takes the name by which others reach it, such as reprise.example.org.");
    const home = homeOf(call);
    const db = textOf(call, "db") ?? secret("REPRISE_DB");
    // Whoever names a database, a name or proxies runs a relay for others; their own journal is no part of it.
    const isForOthers = db !== undefined || name !== undefined || (proxies ?? 0) > 0;
    let journal: OwnJournal | null = null;
    const own: Own = {
      secret: async () => (await journal?.secret()) ?? null,
      erase: async () => (await journal?.erase()) ?? false,
    };
    // Loaded when it is wanted: every other command is quicker without it.
    const { serve } = await import("@reprise/relay");
    const serving = await serve({
      web: built,
      host: textOf(call, "host") ?? HERE,
      port: port ?? PORT,
      name,
      db: db ?? join(home, RELAY_FILE),
      origins,
      proxies,
      invite: secret("REPRISE_INVITE"),
      metrics: { port: metrics, token: secret("REPRISE_METRICS_TOKEN") },
      log: call.options["log"] === true,
      ...(!isForOthers && { own }),
    });
    if (!serving.ok) return refused(serving.problem);
    const { url, stop, linkHere } = serving.value;
    const asked = new Promise<void>((done) => {
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
    });
    const link = linkHere && (call.options["link"] === true || platform() !== "linux") ? linkHere() : null;
    const at = `Reprise is at ${url} - Ctrl-C stops it.`;
    say({
      json: { url, ...(link !== null && { link }) },
      text: link === null ? at : `${at}\n${OPEN_ONCE}\n  ${link}`,
    });
    if (linkHere) {
      const kept = await keepOwnJournal(home, url, secret("REPRISE_INVITE"));
      // The web app is served all the same: its own journal is in the browser.
      if (kept.ok) journal = kept.value;
      else process.stderr.write(`${kept.problem.says}\n`);
    }
    await asked;
    await journal?.stop();
    await stop();
    return ok(null);
  },
};

const textOf = ({ options }: Call, name: string): string | undefined => {
  const text = options[name];
  return typeof text === "string" ? text : undefined;
};

const NAME = /^[a-z0-9.-]+(:\d+)?$/i;

/** What the environment says under a name; an empty word says nothing. */
const secret = (name: string): string | undefined => process.env[name] || undefined;

/** A whole number out of an option, or the sentence that says what it takes. */
const wholeIn = (call: Call, name: string, high: number): number | undefined | string => {
  const read = numberIn(call, name, 0, high);
  if (!read.ok) return read.problem.says;
  return Number.isInteger(read.value ?? 0) ? read.value : `--${name} takes a whole number.`;
};

const originOf = (text: string): string | null => (URL.canParse(text) ? new URL(text).origin : null);
