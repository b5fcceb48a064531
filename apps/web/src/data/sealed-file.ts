import { no, ok, type Refusal, type Result } from "@reprise/engine";
import { words as app } from "../words/en.ts";

/** What the worker is asked to do. */
export type Asked =
  | { readonly do: "seal"; readonly lines: readonly string[]; readonly key: string }
  | { readonly do: "open"; readonly file: Uint8Array; readonly key: string };

/** What came of it. */
export type Done =
  { readonly do: "seal"; readonly file: Uint8Array } | { readonly do: "open"; readonly read: Result<string, Refusal> };

/** The lines of a journal, sealed into a file. */
export const sealed = async (lines: readonly string[], key: string): Promise<Result<Uint8Array, Refusal>> => {
  const done = await worked({ do: "seal", lines, key });
  return done?.do === "seal" ? ok(done.file) : notFetched;
};

/** The text of the journal in a sealed file. */
export const opened = async (file: Uint8Array, key: string): Promise<Result<string, Refusal>> => {
  const done = await worked({ do: "open", file, key });
  return done?.do === "open" ? done.read : notFetched;
};

const notFetched = no({ type: "NotLoaded", says: app.notFetched });

/** Null where the worker could not be fetched, or had no room. */
const worked = async (asked: Asked): Promise<Done | null> => {
  const worker = new Worker(new URL("./backup-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise<Done>((done, failed) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Done>) => done(data));
      worker.addEventListener("error", failed);
      worker.addEventListener("messageerror", failed);
      worker.postMessage(asked);
    });
  } catch {
    return null;
  } finally {
    worker.terminate();
  }
};
