/** What a hand can tell apart without looking: two short ones for in, one long one for out, three for the end; in milliseconds. */
const patterns = { in: [70, 90, 70], out: [320], end: [160, 120, 160, 120, 160] } as const;

/** Whether this device can vibrate at all. */
export const canVibrate = (): boolean => "vibrate" in navigator;

/** Lets the device be felt. */
export const vibrate = (what: keyof typeof patterns): void => {
  if (canVibrate()) navigator.vibrate([...patterns[what]]);
};
