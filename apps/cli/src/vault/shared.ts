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
  if (!all.ok) return refused(all.problem);
  const of = (isHere: boolean): Standing | null => all.value.find((one) => one.isHere === isHere) ?? null;
  return ok({ all: all.value, shared: of(false), here: of(true) });
};

/** What is said where a command needs a vault that devices share. */
export const notPaired = () =>
  refused({
    type: "NotPaired",
    says: "This journal is on this machine only. Pair it first: reprise pair --relay URL, or reprise pair LINK.",
  });
