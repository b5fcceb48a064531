/** A value as it stands in the database: as it is, or closed. */
export type Written<Value> = Value | Uint8Array;

/** How what is kept is written down: as it is, or closed to everyone who lacks the key. Nothing in it waits, since a transaction would not. */
export interface Cipher {
  /** The lock that this is the key to; null where there is none. */
  readonly lock: string | null;
  /** What stands in the database for a name that something is looked up by; two names never share one. */
  readonly name: (name: string) => string;
  /** A value of plain data, as it is written down at a place. */
  readonly close: <Value>(value: Value, place: string) => Written<Value>;
  /** What was written down at a place; throws `Damaged` where that was changed, or came from another place. */
  readonly open: <Value>(written: Written<Value>, place: string) => Value;
}

/** Everything as it is. */
export const PLAIN: Cipher = {
  lock: null,
  name: (name) => name,
  close: (value) => value,
  open: <Value>(written: Written<Value>) => written as Value,
};

/** What stands somewhere can no longer be opened. */
export class Damaged extends Error {}

/** What some work comes to; null where something that it reads can no longer be opened. */
export const unlessDamaged = async <Value>(work: () => Value | Promise<Value>): Promise<Value | null> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
};
