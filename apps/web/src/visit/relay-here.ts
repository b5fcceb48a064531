import { resolve } from "$app/paths";

/** The sign in a page that names its relay (tools/finish-web.ts): "." for the place the page came from, or an address. */
const SIGN = 'meta[name="reprise-relay"]';

/** The relay of the place this app came from, without a slash at its end; null where there is none. */
export const relayHere = (): string | null => {
  const named = document.querySelector<HTMLMetaElement>(SIGN)?.content ?? "";
  if (named === "") return null;
  return (named === "." ? new URL(resolve("/"), location.origin).href : named).replace(/\/+$/, "");
};

/** Whether an address is this machine's own, so that no other device can reach it. */
export const isOnlyHere = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
};

/** An address as one reads it: its host, and its port where it is not the usual one. */
export const placeOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);
