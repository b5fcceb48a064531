/** One vault as a row: who may write and read it, as hashes; how many records it has; and when the relay has work to do on it. */
export interface VaultRow {
  readonly id: Uint8Array;
  readonly write_hash: Uint8Array;
  readonly read_hash: Uint8Array;
  /** The number of the newest record. Numbers run from 1 without a hole, so it is how many there are as well. */
  readonly head: number;
  /** What the sealed records take, in bytes. */
  readonly bytes: number;
  readonly made: number;
  /** When a temporary vault is over. */
  readonly ends: number | null;
  /** When its owner deleted it. */
  readonly gone: number | null;
  /** When the sweep has something to do here. */
  readonly due: number | null;
}

/** One sealed record as a row. Erased, it keeps its number, its id and its hash, and `sealed` is null. */
export interface RecordRow {
  readonly vault: Uint8Array;
  readonly seq: number;
  readonly id: Uint8Array;
  readonly sealed: Uint8Array | null;
  readonly sha256: Uint8Array;
  readonly erase_hash: Uint8Array;
}

/** What the database itself is: its shape, and the oldest shape that a program must know to work with it. */
export interface SchemaRow {
  readonly id: number;
  readonly version: number;
  readonly oldest: number;
}

/** The tables of a relay. */
export interface Tables {
  readonly vaults: VaultRow;
  readonly records: RecordRow;
  readonly relay_schema: SchemaRow;
}
