import { ok, type Result } from "@reprise/engine";
import type { Means, Standing } from "@reprise/visit/vault";
import { refused, type Trouble } from "../command.ts";
import { sharing } from "./means.ts";

/** The vaults of this journal: the one that devices share, and the one of this machine's own programs. */
export interface Vaults {
  readonly all: readonly Standing[];
  readonly shared: Standing | null;
  readonly here: Standing | null;
}

/** The vaults of this journal, as they stand. */
export const vaultsOf = async (means: Means): Promise<Result<Vaults, Trouble>> => {
  const { standings } = await sharing();
  const all = await standings(means);
  return all.ok ? ok(among(all.value)) : refused(all.problem);
};

/** The two of all vaults that commands speak of. On its way to a new phrase a journal is in two that devices share; the one it leaves counts. */
export const among = (all: readonly Standing[]): Vaults => {
  const others = all.filter(({ isHere }) => !isHere);
  return {
    all,
    shared: others.find(({ isChanging }) => isChanging) ?? others[0] ?? null,
    here: all.find(({ isHere }) => isHere) ?? null,
  };
};

/** What is said where a command needs a vault that devices share. */
export const notPaired = () =>
  refused({
    type: "NotPaired",
    says: "This journal is on this machine only. Pair it first: reprise pair --relay URL, or reprise pair LINK.",
  });

/**
 * Refuses while a new phrase was begun and is not there yet: the words of before open what is left behind, and the new ones what is not
 * there. `or` is what can be done instead of a sync.
 */
export const settledPhrase = ({ shared }: Vaults, or = ""): Result<null, Trouble> =>
  shared?.isChanging
    ? refused({ type: "Changing", says: `A new phrase was begun and is not there yet. Run sync first${or}.` })
    : ok(null);
