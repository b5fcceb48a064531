import type { GenericSchema, InferOutput } from "valibot";
import type { Keeping, Vault } from "../keeping/keeping.ts";
import type { Room } from "../limits.ts";
import type { Metrics } from "../metrics.ts";
import type { Watch } from "../watch.ts";

/** What a route may need of its relay. */
export interface Rooms {
  readonly keeping: Keeping;
  readonly watch: Watch;
  readonly metrics: Metrics;
  /** For what is given back, until it is taken. */
  readonly answers: Room;
  /** The SHA-256 of the code that lets a new vault in; null when any may come. */
  readonly invite: Uint8Array | null;
  /** The SHA-256 of the token that may read the metrics; null when nobody may here. */
  readonly metricsToken: Uint8Array | null;
  /** How often a stream says that it is still there, in milliseconds. */
  readonly breath: number;
  readonly clock: () => number;
  readonly openapi: () => string;
}

/** What was asked, after the door: who asks is known, and what they sent has the form that the route says. */
export interface Asked<Body, Query> {
  readonly rooms: Rooms;
  /** The vault, where the route needs a token of one. */
  readonly vault: Vault;
  readonly places: Readonly<Record<string, string>>;
  readonly body: Body;
  readonly query: Query;
  readonly header: (name: string) => string | undefined;
  readonly bearer: string | undefined;
}

/** One answer of a route, for those who write a client. */
interface Answer {
  readonly says: string;
  readonly schema?: GenericSchema;
  readonly type?: string;
}

/** One route: the only place that says who may ask for it, what it takes, and what it answers. */
export interface Route<Body extends GenericSchema = GenericSchema, Query extends GenericSchema = GenericSchema> {
  readonly name: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  readonly path: string;
  /** Whose token it takes. `own` is a token that the route itself looks at; `none` asks for nothing. */
  readonly needs: "none" | "own" | "read" | "write";
  readonly does: string;
  readonly body?: { readonly schema: Body; readonly limit: number };
  readonly query?: Query;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<number, Answer>>;
  readonly run: (asked: Asked<InferOutput<Body>, InferOutput<Query>>) => Promise<Response>;
}

/** A route as the table holds it: what its schemas say has been looked at before it runs. */
export const route = <Body extends GenericSchema, Query extends GenericSchema>(one: Route<Body, Query>): Route =>
  one as unknown as Route;

/** What stands over a document: nobody on the way keeps it. */
export const DOCUMENT = { "content-type": "application/json", "cache-control": "no-store" };

/** An answer with a document in it. */
export const said = (status: number, document: unknown): Response =>
  new Response(`${JSON.stringify(document)}\n`, { status, headers: DOCUMENT });
