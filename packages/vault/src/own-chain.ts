import type { DeviceId } from "@reprise/engine/journal";
import type { Outgoing, Step } from "@reprise/stores";
import { carriedBy } from "./carried.ts";
import { lastOf } from "./chains.ts";
import { closing } from "./queues.ts";
import type { Part, Session } from "./session.ts";
import type { VaultState } from "./state.ts";

/** Records in the outbox whose numbers this device cannot use: what they hold is sealed again, under others. */
const sealedAgain = (
  session: Session,
  outbox: readonly Outgoing[],
): Required<Pick<Step, "sent" | "unsealed" | "wait">> => ({
  sent: outbox.map(({ number }) => number),
  unsealed: outbox.flatMap(({ entry }) => entry ?? []),
  wait: carriedBy(session, outbox).wait,
});

/**
 * A data folder that was copied or put back is another device, with a chain of its own. What waited to be sent in it is sealed again
 * here, and its places are closed: the first may send the very same bytes, and may never be seen again.
 */
export const asThisDevice = async (session: Session): Promise<Part<number>> => {
  const state = session.state();
  const { device: first = session.device } = state;
  if (first === session.device) return session.commit({ ...state, device: first }, {});
  const outbox = await session.ledger.outbox(Number.MAX_SAFE_INTEGER);
  if (!outbox.ok) return outbox;
  const again = sealedAgain(session, outbox.value);
  const holes = outbox.value.map(({ number, link }) => closing({ device: first, number, link }));
  return session.commit(
    {
      ...state,
      device: session.device,
      own: { number: 0, link: null },
      told: {},
      ...calledAs(state, first, session.device),
    },
    { ...again, wait: [...again.wait, ...holes] },
  );
};

/** A device is called as the one that it comes from, until the learner says otherwise. */
const calledAs = ({ names }: VaultState, first: DeviceId, device: DeviceId): Pick<VaultState, "names" | "nameDue"> => {
  const name = names[first];
  return name === undefined ? { names, nameDue: false } : { names: { ...names, [device]: name }, nameDue: true };
};

/**
 * A device that was put back from a backup has forgotten numbers that it gave: it goes on after the last that anyone knows of, and
 * seals again what waits in its outbox under numbers that are taken.
 */
export const ownAtHead = async (session: Session, state: VaultState): Promise<Part<number>> => {
  const last = lastOf(state.chains, session.device);
  if (!last || last.number <= state.own.number) return session.commit(state, {});
  const outbox = await session.ledger.outbox(Number.MAX_SAFE_INTEGER);
  if (!outbox.ok) return outbox;
  const taken = outbox.value.filter(({ number }) => number <= last.number);
  return session.commit(
    { ...state, own: last, nameDue: state.names[session.device] !== undefined },
    { ...sealedAgain(session, taken), again: true },
  );
};
