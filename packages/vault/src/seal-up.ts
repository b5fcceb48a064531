import { ok, redacted, type EntryId } from "@reprise/engine/journal";
import type { KeptLink, KeptRecord, Outgoing, UnsealedLine, Waiting } from "@reprise/stores";
import { b64u, utf8 } from "./bytes.ts";
import { follow, headOf, statementsOf } from "./chains.ts";
import { contentToBytes, type Content } from "./content.ts";
import { withFindings, type Finding } from "./finding.ts";
import { linkOf, noteIdOf, recordIdOf } from "./keys.ts";
import { closing, deleting, leaving, placedOf, type Queue } from "./queues.ts";
import { LONGEST_SEALED, NONCE_BYTES, seal, sealedLength } from "./seal.ts";
import type { Part, Session } from "./session.ts";
import type { VaultState } from "./state.ts";

/** So many holes, and so many bytes of what is left of erased entries, go into one record; the rest into the next. */
const MOST_CLOSES = 300;
const MOST_LEFT = 30_000;

/** What is to be done about erased entries: their places closed, what is left of them told, their records erased on the relay. */
export const settleErased = async (session: Session): Promise<Part<null>> => {
  for (;;) {
    const erased = await session.ledger.erased(session.batch);
    if (!erased.ok) return erased;
    if (erased.value.length === 0) return ok(null);
    const ids = new Map(erased.value.map((entry) => [entry, b64u(recordIdOf(session.keys, entry))]));
    const known = await session.ledger.records([...ids.values()]);
    if (!known.ok) return known;
    const rows = new Map(known.value.map((row) => [row.id, row]));
    const places = await session.ledger.links(known.value.flatMap(({ place }) => place ?? []));
    if (!places.ok) return places;
    const links = new Map(places.value.map((link) => [`${link.device}/${link.number}`, link]));
    const { pass } = session.state();
    const wait: Waiting[] = [];
    const records: KeptRecord[] = [];
    for (const [entry, id] of ids) {
      const row = rows.get(id);
      const link = row?.place ? links.get(`${row.place.device}/${row.place.number}`) : undefined;
      if (link && !link.closed) wait.push(closing(link));
      if (row?.left !== pass) wait.push(leaving(entry));
      if (!row || row.gone) continue;
      if (row.seq !== null) wait.push(deleting(id));
      // It was only on its way; the outbox lost its bytes with the words.
      else records.push({ ...row, gone: true });
    }
    const kept = await session.commit(session.state(), { wait, records, handled: erased.value });
    if (!kept.ok) return kept;
  }
};

/** One record as it was sealed, and what changes with it. */
interface Made {
  readonly state: VaultState;
  readonly outgoing: Outgoing;
  readonly record: KeptRecord;
  readonly link: KeptLink;
}

/** Seals one record under this device's next number. */
const sealOne = (
  session: Session,
  state: VaultState,
  entry: UnsealedLine | null,
  more: Pick<Content, "closes" | "left" | "name">,
): Made | null => {
  const { device, keys, random } = session;
  const number = state.own.number + 1;
  const heads: Record<string, readonly [number: number, link: string]> = {};
  const told: Record<string, number> = { ...state.told };
  for (const other of Object.keys(state.chains)) {
    const head = other === device ? null : headOf(state.chains, other);
    if (head === null || told[other] === head[0]) continue;
    heads[other] = head;
    told[other] = head[0];
  }
  const content: Content = {
    device,
    number,
    link: state.own.link,
    heads,
    ...more,
    ...(entry && { entry: entry.text }),
  };
  const bytes = contentToBytes(content);
  if (sealedLength(bytes.length) > LONGEST_SEALED) return null;
  const id = entry ? recordIdOf(keys, entry.id) : noteIdOf(keys, device, number);
  const sealed = seal(keys, id, bytes, random(NONCE_BYTES));
  const link = linkOf(sealed);
  const { chains } = follow(state.chains, statementsOf(content, link), () => undefined);
  const record = b64u(id);
  return {
    state: { ...state, own: { number, link }, told, chains, nameDue: more.name === undefined && state.nameDue },
    outgoing: { number, id: record, entry: entry?.id ?? null, link, sealed },
    record: {
      id: record,
      entry: entry?.id ?? null,
      place: { device, number },
      seq: null,
      pass: state.pass,
      gone: false,
      left: 0,
    },
    link: { device, number, link, record, closed: false },
  };
};

/** What waits to be told beside the entries: holes and rests, as much as goes into one record. */
interface Telling {
  readonly closes: readonly Waiting[];
  readonly lefts: readonly Waiting[];
  readonly left: readonly string[];
  readonly findings: readonly Finding[];
}

