import { DAY, type DeviceId, type Draft, type Entry, type Instant, type Minutes } from "./entry.ts";
import { entryId } from "./id.ts";
import type { Kinds } from "./kind.ts";

/** What a store knows at the moment it stamps: its clock, its place, its device and the newest instant it holds. */
export interface Stamping {
  readonly clock: Instant;
  readonly offset: Minutes;
  readonly device: DeviceId;
  /** The newest `at` in the store, or null when it is empty. */
  readonly newest: Instant | null;
}

/** Furthest that known entries may run ahead of the clock before the clock is believed instead. */
export const FURTHEST_AHEAD = DAY;

/** When the next entry is recorded: never behind what is known, unless what is known is a day or more ahead of the clock. */
export const nextAt = ({ clock, newest }: Pick<Stamping, "clock" | "newest">): Instant =>
  newest === null || newest - clock >= FURTHEST_AHEAD ? clock : Math.max(clock, newest + 1);

/** What seems odd about a clock, as a sentence for the learner; null when nothing does. */
export const clockWarning = ({ clock, newest }: Pick<Stamping, "clock" | "newest">): string | null => {
  const year = new Date(clock).getUTCFullYear();
  if (newest !== null && newest - clock >= FURTHEST_AHEAD)
    return "Some of what is on record is dated a day or more ahead of this clock. The clock was believed; check it if the order looks wrong.";
  if (year < 2000 || year > 2090) return `This clock says ${year}. It was kept as it is; check the clock.`;
  if (newest !== null && newest - clock > 5 * 60_000)
    return "This clock has gone back since the last entry. The order was kept; check the clock.";
  return null;
};

/** Stamps drafts one after another; each gets its own instant, so that their order is theirs for ever. */
export const stamper = (stamping: Stamping, kinds: Kinds, random: () => Uint8Array): ((draft: Draft) => Entry) => {
  let newest = stamping.newest;
  return (draft) => {
    const at = nextAt({ clock: stamping.clock, newest });
    newest = newest === null ? at : Math.max(newest, at);
    if (newest - stamping.clock >= FURTHEST_AHEAD) newest = at;
    return {
      id: entryId(at, random()),
      at,
      offset: stamping.offset,
      device: stamping.device,
      type: draft.type,
      version: kinds.get(draft.type)?.version ?? 1,
      body: draft.body,
    };
  };
};
