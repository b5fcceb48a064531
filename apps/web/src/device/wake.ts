/** Keeps the screen awake until the returned function is called; where a device cannot, it sleeps as it always does. */
export const keepAwake = (): (() => void) => {
  let lock: WakeLockSentinel | null = null;
  let wanted = true;
  const ask = (): void => {
    // A page that was hidden has lost its lock and asks again when it is back.
    if (!wanted || document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
    navigator.wakeLock.request("screen").then(
      (given) => {
        if (wanted) lock = given;
        else void given.release();
      },
      () => {},
    );
  };
  ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
};
