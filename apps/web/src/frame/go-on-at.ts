import { tick } from "svelte";

const CONTROLS = "a[href], button, input, textarea";

/** Shows more, and goes on at the first thing that came: the button that showed it is gone by then. */
export const goOnAt = async (show: () => void): Promise<void> => {
  const before = new Set(document.querySelectorAll(CONTROLS));
  show();
  await tick();
  [...document.querySelectorAll<HTMLElement>(CONTROLS)].find((one) => !before.has(one))?.focus();
};
