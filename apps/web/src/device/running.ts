let last = 0;

/** A breath or a time is running right now. */
export const runsNow = (): void => void (last = Date.now());

/** When something was last seen to run, by this device's clock. */
export const lastRan = (): number => last;
