import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";
import { namesOf } from "./names.ts";
import { problem } from "./problem.ts";
import { relayApp } from "./relay-app.ts";
import { securityHeaders } from "./security-headers.ts";

/** A relay that runs: where it is, and how it is stopped. */
export interface Serving {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Where a relay shall listen, and the folder of the built web app that it serves. */
interface Place {
  readonly web: string;
  readonly host: string;
  readonly port: number;
}

/** How long an answer that is under way may take once the relay was asked to stop, in milliseconds. */
const LAST_ANSWERS = 400;

/** Serves the web app until it is stopped. It never takes another port than the one that was asked for; 0 asks for any. */
export const serve = async ({ web, host, port }: Place): Promise<Result<Serving, Refusal>> => {
  if (!existsSync(join(web, "index.html")))
    return refuse("NotBuilt", "The web app is not built yet. Run npm start once; it builds and serves it.");
  // A request without a name is answered by us, with what stands in every answer.
  const server = createServer({ requireHostHeader: false });
  const trouble = await listening(server, host, port);
  if (trouble) return refuse("CannotListen", whyNot(trouble, host, port));
  const { address, port: taken } = server.address() as AddressInfo;
  const names = namesOf(address, taken);
  const app = relayApp({ web, names });
  const badRequest = (): Response => problem(400, "This request cannot be read.", securityHeaders);
  server.on("request", getRequestListener(app.fetch, { errorHandler: badRequest, overrideGlobalObjects: false }));
  server.on("clientError", (_, socket) => {
    const headers = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
    if (socket.writable) socket.end(`HTTP/1.1 400 Bad Request\r\nconnection: close\r\n${headers.join("")}\r\n`);
    else socket.destroy();
  });
  const shown = host.includes(":") ? `[${host}]` : host;
  return ok({ url: `http://${names?.home ?? `${shown}:${taken}`}`, stop: () => stopped(server) });
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

const stopped = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), LAST_ANSWERS).unref();
  });
