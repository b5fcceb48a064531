import * as v from "valibot";
import type { Limiter, Room } from "../limits.ts";
import type { Vault } from "../keeping/keeping.ts";
import { troubleOf } from "../keeping/trouble.ts";
import { placesOf, type Log } from "../log.ts";
import { problem, refusal, tooMuch, type RefusalName } from "../problem.ts";
import { bearerOf, opened } from "./access.ts";
import { documentOf, lengthOf } from "./body.ts";
import type { Asked, Rooms, Route } from "./route.ts";
import { findRoute } from "./routes.ts";

/** How often one may ask: an address for anything, an address for a new vault, and a vault. */
export interface Limiters {
  readonly address: Limiter;
  readonly newVault: Limiter;
  readonly vault: Limiter;
}

/** What stands between a request and its route. */
export interface Door {
  readonly rooms: Rooms;
  readonly limiters: Limiters;
  /** For what is sent, until it is worked through. */
  readonly room: Room;
  readonly log: Log;
  readonly isStopping: () => boolean;
}

/** Paths that programs ask for, whether or not there is something. */
export const FOR_PROGRAMS = /^\/(v1(\/.*)?|healthz|readyz|metrics|openapi\.json)$/;

/** Answers a program's request: the door first, then the route, then the counters; whatever happens, as a document. */
export const answer = async (door: Door, request: Request, who: string): Promise<Response> => {
  const began = performance.now();
  const { pathname, searchParams } = new URL(request.url);
  const found = findRoute(request.method, pathname);
  const name = found && "route" in found ? found.route.path : "none";
  const response = await through(door, request, who, found, searchParams).catch((error: unknown) =>
    inTrouble(door, name, error),
  );
  const took = performance.now() - began;
  door.rooms.metrics.answered(name, request.method, response.status, took / 1000);
  if (name !== "/healthz" && name !== "/readyz")
    door.log({
      what: "answered",
      route: name,
      method: methodOf(request.method),
      status: response.status,
      ms: Math.round(took),
    });
  return response;
};

/** A method is a word of whoever asks; only those that there are get into a log. */
const methodOf = (method: string): string =>
  /^(GET|HEAD|PUT|POST|DELETE|OPTIONS|PATCH)$/.test(method) ? method : "other";

const through = async (
  { rooms, limiters, room, isStopping }: Door,
  request: Request,
  who: string,
  found: ReturnType<typeof findRoute>,
  searchParams: URLSearchParams,
): Promise<Response> => {
  const isProbe = found !== null && "route" in found && found.route.path === "/healthz";
  if (isStopping() && !isProbe) return refusal("stopping");
  const wait = isProbe ? null : limiters.address(who);
  if (wait !== null) return refusal("too-many", { "retry-after": String(wait) });
  if (found === null) return refusal("not-found");
  if (!("route" in found)) return problem(405, "This cannot be done here.", { allow: found.join(", ") });
  const { route, places } = found;
  const bearer = bearerOf(request.headers.get("authorization") ?? undefined);
  let vault: Vault | null = null;
  if (route.needs === "read" || route.needs === "write") {
    vault = await opened(rooms.keeping, places["vault"] ?? "", bearer, route.needs);
    if (!vault) return refusal("unauthorised");
    const pause = limiters.vault(places["vault"] as string);
    if (pause !== null) return refusal("too-many", { "retry-after": String(pause) });
    if (vault.gone) return refusal("gone");
  }
  if (route.needs === "own" && route.body) {
    if (bearer === undefined) return refusal("unauthorised");
    const pause = limiters.newVault(who);
    if (pause !== null) return refusal("too-many", { "retry-after": String(pause) });
  }
  const leave = route.body ? room(lengthOf(request, route.body.limit)) : () => {};
  if (leave === null) return tooMuch();
  try {
    const sent = await sentFor(route, request, searchParams);
    if (sent instanceof Response) return sent;
    return await route.run({
      rooms,
      vault: vault as Vault,
      places,
      bearer,
      header: (one) => request.headers.get(one) ?? undefined,
      ...sent,
    });
  } finally {
    leave();
  }
};

/** What was sent, held against what the route takes; or the refusal. Nothing of what was sent is ever in it. */
const sentFor = async (
  route: Route,
  request: Request,
  searchParams: URLSearchParams,
): Promise<Pick<Asked<unknown, unknown>, "body" | "query"> | Response> => {
  const given = [...searchParams];
  // A name given twice would mean one of two things.
  if (new Set(given.map(([one]) => one)).size < given.length) return refusal("bad-request");
  if (!route.query && given.length > 0) return refusal("bad-request");
  const query = route.query ? v.safeParse(route.query, Object.fromEntries(given), { abortEarly: true }) : null;
  if (query && !query.success) return refusal("bad-request");
  if (!route.body) return { body: undefined, query: query?.output };
  const read = await documentOf(request, route.body.limit);
  if (read === "too-large") return refusal("too-large");
  if (read === "another-kind") return problem(415, "Send this as application/json, as it is.", {}, BAD);
  if (read === "unreadable") return refusal("bad-request");
  const body = v.safeParse(route.body.schema, read.document, { abortEarly: true });
  return body.success ? { body: body.output, query: query?.output } : refusal("bad-request");
};

const BAD = "urn:reprise:problem:bad-request";

/** What is answered when the database is in trouble, or we are. */
const inTrouble = ({ log }: Door, route: string, error: unknown): Response => {
  log({ what: "trouble", route, ...placesOf(error) });
  const trouble = troubleOf(error);
  if (trouble === "full")
    return problem(507, "The relay's disk is full. What is on your devices stays; tell who runs this relay.", {}, FULL);
  if (trouble === "bug")
    return problem(500, "Something in the relay does not work. Start it again; if it stays, please report it.");
  return problem(503, "The relay's database does not answer now. Try again in a moment.", { "retry-after": "5" });
};

const FULL = "urn:reprise:problem:quota-full" satisfies `urn:reprise:problem:${RefusalName}`;
