/** A lock in a test: putting it on, opening it, and what the browser holds beneath it. */
import type { Hand } from "./hand.ts";

export const PASSPHRASE = "a blue gate in november";

/** Everything that the browser holds beneath the app, keys as well: bytes as letters. */
export const held = (hand: Hand): Promise<string> =>
  hand.page.evaluate(async () => {
    const answered = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((done, refuse) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => refuse(new Error(request.error?.message));
      });
    const database = await answered(indexedDB.open("reprise"));
    const parts = [...database.objectStoreNames];
    const reading = database.transaction(parts);
    const all = await Promise.all(
      parts.map(async (part) => [
        await answered(reading.objectStore(part).getAllKeys()),
        await answered(reading.objectStore(part).getAll()),
      ]),
    );
    database.close();
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }], (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
    );
  });

/** Puts a lock on, on the page of the data. */
export const putsOn = async (me: Hand, passphrase = PASSPHRASE): Promise<void> => {
  await me.open("/data/");
  await me.tap("Put a lock on");
  await me.type("Passphrase", passphrase);
  await me.type("The same once more", passphrase);
  await me.tap("Put it on");
  await me.reads("The lock is on.");
};

/** Opens the lock that stands before a page. */
export const unlocks = async (me: Hand, passphrase = PASSPHRASE): Promise<void> => {
  await me.isAt("Locked");
  await me.type("Passphrase", passphrase);
  await me.tap("Open it");
};

/** Makes what is known of every vault beneath a lock unreadable, as a disk may. */
export const spoilVaults = (me: Hand): Promise<void> =>
  me.page.evaluate(async () => {
    const opening = indexedDB.open("reprise");
    await new Promise((done) => (opening.onsuccess = done));
    const writing = opening.result.transaction("vaults", "readwrite");
    const vaults = writing.objectStore("vaults").openCursor();
    vaults.onsuccess = () => {
      const at = vaults.result;
      if (at === null) return;
      at.update({ ...at.value, kept: new Uint8Array(100) });
      at.continue();
    };
    await new Promise((done) => (writing.oncomplete = done));
    opening.result.close();
  });
