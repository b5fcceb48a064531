/** Milliseconds since 1970 that never jump while a page is open, whatever is done to the device's clock. */
export const steadyNow = (): number => performance.timeOrigin + performance.now();
