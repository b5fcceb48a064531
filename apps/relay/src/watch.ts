import { bytesOf } from "./bytes.ts";
import type { Keeping, Reach } from "./keeping/keeping.ts";

/** Who listens to a vault: told of each new head, and of its end (null). */
type Listener = (reach: Reach | null) => void;

/** Who is told when a vault moves on, in this process at once and from other processes within about a second. */
export interface Watch {
  /** Listens, until what comes back is called; null when too many listen already. */
  readonly listen: (vault: string, listener: Listener) => (() => void) | null;
  /** This process has moved a vault on, or ended it. */
  readonly moved: (vault: string, reach: Reach) => void;
  readonly open: () => number;
  readonly stop: () => void;
}

/** How many may listen: to one vault, and to one process. */
export interface Audience {
  readonly ofVault: number;
  readonly inAll: number;
}

/** How often the database is asked what other processes did, in milliseconds, and for how many vaults at once. */
const [OFTEN, AT_ONCE] = [1000, 500];

/** Watches the vaults that someone listens to. */
export const watchOver = (keeping: Keeping, { ofVault, inAll }: Audience): Watch => {
  const listeners = new Map<string, Set<Listener>>();
  let open = 0;
  let asking = false;

  const tell = (vault: string, reach: Reach | null): void => {
    for (const listener of [...(listeners.get(vault) ?? [])]) listener(reach);
  };

  const ask = async (): Promise<void> => {
    const names = [...listeners.keys()];
    for (let from = 0; from < names.length; from += AT_ONCE) {
      const some = names.slice(from, from + AT_ONCE);
      const reaches = await keeping.reaches(some.map((name) => bytesOf(name) as Uint8Array));
      for (const name of some) tell(name, reaches.get(name) ?? null);
    }
  };

  const timer = setInterval(() => {
    if (asking || listeners.size === 0) return;
    asking = true;
    // A database that does not answer now is asked again in a second; who listens loses nothing by it.
    void ask()
      .catch(() => {})
      .finally(() => (asking = false));
  }, OFTEN);
  timer.unref();

  return {
    listen: (vault, listener) => {
      const those = listeners.get(vault) ?? new Set();
      if (those.size >= ofVault || open >= inAll) return null;
      listeners.set(vault, those.add(listener));
      open++;
      return () => {
        if (!those.delete(listener)) return;
        open--;
        if (those.size === 0 && listeners.get(vault) === those) listeners.delete(vault);
      };
    },
    moved: tell,
    open: () => open,
    stop: () => {
      clearInterval(timer);
      for (const vault of [...listeners.keys()]) tell(vault, null);
    },
  };
};
