import { ok, type Result } from "@reprise/engine/journal";
import { isSameFinding, type Finding } from "./finding.ts";
import { asThisDevice } from "./own-chain.ts";
import { movedProblem, pullToHead } from "./pull.ts";
import { recover } from "./recover.ts";
import { sealUp, settleErased } from "./seal-up.ts";
import { eraseThere, sendOut } from "./send.ts";
import { noCounts, openSession, type Part, type Session, type Syncing, type SyncProblem } from "./session.ts";
import { isMoving, readingAnew } from "./state.ts";
import { changeState, untilDone } from "./starts.ts";
import { isSent } from "./withheld.ts";

/** What came of a sync: how many entries were sent, how many were new here, and what the learner is to be told. */
export interface Synced {
  readonly sent: number;
  readonly received: number;
  readonly findings: readonly Finding[];
}

/** What is sent can bring new holes to be told of; each round tells of those of the round before. */
const MOST_ROUNDS = 20;

/**
 * Brings a journal and its vault to the same state, once: reads up to the head, seals what waits, sends it, and erases there what was
 * erased here. It can be broken off anywhere; the next one goes on. `anew` reads everything again and sends what the relay lost.
 */
export const syncOnce = async (given: Syncing, { anew = false } = {}): Promise<Result<Synced, SyncProblem>> => {
  const counts = noCounts();
  let isBegun = !anew;
  return untilDone(async (): Promise<Part<Synced>> => {
    const session = await openSession(given, counts);
    if (!session.ok) return session;
    const { state, commit } = session.value;
    if (state().moved) return movedProblem;
    if (!isBegun) {
      const begun = await commit(readingAnew(state()), {});
      if (!begun.ok) return begun;
      isBegun = true;
    }
    const done = await through(session.value);
    const { sent, received } = counts;
    return done.ok ? ok({ sent, received, findings: state().findings }) : done;
  }, "The journal changed while it was synced. It is kept here; sync again.");
};

const through = async (session: Session): Promise<Part<null>> => {
  if (session.state().device !== session.device) {
    const begun = await asThisDevice(session);
    if (!begun.ok) return begun;
  }
  const pulled = await pullToHead(session);
  if (!pulled.ok) return pulled;
  // A vault that is being left is read, for what others brought; nothing more goes into it.
  if (isMoving(session.state())) return ok(null);
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

/**
 * Settles a finding that the learner has read. What is missing, rolled back, withheld or gone without a reason is found again by the next
 * sync as long as it is so; the rest only where everything is read from the beginning, or where it is met again.
 */
export const settleFinding = async (
  { store, vault }: Syncing,
  finding: Finding,
): Promise<Result<null, SyncProblem>> => {
  const changed = await changeState(store, vault, (state) => ({
    ...state,
    findings: state.findings.filter((one) => !isSameFinding(one, finding)),
  }));
  return changed.ok ? ok(null) : changed;
};
