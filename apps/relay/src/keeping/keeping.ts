import { type Result } from "@reprise/engine/journal";

/** Who a vault is to the relay: two hashes, and how far it has come. */
export interface Vault {
  readonly id: Uint8Array;
  readonly write: Uint8Array;
  readonly read: Uint8Array;
  readonly head: number;
  readonly gone: boolean;
}

/** A vault that is to be. `ends` makes it a temporary one. */
export interface NewVault {
  readonly id: Uint8Array;
  readonly write: Uint8Array;
  readonly read: Uint8Array;
  readonly ends: number | null;
}

/** A sealed record that is offered, and the hash of the token that may erase it. */
export interface Offered {
  readonly id: Uint8Array;
  readonly sealed: Uint8Array;
  readonly erase: Uint8Array;
}

/** What the relay has under an id: the first bytes that came, by their hash; `gone` when they were erased since. */
export interface Stored {
  readonly id: Uint8Array;
  readonly seq: number;
  readonly sha256: Uint8Array;
  readonly gone: boolean;
}

/** One record as it is given back; null where it was erased. */
export interface Kept {
  readonly id: Uint8Array;
  readonly seq: number;
  readonly sealed: Uint8Array | null;
}

/** A stretch of a vault, where the next one begins, and how far the vault has come. */
export interface Page {
  readonly records: readonly Kept[];
  readonly next: number;
  readonly head: number;
}

/** What a device has read so far: the number of its last record, and that record's id. */
export interface Cursor {
  readonly after: number;
  readonly last: Uint8Array | null;
}

/** How much one vault may hold: records, erased ones counted, and bytes. */
export interface Quota {
  readonly records: number;
  readonly bytes: number;
}

/** How far a vault that is watched has come. */
export interface Reach {
  readonly head: number;
  readonly gone: boolean;
}

/** Where sealed records are kept. Whatever it answers is on disk; what it throws is trouble with the database (`troubleOf`). */
export interface Keeping {
  /** The vault of an id; null for one that never was, or whose time is over. */
  readonly vault: (id: Uint8Array) => Promise<Vault | null>;
  readonly register: (vault: NewVault) => Promise<"made" | "there" | "gone">;
  /** Keeps what is new, in the order in which it came, and says of each what is there now. */
  readonly append: (
    vault: Vault,
    offered: readonly Offered[],
  ) => Promise<Result<readonly Stored[], "full" | "no-vault">>;
  /** The records after a cursor; null when the relay has not what the cursor says. */
  readonly page: (vault: Vault, cursor: Cursor, limit: number) => Promise<Page | null>;
  readonly erase: (vault: Vault, record: Uint8Array, token: Uint8Array) => Promise<"erased" | "not-there" | "refused">;
  /** Deletes a vault with all that is in it; its id and hashes stay, so that its devices can be told. */
  readonly remove: (vault: Vault) => Promise<void>;
  /** How far some vaults have come, by id as text; one that is missing is over. */
  readonly reaches: (ids: readonly Uint8Array[]) => Promise<ReadonlyMap<string, Reach>>;
  /** Takes away what is over, a piece at a time; how many vaults were done with. */
  readonly sweep: () => Promise<number>;
  /** Throws unless the database answers and has the shape that this relay needs. Whether it can be written shows the next push. */
  readonly check: () => Promise<void>;
  readonly close: () => Promise<void>;
}
