import { no, ok, type Result } from "@reprise/engine/journal";
import { isSameFinding, type Finding } from "./finding.ts";
import { asThisDevice } from "./own-chain.ts";
import { movedProblem, pullToHead } from "./pull.ts";
import { recover } from "./recover.ts";
import { sealUp, settleErased } from "./seal-up.ts";
import { eraseThere, sendOut } from "./send.ts";
import { noCounts, openSession, type Part, type Session, type Syncing, type SyncProblem } from "./session.ts";
import { readingAnew } from "./state.ts";
import { isSent } from "./withheld.ts";

/** What came of a sync: how many records were sent, how many entries were new here, and what the learner is to be told. */
export interface Synced {
  readonly sent: number;
  readonly received: number;
  readonly findings: readonly Finding[];
}

/** So often a sync begins again when something else changed the ledger under it: a redaction, or another program that syncs. */
const MOST_STARTS = 50;
/** What is sent can bring new holes to be told of; each round tells of those of the round before. */
const MOST_ROUNDS = 20;

/**
 * Brings a journal and its vault to the same state, once: reads up to the head, seals what waits, sends it, and erases there what was
 * erased here. It can be broken off anywhere; the next one goes on. `anew` reads everything again and sends what the relay lost.
 */
export const syncOnce = async (given: Syncing, { anew = false } = {}): Promise<Result<Synced, SyncProblem>> => {
  const counts = noCounts();
  let isBegun = !anew;
  for (let start = 0; start < MOST_STARTS; start++) {
    const session = await openSession(given, counts);
    if (!session.ok) {
      if (session.problem.type === "Overtaken") continue;
      return no(session.problem);
    }
    if (session.value.state().moved) return movedProblem;
    if (!isBegun) {
      const begun = await session.value.commit(readingAnew(session.value.state()), {});
      isBegun = begun.ok;
      if (!begun.ok && begun.problem.type !== "Overtaken") return no(begun.problem);
      if (!begun.ok) continue;
    }
    const done = await through(session.value);
    const { sent, received } = counts;
    if (done.ok) return ok({ sent, received, findings: session.value.state().findings });
    if (done.problem.type !== "Overtaken") return no(done.problem);
  }
  return no({ type: "Busy", says: "The journal changed while it was synced. It is kept here; sync again." });
};

const through = async (session: Session): Promise<Part<null>> => {
  if (session.state().device !== session.device) {
    const begun = await asThisDevice(session);
    if (!begun.ok) return begun;
  }
  const pulled = await pullToHead(session);
  if (!pulled.ok) return pulled;
  const recovered = await recover(session);
  if (!recovered.ok) return recovered;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const part of [settleErased, sealUp, sendWithRoom]) {
      const done = await part(session);
      if (!done.ok) return done;
    }
    const waits = await session.ledger.waiting("closing", 1);
    if (!waits.ok) return waits;
    const sent = await isSent(session);
    if (!sent.ok) return sent;
    if (waits.value.length > 0 || !sent.value) continue;
    const erased = await eraseThere(session);
    return erased.ok ? ok(null) : erased;
  }
  return ok(null);
};

/**
 * Sends what waits. Where the relay has no room for it, what was erased here is erased there first: that makes room, and words that are
 * to go do not wait for it. The others miss its record until the one that tells of it was sent.
 */
const sendWithRoom = async (session: Session): Promise<Part<null>> => {
  const sent = await sendOut(session);
  if (sent.ok || sent.problem.type !== "QuotaFull") return sent;
  const erased = await eraseThere(session);
  if (!erased.ok) return erased;
  return erased.value > 0 ? sendOut(session) : sent;
};

/** Settles a finding that the learner has read. What does not add up still is found again by the next sync. */
export const settleFinding = async (given: Syncing, finding: Finding): Promise<Result<null, SyncProblem>> => {
  for (let start = 0; start < MOST_STARTS; start++) {
    const session = await openSession(given);
    if (!session.ok && session.problem.type !== "Overtaken") return no(session.problem);
    if (!session.ok) continue;
    const state = session.value.state();
    const findings = state.findings.filter((one) => !isSameFinding(one, finding));
    const done = await session.value.commit({ ...state, findings }, {});
    if (done.ok) return ok(null);
    if (done.problem.type !== "Overtaken") return no(done.problem);
  }
  return no({ type: "Busy", says: "The journal changed meanwhile. Try again." });
};
