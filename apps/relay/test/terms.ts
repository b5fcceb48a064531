import type { Terms } from "../src/index.ts";

/** Tests ask more often than anyone. */
export const OFTEN: Partial<Terms> = {
  address: { perSecond: 1e6, atOnce: 1e6 },
  newVault: { perSecond: 1e6, atOnce: 1e6 },
  vault: { perSecond: 1e6, atOnce: 1e6 },
};
