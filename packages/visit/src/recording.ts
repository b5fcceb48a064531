import { no, ok, type Refusal, type Result } from "@reprise/engine";
import type * as record from "@reprise/engine/record";

/** What turns drafts into entries: it notices words of crisis, and their list is the heaviest part of the engine. */
type Recording = typeof record;

let coming: Promise<Recording> | null = null;

/** What recording needs, fetched once and only when it is needed, so that a first screen does not wait for it. */
export const recording = async (): Promise<Result<Recording, Refusal>> => {
  try {
    return ok(await (coming ??= import("@reprise/engine/record")));
  } catch {
    coming = null;
    return no({
      type: "NotLoaded",
      says: "A part of Reprise could not be fetched, so nothing was recorded. Check the connection and try again.",
    });
  }
};

/** Makes ready what recording needs, in a moment when nobody waits. Where that fails, recording tries again by itself. */
export const warmUp = async (): Promise<void> => {
  const ready = await recording();
  // The first text in Latin letters makes their lists, and that takes some twentieth of a second. Those of Hangul wait.
  if (ready.ok) ready.value.meetsCare({ type: "", body: { text: "a" } });
};
