import { existsSync } from "node:fs";
import { join } from "node:path";
import { ok, type Refusal, type Result } from "@reprise/engine";

/** The file in the data folder where this machine's own relay keeps its vaults, beside the journal. */
export const RELAY_FILE = "relay.sqlite";

/** Deletes a vault from this machine's own relay, whether or not it runs. */
export const forgetHere = async (home: string, vault: string): Promise<Result<null, Refusal>> => {
  const file = join(home, RELAY_FILE);
  if (!existsSync(file)) return ok(null);
  const { forgetVault } = await import("@reprise/relay");
  return forgetVault(file, vault);
};
