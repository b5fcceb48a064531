import { no, ok } from "@reprise/engine/journal";
import { MOST_RECORDS, type RelayProblem } from "./relay.ts";
import type { Part, Session } from "./session.ts";
import type { VaultState } from "./state.ts";

/** So often in one sync a smaller request is made after one that took too long. */
const MOST_SMALLER = 3;

/** How many records go into one request on this line: one at least, whatever was kept of it. */
export const sizeOf = ({ batch, state }: Session): number =>
  Math.min(batch, MOST_RECORDS, state().most || MOST_RECORDS);

/** A line that was slow may be fast again: twice as many from now on, until it is as many as ever go. */
export const larger = ({ most, ...state }: VaultState): VaultState =>
  most && 2 * most < MOST_RECORDS ? { ...state, most: 2 * most } : state;

/**
 * After a request with so many records took too long: from now on half as many, down to one. Hands the problem back where that does not
 * help, or was tried often enough in this sync; the next one goes on with the smaller size.
 */
export const smaller = async (session: Session, size: number, problem: RelayProblem): Promise<Part<null>> => {
  if (!problem.isLate || size <= 1) return no(problem);
  const kept = await session.commit({ ...session.state(), most: Math.floor(size / 2) }, {});
  if (!kept.ok) return kept;
  return session.counts.smaller++ < MOST_SMALLER ? ok(null) : no(problem);
};
