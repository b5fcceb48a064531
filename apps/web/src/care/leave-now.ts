import { moveOn } from "../steps/place.ts";
import { here } from "../visit/here.svelte.ts";

/** A page that anyone may have open: it says nothing of whoever opens it, and is there at once. */
export const NEUTRAL = "https://www.bbc.com/weather";

/** Within how long Escape has to be pressed again, in milliseconds. */
const AGAIN = 5000;

/**
 * Takes the page away at once, then puts another in its place: nothing of it is seen while the network is slow, and the way back does
 * not lead to it.
 */
export const leaveNow = (): void => {
  document.title = new URL(NEUTRAL).hostname;
  document.body.replaceChildren();
  // A browser that brings a page back from its memory would bring back an empty one.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
  if (here.isOpen) moveOn();
  location.replace(NEUTRAL);
};

/** Escape twice does the same; `once` is told after the first, and when it counts no longer. Gives what ends the listening. */
export const leaveOnEscape = (once: (pressed: boolean) => void): (() => void) => {
  let forget: ReturnType<typeof setTimeout> | undefined;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.repeat) return;
    if (forget !== undefined) return leaveNow();
    once(true);
    forget = setTimeout(() => {
      forget = undefined;
      once(false);
    }, AGAIN);
  };
  addEventListener("keydown", press);
  return () => {
    clearTimeout(forget);
    removeEventListener("keydown", press);
  };
};
