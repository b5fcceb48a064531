import type { Refusal, Result } from "@reprise/engine";

/** One of the devices that share the journal. */
export interface Device {
  readonly id: string;
  /** What the learner calls it; null where it has no name. */
  readonly name: string | null;
  readonly isThis: boolean;
  /** When it last wrote something that has come here; null where nothing has. */
  readonly lastWroteAt: number | null;
}

/** Something odd that was found at the relay: what is said of it, and how the learner says that it was read. */
export interface Told {
  readonly says: string;
  readonly settle: () => Promise<void>;
}

/** A journal that is shared with other devices, over a relay. */
export interface Shared {
  readonly relay: string;
  /** Only the programs of this machine share it. */
  readonly isHere: boolean;
  /** The programs of this machine share it as well, or alone. */
  readonly atMachine: boolean;
  /** How it stands with the relay, in one sentence. */
  readonly says: string;
  readonly isSyncing: boolean;
  /** The journal has new words, and this device was not paired again. */
  readonly isMoved: boolean;
  /** New words were begun here, and the journal is still on its way to them. */
  readonly isChanging: boolean;
  readonly devices: readonly Device[];
  readonly told: readonly Told[];
  /** When the learner showed that the twelve words are on paper; null where they did not. */
  readonly checkedAt: number | null;
}

/** A link that lets one device in: what it is, until when it works, and whether it was used by then. */
export interface Invited {
  readonly link: string;
  readonly until: number;
  readonly used: Promise<boolean>;
}

/** How many entries came here; null where the relay was not reached yet, and they come later. */
export interface Joined {
  readonly received: number | null;
}

/** What can be done about devices, relays and keys. It stands behind a door of its own, since sealing weighs. */
export interface Sharing {
  /** Something came into the journal: it is sent soon. */
  readonly recorded: () => void;
  /** Looks now, and says when that is over. */
  readonly syncNow: () => Promise<void>;
  /** Makes a link for one other device; makes the journal one that can be shared first, where it is not yet. */
  readonly invite: (relay: string, code: string) => Promise<Result<Invited, Refusal>>;
  readonly joinLink: (link: string) => Promise<Result<Joined, Refusal>>;
  readonly joinWords: (words: string, relay: string) => Promise<Result<Joined, Refusal>>;
  /** Comes to the journal of this machine; with the secret of a link, where the machine cannot tell whose page this is. */
  readonly joinHere: (once?: string) => Promise<Result<boolean, Refusal>>;
  readonly rename: (name: string) => Promise<Result<null, Refusal>>;
  readonly words: () => Promise<Result<readonly string[], Refusal>>;
  /** Which of the words are asked for, counted from 1. */
  readonly ask: () => readonly number[];
  /** Whether these are those words; if so, it is remembered. */
  readonly check: (places: readonly number[], typed: readonly string[]) => Promise<Result<boolean, Refusal>>;
  /** New words, and the journal moves to them; with the relay's code, where it asks for one. */
  readonly move: (code: string) => Promise<Result<null, Refusal>>;
  /** Goes on alone; with `all`, the copies at the relay are deleted first. */
  readonly stop: (all: boolean) => Promise<Result<null, Refusal>>;
  /** Deletes what relays keep of the journal, and the journal of this machine where it is shared. What this browser keeps stays. */
  readonly eraseElsewhere: () => Promise<Result<null, Refusal>>;
}
