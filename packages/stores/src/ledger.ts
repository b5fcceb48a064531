import type { DeviceId, EntryId, Line, Result } from "@reprise/engine/journal";
import type { Merged, Store, StoreProblem } from "./store.ts";

/** A record on a relay as this device knows it, by its id there. */
export interface KeptRecord {
  readonly id: string;
  /** The entry it holds; null where it holds none, or where that is not known. */
  readonly entry: EntryId | null;
  /** Who sealed it, under which number; null where it was gone before it was seen here. */
  readonly place: { readonly device: DeviceId; readonly number: number } | null;
  /** Where it stands on the relay; null as long as it is only on its way there. */
  readonly seq: number | null;
  /** The reading of the relay in which it was last met. */
  readonly pass: number;
  /** The relay keeps its id and no bytes. */
  readonly gone: boolean;
  /** The reading in which what is left of its entry was last met in another record; 0 for never. */
  readonly left: number;
}

/** A place in a device's chain of records: which bytes stand there, under which id, and whether it was closed. */
export interface KeptLink {
  readonly device: DeviceId;
  readonly number: number;
  readonly link: string;
  readonly record: string | null;
  readonly closed: boolean;
}

/** Sealed bytes on their way to the relay, kept until it took them. Without bytes where a redaction took their entry's words away. */
export interface Outgoing {
  /** This device's number for it; what orders the outbox. */
  readonly number: number;
  readonly id: string;
  readonly entry: EntryId | null;
  readonly link: string;
  readonly sealed: Uint8Array | null;
}

/** Something that waits to be done about a vault, in a queue of a name; the vault knows what it means. */
export interface Waiting {
  readonly queue: string;
  readonly key: string;
  readonly value: string;
}

/** What a ledger knows of its vault as a whole: the secret it is made of, and a text that the vault reads and writes. */
export interface Followed {
  /** Moves on with every step and with every redaction, so that nobody goes on from what has changed meanwhile. */
  readonly revision: number;
  readonly secret: Uint8Array;
  readonly state: string;
}

/** One change of a ledger and its journal: all of it is kept, or nothing. What is left out stays as it is. */
export interface Step {
  /** The revision this was worked out from; at any other, nothing is done. */
  readonly revision: number;
  readonly state?: string;
  /** Taken into the journal as `merge` does. Those that a redaction covers, new or not, are put down as erased. */
  readonly lines?: readonly Line[];
  /** Put in the place of what was known under their ids. The entry of one that is not gone no longer waits to be sealed. */
  readonly records?: readonly KeptRecord[];
  /** Put in the place of what was known of those places. */
  readonly links?: readonly KeptLink[];
  /** Into the outbox; their entries no longer wait to be sealed. */
  readonly sealed?: readonly Outgoing[];
  /** Out of the outbox, by number. */
  readonly sent?: readonly number[];
  /** To be sealed (again), unless they are not in the journal or a redaction covers them. */
  readonly unsealed?: readonly EntryId[];
  /** No longer to be sealed. */
  readonly passed?: readonly EntryId[];
  /** What was to be done about these erased entries is done. */
  readonly handled?: readonly EntryId[];
  /** Every entry that a redaction covers is put down as erased again, as when the vault was begun. */
  readonly again?: boolean;
  readonly wait?: readonly Waiting[];
  /** Out of their queues. */
  readonly done?: readonly Pick<Waiting, "queue" | "key">[];
}

/** What came of a step; `isDone` is false where the ledger had moved on, and nothing was changed. */
export type Stepped = { readonly isDone: false } | ({ readonly isDone: true; readonly revision: number } & Merged);

/**
 * What a device remembers of one vault. It stands beside the journal, in the same transactions.
 * Every entry that comes into the journal waits to be sealed, unless it comes with its record or a redaction covers it.
 * A redaction, in the same transaction: what it covers (the entry and its amendments) no longer waits to be sealed, loses its bytes in
 * the outbox, is put down as erased, and the revision moves on.
 */
export interface Ledger {
  /** Null where this vault is not followed here. */
  readonly read: () => Promise<Result<Followed | null, StoreProblem>>;
  /**
   * Follows the vault: every entry of the journal waits to be sealed; those that a redaction covers are put down as erased. Where it is
   * followed already, as when two programs follow it at one moment, nothing is done.
   */
  readonly begin: (secret: Uint8Array, state: string) => Promise<Result<null, StoreProblem>>;
  /** Those of these records that are known, in any order. */
  readonly records: (ids: readonly string[]) => Promise<Result<readonly KeptRecord[], StoreProblem>>;
  /** Those of these places that are known, in any order. */
  readonly links: (
    places: readonly Pick<KeptLink, "device" | "number">[],
  ) => Promise<Result<readonly KeptLink[], StoreProblem>>;
  /** Every known place after one (null: from the first), by device, then number. */
  readonly linksAfter: (
    after: Pick<KeptLink, "device" | "number"> | null,
    limit: number,
  ) => Promise<Result<readonly KeptLink[], StoreProblem>>;
  /** Entries that wait to be sealed, with their lines as they stand now, in the order in which they began to wait. */
  readonly unsealed: (limit: number) => Promise<Result<readonly UnsealedLine[], StoreProblem>>;
  /** What waits to be sent, lowest number first. */
  readonly outbox: (limit: number) => Promise<Result<readonly Outgoing[], StoreProblem>>;
  /** Entries that a redaction covers and about which the vault has still to do something. */
  readonly erased: (limit: number) => Promise<Result<readonly EntryId[], StoreProblem>>;
  /** What waits in a queue, in the order in which it began to wait. */
  readonly waiting: (queue: string, limit: number) => Promise<Result<readonly Waiting[], StoreProblem>>;
  /** The lines of these entries as they stand now, of those that are here. */
  readonly texts: (ids: readonly EntryId[]) => Promise<Result<ReadonlyMap<EntryId, string>, StoreProblem>>;
  readonly step: (step: Step) => Promise<Result<Stepped, StoreProblem>>;
  /** Forgets the vault, its secret and everything above; the journal stays. */
  readonly end: () => Promise<Result<null, StoreProblem>>;
}

/** An entry that waits to be sealed. */
export interface UnsealedLine {
  readonly id: EntryId;
  readonly text: string;
}

/** A store whose journal can be kept in vaults as well. */
export interface VaultStore extends Store {
  /** The ids of the vaults that are followed here. */
  readonly vaults: () => Promise<Result<readonly string[], StoreProblem>>;
  readonly ledger: (vault: string) => Ledger;
}
