import { kinds, type Now, type Result } from "@reprise/engine";
import { memoryStore, type Store } from "@reprise/stores";
import { openVisit, type Visit } from "../src/index.ts";

/** A Thursday at noon in Greenwich, one in the afternoon where the learner is. */
export const noon: Now = { instant: Date.parse("2026-05-21T12:00:00Z"), offset: 60 };

/** Bytes that differ from call to call and never between runs. */
export const counted = (): ((bytes: number) => Uint8Array) => {
  let count = 0;
  return (bytes) => {
    count++;
    return Uint8Array.from({ length: bytes }, (_, i) => (i < bytes - 4 ? 0 : (count >>> (8 * (bytes - 1 - i))) & 255));
  };
};

/** What came of something that must have worked. */
export const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

/** A store in memory, empty. */
export const emptyStore = (): Store => memoryStore(kinds, counted());

/** A visit to a store at a given time; its clock stands still. */
export const visitTo = async (store: Store = emptyStore(), now: Now = noon): Promise<Visit> => {
  const opened = await openVisit(
    store,
    () => now,
    () => {},
    counted(),
  );
  return value(opened);
};
