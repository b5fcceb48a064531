import type { Refusal, Result } from "@reprise/engine";
import { pauseBefore, type Synced } from "@reprise/vault";
import { knownVault, relayAt, type Means } from "./means.ts";
import { newPhrase } from "./pairing.ts";
import { standingOf, type Standing } from "./standing.ts";
import { syncNow } from "./sync-now.ts";

/** Why a sync is asked for: something was recorded, or someone looks (the page came to the front, the network is back). */
export type Poke = "recorded" | "looked";

/** A journal that is kept in step with its vault in the background. */
export interface KeptInStep {
  /** Asks for a sync soon. While the relay is away, what is recorded waits for the next try; a look tries at once. */
  readonly poke: (why: Poke) => void;
  readonly isSyncing: () => boolean;
  /** Ends it; kept once nothing of it runs any more. What was not sent is sent by the next one. */
  readonly stop: () => Promise<void>;
}

/** Who is told what happens in the background. */
export interface Listeners {
  /** How the vault stands, whenever that may have changed. */
  readonly standing?: (standing: Standing, isSyncing: boolean) => void;
  /** So many entries came from other devices: read the journal anew. The next sync waits for it. */
  readonly received?: (entries: number) => Promise<void> | void;
  /** A new phrase that was begun is there: the journal is in another vault now, and this one is over. */
  readonly moved?: () => void;
}

/** Without a live stream the relay is still asked so often, in milliseconds. */
const BY_ITSELF = 5 * 60_000;
/** The first pause after a trouble, and the longest, in milliseconds. */
const PAUSES = { first: 2_000, longest: BY_ITSELF };
/** So often a relay may tell of something new and there is nothing: our own records come back so. Then it is listened to with pauses. */
const FOR_NOTHING = 3;

/**
 * Keeps a journal and its vault in step until it is stopped: syncs at once, when asked, when the relay tells of something new, and now
 * and then by itself; after trouble with pauses that grow. Several may run over one store; they only do some work twice.
 */
export const keepInStep = (given: Means, vault: string, { standing, received, moved }: Listeners = {}): KeptInStep => {
  const over = new AbortController();
  const means = stoppable(given, over.signal);
  let wake: (() => void) | null = null;
  let isPoked = false;
  let isSyncing = false;
  let failures = 0;
  let forNothing = 0;
  let head = -1;
  let listening: Promise<void> | null = null;

  const poke = (why: Poke): void => {
    if (why === "recorded" && failures > 0) return;
    isPoked = true;
    wake?.();
  };

  const tell = async (): Promise<void> => {
    const now = await standingOf(means, vault);
    if (!now.ok) return;
    head = now.value.head;
    standing?.(now.value, isSyncing);
  };

  const listen = async (): Promise<void> => {
    const known = await knownVault(means, vault);
    if (!known.ok || over.signal.aborted) return;
    const { keys, state } = known.value;
    const access = { vault, token: keys.readToken };
    for await (const newest of relayAt(means, state.relay).live(access, over.signal)) {
      if (newest === head) continue;
      if (++forNothing > FOR_NOTHING) await means.sleep(pauseBefore(forNothing - FOR_NOTHING, means.random, PAUSES));
      poke("looked");
    }
  };

  const pause = (ms: number): Promise<void> => {
    if (isPoked || over.signal.aborted) return Promise.resolve();
    const woken = new AbortController();
    wake = () => woken.abort();
    over.signal.addEventListener("abort", wake, { once: true });
    return means.sleep(ms, woken.signal).then(() => {
      over.signal.removeEventListener("abort", wake as () => void);
      wake = null;
    });
  };

  const run = async (): Promise<void> => {
    while (!over.signal.aborted) {
      isPoked = false;
      isSyncing = true;
      await tell();
      const synced = await syncedOrMoved(means, vault);
      isSyncing = false;
      if (over.signal.aborted) break;
      if (synced === null) {
        over.abort();
        moved?.();
        break;
      }
      if (synced.ok && synced.value.received + synced.value.sent > 0) forNothing = 0;
      if (synced.ok && synced.value.received > 0) await received?.(synced.value.received);
      await tell();
      if (synced.ok) {
        failures = 0;
        listening ??= listen().then(() => void (listening = null));
        await pause(BY_ITSELF);
      } else {
        await pause(pauseBefore(failures++, means.random, PAUSES));
      }
    }
    await listening;
  };
  const running = run();

  return {
    poke,
    isSyncing: () => isSyncing,
    stop: () => {
      over.abort();
      return running;
    },
  };
};

/** Sends and fetches. Where a new phrase was begun, that is brought to its end instead, and nothing more goes to who has the old one; null then. */
const syncedOrMoved = async (means: Means, vault: string): Promise<Result<Synced, Refusal> | null> => {
  const now = await standingOf(means, vault);
  if (!now.ok || !now.value.isChanging) return syncNow(means, vault);
  const changed = await newPhrase(means, vault);
  return changed.ok ? null : changed;
};

/** The same means, which give up at once when a signal is given, so that nothing runs on behind a shell that closes. */
const stoppable = (means: Means, signal: AbortSignal): Means => ({
  ...means,
  signal,
  fetch: async (url, init) => {
    if (signal.aborted) throw new Error("stopped");
    // A stream brings the signal itself.
    if (init.signal === signal) return means.fetch(url, init);
    const both = new AbortController();
    const abort = (): void => both.abort();
    const ends = [signal, init.signal];
    for (const end of ends) end.addEventListener("abort", abort);
    const release = (): void => ends.forEach((end) => end.removeEventListener("abort", abort));
    try {
      const answer = await means.fetch(url, { ...init, signal: both.signal });
      const { status, headers, body } = answer;
      return { status, headers, body, text: () => answer.text().finally(release) };
    } catch (error) {
      release();
      throw error;
    }
  },
  sleep: (ms, until) => {
    if (signal.aborted || until?.aborted) return Promise.resolve();
    const either = new AbortController();
    const abort = (): void => either.abort();
    const ends = until ? [signal, until] : [signal];
    for (const end of ends) end.addEventListener("abort", abort);
    return means.sleep(ms, either.signal).finally(() => ends.forEach((end) => end.removeEventListener("abort", abort)));
  },
});
