import { ok, type Refusal, type Result } from "@reprise/engine/journal";
import { bytesOfLength } from "./bytes.ts";
import { openKeeping } from "./keeping/open.ts";
import { USUAL } from "./terms.ts";

/** Deletes a vault in a relay's own database, for the owner of its file: whether or not a relay runs on it. */
export const forgetVault = async (db: string, vault: string): Promise<Result<null, Refusal>> => {
  const terms = { db, quota: USUAL.quota, connections: 1, clock: Date.now };
  const opened = await openKeeping(terms);
  if (!opened.ok) return opened;
  const keeping = opened.value;
  try {
    const id = bytesOfLength(vault, 20);
    const there = id && (await keeping.vault(id));
    if (there && !there.gone) await keeping.remove(there);
    return ok(null);
  } finally {
    await keeping.close();
  }
};
