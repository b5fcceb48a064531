import { Hono } from "hono";
import { placesOf, type Log } from "./log.ts";
import { askerOf } from "./limits.ts";
import type { LocalDoor } from "./local/local-door.ts";
import type { Ends } from "./local/same-user.ts";
import type { Names } from "./names.ts";
import { problem, refusal } from "./problem.ts";
import { answer, FOR_PROGRAMS, type Door } from "./routes/dispatch.ts";
import { policyOf, securityHeaders } from "./security-headers.ts";
import { answerWith, webFiles } from "./web-files.ts";

/** What a relay is made of: the folder of the built web app, the names under which it may be asked (null: any), and what it keeps. */
export interface RelayParts {
  readonly web: string;
  readonly names?: Names | null;
  /** The door to what it keeps; without it, it serves the web app alone. */
  readonly door?: Door | null;
  /** Other places whose pages may ask this relay, as a browser names them: https://app.example.org. */
  readonly origins?: readonly string[];
  /** How many proxies of the operator's stand in front of it. */
  readonly proxies?: number;
  readonly log?: Log;
  /** The door to the journal of this machine; only where it is asked under the names of this machine alone. */
  readonly local?: LocalDoor | null;
}

/** What the server hands in beside a request. */
interface Around {
  readonly incoming?: { readonly socket?: Ends };
}

/** The relay as a function from a request to its answer. */
export const relayApp = ({
  web,
  names = null,
  door = null,
  origins = [],
  proxies = 0,
  log = () => {},
  local = null,
}: RelayParts): Hono<{ Bindings: Around }> => {
  const files = webFiles(web);
  const nowhere = notFound(files.get("/404.html")?.forms.at(-1)?.bytes);
  const headers = { ...securityHeaders, ...(names?.outside === false ? {} : OVER_TLS) };
  const app = new Hono<{ Bindings: Around }>();

  app.use(async (context, next) => {
    await next();
    const { headers: given } = context.res;
    for (const [name, value] of Object.entries(headers)) if (!given.has(name)) given.set(name, value);
  });

  app.use(async ({ req }, next) => {
    const name = req.header("host")?.toLowerCase();
    if (names === null || (name !== undefined && names.served.includes(name))) return next();
    // Who looks whether one of several processes is well asks it by its address.
    if (names.outside && isRead(req.method) && PROBES.has(req.path)) return next();
    if (name !== undefined && names.sentOn.includes(name)) {
      const { pathname, search } = new URL(req.url);
      return sentOn(`http://${names.home}${pathname}${search}`);
    }
    return problem(
      421,
      names.outside
        ? `Reprise is at https://${names.home}.`
        : `Reprise is only at http://${names.home} on this machine.`,
    );
  });

  app.use("/v1/*", async (context, next) => {
    const origin = context.req.header("origin");
    const isNamed = origin !== undefined && origins.includes(origin);
    if (isNamed && context.req.method === "OPTIONS")
      context.res = new Response(null, { status: 204, headers: ASKED_FIRST });
    else await next();
    if (origins.length > 0) context.res.headers.append("vary", "origin");
    if (isNamed) context.res.headers.set("access-control-allow-origin", origin);
  });

  app.all("/local/*", async ({ req, env }, next) => {
    const ends = (env as Around | undefined)?.incoming?.socket;
    const host = req.header("host")?.toLowerCase();
    const answered = local && names && ends && host ? await local.answer(req.raw, host, ends) : null;
    // A page of this machine asks whether there is a journal to share; where there is no such door, there is none.
    const hasNone = local === null && req.path === "/local/join" && req.method === "POST";
    return answered ?? (hasNone ? new Response(null, { status: 204 }) : next());
  });

  app.all("*", async ({ req, env }) => {
    const { pathname, search } = new URL(req.url);
    if (FOR_PROGRAMS.test(pathname) && door) {
      const ends = (env as Around | undefined)?.incoming?.socket ?? {};
      // Where no code lets new vaults in, the relay of one machine takes those of its own user.
      const isNew = req.method === "PUT" && door.rooms.invite === null;
      if (isNew && local?.isOthers(ends)) return refusal("unauthorised");
      return answer(door, req.raw, askerOf(ends.remoteAddress, req.header("x-forwarded-for"), proxies));
    }
    if (pathname === "/healthz" && isRead(req.method))
      return Response.json({ ok: true }, { headers: { "cache-control": "no-store" } });
    if (FOR_PROGRAMS.test(pathname) && pathname !== "/healthz") return refusal("not-found");
    if (!isRead(req.method)) return problem(405, "This can only be read.", { allow: "GET, HEAD" });
    const file = files.get(pathname);
    if (file) return answerWith(file, req.raw.headers);
    const folder = pathname.replace(/(\/index\.html|\/?)$/, "/");
    return folder !== pathname && files.has(folder) ? sentOn(folder + search) : nowhere();
  });

  app.onError((error) => {
    log({ what: "trouble", ...placesOf(error) });
    return problem(500, "Something in the relay does not work. Start it again; if it stays, please report it.");
  });

  return app;
};

/** What says how a relay is, and nothing of what it keeps. */
const PROBES: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

const isRead = (method: string): boolean => method === "GET" || method === "HEAD";

/** What others reach, they reach over TLS; a browser that hears it over TLS never asks without. */
const OVER_TLS = { "strict-transport-security": "max-age=31536000; includeSubDomains" };

/** What a browser is told that asks whether a page from a named place may ask. */
const ASKED_FIRST = {
  "access-control-allow-methods": "GET, PUT, POST, DELETE",
  "access-control-allow-headers": "authorization, content-type, reprise-erase",
  "access-control-max-age": "600",
};

const sentOn = (to: string): Response =>
  new Response(null, { status: 308, headers: { "cache-control": "no-cache", location: to } });

/** The kind page for an address that is not there; it knows here where Reprise lives. */
const notFound = (page: Uint8Array | undefined): (() => Response) => {
  const text = page ? new TextDecoder().decode(page).replace("<a>", '<a href="/">') : "";
  const headers = {
    "cache-control": "no-store",
    "content-security-policy": policyOf(text),
    "content-type": "text/html; charset=utf-8",
  };
  return () => new Response(text, { status: 404, headers });
};
