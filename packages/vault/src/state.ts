import type { DeviceId } from "@reprise/engine/journal";
import type { Chains, Place } from "./chains.ts";
import type { Link } from "./content.ts";
import type { Finding } from "./finding.ts";
import type { Cursor } from "./relay.ts";

/** Records that were sent and acknowledged one after another, and not met in reading yet. */
export interface Echo {
  readonly from: number;
  readonly first: string;
  readonly to: number;
  readonly last: string;
}

/** What a device knows of a vault as a whole. It is kept as a text in the ledger; records, links and queues stand beside it. */
export interface VaultState {
  /** Where its relay stands. */
  readonly relay: string;
  readonly cursor: Cursor | null;
  /** What was sent beyond the cursor. Each is met at its first record, and passed over. */
  readonly echoes: readonly Echo[];
  /** Counts how often the relay was read from the beginning. */
  readonly pass: number;
  /** Whether what this reading does not meet is lost, and has to be sent again; then also how far that was looked into. */
  readonly check: { readonly after: Place | null } | null;
  /** The device that gave the numbers below; the store may have become another since. Left out by releases that did not look. */
  readonly device?: DeviceId;
  /** The last number this device gave, and the link to that record. */
  readonly own: { readonly number: number; readonly link: Link | null };
  readonly chains: Chains;
  /** The heads of other devices as this one last told them. */
  readonly told: Readonly<Record<DeviceId, number>>;
  /** What the learner calls each device. */
  readonly names: Readonly<Record<DeviceId, string>>;
  /** Whether this device's name has still to be told. */
  readonly nameDue: boolean;
  readonly findings: readonly Finding[];
  /** Gaps that were met once: said only if the next reading meets them too, since a hole may be closed a moment later. */
  readonly doubts: readonly Finding[];
  /** So many records go into one request; left out where the line takes as many as ever go. */
  readonly most?: number;
  /** The highest format that was opened here. */
  readonly format: number;
  /** The vault was deleted: the journal got a new phrase elsewhere, or its copies were to go. */
  readonly moved: boolean;
  /** The entropy of the new phrase, sealed with this vault's key, from when this device begins to move the journal there until it has. */
  readonly moving: string | null;
}

/** A vault that nothing was read of and nothing sent to. */
export const newState = (relay: string, device: DeviceId, name: string | null): VaultState => ({
  relay,
  cursor: null,
  echoes: [],
  pass: 1,
  check: null,
  device,
  own: { number: 0, link: null },
  chains: {},
  told: {},
  names: name === null ? {} : { [device]: name },
  nameDue: name !== null,
  findings: [],
  doubts: [],
  format: 0,
  moved: false,
  moving: null,
});

/** Whether a move to a new phrase was begun in a vault and has still to be brought to its end. */
export const isMoving = ({ moving }: VaultState): boolean => moving !== null;

/** The state begun anew, to read the relay from the beginning and send again what it lost. */
export const readingAnew = (state: VaultState): VaultState => ({
  ...state,
  cursor: null,
  echoes: [],
  pass: state.pass + 1,
  check: { after: null },
  // What is still not right is met again, and counted anew.
  findings: state.findings.filter(({ is }) => is !== "more"),
});
