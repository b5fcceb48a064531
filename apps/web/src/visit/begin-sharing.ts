import { takeOnce } from "../devices/opened-link.ts";

/** Fetches what keeps the journal in step with other devices, and begins. A file of its own, so that no first screen names what it brings. */
export const beginSharing = async (): Promise<void> => {
  // Not fetched, as without a network: the next page that opens tries again.
  const fetched = await import("./sync.svelte.ts").catch(() => null);
  const ready = await fetched?.sharing();
  if (!ready?.ok) return;
  // A link of this machine was opened: whoever does so wants its journal here, whatever was said before.
  const once = takeOnce();
  if (once !== null) await ready.value.joinHere(once);
};
