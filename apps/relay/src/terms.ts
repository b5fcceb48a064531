import type { Quota } from "./keeping/keeping.ts";
import type { Rate } from "./limits.ts";
import type { Audience } from "./watch.ts";

/** What an operator may set; everything has a value that does for one machine. */
export interface Terms {
  readonly quota: Quota;
  /** How often: an address for anything, an address for a new vault, a vault. */
  readonly address: Rate;
  readonly newVault: Rate;
  readonly vault: Rate;
  readonly audience: Audience;
  /** How much may be sent at once by all together, and how much given back, in bytes: what is sent takes several times that in memory. */
  readonly underWay: number;
  /** Connections to PostgreSQL, and to this process. */
  readonly connections: { readonly database: number; readonly clients: number };
  /** In milliseconds: for the head of a request, a whole one, one that is silent; for a connection between two requests, which proxies in front keep for a minute or two; between two sweeps, and two breaths of a stream. */
  readonly patience: {
    readonly head: number;
    readonly whole: number;
    readonly silence: number;
    readonly idle: number;
    readonly sweep: number;
    readonly breath: number;
  };
}

/** What holds unless the operator says otherwise. */
export const USUAL: Terms = {
  quota: { records: 1_000_000, bytes: 1024 ** 3 },
  address: { perSecond: 200, atOnce: 2000 },
  newVault: { perSecond: 1, atOnce: 100 },
  vault: { perSecond: 100, atOnce: 1000 },
  audience: { ofVault: 32, inAll: 5_000 },
  underWay: 64 * 1024 ** 2,
  connections: { database: 10, clients: 10_000 },
  patience: { head: 10_000, whole: 120_000, silence: 60_000, idle: 125_000, sweep: 30_000, breath: 15_000 },
};
