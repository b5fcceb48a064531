import { Hono } from "hono";
import type { Names } from "./names.ts";
import { problem } from "./problem.ts";
import { policyOf, securityHeaders } from "./security-headers.ts";
import { answerWith, webFiles } from "./web-files.ts";

/** What a relay is made of: the folder of the built web app, and the names under which it may be asked (null: any). */
export interface RelayParts {
  readonly web: string;
  readonly names?: Names | null;
}

/** Places that programs ask; what is not there is said to them in their own form. */
const FOR_PROGRAMS = /^\/(v1(\/.*)?|readyz|metrics|openapi\.json)$/;

/** The relay as a function from a request to its answer. */
export const relayApp = ({ web, names = null }: RelayParts): Hono => {
  const files = webFiles(web);
  const nowhere = notFound(files.get("/404.html")?.forms.at(-1)?.bytes);
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    const { headers } = context.res;
    for (const [name, value] of Object.entries(securityHeaders)) if (!headers.has(name)) headers.set(name, value);
  });

  app.use(async ({ req }, next) => {
    const name = req.header("host")?.toLowerCase();
    if (names === null || (name !== undefined && names.served.includes(name))) return next();
    if (name !== undefined && names.sentOn.includes(name)) {
      const { pathname, search } = new URL(req.url);
      return sentOn(`http://${names.home}${pathname}${search}`);
    }
    return problem(421, `Reprise is only at http://${names.home} on this machine.`);
  });

  app.get("/healthz", (context) => context.json({ ok: true }, 200, { "cache-control": "no-store" }));

  app.all("*", ({ req }) => {
    const { pathname, search } = new URL(req.url);
    if (FOR_PROGRAMS.test(pathname)) return problem(404, "There is nothing at this address.");
    if (req.method !== "GET" && req.method !== "HEAD")
      return problem(405, "This can only be read.", { allow: "GET, HEAD" });
    const file = files.get(pathname);
    if (file) return answerWith(file, req.raw.headers);
    const folder = pathname.replace(/(\/index\.html|\/?)$/, "/");
    return folder !== pathname && files.has(folder) ? sentOn(folder + search) : nowhere();
  });

  app.onError((error) => {
    // A stack names places in the code and nothing that was asked.
    process.stderr.write(`${error.stack ?? error.name}\n`);
    return problem(500, "Something in the relay does not work. Start it again; if it stays, please report it.");
  });

  return app;
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
