import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { no, ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";
import { hashOf } from "./bytes.ts";
import { openKeeping } from "./keeping/open.ts";
import { limiter, roomFor } from "./limits.ts";
import { placesOf, type Log } from "./log.ts";
import { metricsOf, type Metrics } from "./metrics.ts";
import { namesOf } from "./names.ts";
import type { Door } from "./routes/dispatch.ts";
import { openapi } from "./routes/routes.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Terms } from "./terms.ts";
import { watchOver } from "./watch.ts";

/** What a relay needs besides the web app, running: the door to it, and how it ends. */
export interface Kept {
  readonly door: Door;
  readonly metricsUrl: string | null;
  /** From now on nothing is taken, and nobody is told anything more. */
  readonly beginStop: () => void;
  readonly stop: () => Promise<void>;
}

/** What it is opened with. */
export interface KeptTerms {
  readonly db: string;
  readonly terms: Terms;
  readonly log: Log;
  readonly invite: string | null;
  readonly metrics: { readonly port?: number | undefined; readonly token?: string | undefined };
}

/** Opens what a relay keeps: its database, its counters, who listens, and the sweep. */
export const openKept = async ({
  db,
  terms,
  log,
  invite,
  metrics: asked,
}: KeptTerms): Promise<Result<Kept, Refusal>> => {
  const clock = Date.now;
  const opened = await openKeeping({ db, quota: terms.quota, connections: terms.connections.database, clock });
  if (!opened.ok) return opened;
  const keeping = opened.value;
  const metrics = metricsOf();
  const own = asked.port === undefined ? null : await metricsServer(metrics, asked.port);
  if (own && !own.ok) {
    await keeping.close();
    return no(own.problem);
  }
  const watch = watchOver(keeping, terms.audience);
  const secret = (text: string | null | undefined): Uint8Array | null => (text ? hashOf(Buffer.from(text)) : null);

  let sweeping: Promise<void> | null = null;
  const sweep = (): void => {
    sweeping ??= keeping
      .sweep()
      .then((count) => count > 0 && log({ what: "swept", count }))
      .catch((error: unknown) => log({ what: "trouble", ...placesOf(error) }))
      .then(() => void (sweeping = null));
  };
  // What a relay that was stopped had begun is ended first.
  sweep();
  const timer = setInterval(sweep, terms.patience.sweep);
  timer.unref();

  let stopping = false;
  return ok({
    door: {
      rooms: {
        keeping,
        watch,
        metrics,
        answers: roomFor(terms.underWay),
        invite: secret(invite),
        metricsToken: secret(asked.token),
        breath: terms.patience.breath,
        clock,
        openapi: () => openapi,
      },
      limiters: {
        address: limiter(terms.address),
        newVault: limiter(terms.newVault),
        vault: limiter(terms.vault),
      },
      room: roomFor(terms.underWay),
      log,
      isStopping: () => stopping,
    },
    metricsUrl: own ? own.value.url : null,
    beginStop: () => {
      stopping = true;
      clearInterval(timer);
      watch.stop();
    },
    stop: async () => {
      await own?.value.stop();
      await sweeping;
      await keeping.close();
    },
  });
};

interface Own {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** The counters on a port of their own, on this machine alone. */
const metricsServer = (metrics: Metrics, port: number): Promise<Result<Own, Refusal>> =>
  new Promise((done) => {
    const server = createServer((asked, answered) => {
      const isIt = asked.url === "/metrics" && asked.method === "GET";
      for (const [name, value] of Object.entries(securityHeaders)) answered.setHeader(name, value);
      // A page whose name was bent to this machine reads no counters.
      if (!isNamed(asked.headers.host)) return void answered.writeHead(421).end();
      if (!isIt) return void answered.writeHead(404).end();
      void metrics.text().then((text) => answered.writeHead(200, { "content-type": metrics.type }).end(text));
    });
    const isNamed = (host = ""): boolean => {
      const names = namesOf("127.0.0.1", (server.address() as AddressInfo).port);
      return names !== null && [...names.served, ...names.sentOn].includes(host.toLowerCase());
    };
    server.once("error", () =>
      done(refuse("CannotListen", `Port ${port} for the metrics is taken. Choose another one with --metrics.`)),
    );
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () =>
      done(
        ok({
          url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`,
          stop: () =>
            new Promise((over) => {
              server.close(() => over());
              server.closeAllConnections();
            }),
        }),
      ),
    );
  });
