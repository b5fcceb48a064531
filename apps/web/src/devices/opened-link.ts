/** What the fragment of a link that lets a device in begins with. */
const SIGN = "#pair=";

/** The link with which the app was opened, if it lets this device in; kept in memory alone, until it was used or put away. */
let opened: string | null = null;

/** Takes such a link out of the address bar, so that neither the history nor a picture of the screen keeps it. */
export const takeOpenedLink = (): boolean => {
  if (!location.hash.startsWith(SIGN)) return false;
  opened = location.href;
  history.replaceState(history.state, "", location.pathname + location.search);
  return true;
};

/** What the fragment of a link begins with that a machine prints for its own browsers. */
const HERE = "#here=";

let once: string | null = null;

/** Takes the secret of such a link out of the address bar. */
export const takeOpenedHere = (): boolean => {
  if (!location.hash.startsWith(HERE)) return false;
  once = location.hash.slice(HERE.length);
  history.replaceState(history.state, "", location.pathname + location.search);
  return true;
};

/** That secret, for as long as it was neither used nor put away. */
export const openedOnce = (): string | null => once;

/** That secret, once; it opens nothing a second time. */
export const takeOnce = (): string | null => {
  const taken = once;
  once = null;
  return taken;
};

/** The link that lets this device in. */
export const openedLink = (): string | null => opened;

/** Puts away whatever link was opened. */
export const putLinkAway = (): void => {
  opened = null;
  once = null;
};

/** The link in a text that someone pasted; null where there is none. */
export const linkIn = (text: string): string | null =>
  text.split(/\s+/).find((word) => word.includes(SIGN) && URL.canParse(word)) ?? null;

/** The relay that a link names; null where it names none that can be read. */
export const relayIn = (link: string): string | null => {
  const relay = new URLSearchParams(link.slice(link.indexOf("#") + 1)).get("relay");
  return relay !== null && URL.canParse(relay) ? relay : null;
};
