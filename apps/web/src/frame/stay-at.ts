import { tick } from "svelte";

/**
 * Puts someone whose button went with what it did at a heading, or at the line that says how it is now: else a keyboard and a screen
 * reader stand nowhere. Who stands somewhere by then, as at what opened a sheet that closed, stays there.
 */
export const stayAt = async (place: HTMLElement | null | undefined): Promise<void> => {
  await tick();
  const at = document.activeElement ?? document.body;
  // What stood on a sheet has focus for a moment after it closed.
  if (!place || (at !== document.body && !at.closest("dialog:not([open])"))) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
};
