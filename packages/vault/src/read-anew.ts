import { no } from "@reprise/engine/journal";
import type { Step } from "@reprise/stores";
import { problemOfType } from "./answers.ts";
import type { Part, Session } from "./session.ts";
import { readingAnew, type VaultState } from "./state.ts";

/** So often a relay is read from the beginning in one sync: one that is honest is not put back more often meanwhile. */
export const MOST_RESTARTS = 2;

/** Begins to read the relay from the beginning: at once, or with the next sync where that was done often enough in this one. */
export const readAnew = async (
  session: Session,
  state: VaultState,
  step: Omit<Step, "revision" | "state"> = {},
): Promise<Part<number>> => {
  const restarted = await session.commit(readingAnew(state), step);
  if (!restarted.ok || ++session.counts.restarts <= MOST_RESTARTS) return restarted;
  return no(problemOfType("CursorUnknown"));
};
