import type { DeviceId, Entry, EntryId, Held, Instant, Line, Minutes, Result, Stamping } from "@reprise/engine/journal";

/** Why a store could not do it: one sentence that says what to do next. */
export interface StoreProblem {
  readonly type: "StoreFull" | "StoreReadOnly" | "StoreLocked" | "StoreDamaged" | "StoreUnreachable" | "StoreShut";
  readonly says: string;
}

/** What came of putting lines into a store: how many were new, how many were there already. */
export interface Merged {
  readonly recorded: number;
  readonly known: number;
}

/** When an entry is recorded, and where the learner is. */
export interface Clock {
  readonly instant: Instant;
  readonly offset: Minutes;
}

/** A journal read back: the entries this release knows, oldest record first, and how many lines it passes over. */
export interface Loaded {
  readonly entries: readonly Entry[];
  /** Kept byte for byte but of a kind or version not known here. */
  readonly unknown: number;
  /** Lines that can no longer be read. */
  readonly damaged: number;
}

/** How long a store that is held elsewhere is waited for, in milliseconds. */
export const PATIENCE = 5000;

/** Where one journal is kept. An entry is there, whole and for good, once the promise of `record` or `merge` is kept. */
export interface Store {
  /** This store's own device id; never taken over from a file, minted anew on a copy. */
  readonly device: DeviceId;
  readonly load: () => Promise<Result<Loaded, StoreProblem>>;
  readonly find: (id: EntryId) => Promise<Result<Held | undefined, StoreProblem>>;
  /** Stamps and keeps entries in one transaction: all of them or none. `make` gets the stamping as it stands inside it. */
  readonly record: (
    clock: Clock,
    make: (stamping: Stamping) => readonly Entry[],
  ) => Promise<Result<readonly Entry[], StoreProblem>>;
  /** Takes in lines written elsewhere: the union by id, and a redaction on either side erases on both. */
  readonly merge: (lines: readonly Line[]) => Promise<Result<Merged, StoreProblem>>;
  /** Every line, byte for byte as it came in, in the order of record. */
  readonly lines: () => Promise<Result<readonly string[], StoreProblem>>;
  /** Half-typed answers and the like, by name; never part of the journal. `null` forgets. */
  readonly note: (name: string, text: string | null) => Promise<Result<null, StoreProblem>>;
  readonly noted: (name: string) => Promise<Result<string | null, StoreProblem>>;
  readonly close: () => Promise<void>;
}
