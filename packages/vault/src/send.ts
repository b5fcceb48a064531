import { sha256 } from "@noble/hashes/sha2.js";
import { no, ok } from "@reprise/engine/journal";
import type { KeptRecord, Outgoing, Waiting } from "@reprise/stores";
import { b64u, b64uToBytes } from "./bytes.ts";
import { carriedBy } from "./carried.ts";
import { withFindings } from "./finding.ts";
import { eraseTokenOf, type Keys } from "./keys.ts";
import { pullToHead } from "./pull.ts";
import { closing, unexplained, withholding, type Queue } from "./queues.ts";
import { MOST_RECORDS, type Sending, type Stored } from "./relay.ts";
import { readAnew } from "./read-anew.ts";
import type { Part, Session } from "./session.ts";
import { sizeOf, smaller } from "./size.ts";
import type { Echo } from "./state.ts";
import { MOST_WITHHELD, withhold, withoutWithheld } from "./withheld.ts";

/** The relay takes no longer request; this is what its records may have in it. */
const LONGEST_BODY = 5_500_000;

const eraseToken = (keys: Keys, id: string): Uint8Array => eraseTokenOf(keys, b64uToBytes(id) ?? new Uint8Array(0));

type Whole = Outgoing & { readonly sealed: Uint8Array };

/** As many as go into one request. */
const packed = (outbox: readonly Outgoing[]): readonly Whole[] => {
  const rows: Whole[] = [];
  let length = 0;
  for (const row of outbox) {
    if (row.sealed === null) continue;
    length += row.sealed.length;
    if (length > LONGEST_BODY) break;
    rows.push({ ...row, sealed: row.sealed });
  }
  return rows;
};

/**
 * Sends what is in the outbox, batch by batch. What the relay did not acknowledge stays there, byte for byte; so does what it says another
 * device has sent first, until that was read and opened: a relay could say so of anything, to keep it from the others unnoticed.
 */
export const sendOut = async (session: Session): Promise<Part<null>> => {
  const refused = new Set<string>();
  while (session.withheld.size < MOST_WITHHELD) {
    const outbox = await session.ledger.outbox(Math.min(session.batch, MOST_RECORDS) + session.withheld.size);
    if (!outbox.ok) return outbox;
    const emptied = outbox.value.filter(({ sealed }) => sealed === null);
    if (emptied.length > 0) {
      const dropped = await drop(session, emptied);
      if (!dropped.ok) return dropped;
    }
    const rows = packed(outbox.value.filter(({ id }) => !session.withheld.has(id))).slice(0, sizeOf(session));
    if (rows.length === 0) return ok(null);
    const sending = rows.map(({ id, sealed }): Sending => ({
      id,
      sealed,
      erase: b64u(sha256(eraseToken(session.keys, id))),
    }));
    const stored = await session.relay.push(session.access, sending);
    if (!stored.ok) {
      const halved = await smaller(session, rows.length, stored.problem);
      if (!halved.ok) return halved;
      continue;
    }
    const kept = await acknowledged(session, rows, stored.value);
    if (!kept.ok) return kept;
    const withheld = kept.value.filter(({ id }) => refused.has(id));
    const said = withheld.length > 0 ? await withhold(session, withheld) : ok(0);
    if (!said.ok) return said;
    const read = withheld.length < kept.value.length ? await readOn(session) : ok(null);
    if (!read.ok) return read;
    for (const { id } of kept.value) refused.add(id);
  }
  return ok(null);
};

/** Reads what came since, as what another device sent meanwhile; a relay that came back from an older copy is recovered first. */
const readOn = async (session: Session): Promise<Part<null>> => {
  const read = await pullToHead(session, { judges: false });
  return read.ok && session.state().check !== null ? no({ type: "Overtaken" }) : read;
};

/** What lost its bytes to a redaction is never sent; its number is closed, unless it was when the erasure was settled. */
const drop = async (session: Session, emptied: readonly Outgoing[]): Promise<Part<number>> => {
  const places = await session.ledger.links(emptied.map(({ number }) => ({ device: session.device, number })));
  if (!places.ok) return places;
  const state = session.state();
  return session.commit(
    { ...state, findings: withoutWithheld(state.findings, emptied) },
    {
      sent: emptied.map(({ number }) => number),
      done: emptied.map(({ id }) => withholding(id)),
      wait: places.value.filter(({ closed }) => !closed).map(closing),
    },
  );
};

/**
 * What the relay answered, kept: ours taken; another device's there first; or erased already. Hands back what is still to be sent, since
 * nothing was read yet that stands there in its place.
 */
