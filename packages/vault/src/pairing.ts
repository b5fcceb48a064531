import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { no, ok, refuse, type Refusal, type Result } from "@reprise/engine/journal";
import type { StoreProblem, VaultStore } from "@reprise/stores";
import { followVault } from "./begin.ts";
import { b64u, b64uToBytes, joined, utf8, utf8ToText } from "./bytes.ts";
import { eraseTokenOf, keysOf, type Keys } from "./keys.ts";
import { ENTROPY_BYTES } from "./phrase.ts";
import type { Relay, RelayProblem } from "./relay.ts";
import { NONCE_BYTES, open, seal } from "./seal.ts";

/** So many seconds a link for pairing can be used. */
export const LINK_LIVES = 600;

const LINK_VERSION = 1;
const OFFER = "offer";

/** Where the phrase lies while a link for pairing can be used. */
const offerId = ({ name }: Keys): Uint8Array => hmac(sha256, name, utf8(OFFER));

/** What a link for pairing says: a one-time secret, and the relay at which it is used. */
export interface PairingLink {
  readonly secret: Uint8Array;
  readonly relay: string;
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/i.test(text);

/** A link for pairing. What it says stands in its fragment, which no browser sends to a server. */
export const pairingLink = (host: string, { secret, relay }: PairingLink): string =>
  `${host.replace(/[/#]+$/, "")}/#pair=${b64u(joined(Uint8Array.of(LINK_VERSION), secret))}&relay=${encodeURIComponent(relay)}`;

/** Reads a link for pairing, or what stands behind its #. */
export const readPairingLink = (text: string): Result<PairingLink, Refusal> => {
  const notOne = refuse("NotALink", "That is not a link for pairing. Copy the whole link from your other device.");
  const fragment = text.trim().split("#").at(-1) ?? "";
  const fields = new Map(fragment.split("&").map((part) => [part.split("=")[0], part.slice(part.indexOf("=") + 1)]));
  const bytes = b64uToBytes(fields.get("pair") ?? "");
  if (bytes === null || bytes.length === 0) return notOne;
  if ((bytes[0] ?? 0) > LINK_VERSION)
    return refuse("NewerLink", "That link was made by a newer Reprise. Update this one, then try again.");
  let relay: string;
  try {
    relay = decodeURIComponent(fields.get("relay") ?? "");
  } catch {
    return notOne;
  }
  if (bytes[0] !== LINK_VERSION || bytes.length !== 1 + ENTROPY_BYTES || !isWebAddress(relay)) return notOne;
  return ok({ secret: bytes.slice(1), relay });
};

/** Lays a vault's phrase, sealed, where a link for pairing finds it for ten minutes; hands the link's words back. */
export const offerPairing = async (
  relay: Relay,
  given: {
    readonly entropy: Uint8Array;
    /** The relay as the other device reaches it. */
    readonly url: string;
    readonly random: (bytes: number) => Uint8Array;
    readonly invite?: string;
  },
): Promise<Result<PairingLink, RelayProblem>> => {
  const secret = given.random(ENTROPY_BYTES);
  const keys = keysOf(secret);
  const { invite } = given;
  const registered = await relay.register({
    vault: keys.id,
    token: keys.writeToken,
    ...keys.registration,
    lives: LINK_LIVES,
    ...(invite !== undefined && { invite }),
  });
  if (!registered.ok) return registered;
  const id = offerId(keys);
  const offer = utf8(JSON.stringify({ entropy: b64u(given.entropy), relay: given.url }));
  const sealed = seal(keys, id, offer, given.random(NONCE_BYTES));
  const erase = b64u(sha256(eraseTokenOf(keys, id)));
  const pushed = await relay.push({ vault: keys.id, token: keys.writeToken }, [{ id: b64u(id), sealed, erase }]);
  return pushed.ok ? ok({ secret, relay: given.url }) : pushed;
};

/** Takes an offer back: its link can no longer be used. */
export const endOffer = async (relay: Relay, { secret }: PairingLink): Promise<Result<null, RelayProblem>> => {
  const keys = keysOf(secret);
  const removed = await relay.remove({ vault: keys.id, token: keys.writeToken });
  return removed.ok || removed.problem.type === "Gone" || removed.problem.type === "Unauthorised" ? ok(null) : removed;
};

/** What a link for pairing leads to: a vault's entropy, and its relay. */
export interface Offer {
  readonly entropy: Uint8Array;
  readonly relay: string;
}

const over: Refusal = {
  type: "LinkOver",
  says: "That link was used already, or its ten minutes are over. Make a new one on your other device.",
};

/** Reads what a link for pairing leads to. Nothing is changed, here or there. */
export const readOffer = async (
  relay: Relay,
  { secret }: PairingLink,
): Promise<Result<Offer, Refusal | RelayProblem>> => {
  const keys = keysOf(secret);
  const page = await relay.pull({ vault: keys.id, token: keys.writeToken }, null, 10);
  if (!page.ok) return page.problem.type === "Unauthorised" || page.problem.type === "Gone" ? no(over) : page;
  const id = offerId(keys);
  const sealed = page.value.records.find((one) => one.id === b64u(id))?.sealed;
  if (!sealed) return no(over);
  const opened = open(keys, id, sealed, 0);
  const offer = opened.ok ? offerOf(utf8ToText(opened.value) ?? "") : null;
  return offer === null
    ? refuse("NotAnOffer", "What that link leads to is not from your other device. Make a new link there.")
    : ok(offer);
};

const offerOf = (text: string): Offer | null => {
  try {
    const { entropy, relay } = JSON.parse(text) as { readonly entropy?: unknown; readonly relay?: unknown };
    const bytes = typeof entropy === "string" ? b64uToBytes(entropy) : null;
    return bytes?.length === ENTROPY_BYTES && typeof relay === "string" && isWebAddress(relay)
      ? { entropy: bytes, relay }
      : null;
  } catch {
    return null;
  }
};

/** Takes up an offer: this device follows the vault, and the offer is deleted. The next sync makes both journals one. */
export const takeOffer = async (
  store: VaultStore,
  relay: Relay,
  link: PairingLink,
  name: string | null,
): Promise<Result<{ readonly vault: string; readonly relay: string }, Refusal | RelayProblem | StoreProblem>> => {
  const offer = await readOffer(relay, link);
  if (!offer.ok) return offer;
  const followed = await followVault(store, offer.value.entropy, offer.value.relay, name);
  if (!followed.ok) return followed;
  // Where deleting does not work, the relay does it by itself once the ten minutes are over.
  await endOffer(relay, link);
  return ok({ vault: followed.value, relay: offer.value.relay });
};
