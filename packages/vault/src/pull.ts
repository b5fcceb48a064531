import { no, ok } from "@reprise/engine/journal";
import { problemOfType } from "./answers.ts";
import { atHead } from "./at-head.ts";
import { withFindings } from "./finding.ts";
import { keptOf, MOST_KEPT, type Queue } from "./queues.ts";
import { readAnew } from "./read-anew.ts";
import { readRecords } from "./read.ts";
import { FORMAT } from "./seal.ts";
import type { Part, Session } from "./session.ts";
import { sizeOf, smaller } from "./size.ts";
import { readingAnew, type Echo } from "./state.ts";
import type { Page } from "./relay.ts";

/** The relay has less than it had: what it lost is sent again, after everything it has was read. */
const olderRelay = (session: Session): Promise<Part<number>> => {
  const state = session.state();
  return readAnew(session, { ...state, findings: withFindings(state.findings, [{ is: "older-relay" }]) });
};

/**
 * Reads the relay up to its head, batch by batch, each kept before the next is asked for; then says what does not add up, unless it is
 * read only to go on.
 */
export const pullToHead = async (session: Session, { judges = true } = {}): Promise<Part<null>> => {
  const kept = await readKept(session);
  if (!kept.ok) return kept;
  for (let isRegistered = false; ;) {
    const { cursor, echoes, own, pass } = session.state();
    const after = cursor?.after ?? 0;
    const echo = echoes.find(({ from, to }) => from <= after + 1 && after < to);
    const limit = echo ? 1 : sizeOf(session);
    const page = await session.relay.pull(session.access, cursor, limit);
    if (!page.ok && page.problem.isLate) {
      const halved = await smaller(session, limit, page.problem);
      if (!halved.ok) return halved;
      continue;
    }
    if (!page.ok && page.problem.type === "Gone") return gone(session);
    if (!page.ok && page.problem.type === "Unauthorised" && !isRegistered) {
      // A relay that lost everything, or was never told of this vault, is told of it (again).
      const { access, invite, keys } = session;
      const told = { ...access, ...keys.registration, ...(invite !== undefined && { invite }) };
      const registered = await session.relay.register(told);
      if (!registered.ok) return registered.problem.type === "Gone" ? gone(session) : registered;
      if (registered.value === "there") return page;
      isRegistered = true;
      if (cursor === null && pass === 1 && echoes.length === 0 && own.number === 0) continue;
    } else if (!page.ok && (page.problem.type !== "CursorUnknown" || cursor === null)) return page;
    if (!page.ok || isOlder(page.value, after, echoes)) {
      const restarted = await olderRelay(session);
      if (!restarted.ok) return restarted;
      continue;
    }
    const { records, head } = page.value;
    const last = echo ? { seq: echo.to, id: echo.last } : records.at(-1);
    if (last) {
      const moved = await readRecords(session, echo ? [] : records, { after: last.seq, last: last.id });
      if (!moved.ok) return moved;
    }
    if (last && last.seq < head) continue;
    if (!judges) return ok(null);
    const ended = await atHead(session);
    if (!ended.ok || ended.value) return ended.ok ? ok(null) : ended;
  }
};

/** Whether a page shows that the relay has less than it had: it ends before the cursor, or what was sent is not where it was put. */
const isOlder = ({ records, head }: Page, after: number, echoes: readonly Echo[]): boolean => {
  const last = records.at(-1)?.seq ?? after;
  return (
    head < after ||
    echoes.some(
      ({ from, to, first }) =>
        to > head || (after < from && from <= last && !records.some(({ seq, id }) => seq === from && id === first)),
    )
  );
};

/** The vault was deleted, for a new phrase or for good. It is remembered, so that nobody asks again and again. */
const gone = async (session: Session): Promise<Part<never>> => {
  const state = session.state();
  const moved = await session.commit({ ...state, moved: true }, {});
  return moved.ok ? movedProblem : moved;
};

/** What is said on a device whose vault was deleted. */
export const movedProblem = no(problemOfType("Gone"));

/** Records of a newer format that this release, having been updated, understands now: everything is read from the beginning for them. */
const readKept = async (session: Session): Promise<Part<null>> => {
  const kept = await session.ledger.waiting("kept" satisfies Queue, MOST_KEPT);
  if (!kept.ok) return kept;
  const understood = kept.value.filter((one) => keptOf(one).format <= FORMAT);
  if (understood.length === 0) return ok(null);
  const restarted = await session.commit(readingAnew(session.state()), { done: understood });
  return restarted.ok ? ok(null) : restarted;
};
