/** The door to what every shell does with vaults: one journal on several devices. Fetched when it is needed, since sealing weighs. */
export {
  deviceName,
  devices,
  eraseVault,
  follow,
  leave,
  rename,
  start,
  startFromPhrase,
  type Coming,
  type Device,
} from "./follow.ts";
export { eraseHere, joinHere } from "./here.ts";
export { keepInStep, type KeptInStep, type Listeners, type Poke } from "./keep-in-step.ts";
export { atRelay, relayUrl, type Means } from "./means.ts";
export { invite, isLinkOver, join, newPhrase, wasUsed, type Invitation } from "./pairing.ts";
export { askedWords, confirmPhrase, phraseOf } from "./phrase.ts";
export { remembered, rememberOf, type Remembered } from "./remembered.ts";
export { isPassing, standingOf, standings, standingSays, type Standing, type Told } from "./standing.ts";
export { settled, syncAll, syncNow, type AllSynced } from "./sync-now.ts";
