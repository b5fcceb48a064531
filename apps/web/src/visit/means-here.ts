import { sleep } from "@reprise/visit";
import type { Means } from "@reprise/visit/vault";
import { here } from "./here.svelte.ts";

/** What this browser hands over for whatever is done about vaults. What a relay answers is kept nowhere and followed nowhere. */
export const meansHere = (): Means => ({
  store: here.store,
  fetch: (url, init) =>
    fetch(url, { ...init, cache: "no-store", credentials: "omit", redirect: "error", referrerPolicy: "no-referrer" }),
  sleep,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  clock: () => here.visit.now().instant,
});
