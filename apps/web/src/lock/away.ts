import { lastRan } from "../device/running.ts";

/** After how many minutes away the journal locks by itself: what can be chosen, and what holds where nothing was chosen. */
export const CHOICES = [1, 5, 15, 60] as const;
const USUAL = 15;
const MINUTE = 60_000;
/** How often is looked, and how often the other tabs are told that someone is here, in milliseconds. */
const LOOK = 5_000;
const TELL = 10_000;

const KEY = "reprise:lock-after";

/** The minutes that were chosen on this device. */
export const minutesAway = (): number => {
  try {
    const chosen = Number(localStorage.getItem(KEY));
    return CHOICES.some((one) => one === chosen) ? chosen : USUAL;
  } catch {
    return USUAL;
  }
};

/** Remembers what was chosen. */
export const chooseMinutes = (minutes: number): void => {
  try {
    localStorage.setItem(KEY, String(minutes));
  } catch {
    // Where nothing can be kept, the usual time holds.
  }
};

/** What counts as being here. */
const SIGNS = ["pointerdown", "keydown", "wheel", "touchmove"] as const;

/**
 * Calls whenever nobody was here for as long as was chosen. `tell` is called now and then while someone is; what it hands back says that
 * someone is before another tab. Who breathes or waits for a time to end is here without a touch. Time goes by the device's clock,
 * which runs on while it sleeps.
 */
export const whenAway = (away: () => void, tell: () => void): (() => void) => {
  let last = Date.now();
  let told = 0;
  const seen = (at: number): void => {
    last = at;
    if (at - told < TELL) return;
    told = at;
    tell();
  };
  const look = (): boolean => {
    const now = Date.now();
    if (lastRan() > last) seen(lastRan());
    const isAway = now - last >= minutesAway() * MINUTE;
    // A clock that was put back must not keep it open.
    if (isAway || now < last) last = now;
    if (isAway) away();
    return isAway;
  };
  const here = (): void => {
    // After a long sleep the first touch comes before the next look.
    if (!look()) seen(Date.now());
  };
  for (const sign of SIGNS) addEventListener(sign, here, { passive: true, capture: true });
  for (const sign of ["focus", "pageshow"]) addEventListener(sign, look);
  document.addEventListener("visibilitychange", look);
  setInterval(look, LOOK);
  return () => {
    if (!look()) last = Date.now();
  };
};

/** Forgets what was chosen. */
export const forgetMinutes = (): void => {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
};
