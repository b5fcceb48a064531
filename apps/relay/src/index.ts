/** The door to the relay: the web app served, on this machine or on a server of one's own. */
export { POLICY } from "./policy.ts";
export { relayApp } from "./relay-app.ts";
export { serve, type Serving } from "./serve.ts";
