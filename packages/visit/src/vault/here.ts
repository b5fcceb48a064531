import { ok, refuse, type Refusal, type Result } from "@reprise/engine";
import { b64uToBytes, ENTROPY_BYTES, type Answer } from "@reprise/vault";
import { follow, leave, type Coming } from "./follow.ts";
import type { Means } from "./means.ts";
import { standings } from "./standing.ts";

/** Asks the relay of this machine for something that only its own pages may ask for; null where it does not answer. */
const asked = async ({ fetch }: Means, url: string, once: string | undefined): Promise<Answer | null> => {
  try {
    return await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(once === undefined ? {} : { once }),
      signal: new AbortController().signal,
    });
  } catch {
    return null;
  }
};

/**
 * Comes to the journal of this machine, which the relay at `origin` hands to its own pages. Null where there is none, or where it is
 * not for whoever asks. `once` is the secret of a link that `reprise serve` printed, where the machine cannot tell its users apart.
 */
export const joinHere = async (
  means: Means,
  origin: string,
  { once, ...coming }: Coming & { readonly once?: string } = {},
): Promise<Result<string | null, Refusal>> => {
  const answer = await asked(means, `${origin}/local/join`, once);
  if (answer?.status !== 200) return ok(null);
  const secret = secretIn(await answer.text().catch(() => ""));
  if (secret === null)
    return refuse("Strange", "This machine's journal could not be reached. Start reprise serve again.");
  const joined = await follow(means, secret, origin, { ...coming, isHere: true });
  if (!joined.ok) return joined;
  // A machine has one journal: one that was erased here before is left behind.
  const all = await standings(means);
  for (const { vault, isHere } of all.ok ? all.value : [])
    if (isHere && vault !== joined.value) await leave(means, vault);
  return joined;
};

/** Erases the journal of this machine, with what relays keep of it; whether that came about. What this page keeps is its own to erase. */
export const eraseHere = async (means: Means, origin: string, once?: string): Promise<boolean> =>
  (await asked(means, `${origin}/local/erase`, once))?.status === 204;

const secretIn = (text: string): Uint8Array | null => {
  try {
    const secret = b64uToBytes(String((JSON.parse(text) as { readonly secret?: unknown }).secret));
    return secret?.length === ENTROPY_BYTES ? secret : null;
  } catch {
    return null;
  }
};