const tellingOf = async ({ ledger }: Session): Promise<Part<Telling>> => {
  const closes = await ledger.waiting("closing" satisfies Queue, MOST_CLOSES);
  if (!closes.ok) return closes;
  const waiting = await ledger.waiting("leaving" satisfies Queue, MOST_CLOSES);
  if (!waiting.ok) return waiting;
  const texts = await ledger.texts(waiting.value.map(({ key }) => key));
  if (!texts.ok) return texts;
  const lefts: Waiting[] = [];
  const left: string[] = [];
  const findings: Finding[] = [];
  let length = 0;
  for (const one of waiting.value) {
    const text = texts.value.get(one.key);
    const more = text === undefined ? 0 : utf8(JSON.stringify(text)).length;
    if (more > MOST_LEFT) {
      lefts.push(one);
      findings.push({ is: "too-long", entry: one.key });
      continue;
    }
    if (length + more > MOST_LEFT) break;
    lefts.push(one);
    length += more;
    if (text !== undefined) left.push(text);
  }
  return ok({ closes: closes.value, lefts, left, findings });
};

/** Seals what waits to be sealed, batch by batch, each kept in the outbox before the next. Redactions carry what they erased. */
export const sealUp = async (session: Session): Promise<Part<null>> => {
  for (;;) {
    const unsealed = await session.ledger.unsealed(session.batch);
    if (!unsealed.ok) return unsealed;
    const telling = await tellingOf(session);
    if (!telling.ok) return telling;
    const { closes, lefts } = telling.value;
    const { nameDue } = session.state();
    if (unsealed.value.length === 0 && closes.length === 0 && lefts.length === 0 && !nameDue) return ok(null);
    const sealed = await sealBatch(session, unsealed.value, telling.value);
    if (!sealed.ok) return sealed;
  }
};

const isRedaction = ({ text }: UnsealedLine): boolean =>
  text.includes(redacted.type) && (JSON.parse(text) as { readonly type?: unknown }).type === redacted.type;

const sealBatch = async (
  session: Session,
  unsealed: readonly UnsealedLine[],
  { closes, lefts, left, findings: untold }: Telling,
): Promise<Part<number>> => {
  let state = session.state();
  const made: Made[] = [];
  const passed: EntryId[] = [];
  const findings: Finding[] = [...untold];
  const told = {
    ...(closes.length > 0 && { closes: closes.map(placedOf) }),
    ...(left.length > 0 && { left }),
  };
  let isTold = closes.length === 0 && lefts.length === 0;
  const add = (entry: UnsealedLine | null, more: Parameters<typeof sealOne>[3]): boolean => {
    const one = sealOne(session, state, entry, more);
    if (one === null) return false;
    made.push(one);
    state = one.state;
    return true;
  };
  for (const entry of unsealed) {
    const carries = !isTold && isRedaction(entry);
    if (carries && add(entry, told)) isTold = true;
    else if (!add(entry, {})) {
      passed.push(entry.id);
      findings.push({ is: "too-long", entry: entry.id });
    }
  }
  // Holes, rests and names wait for a record without an entry only where no redaction is there to carry them.
  if (unsealed.length < session.batch && (!isTold || state.nameDue)) {
    const name = state.nameDue ? state.names[session.device] : undefined;
    isTold = add(null, { ...(isTold ? {} : told), ...(name !== undefined && { name }) });
    state = { ...state, nameDue: false };
  }
  const leaves = isTold ? lefts : [];
  const rows = await session.ledger.records(leaves.map(({ key }) => b64u(recordIdOf(session.keys, key))));
  if (!rows.ok) return rows;
  const known = new Map(rows.value.map((row) => [row.id, row]));
  const records = new Map(made.map(({ record }) => [record.id, record]));
  for (const { key } of leaves) {
    const id = b64u(recordIdOf(session.keys, key));
    const row = known.get(id) ?? { id, entry: key, place: null, seq: null, pass: state.pass, gone: true };
    records.set(id, { ...row, left: state.pass });
  }
  const shut = isTold ? closes : [];
  const places = shut.map(placedOf);
  const before = await session.ledger.links(places.map(([device, number]) => ({ device, number })));
  if (!before.ok) return before;
  const links = new Map(before.value.map((link) => [`${link.device}/${link.number}`, link]));
  return session.commit(
    { ...state, findings: withFindings(state.findings, findings) },
    {
      sealed: made.map(({ outgoing }) => outgoing),
      records: [...records.values()],
      links: [
        ...made.map(({ link }) => link),
        ...places.map(([device, number, link]) => ({
          device,
          number,
          link: links.get(`${device}/${number}`)?.link ?? link,
          record: links.get(`${device}/${number}`)?.record ?? null,
          closed: true,
        })),
      ],
      passed,
      done: [...shut, ...leaves],
    },
  );
};
