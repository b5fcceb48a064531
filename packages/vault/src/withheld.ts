import { no, ok } from "@reprise/engine/journal";
import type { Outgoing } from "@reprise/stores";
import { carriedBy } from "./carried.ts";
import { MOST_TOLD, withFindings, type Finding } from "./finding.ts";
import { withholding, type Queue } from "./queues.ts";
import { MOST_RESTARTS, readAnew } from "./read-anew.ts";
import type { Part, Session } from "./session.ts";

/** Where a relay withholds so much, nothing more is sent to it in this sync. */
export const MOST_WITHHELD = 1000;

/** Whether everything was sent that can be sent in this sync. */
export const isSent = async ({ ledger, withheld }: Session): Promise<Part<boolean>> => {
  if (withheld.size >= MOST_WITHHELD) return ok(true);
  const outbox = await ledger.outbox(withheld.size + 1);
  return outbox.ok ? ok(outbox.value.every(({ id }) => withheld.has(id))) : outbox;
};

/**
 * Keeps what another device is said to have sent first, though the relay was read since and did not hand that out. Everything is read
 * from the beginning first; then it is said, and what our record carries is told in another. A record that a newer Reprise made is not
 * withheld: it was handed out, and cannot be opened yet.
 */
export const withhold = async (session: Session, rows: readonly Outgoing[]): Promise<Part<number>> => {
  for (const { id } of rows) session.withheld.add(id);
  const kept = await session.ledger.waiting("kept" satisfies Queue, Number.MAX_SAFE_INTEGER);
  if (!kept.ok) return kept;
  const newer = new Set(kept.value.map(({ key }) => key));
  const before = await session.ledger.waiting("withheld" satisfies Queue, Number.MAX_SAFE_INTEGER);
  if (!before.ok) return before;
  const met = new Set(before.value.map(({ key }) => key));
  const fresh = rows.filter(({ id }) => !newer.has(id) && !met.has(id));
  const carried = carriedBy(session, fresh);
  const state = session.state();
  // What was read and settled is said again as long as it is so, and no more of it than is told one by one.
  const room = MOST_TOLD - state.findings.filter((one) => "record" in one).length;
  const said = new Set(state.findings.flatMap((one) => (one.is === "withheld" ? one.record : [])));
  const told = rows.filter(({ id }) => !newer.has(id) && !said.has(id)).slice(0, Math.max(0, room));
  const findings = told.map(({ id }): Finding => ({ is: "withheld", record: id }));
  const nameDue = state.nameDue || carried.nameDue;
  const after = { ...state, nameDue, findings: withFindings(state.findings, findings) };
  const wait = [...carried.wait, ...fresh.map(({ id }) => withholding(id))];
  if (fresh.length === 0 || session.counts.restarts >= MOST_RESTARTS) return session.commit(after, { wait });
  const restarted = await readAnew(session, after, { wait });
  return restarted.ok ? no({ type: "Overtaken" }) : restarted;
};

/** Findings without those about records that were withheld and are on their way no more. */
export const withoutWithheld = (findings: readonly Finding[], rows: readonly Outgoing[]): readonly Finding[] => {
  const ids = new Set(rows.map(({ id }) => id));
  return findings.filter((one) => one.is !== "withheld" || !ids.has(one.record));
};
