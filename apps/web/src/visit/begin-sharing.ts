import { goto } from "$app/navigation";
import { resolve } from "$app/paths";
import { openedOnce, takeOnce } from "../devices/opened-link.ts";
import { here } from "./here.svelte.ts";

/** Fetches what keeps the journal in step with other devices, and begins. A file of its own, so that no first screen names what it brings. */
export const beginSharing = async (): Promise<void> => {
  // Not fetched, as without a network: the next page that opens tries again.
  const fetched = await import("./sync.svelte.ts").catch(() => null);
  const ready = await fetched?.sharing();
  if (!fetched || !ready?.ok || openedOnce() === null) return;
  // A link of this machine was opened. Anyone can make one up or send one, so two journals come together after a yes alone.
  if (here.isNew || fetched.sync.shared?.atMachine) await ready.value.joinHere(takeOnce() ?? undefined);
  else await goto(resolve("/devices/join"));
};
