/** 26 characters of Crockford base32: 48 bits of milliseconds, then 80 random bits. */
export type EntryId = string;
/** 10 characters of Crockford base32, minted once for each store. */
export type DeviceId = string;
/** Milliseconds since 1970, UTC. */
export type Instant = number;
/** Minutes east of UTC. */
export type Minutes = number;

/** What an answer proposes to record: something that happened. */
export interface Draft<Type extends string = string, Body = unknown> {
  readonly type: Type;
  readonly body: Body;
}

/** What the journal adds when it records a draft. */
export interface Stamp {
  readonly id: EntryId;
  /** When it was recorded, by a clock that never runs behind what is already known. */
  readonly at: Instant;
  /** The learner's offset from UTC, so that "today" is the same wherever the journal is read. */
  readonly offset: Minutes;
  readonly device: DeviceId;
}

/** A recorded draft. Never changed, never removed; only a redaction takes its words away. */
export type Entry<D extends Draft = Draft> = D extends Draft ? Stamp & D & { readonly version: number } : never;

/** The body of an entry that may say when the thing itself happened, if that was not when it was written down. */
export interface Dated {
  readonly when?: Instant | undefined;
}

/** Milliseconds in a day, as every rate "per day" counts them. */
export const DAY = 86_400_000;
/** Milliseconds in an hour. */
export const HOUR = 3_600_000;
/** Milliseconds in a minute. */
export const MINUTE = 60_000;
