import { ok, type Refusal, type Result } from "@reprise/engine";
import { findingSays, isMoving, problemOfType, type Finding } from "@reprise/vault";
import { knownVault, type Means } from "./means.ts";
import { remembered } from "./remembered.ts";

/** Something about a vault that the learner is told until it is settled. */
export interface Told {
  readonly finding: Finding;
  readonly says: string;
}

/** How a journal and one of its vaults stand to each other. */
export interface Standing {
  readonly vault: string;
  /** Where its relay is. */
  readonly relay: string;
  /** Only the programs of this machine share it. */
  readonly isHere: boolean;
  /** No other device was heard of here yet. */
  readonly isAlone: boolean;
  /** How far the relay was read. */
  readonly head: number;
  /** When both were last the same; null for never. */
  readonly inStepAt: number | null;
  /** Something recorded here has not been sent yet. */
  readonly hasMore: boolean;
  /** Why the last sync did not come about, and since when; null where it did. */
  readonly trouble: { readonly since: number; readonly type: string; readonly says: string } | null;
  /** The vault was deleted, for a new phrase or for good, and this device was not paired again. */
  readonly isMoved: boolean;
  /** A new phrase was begun and not brought to its end yet: `newPhrase` goes on with it. */
  readonly isChanging: boolean;
  readonly findings: readonly Told[];
}

/** How a vault stands now. */
export const standingOf = async (means: Means, vault: string): Promise<Result<Standing, Refusal>> => {
  const known = await knownVault(means, vault);
  if (!known.ok) return known;
  const before = await remembered(means, vault);
  if (!before.ok) return before;
  const ledger = means.store.ledger(vault);
  const unsealed = await ledger.unsealed(1);
  if (!unsealed.ok) return unsealed;
  const outbox = await ledger.outbox(1);
  if (!outbox.ok) return outbox;
  const erased = await ledger.erased(1);
  if (!erased.ok) return erased;
  const { relay, cursor, moved, findings, names, chains } = known.value.state;
  const own = means.store.device;
  return ok({
    vault,
    relay,
    isHere: before.value.isHere,
    isAlone: [...Object.keys(names), ...Object.keys(chains)].every((id) => id === own),
    head: cursor?.after ?? 0,
    inStepAt: before.value.inStepAt,
    hasMore: unsealed.value.length + outbox.value.length + erased.value.length > 0,
    trouble: before.value.trouble,
    isMoved: moved,
    isChanging: isMoving(known.value.state),
    findings: findings.map((finding) => ({ finding, says: findingSays(finding, names) })),
  });
};

/** Every vault that this journal is kept in: the one shared with other devices first, that of this machine last. */
export const standings = async (means: Means): Promise<Result<readonly Standing[], Refusal>> => {
  const ids = await means.store.vaults();
  if (!ids.ok) return ids;
  const all: Standing[] = [];
  for (const id of ids.value) {
    const one = await standingOf(means, id);
    if (!one.ok) return one;
    all.push(one.value);
  }
  return ok(all.sort((a, b) => Number(a.isHere) - Number(b.isHere)));
};

const PASSING: ReadonlySet<string> = new Set(["Unreachable", "Stopping", "TooMany", "Busy"]);
/** Whether a trouble of this type passes by itself. */
export const isPassing = (type: string): boolean => PASSING.has(type);
/** After so long, in milliseconds, it is said since when the relay was not reached. */
const A_WHILE = 60 * 60_000;

/** What is waited for, and since when once that has been a while. */
const waiting = (
  { type, since }: NonNullable<Standing["trouble"]>,
  now: number,
  when: (at: number) => string,
): string => {
  const isAway = type === "Unreachable";
  if (now - since < A_WHILE) return isAway ? "Waiting for the network." : "Nothing could be sent just now.";
  return `${isAway ? "The relay was not reached" : "Nothing could be sent"} since ${when(since)}.`;
};

/** How a vault stands, in one quiet sentence. `when` says an instant as the shell does: "today, 7 pm". */
export const standingSays = (
  { isMoved, isChanging, isHere, isAlone, trouble, inStepAt, hasMore }: Standing,
  now: number,
  when: (at: number) => string,
): string => {
  if (isChanging)
    return trouble?.type === "InviteNeeded"
      ? "The journal is on its way to its new words, and the relay asks for its code. Take the device off again, with the code."
      : "The journal is on its way to its new words. The next sync goes on with it.";
  if (isMoved) return problemOfType("Gone").says;
  if (trouble && !isPassing(trouble.type)) return trouble.says;
  if (trouble) return `${waiting(trouble, now, when)} What you record is kept here.`;
  if (inStepAt === null) return "Not in step yet. What you record is kept here.";
  if (hasMore) return "Something is waiting to be sent. It is kept here.";
  if (isHere) return "In step with this machine's journal.";
  if (isAlone) return `In step with the relay, ${when(inStepAt)}.`;
  return `In step with your other devices, ${when(inStepAt)}.`;
};
