import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { no, ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";
import { localDoor, type Own } from "./local/local-door.ts";
import { openKept, type Kept } from "./kept.ts";
import { logTo } from "./log.ts";
import { namesOf } from "./names.ts";
import { problem } from "./problem.ts";
import { relayApp } from "./relay-app.ts";
import { isStream } from "./routes/live.ts";
import { securityHeaders } from "./security-headers.ts";
import { USUAL, type Terms } from "./terms.ts";

/** A relay that runs: where it is, and how it is stopped. */
export interface Serving {
  readonly url: string;
  /** Where its metrics are, if they have a port of their own. */
  readonly metricsUrl: string | null;
  /** Makes a link by which a browser of this machine comes to its journal once; null where nobody comes to one here. */
  readonly linkHere: (() => string) | null;
  readonly stop: () => Promise<void>;
}

/** Where a relay shall listen, the folder of the built web app that it serves, and what it keeps. */
export interface Place {
  readonly web: string;
  readonly host: string;
  readonly port: number;
  /** The name by which others reach it, over HTTPS by a proxy in front: reprise.example.org. Then it answers to no other. */
  readonly name?: string | undefined;
  /** A file's path, or postgres://...; without it, the web app is served and nothing kept. */
  readonly db?: string | undefined;
  readonly origins?: readonly string[] | undefined;
  /** The code that lets new vaults in; without it, any may come. */
  readonly invite?: string | undefined;
  /** A port of this machine's own for the metrics, or a token that reads them at /metrics. */
  readonly metrics?: { readonly port?: number | undefined; readonly token?: string | undefined } | undefined;
  /** How many proxies of the operator's stand in front, each of which adds to X-Forwarded-For. */
  readonly proxies?: number | undefined;
  readonly terms?: Partial<Terms> | undefined;
  /** The journal of this machine, for its own pages; where others reach this relay, nobody comes to it. */
  readonly own?: Own | undefined;
  /** Whether every answer is told on standard error, and not trouble alone. */
  readonly log?: boolean | undefined;
}

/** How long, in milliseconds, answers that are under way may take once the relay was asked to stop; and what is half sent. */
const LAST_ANSWERS = { whole: 5_000, half: 400 };

/** Serves the web app, and what is kept, until it is stopped. It never takes another port than the one that was asked for; 0 asks for any. */
export const serve = async (place: Place): Promise<Result<Serving, Refusal>> => {
  const { web, host, port, origins = [], proxies = 0 } = place;
  if (!existsSync(join(web, "index.html")))
    return refuse("NotBuilt", "The web app is not built yet. Run npm start once; it builds and serves it.");
  const terms: Terms = { ...USUAL, ...place.terms };
  const log = logTo((line) => void process.stderr.write(line), place.log === true, Date.now);
  // A request without a name is answered by us, with what stands in every answer.
  const server = createServer({
    requireHostHeader: false,
    headersTimeout: terms.patience.head,
    requestTimeout: terms.patience.whole,
    keepAliveTimeout: terms.patience.idle,
    connectionsCheckingInterval: Math.min(1_000, terms.patience.head / 4),
    maxHeaderSize: 8 * 1024,
    noDelay: true,
  });
  server.maxConnections = terms.connections.clients;
  server.setTimeout(terms.patience.silence, (socket) => socket.destroy());
  const kept = await keptBy(place, terms, log);
  if (!kept.ok) return kept;
  const trouble = await listening(server, host, port);
  if (trouble) {
    await kept.value?.stop();
    return refuse("CannotListen", whyNot(trouble, host, port));
  }
  const { address, port: taken } = server.address() as AddressInfo;
  const here = namesOf(address, taken);
  const names = namesOf(address, taken, place.name);
  // What comes through a proxy comes from anywhere, though the proxy be this machine's.
  const local = place.own && here && place.name === undefined ? localDoor(place.own) : null;
  const app = relayApp({ web, names, door: kept.value?.door ?? null, origins, proxies, log, local });
  const badRequest = (): Response => problem(400, "This request cannot be read.", securityHeaders);
  const listener = getRequestListener(app.fetch, { errorHandler: badRequest, overrideGlobalObjects: false });
  let underWay = 0;
  server.on("request", (asked, answered) => {
    underWay++;
    // Who takes an answer drop by drop does not hold its room for ever.
    const late = isStream(asked.url) ? undefined : setTimeout(() => answered.destroy(), terms.patience.whole).unref();
    answered.once("close", () => {
      underWay--;
      clearTimeout(late);
    });
    void listener(asked, answered);
  });
  server.on("clientError", refuseUnread);
  log({ what: "started" });
  return ok({
    url: `http://${here?.home ?? `${host.includes(":") ? `[${host}]` : host}:${taken}`}`,
    linkHere: local && here && (() => `http://${here.home}/#here=${local.once()}`),
    metricsUrl: kept.value?.metricsUrl ?? null,
    stop: async () => {
      log({ what: "stopping" });
      kept.value?.beginStop();
      await stopped(server, () => underWay);
      await kept.value?.stop();
      log({ what: "stopped" });
    },
  });
};

const keptBy = async (
  place: Place,
  terms: Terms,
  log: ReturnType<typeof logTo>,
): Promise<Result<Kept | null, Refusal>> => {
  const { db, invite, metrics } = place;
  if (db === undefined) return ok(null);
  const kept = await openKept({ db, terms, log, invite: invite ?? null, metrics: metrics ?? {} });
  return kept.ok ? kept : no(kept.problem);
};

/** What cannot be read as a request is refused in words of ours, with what stands in every answer. */
const refuseUnread = ({ code }: NodeJS.ErrnoException, socket: Duplex): void => {
  if (!socket.writable) return void socket.destroy();
  const [status, reason, title] = UNREAD[code ?? ""] ?? [400, "Bad Request", "This request cannot be read."];
  const text = `${JSON.stringify({ type: "about:blank", title, status })}\n`;
  const headers = {
    ...securityHeaders,
    "cache-control": "no-store",
    connection: "close",
    "content-length": String(Buffer.byteLength(text)),
    "content-type": "application/problem+json",
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}\r\n${text}`);
};

const UNREAD: Readonly<Record<string, readonly [number, string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout", "This request took too long to arrive. Send it again."],
  HPE_HEADER_OVERFLOW: [431, "Request Header Fields Too Large", "The head of this request is too large."],
};

const listening = (server: Server, host: string, port: number): Promise<NodeJS.ErrnoException | null> =>
  new Promise((done) => {
    server.once("error", done);
    // A name may stand for two addresses, and one journal has one name: so it is the first of them.
    server.listen({ host: host === "localhost" ? "127.0.0.1" : host, port, exclusive: true }, () => {
      server.off("error", done);
      done(null);
    });
  });

const whyNot = ({ code }: NodeJS.ErrnoException, host: string, port: number): string => {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken by another program. Stop that one, or choose another port with --port.`;
  if (code === "EACCES") return `Port ${port} is not yours to take. Choose one above 1023 with --port.`;
  return `This machine cannot be reached as ${host}. Leave --host out to serve this machine alone.`;
};

/** Takes nothing more, lets what is under way be answered, and ends. */
const stopped = (server: Server, underWay: () => number): Promise<void> =>
  new Promise((done) => {
    const began = Date.now();
    server.close(() => done());
    server.closeIdleConnections();
    const look = setInterval(() => {
      const waited = Date.now() - began;
      if (waited > LAST_ANSWERS.whole || (waited > LAST_ANSWERS.half && underWay() === 0)) server.closeAllConnections();
      else server.closeIdleConnections();
    }, 50);
    server.once("close", () => clearInterval(look));
  });