const acknowledged = async (
  session: Session,
  rows: readonly Whole[],
  stored: readonly Stored[],
): Promise<Part<readonly Whole[]>> => {
  const state = session.state();
  const known = await session.ledger.records(rows.map(({ id }) => id));
  if (!known.ok) return known;
  const before = new Map(known.value.map((row) => [row.id, row]));
  const records: KeptRecord[] = [];
  const wait: Waiting[] = [];
  const unsent: Whole[] = [];
  const dropped: Whole[] = [];
  let taken = 0;
  for (const [i, one] of rows.entries()) {
    const { id, number, link, entry } = one;
    const { seq, sha256: has, gone } = stored[i] as Stored;
    const row = before.get(id);
    const isOurs = row?.place?.device === session.device && row.place.number === number;
    const place = { device: session.device, number };
    const base = { id, entry, pass: state.pass, left: row?.left ?? 0 };
    if (gone) {
      records.push({ ...base, place: isOurs ? place : (row?.place ?? null), seq, gone: true });
      if (entry !== null) wait.push(unexplained(id));
    } else if (has === link) {
      // A device that only says something, such as its name, sends no entry.
      if (entry !== null) taken++;
      if (isOurs) records.push({ ...base, place, seq, gone: false });
    } else if (isOurs && row.seq === null) {
      unsent.push(one);
      continue;
    }
    if (!gone && has === link) continue;
    dropped.push(one);
    // What is said to be erased is closed by the redaction that comes with the next reading, if there is one.
    if (!gone || !isOurs || entry === null) wait.push(closing({ ...place, link }));
  }
  const carried = carriedBy(session, dropped);
  wait.push(...carried.wait);
  const nameDue = state.nameDue || carried.nameDue;
  const sent = rows.filter((one) => !unsent.includes(one));
  const step = { sent: sent.map(({ number }) => number), done: sent.map(({ id }) => withholding(id)), records, wait };
  const findings = withoutWithheld(state.findings, sent);
  // What is new to the relay cannot stand where this device has read already: it came back from an older copy.
  if (records.some(({ seq, gone, place }) => !gone && place !== null && (seq ?? 0) <= (state.cursor?.after ?? 0))) {
    const older = { ...state, nameDue, findings: withFindings(findings, [{ is: "older-relay" }]) };
    const restarted = await readAnew(session, older, step);
    return restarted.ok ? no({ type: "Overtaken" }) : restarted;
  }
  const echoes = [...state.echoes, ...echoesOf(rows, stored)];
  const kept = await session.commit({ ...state, nameDue, echoes, findings }, step);
  if (!kept.ok) return kept;
  session.counts.sent += taken;
  return ok(unsent);
};

/** What was just acknowledged, as runs without a gap: one request is kept whole or not at all, so nothing else stands inside a run. */
const echoesOf = (rows: readonly Outgoing[], stored: readonly Stored[]): readonly Echo[] => {
  const echoes: Echo[] = [];
  for (const [i, { id, seq, sha256: has, gone }] of stored.entries()) {
    if (gone || has !== rows[i]?.link) continue;
    const before = echoes.at(-1);
    if (before?.to === seq - 1) echoes[echoes.length - 1] = { ...before, to: seq, last: id };
    else echoes.push({ from: seq, first: id, to: seq, last: id });
  }
  return echoes;
};

/**
 * Erases on the relay what was erased here, and hands back how many records. Only once everything was sent, but for a relay without room:
 * the record that closes a hole comes before the hole.
 */
export const eraseThere = async (session: Session): Promise<Part<number>> => {
  for (let count = 0; ;) {
    const waiting = await session.ledger.waiting("deleting" satisfies Queue, session.batch);
    if (!waiting.ok) return waiting;
    if (waiting.value.length === 0) return ok(count);
    const erased: Waiting[] = [];
    for (const one of waiting.value) {
      const done = await session.relay.erase(session.access, one.key, b64u(eraseToken(session.keys, one.key)));
      if (!done.ok && done.problem.type !== "NotFound") {
        const kept = await keepErased(session, erased);
        return kept.ok ? done : kept;
      }
      erased.push(one);
    }
    const kept = await keepErased(session, erased);
    if (!kept.ok) return kept;
    count += erased.length;
  }
};

const keepErased = async (session: Session, erased: readonly Waiting[]): Promise<Part<number>> => {
  const known = await session.ledger.records(erased.map(({ key }) => key));
  if (!known.ok) return known;
  return session.commit(session.state(), {
    records: known.value.map((row) => ({ ...row, gone: true })),
    done: erased,
  });
};
