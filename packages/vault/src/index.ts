/** The door to a vault: one journal on several devices, sealed before it leaves any of them. It knows no platform. */
export { problemOfType } from "./answers.ts";
export { b64u, b64uToBytes } from "./bytes.ts";
export { follow, gapsOf, headOf, statementsOf, type Chains, type Gap, type Place, type Statement } from "./chains.ts";
export { bytesToContent, contentToBytes, LONGEST_NAME, type Content, type Link, type Placed } from "./content.ts";
export { findingSays, type Finding } from "./finding.ts";
export { eraseTokenOf, keysOf, linkOf, noteIdOf, recordIdOf, type Keys } from "./keys.ts";
export { ENTROPY_BYTES, entropyToPhrase, PHRASE_WORDS, phraseToEntropy } from "./phrase.ts";
export { FORMAT, LONGEST_SEALED, NONCE_BYTES, open, paddedLength, seal, sealedLength, type Unopened } from "./seal.ts";
export {
  MOST_RECORDS,
  type Access,
  type Cursor,
  type Given,
  type Page,
  type Registration,
  type Relay,
  type RelayProblem,
  type Sending,
  type Stored,
} from "./relay.ts";
export { pauseBefore, type Answer, type Fetch, type Reach, type Reader } from "./reach.ts";
export { relayOver } from "./relay-over.ts";
export { notFollowed, type SyncProblem, type Syncing } from "./session.ts";
export { changeState } from "./starts.ts";
export { isMoving, newState, type VaultState } from "./state.ts";
export { settleFinding, syncOnce, type Synced } from "./sync.ts";
export { followVault } from "./begin.ts";
export { moveVault, type Moved, type Moving } from "./move.ts";
export {
  endOffer,
  LINK_LIVES,
  offerPairing,
  pairingLink,
  readOffer,
  readPairingLink,
  takeOffer,
  type Offer,
  type PairingLink,
} from "./pairing.ts";
