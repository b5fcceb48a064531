/** What this browser says about the room it gives: how much is taken, in bytes, and whether it promised to keep it. Null: not said. */
export interface Room {
  readonly taken: number | null;
  readonly promised: boolean | null;
}

/** How much room is taken here, and whether the browser promised to keep it. Nobody is asked for anything by this. */
export const roomHere = async (): Promise<Room> => {
  // Typed as always there; it is not in older browsers, nor on a page without a secure origin.
  const storage = navigator.storage as StorageManager | undefined;
  const [estimate, promised] = await Promise.all([
    storage?.estimate?.().catch(() => null),
    storage?.persisted?.().catch(() => null),
  ]);
  return { taken: estimate?.usage ?? null, promised: promised ?? null };
};

/** Whether the app was opened from a home screen or a dock, where browsers keep what it holds. */
export const isInstalled = (): boolean =>
  matchMedia("(display-mode: standalone)").matches || ("standalone" in navigator && navigator.standalone === true);
