import { no, ok, type Result } from "@reprise/engine/journal";
import type { VaultStore } from "@reprise/stores";
import { notFollowed, type Part, type SyncProblem } from "./session.ts";
import type { VaultState } from "./state.ts";

/** So often something is begun again when something else changed the ledger under it: a redaction, or another program that syncs. */
const MOST_STARTS = 50;

/** Does something about a vault, begun again from what is there now whenever its ledger had moved on. */
export const untilDone = async <Value>(
  work: () => Promise<Part<Value>>,
  says = "The journal changed meanwhile. Try again.",
): Promise<Result<Value, SyncProblem>> => {
  for (let start = 0; start < MOST_STARTS; start++) {
    const done = await work();
    if (done.ok) return done;
    if (done.problem.type !== "Overtaken") return no(done.problem);
  }
  return no({ type: "Busy", says });
};

/** Changes what is known of a vault, whatever else writes to its ledger meanwhile; hands back what is known then. */
export const changeState = (
  store: VaultStore,
  vault: string,
  change: (state: VaultState) => VaultState,
): Promise<Result<VaultState, SyncProblem>> =>
  untilDone(async () => {
    const ledger = store.ledger(vault);
    const followed = await ledger.read();
    if (!followed.ok) return followed;
    if (followed.value === null) return notFollowed;
    const { revision, state } = followed.value;
    const after = change(JSON.parse(state) as VaultState);
    const stepped = await ledger.step({ revision, state: JSON.stringify(after) });
    if (!stepped.ok) return stepped;
    return stepped.value.isDone ? ok(after) : no({ type: "Overtaken" });
  });
