import { ok, type EntryId } from "@reprise/engine/journal";
import type { Waiting } from "@reprise/stores";
import { isExplained } from "./at-head.ts";
import { closing } from "./queues.ts";
import type { Part, Session } from "./session.ts";

/**
 * After the relay was read from the beginning: whatever was not met there is lost. Its entry is sealed again under a number of this
 * device, and its place is closed. What is erased is told again, since the record that told it may be lost as well. A record that is gone though nobody
 * asked for it keeps its place open: it is missing, and the others are to notice it.
 */
export const recover = async (session: Session): Promise<Part<null>> => {
  for (let { check } = session.state(); check !== null; check = session.state().check) {
    const { pass, names } = session.state();
    const places = await session.ledger.linksAfter(check.after, session.batch);
    if (!places.ok) return places;
    const rows = await session.ledger.records(places.value.flatMap(({ record }) => record ?? []));
    if (!rows.ok) return rows;
    const byId = new Map(rows.value.map((row) => [row.id, row]));
    const wait: Waiting[] = [];
    const unsealed: EntryId[] = [];
    for (const link of places.value) {
      const row = link.record === null ? undefined : byId.get(link.record);
      const isTheirs = row?.place?.device === link.device && row.place.number === link.number;
      const isErased = row?.gone ? await isExplained(session, row) : ok(false);
      if (!isErased.ok) return isErased;
      // It was met, or is on its way. A place that was closed is closed again: what said so may be what was lost.
      const isThere = row && isTheirs && (row.pass === pass || row.seq === null);
      if (isThere && !link.closed && !isErased.value) continue;
      wait.push(closing(link));
      if (row && row.pass !== pass && row.seq !== null && row.entry !== null) unsealed.push(row.entry);
    }
    const last = places.value.at(-1);
    const isOver = places.value.length < session.batch;
    const kept = await session.commit(
      {
        ...session.state(),
        check: isOver || !last ? null : { after: { device: last.device, number: last.number } },
        nameDue: names[session.device] !== undefined,
      },
      { wait, unsealed, again: isOver },
    );
    if (!kept.ok) return kept;
  }
  return ok(null);
};
