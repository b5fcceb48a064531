import { statSync } from "node:fs";
import { join } from "node:path";
import { kinds, no, ok, type Refusal, type Result } from "@reprise/engine";
import { JOURNAL_FILE, openNodeStore, type NodeStore } from "@reprise/stores/node";
import type { KeptInStep, Means, Standing } from "@reprise/visit/vault";
import { eraseAll } from "../vault/erase-all.ts";
import { machineName, meansOf, sharing } from "../vault/means.ts";

/** The journal of a data folder, kept in step with its vaults for as long as this machine's relay runs. */
export interface OwnJournal {
  /** The secret of the vault that this machine's programs share; null where it cannot be opened now. */
  readonly secret: () => Promise<Uint8Array | null>;
  /** Erases the journal, with what relays keep of it; whether that came about. */
  readonly erase: () => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

/** How often it is looked whether another program wrote to the journal, in milliseconds. */
const LOOK = 500;

/** One journal file while it is open. */
interface Open {
  readonly store: NodeStore;
  readonly means: Means;
  /** The vault of this machine's own programs. */
  readonly vault: string;
  /** Every vault it is kept in step with. */
  readonly inStep: Map<string, KeptInStep>;
  /** Which file this is: another one of the same name is another journal. */
  readonly file: string;
  /** The last state of the file that was looked at. */
  seen: number;
  /** The vault of this machine was deleted. */
  isMoved: boolean;
}

/**
 * Keeps the journal in a folder in step with the relay at `url`, and with those of its other vaults: what the command line records comes
 * to the browser, and back. A journal that is in no vault of this machine is put into one. One that was erased meanwhile begins anew.
 * `invite` is the relay's code for new journals, where it has one.
 */
export const keepOwnJournal = async (
  home: string,
  url: string,
  invite?: string,
): Promise<Result<OwnJournal, Refusal>> => {
  const first = await openJournal(home, url, invite);
  if (!first.ok) return first;
  let open: Open | null = first.value;
  let isStopped = false;

  const close = async (): Promise<void> => {
    const closing = open;
    open = null;
    if (!closing) return;
    await Promise.all([...closing.inStep.values()].map((one) => one.stop()));
    await closing.store.close();
  };
  const reopen = async (): Promise<void> => {
    await close();
    const again = await openJournal(home, url, invite);
    // Where it cannot be opened now, it is tried again with the next look.
    if (again.ok) open = again.value;
  };
  const isOther = ({ file, isMoved }: Open): boolean => isMoved || fileOf(home) !== file;

  // One thing after another: a look, an erasing, the end.
  let before: Promise<unknown> = Promise.resolve();
  const afterwards = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = before.then(work);
    before = done.catch(() => {});
    return done;
  };

  const look = async (): Promise<void> => {
    if (isStopped) return;
    if (open === null || isOther(open)) return reopen();
    const now = open.store.othersWrote();
    if (now === open.seen) return;
    open.seen = now;
    await followAll(open);
    for (const one of open.inStep.values()) one.poke("recorded");
  };
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    // What the look cannot do, because the file is held or gone, the next one does.
    void afterwards(look)
      .catch(() => {})
      .finally(() => (isLooking = false));
  }, LOOK);

  return ok({
    secret: () =>
      afterwards(async () => {
        if (open === null || isOther(open)) await reopen();
        const followed = await open?.store.ledger(open.vault).read();
        return followed?.ok ? (followed.value?.secret ?? null) : null;
      }),
    erase: () =>
      afterwards(async () => {
        if (open === null) return false;
        const erased = await eraseAll(open.means, home);
        await reopen();
        return erased.ok;
      }),
    stop: () => {
      clearInterval(timer);
      isStopped = true;
      return afterwards(close);
    },
  });
};

const fileOf = (home: string): string => {
  const there = statSync(join(home, JOURNAL_FILE), { throwIfNoEntry: false });
  return there ? `${there.ino}/${there.birthtimeMs}` : "";
};

const openJournal = async (home: string, url: string, invite?: string): Promise<Result<Open, Refusal>> => {
  const opened = openNodeStore(home, kinds);
  if (!opened.ok) return opened;
  const store = opened.value;
  const means = meansOf(store, Date.now);
  const vault = await vaultHere(means, url, invite);
  if (!vault.ok) {
    await store.close();
    return no(vault.problem);
  }
  const seen = store.othersWrote();
  const open: Open = { store, means, vault: vault.value, inStep: new Map(), file: fileOf(home), seen, isMoved: false };
  await followAll(open);
  return ok(open);
};

/** Keeps step with every vault that the journal is in now, and with none that it was in before. */
const followAll = async (open: Open): Promise<void> => {
  const { store, means, inStep } = open;
  const { keepInStep } = await sharing();
  const vaults = await store.vaults();
  if (!vaults.ok) return;
  for (const [vault, one] of [...inStep])
    if (!vaults.value.includes(vault)) {
      inStep.delete(vault);
      void one.stop();
    }
  for (const vault of vaults.value) {
    if (inStep.has(vault)) continue;
    const standing = ({ isMoved }: Standing): void => {
      if (vault === open.vault && isMoved) open.isMoved = true;
    };
    const received = (): void => {
      for (const [other, one] of inStep) if (other !== vault) one.poke("recorded");
    };
    const moved = (): void => void followAll(open);
    inStep.set(vault, keepInStep(means, vault, { standing, received, moved }));
  }
};

/** The vault of this machine that the journal is in, or a new one. */
const vaultHere = async (means: Means, url: string, invite?: string): Promise<Result<string, Refusal>> => {
  const { atRelay, leave, standings, start } = await sharing();
  const all = await standings(means);
  if (!all.ok) return all;
  for (const { vault, isHere, isMoved, relay } of all.value) {
    if (!isHere) continue;
    if (isMoved) {
      const left = await leave(means, vault);
      if (!left.ok) return left;
      continue;
    }
    const told = relay === url ? ok(null) : await atRelay(means, vault, url);
    return told.ok ? ok(vault) : told;
  }
  return start(means, url, { isHere: true, name: machineName(), ...(invite !== undefined && { invite }) });
};
