import { no, ok, type Refusal, type Result } from "@reprise/engine";
import {
  isMoving,
  LINK_LIVES,
  moveVault,
  offerPairing,
  pairingLink,
  readOffer,
  readPairingLink,
  takeOffer,
} from "@reprise/vault";
import { deviceName, isFree, leaveMoved, type Coming } from "./follow.ts";
import { changeVault, knownVault, relayAt, relayUrl, syncing, type Means } from "./means.ts";
import { forgetOf, rememberOf, rememberTrouble, remembered } from "./remembered.ts";
import { standings } from "./standing.ts";

/** A link that lets one other device come to the vault, and until when it does. */
export interface Invitation {
  readonly link: string;
  readonly endsAt: number;
}

/**
 * Makes a link for one other device, to be opened at `app`, where Reprise is served (the relay itself, unless it is said), or pasted
 * there. Sync before: the other device finds what is on the relay.
 */
export const invite = async (
  means: Means,
  vault: string,
  { app, invite: code }: { readonly app?: string; readonly invite?: string } = {},
): Promise<Result<Invitation, Refusal>> => {
  const known = await knownVault(means, vault);
  if (!known.ok) return known;
  const { relay } = known.value.state;
  const began = means.clock();
  const offered = await offerPairing(relayAt(means, relay), {
    entropy: known.value.secret,
    url: relay,
    random: means.random,
    ...(code !== undefined && { invite: code }),
  });
  return offered.ok
    ? ok({ link: pairingLink(app ?? relay, offered.value), endsAt: began + LINK_LIVES * 1000 })
    : offered;
};

/** Whether a link is of no use any more: it was used, or its time is over. The relay's answer is the same for both. */
export const isLinkOver = async (means: Means, { link }: Invitation): Promise<Result<boolean, Refusal>> => {
  const read = readPairingLink(link);
  if (!read.ok) return read;
  const offer = await readOffer(relayAt(means, read.value.relay), read.value);
  if (offer.ok) return ok(false);
  return offer.problem.type === "LinkOver" ? ok(true) : offer;
};

/** Whether a link was used: asks now and then until it was, or until its time is over. What is answered after that is no sign of it. */
export const wasUsed = async (means: Means, invitation: Invitation, pause: number): Promise<boolean> => {
  const isOpen = (): boolean => means.clock() < invitation.endsAt;
  while (isOpen()) {
    await means.sleep(pause);
    const over = await isLinkOver(means, invitation);
    if (over.ok && over.value) return isOpen();
  }
  return false;
};

/** Comes to the vault of a link. The next sync makes both journals one. */
export const join = async (means: Means, link: string, coming: Coming = {}): Promise<Result<string, Refusal>> => {
  const read = readPairingLink(link);
  if (!read.ok) return read;
  const url = relayUrl(read.value.relay);
  if (!url.ok) return url;
  const free = await isFree(means);
  if (!free.ok) return free;
  const taken = await takeOffer(means.store, relayAt(means, url.value), read.value, deviceName(coming.name));
  if (!taken.ok) return taken;
  const { vault } = taken.value;
  const noted = await rememberOf(means, vault, { isHere: false });
  return noted.ok ? leaveMoved(means, vault) : noted;
};

/**
 * A new phrase for this journal: all of it is sealed anew into a new vault, and the old one is deleted. Every other device is to be
 * paired again. Broken off anywhere, the same call goes on.
 */
export const newPhrase = async (means: Means, vault: string, code?: string): Promise<Result<string, Refusal>> => {
  const known = await knownVault(means, vault);
  if (!known.ok) return known;
  const before = await remembered(means, vault);
  if (!before.ok) return before;
  const moved = await moveVault({ ...syncing(means, known.value), ...(code !== undefined && { invite: code }) });
  if (!moved.ok) {
    const all = await standings(means);
    const isThere = !all.ok || all.value.some((one) => !one.isHere && !one.isMoved && one.vault !== vault);
    // The old one is gone, or the relay takes no new one without a code: it is as if nobody had asked. What was begun before waits for the code.
    const { type } = moved.problem;
    if (!isThere && (type === "Gone" || (type === "InviteNeeded" && !isMoving(known.value.state))))
      await changeVault(means, vault, (state) => ({ ...state, moving: null }));
    else await rememberTrouble(means, vault, moved.problem);
    return no(moved.problem);
  }
  const { isHere } = before.value;
  const noted = await rememberOf(means, moved.value.vault, { isHere, inStepAt: means.clock() });
  if (!noted.ok) return noted;
  const forgotten = await forgetOf(means, vault);
  return forgotten.ok ? ok(moved.value.vault) : forgotten;
};
