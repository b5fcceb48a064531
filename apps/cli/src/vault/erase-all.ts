import { no, ok, type Refusal, type Result } from "@reprise/engine";
import type { Means } from "@reprise/visit/vault";
import { eraseNodeStore } from "@reprise/stores/node";
import { forgetHere } from "../here/own-relay.ts";
import { sharing } from "./means.ts";

/**
 * Erases the journal in a data folder for good, and what relays keep of it; `onlyHere` leaves other machines' relays alone. What
 * others keep goes first: once the journal is gone here, so is the key to it. Where that cannot be reached, nothing is erased here.
 */
export const eraseAll = async (
  means: Means,
  home: string,
  { onlyHere = false }: { readonly onlyHere?: boolean } = {},
): Promise<Result<null, Refusal>> => {
  const { eraseVault, standings } = await sharing();
  const all = await standings(means);
  if (!all.ok) return all;
  for (const { vault, isHere } of all.value) {
    if (isHere || onlyHere) continue;
    const gone = await eraseVault(means, vault);
    if (!gone.ok)
      return no({
        type: "NotErased",
        says: `Nothing was erased here: ${gone.problem.says} Or run erase --here, which leaves the sealed copies there.`,
      });
  }
  for (const { vault, isHere } of all.value) {
    const gone = isHere ? await forgetHere(home, vault) : ok(null);
    if (!gone.ok) return gone;
  }
  return eraseNodeStore(home);
};
