import { bytesOfLength, hashOf, isSame } from "../bytes.ts";
import type { Keeping, Vault } from "../keeping/keeping.ts";

const NONE = new Uint8Array(32);
const NO_ID = new Uint8Array(20);

/** The token that a request brings; undefined when it brings none. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer ([\w-]{1,200})$/i.exec(authorization ?? "")?.[1];

/** The vault that a token opens for reading or for writing; null when it opens none, for whatever reason. */
export const opened = async (
  keeping: Keeping,
  place: string,
  bearer: string | undefined,
  needs: "read" | "write",
): Promise<Vault | null> => {
  // The same is done whether the id, the vault or the token is wrong: one question, one hash, two comparisons.
  const id = bytesOfLength(place, 20);
  const token = bytesOfLength(bearer ?? "", 32);
  const hash = hashOf(token ?? NONE);
  const vault = await keeping.vault(id ?? NO_ID);
  const writes = isSame(hash, vault?.write ?? NONE);
  const reads = isSame(hash, vault?.read ?? NONE);
  const may = needs === "write" ? writes : writes || reads;
  return id && token && vault && may ? vault : null;
};
