import { no, ok, type Refusal, type Result } from "@reprise/engine";
import type * as carry from "@reprise/visit/carry";
import { words } from "../words/en.ts";

/** How journals are carried in and out, fetched when someone carries one. */
export const carrying = async (): Promise<Result<typeof carry, Refusal>> => {
  try {
    return ok(await import("@reprise/visit/carry"));
  } catch {
    return no({ type: "NotLoaded", says: words.notFetched });
  }
};
