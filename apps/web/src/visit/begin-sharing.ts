/** Fetches what keeps the journal in step with other devices, and begins. A file of its own, so that no first screen names what it brings. */
export const beginSharing = async (): Promise<void> => {
  // Not fetched, as without a network: the next page that opens tries again.
  const fetched = await import("./sync.svelte.ts").catch(() => null);
  await fetched?.sharing();
};
