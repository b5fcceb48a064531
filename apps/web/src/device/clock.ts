import type { Now } from "@reprise/engine";

/** Now, and where the learner is, by this device's clock. */
export const clock = (): Now => {
  const now = new Date();
  return { instant: now.getTime(), offset: -now.getTimezoneOffset() };
};

/** A time of day as one says it here: "2:40 pm". */
export const sayTime = (at: number): string =>
  new Intl.DateTimeFormat("en", { hour: "numeric", minute: "2-digit" }).format(at).toLowerCase();

/** A day as it stands above a page: "Friday 22 May". */
export const sayDate = (at: number): string =>
  new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" }).format(at).replace(",", "");

/** Minutes and seconds: "1:05". */
export const sayClock = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};
