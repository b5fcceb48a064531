/** The door to the relay: the web app served, on this machine or on a server of one's own. */
export { forgetVault } from "./forget-vault.ts";
export type { Own } from "./local/local-door.ts";
export { POLICY } from "./policy.ts";
export { relayApp } from "./relay-app.ts";
export { serve, type Place, type Serving } from "./serve.ts";
export { USUAL, type Terms } from "./terms.ts";
