/** One thing that only one tab does at a time. */
export interface Turn {
  readonly begin: () => void;
  /** Ends it; kept once nothing of it runs any more. */
  readonly end: () => Promise<void>;
}

/**
 * Lets the tab that was looked at last do something, and another as soon as that one is closed. A tab that nobody looks at may be put
 * to sleep by the browser in the middle of anything, so it gives way. Where a browser knows no locks, every tab does it.
 */
export const takeTurns = (name: string, { begin, end }: Turn): void => {
  // Typed as always there; it is not on a page without a secure origin.
  const locks = navigator.locks as LockManager | undefined;
  if (!locks) return begin();
  let holds = false;
  let waiting: AbortController | null = null;
  /** Held until the tab is closed, or another one takes it. */
  const hold = (): Promise<never> => {
    holds = true;
    waiting = null;
    begin();
    return new Promise(() => {});
  };
  const lost = async (): Promise<void> => {
    holds = false;
    await end();
    if (!holds && waiting === null) wait();
  };
  const wait = (): void => {
    const mine = new AbortController();
    waiting = mine;
    locks.request(name, { signal: mine.signal }, hold).catch(() => {
      if (!mine.signal.aborted) void lost();
    });
  };
  const seize = (): void => {
    if (holds || document.visibilityState !== "visible") return;
    waiting?.abort();
    waiting = null;
    locks.request(name, { steal: true }, hold).catch(() => void lost());
  };
  if (document.visibilityState === "visible") seize();
  else wait();
  document.addEventListener("visibilitychange", seize);
  addEventListener("focus", seize);
};
