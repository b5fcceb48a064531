import type { Result } from "@reprise/engine/journal";

/** Why a relay did not do it: one sentence that says what to do next. */
export interface RelayProblem {
  readonly type:
    | "Unreachable"
    | "Strange"
    | "Unauthorised"
    | "BadRequest"
    | "TooLarge"
    | "TooMany"
    | "QuotaFull"
    | "CursorUnknown"
    | "InviteNeeded"
    | "Gone"
    | "NotFound"
    | "Stopping"
    | "Withheld";
  readonly says: string;
  /** No answer came in time to a request with several records: fewer may get through. */
  readonly isLate?: true;
}

/** A vault and the token that is shown for it. */
export interface Access {
  readonly vault: string;
  readonly token: string;
}

/** A record as it is sent. */
export interface Sending {
  readonly id: string;
  readonly sealed: Uint8Array;
  /** The hash of the token without which it is not erased. */
  readonly erase: string;
}

/** What the relay has under a record's id: the hash of its bytes, and whether they were erased. */
export interface Stored {
  readonly id: string;
  readonly seq: number;
  readonly sha256: string;
  readonly gone: boolean;
}

/** A record as it comes back; null where only its id is left. */
export interface Given {
  readonly id: string;
  readonly seq: number;
  readonly sealed: Uint8Array | null;
}

/** How far a relay was read: the place of the last record, and its id. */
export interface Cursor {
  readonly after: number;
  readonly last: string;
}

/** Some of what comes after a cursor, and the newest place there is. */
export interface Page {
  readonly records: readonly Given[];
  readonly head: number;
}

/** How a vault is registered: what the relay is told, for how many seconds it lives, and an invitation where one is asked for. */
export interface Registration {
  readonly vault: string;
  /** The write token: who registers shows that the vault is theirs. */
  readonly token: string;
  readonly write: string;
  readonly read: string;
  readonly lives?: number;
  readonly invite?: string;
}

type Answered<Value> = Promise<Result<Value, RelayProblem>>;

/** Where sealed records are kept and handed on. Everything it is asked can be asked again. */
export interface Relay {
  readonly register: (registration: Registration) => Answered<"made" | "there">;
  readonly push: (access: Access, records: readonly Sending[]) => Answered<readonly Stored[]>;
  readonly pull: (access: Access, after: Cursor | null, limit: number) => Answered<Page>;
  readonly erase: (access: Access, record: string, token: string) => Answered<null>;
  readonly remove: (access: Access) => Answered<null>;
  /** The newest place, at once and at every change, until `signal` is given. It never throws; it ends where the vault is gone or refused. */
  readonly live: (access: Access, signal: AbortSignal) => AsyncIterable<number>;
}

/** The most records that are sent or asked for at once. */
export const MOST_RECORDS = 1000;
