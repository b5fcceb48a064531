import { ok, type EntryId } from "@reprise/engine/journal";
import type { KeptRecord } from "@reprise/stores";
import { gapsOf } from "./chains.ts";
import { findingKey, MOST_TOLD, type Finding } from "./finding.ts";
import { ownAtHead } from "./own-chain.ts";
import { keptOf, MOST_KEPT, type Queue } from "./queues.ts";
import type { Part, Session } from "./session.ts";
import { larger } from "./size.ts";
import { readingAnew } from "./state.ts";

/**
 * What is to be said once everything that the relay has was read; whether that was all. A hole that is met a second time is looked
 * for from the beginning, once, before anything is said: after a relay lost something, another record may stand where one was read.
 */
export const atHead = async (session: Session): Promise<Part<boolean>> => {
  const kept = await session.ledger.waiting("kept" satisfies Queue, MOST_KEPT);
  if (!kept.ok) return kept;
  const gone = await unexplainedAtHead(session);
  if (!gone.ok) return gone;
  const state = session.state();
  const excused = new Set(kept.value.map((one) => keptOf(one).link));
  const all: readonly Finding[] = [...gapsOf(state.chains, excused), ...gone.value];
  const odd = all.slice(0, MOST_TOLD);
  const said = new Set(state.findings.filter(isOdd).map(findingKey));
  const known = new Set([...said, ...state.doubts.map(findingKey)]);
  const standing = odd.filter((one) => known.has(findingKey(one)));
  if (state.check === null && standing.some((one) => !said.has(findingKey(one)))) {
    const restarted = await session.commit(readingAnew(state), {});
    return restarted.ok ? ok(false) : restarted;
  }
  const count = all.length - odd.length;
  const more: readonly Finding[] = standing.length > 0 && count > 0 ? [{ is: "more-missing", count }] : [];
  const findings = [...state.findings.filter((one) => !isOdd(one)), ...standing, ...more];
  const settled = await ownAtHead(session, larger({ ...state, findings, doubts: odd }));
  return settled.ok ? ok(true) : settled;
};

/** What is looked into anew at each head, and settles by itself. */
const isOdd = ({ is }: Finding): boolean =>
  is === "missing" || is === "rolled-back" || is === "unexplained" || is === "more-missing";

/** Records that the relay says are gone, of entries that no redaction covers so far; what is explained waits no longer. */
const unexplainedAtHead = async ({ ledger, store, commit, state }: Session): Promise<Part<readonly Finding[]>> => {
  const waiting = await ledger.waiting("unexplained" satisfies Queue, Number.MAX_SAFE_INTEGER);
  if (!waiting.ok) return waiting;
  if (waiting.value.length === 0) return ok([]);
  const rows = await ledger.records(waiting.value.map(({ key }) => key));
  if (!rows.ok) return rows;
  const found = new Set<string>();
  for (const row of rows.value) {
    const explained = row.gone ? await isExplained({ store }, row) : ok(true);
    if (!explained.ok) return explained;
    if (!explained.value) found.add(row.id);
  }
  const done = await commit(state(), { done: waiting.value.filter(({ key }) => !found.has(key)) });
  return done.ok ? ok([...found].map((record): Finding => ({ is: "unexplained", record }))) : done;
};

/** Whether a record that is gone was to be erased, or held no entry: what else it told was told again. */
export const isExplained = async ({ store }: Pick<Session, "store">, { entry }: KeptRecord): Promise<Part<boolean>> =>
  entry === null ? ok(true) : isCovered(store, entry);

/** Whether a redaction covers an entry: it names it, or it names what the entry amends. */
const isCovered = async (store: Session["store"], entry: EntryId): Promise<Part<boolean>> => {
  const held = await store.find(entry);
  if (!held.ok) return held;
  if (held.value === undefined || held.value.erased) return ok(true);
  const { type, body } = held.value.entry;
  const about = type === "journal/amended" ? (body as { readonly entry?: EntryId } | null)?.entry : undefined;
  if (about === undefined) return ok(false);
  const original = await store.find(about);
  return original.ok ? ok(original.value?.erased ?? false) : original;
};
