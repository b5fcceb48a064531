import { fill, ok, refuse, sayWhen, type Refusal, type Result } from "@reprise/engine";
import * as vault from "@reprise/visit/vault";
import { deviceKind } from "../device/kind.ts";
import { relayIn } from "../devices/opened-link.ts";
import { words as data } from "../data/words/en.ts";
import { words } from "../devices/words/en.ts";
import { here, readAnew } from "./here.svelte.ts";
import { isApart, stayApart } from "./apart.ts";
import { keepersOf } from "./keepers.ts";
import { meansHere } from "./means-here.ts";
import { isOnlyHere, placeOf, relayHere } from "./relay-here.ts";
import type { Invited, Joined, Shared, Sharing } from "./sharing.ts";

/** How often is asked whether a link was used, in milliseconds. */
const NOW_AND_THEN = 3_000;

const coming = () => ({ name: deviceKind(navigator.userAgent) });

/** Where Reprise is served, as a link to it begins. */
const appHere = (): string => new URL(relayHere() === null ? "." : "/", location.href).href;

/** Begins to keep this device in step with all it is shared with; `tell` hears how it stands, whenever that may have changed. */
export const openSharing = async (tell: (shared: Shared | null) => void): Promise<Result<Sharing, Refusal>> => {
  const means = meansHere();
  let first: vault.Standing | null = null;
  let isSyncing = false;

  /** The vault that the learner's devices share; the one of this machine where there is no other. One that is being left comes first. */
  const firstOf = (all: readonly vault.Standing[]): vault.Standing | null =>
    all.find(({ isChanging }) => isChanging) ?? all[0] ?? null;
  const followed = async (): Promise<Result<vault.Standing | null, Refusal>> => {
    const all = await vault.standings(means);
    return all.ok ? ok(firstOf(all.value)) : all;
  };
  const look = async (): Promise<void> => {
    const all = await vault.standings(means);
    if (!all.ok) return;
    first = firstOf(all.value);
    const atMachine = all.value.some(({ isHere, isMoved }) => isHere && !isMoved);
    tell(first === null ? null : { ...(await sharedAs(first)), atMachine });
    if (first?.isHere && first.isMoved) void leave(first.vault);
  };
  const sharedAs = async (standing: vault.Standing): Promise<Omit<Shared, "atMachine">> => {
    const { instant, offset } = here.visit.now();
    const devices = await vault.devices(means, standing.vault, here.entries);
    const noted = await vault.remembered(means, standing.vault);
    return {
      relay: standing.relay,
      isHere: standing.isHere,
      // Here it goes on by itself, but for a code that someone has to give.
      says:
        standing.isChanging && standing.trouble?.type !== "InviteNeeded"
          ? words.changing
          : vault.standingSays(standing, instant, (at) => sayWhen(at, instant, offset)),
      isSyncing,
      isMoved: standing.isMoved && !standing.isChanging,
      isChanging: standing.isChanging,
      devices: devices.ok ? devices.value : [],
      // Many findings can say the same; it is said once.
      told: [...new Set(standing.findings.map(({ says }) => says))].map((says) => ({
        says,
        settle: async () => {
          for (const one of standing.findings)
            if (one.says === says) await vault.settled(means, standing.vault, one.finding);
          await look();
        },
      })),
      checkedAt: noted.ok ? noted.value.phraseKeptAt : null,
    };
  };

  const keepers = keepersOf(means, {
    standing: (syncing) => {
      isSyncing = syncing;
      void look();
    },
    received: async () => void (await readAnew()),
    moved: async () => {
      await readAnew();
      await again();
    },
  });

  /** One after another, so that what is begun finds what is there. */
  const again = async (): Promise<void> => {
    await keepers.restart();
    await look();
  };
  const shared = async (): Promise<Result<vault.Standing, Refusal>> => {
    const found = await followed();
    if (!found.ok) return found;
    return found.value === null ? refuse("NotFollowed", words.alone) : ok(found.value);
  };
  /** That vault, where the journal is not on its way to another one. */
  const needed = async (): Promise<Result<string, Refusal>> => {
    const found = await shared();
    if (!found.ok) return found;
    return found.value.isChanging ? refuse("Changing", words.changing) : ok(found.value.vault);
  };
  /**
   * Fetches what is there at once. A trouble that passes, or keeps this device from sending alone, is said as its standing: the journal
   * is shared all the same. With any other there is nothing to share, so the vault is left again.
   */
  const fetched = async (id: string): Promise<Result<Joined, Refusal>> => {
    const before = here.entries.length;
    const synced = await vault.syncNow(means, id);
    const why = synced.ok ? null : synced.problem.type;
    const isShared = why === null || vault.isPassing(why) || why === "QuotaFull";
    if (!isShared) await vault.leave(means, id);
    await readAnew();
    await again();
    if (!synced.ok && !isShared) return why === "Gone" ? refuse("Gone", words.joinGone) : synced;
    return ok({ received: synced.ok ? Math.max(synced.value.received, here.entries.length - before) : null });
  };
  const used = async (invitation: vault.Invitation): Promise<boolean> => {
    const wasUsed = await vault.wasUsed(means, invitation, NOW_AND_THEN);
    if (wasUsed) keepers.poke("looked");
    return wasUsed;
  };

  // The programs of one machine share one journal with nothing to configure; nobody else is asked for anything.
  const own = relayHere();
  const comesHere = async (once: string | null): Promise<Result<boolean, Refusal>> => {
    if (own === null || !isOnlyHere(own) || new URL(own).origin !== location.origin) return ok(false);
    const joined = await vault.joinHere(means, own, { ...coming(), ...(once !== null && { once }) });
    return joined.ok ? ok(joined.value !== null) : joined;
  };
  const erasedHere = async (relay: string): Promise<Result<null, Refusal>> =>
    (await vault.eraseHere(means, relay)) ? ok(null) : refuse("NotErasedHere", data.eraseMachineNot);

  let left = "";
  /** Another program erased this machine's journal. What is kept here does not bring that back unless the learner says so. */
  const leave = async (erased: string): Promise<void> => {
    if (left === erased) return;
    left = erased;
    await vault.leave(means, erased);
    if (here.entries.length > 0) stayApart(true);
    else await comesHere(null);
    await again();
  };

  const start = await followed();
  if (!start.ok) return start;
  if (start.value === null && !isApart()) await comesHere(null);
  await look();
  keepers.begin();

  return ok({
    recorded: () => keepers.poke("recorded"),
    syncNow: async () => {
      const found = await shared();
      if (!found.ok) return;
      if (found.value.isChanging) return keepers.poke("looked");
      isSyncing = true;
      await look();
      const synced = await vault.syncNow(means, found.value.vault);
      isSyncing = false;
      if (synced.ok && synced.value.received > 0) await readAnew();
      await look();
    },
    invite: async (relay, code) => {
      const known = await followed();
      if (!known.ok) return known;
      if (known.value?.isChanging) return refuse("Changing", words.changing);
      if (known.value?.isMoved) return refuse("Moved", words.movedSay);
      let id = known.value?.vault;
      if (id === undefined) {
        const started = await vault.start(means, relay, { ...coming(), ...(code !== "" && { invite: code }) });
        if (!started.ok) return started;
        id = started.value;
        // The other device finds what the relay has.
        const sent = await vault.syncNow(means, id);
        await again();
        if (!sent.ok) return sent;
      }
      const invited = await vault.invite(means, id, { app: appHere(), ...(code !== "" && { invite: code }) });
      if (!invited.ok) return invited;
      const { link, endsAt } = invited.value;
      return ok({ link, until: endsAt, used: used(invited.value) } satisfies Invited);
    },
    joinLink: async (link) => {
      // The pages' policy lets this copy ask the place it came from and one relay that was named; nothing else would answer.
      const place = relayIn(link);
      if (place !== null && relayHere() !== null && new URL(place).origin !== new URL(relayHere() ?? place).origin)
        return refuse("AnotherRelay", fill(words.elsewhere, { place: placeOf(place) }));
      const joined = await vault.join(means, link, coming());
      return joined.ok ? fetched(joined.value) : joined;
    },
    joinWords: async (typed, relay) => {
      const begun = await vault.startFromPhrase(means, typed, relay, coming());
      if (!begun.ok) return begun;
      return fetched(begun.value);
    },
    joinHere: async (once) => {
      const joined = await comesHere(once ?? null);
      if (joined.ok && joined.value) stayApart(false);
      await again();
      return joined;
    },
    rename: async (name) => {
      const id = await needed();
      const renamed = id.ok ? await vault.rename(means, id.value, name) : id;
      if (!renamed.ok) return renamed;
      keepers.poke("recorded");
      await look();
      return ok(null);
    },
    words: async () => {
      const id = await needed();
      return id.ok ? vault.phraseOf(means, id.value) : id;
    },
    ask: () => vault.askedWords(means.random),
    check: async (places, typed) => {
      const id = await needed();
      const right = id.ok ? await vault.confirmPhrase(means, id.value, places, typed) : id;
      await look();
      return right;
    },
    move: async (code) => {
      const found = await shared();
      if (!found.ok) return found;
      await keepers.end();
      const moved = await vault.newPhrase(means, found.value.vault, code === "" ? undefined : code);
      await again();
      return moved.ok ? ok(null) : moved;
    },
    stop: async (all) => {
      const found = await vault.standings(means);
      if (!found.ok) return found;
      const isHere = found.value.every((one) => one.isHere);
      await keepers.end();
      let stopped: Result<null, Refusal> = ok(null);
      // On its way to new words a journal is in two vaults.
      for (const one of found.value)
        if (stopped.ok && one.isHere === isHere)
          stopped = all ? await vault.eraseVault(means, one.vault) : await vault.leave(means, one.vault);
      if (stopped.ok && isHere) stayApart(true);
      await again();
      return stopped;
    },
    eraseElsewhere: async () => {
      const all = await vault.standings(means);
      if (!all.ok) return all;
      await keepers.end();
      for (const { vault: id, isHere, isMoved, relay } of all.value) {
        // The machine has another journal by now, which is not this one's to erase.
        if (isHere && isMoved) continue;
        const gone = isHere ? await erasedHere(relay) : await vault.eraseVault(means, id);
        if (gone.ok) continue;
        await again();
        return gone;
      }
      return ok(null);
    },
  });
};
