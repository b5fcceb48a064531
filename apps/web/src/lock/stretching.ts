import type { Stretching } from "@reprise/stores/browser";

/*
 * The least that OWASP's Password Storage Cheat Sheet asks for with Argon2id: 19 MiB of memory, two passes, one lane
 * (https://raw.githubusercontent.com/OWASP/CheatSheetSeries/refs/heads/master/cheatsheets/Password_Storage_Cheat_Sheet.md,
 * checked 2026-11-22). More would keep a small phone waiting for seconds. A lock remembers its own, so that a later release can ask more.
 */
const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;
const SALT = 16;

/** How a new passphrase is stretched. */
export const newStretching = (): Stretching => ({
  salt: crypto.getRandomValues(new Uint8Array(SALT)),
  memory: MEMORY,
  passes: PASSES,
  lanes: LANES,
});

/** What the worker is asked. */
export interface Asked extends Stretching {
  readonly passphrase: string;
}

/** The key of a passphrase. It is made in a worker, so that the page can be used meanwhile; it rejects where that could not be fetched. */
export const passKeyOf = (passphrase: string, stretching: Stretching): Promise<Uint8Array> =>
  new Promise((done, refuse) => {
    const worker = new Worker(new URL("./argon.worker.ts", import.meta.url), { type: "module" });
    const end = (): void => worker.terminate();
    worker.addEventListener("message", ({ data }) => {
      end();
      done(data as Uint8Array);
    });
    worker.addEventListener("error", () => {
      end();
      refuse(new Error("the worker did not come"));
    });
    // One letter that can be written in two ways is one letter, whichever keyboard wrote it.
    worker.postMessage({ ...stretching, passphrase: passphrase.normalize("NFC") } satisfies Asked);
  });
