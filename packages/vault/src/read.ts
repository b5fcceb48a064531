import { decodeLine, type Line } from "@reprise/engine/journal";
import type { KeptLink, KeptRecord, Waiting } from "@reprise/stores";
import { b64u, b64uToBytes } from "./bytes.ts";
import { follow, placesInside, statementsOf, type Place, type Statement } from "./chains.ts";
import { bytesToContent, type Content } from "./content.ts";
import { withFindings, type Finding } from "./finding.ts";
import { linkOf, noteIdOf, recordIdOf } from "./keys.ts";
import { keeping, MOST_KEPT, unexplained, type Queue } from "./queues.ts";
import type { Cursor, Given } from "./relay.ts";
import { open } from "./seal.ts";
import type { Part, Session } from "./session.ts";
import type { VaultState } from "./state.ts";

/** A record that was opened and is what its name says. */
interface Opened {
  readonly given: Given;
  readonly link: string;
  readonly content: Content;
  readonly line: Line | null;
}

const placeKey = ({ device, number }: Place): string => `${device}/${number}`;

/** Opens what came under a record's id; a finding where it is not what was sent, and where it cannot be read yet. */
const openGiven = (
  { keys, kinds, state }: Session,
  given: Given,
  sealed: Uint8Array,
  isKnown: boolean,
): Opened | Finding => {
  const record = b64uToBytes(given.id) ?? new Uint8Array(0);
  const opened = open(keys, record, sealed, isKnown ? 0 : state().format);
  if (!opened.ok) return { is: opened.problem, record: given.id };
  const changed: Finding = { is: "changed", record: given.id };
  const content = bytesToContent(opened.value);
  if (content === null) return changed;
  const link = linkOf(sealed);
  if (content.entry === undefined)
    return b64u(noteIdOf(keys, content.device, content.number)) === given.id
      ? { given, link, content, line: null }
      : changed;
  const line = decodeLine(content.entry, kinds);
  return line.ok && b64u(recordIdOf(keys, line.value.entry.id)) === given.id
    ? { given, link, content, line: line.value }
    : changed;
};

/** Everything one batch of records changes, gathered before it is kept in one step. */
interface Gathered {
  readonly records: Map<string, KeptRecord>;
  readonly links: Map<string, KeptLink>;
  readonly lines: Line[];
  readonly wait: Waiting[];
  readonly sent: number[];
  readonly met: Set<string>;
  readonly findings: Finding[];
}

/** Reads some records that the relay gave: checks them, takes their entries into the journal, and moves the cursor on, in one step. */
export const readRecords = async (
  session: Session,
  given: readonly Given[],
  cursor: Cursor | null,
  done: readonly Waiting[] = [],
): Promise<Part<number>> => {
  const { ledger, keys } = session;
  const before = session.state();
  const known = await ledger.records(given.map(({ id }) => id));
  if (!known.ok) return known;
  const rows = new Map(known.value.map((row) => [row.id, row]));
  const places = await ledger.links(known.value.flatMap(({ place }) => place ?? []));
  if (!places.ok) return places;
  const links = new Map(places.value.map((link) => [placeKey(link), link]));

  const all: Gathered = {
    records: new Map(),
    links: new Map(),
    lines: [],
    wait: [],
    sent: [],
    met: new Set(),
    findings: [],
  };
  const opened: Opened[] = [];
  const newer: Waiting[] = [];
  for (const one of given) {
    const row = rows.get(one.id);
    if (one.sealed === null) {
      // Of what never was here nothing is kept: a relay could name any number of them.
      if (row) all.records.set(one.id, { ...row, seq: one.seq, pass: before.pass, gone: true });
      if (row?.entry != null && !row.gone) all.wait.push(unexplained(one.id));
      continue;
    }
    const isSame = row?.place != null && links.get(placeKey(row.place))?.link === linkOf(one.sealed);
    // What was gone and stands there again is read as if it were new: whether it is to be erased, only a redaction says.
    const isMet = isSame && !row.gone;
    if (isMet && before.check === null) {
      metAgain(session, all, one, row);
      continue;
    }
    const found = openGiven(session, one, one.sealed, isSame);
    if ("is" in found) {
      all.findings.push(found);
      if (found.is === "newer") newer.push(keeping(one.id, one.sealed));
      continue;
    }
    if (isMet) metAgain(session, all, one, row);
    opened.push(found);
  }
  if (newer.length > 0) {
    const kept = await ledger.waiting("kept" satisfies Queue, MOST_KEPT);
    if (!kept.ok) return kept;
    all.wait.push(...newer.slice(0, MOST_KEPT - kept.value.length));
  }

  const left = opened
    .flatMap(({ content }) => content.left ?? [])
    .flatMap((text) => {
      const line = decodeLine(text, session.kinds);
      return line.ok ? [line.value] : [];
    });
  const leftRecords = left.map(({ entry }) => ({ id: b64u(recordIdOf(keys, entry.id)), entry: entry.id }));
  const leftRows = await ledger.records(leftRecords.map(({ id }) => id));
  if (!leftRows.ok) return leftRows;
  for (const row of leftRows.value) if (!rows.has(row.id)) rows.set(row.id, row);
  const statements = opened.flatMap(({ content, link }) => statementsOf(content, link));
  const named = await ledger.links([
    ...placesInside(before.chains, statements),
    ...statements.filter(({ is }) => is !== "named"),
  ]);
  if (!named.ok) return named;
  for (const link of named.value) links.set(placeKey(link), link);

  const { chains, forks } = follow(
    before.chains,
    statements,
    (device, number) => links.get(placeKey({ device, number }))?.link,
  );
  for (const { device, number } of forks) all.findings.push({ is: "forked", device, number });
  for (const one of opened) gather(all, one, rows, before);
  for (const { id, entry } of leftRecords)
    all.records.set(id, {
      ...(all.records.get(id) ?? rows.get(id) ?? { id, entry, place: null, seq: null, pass: before.pass, gone: true }),
      entry,
      left: before.pass,
    });
  keepLinks(all, statements, opened, links);
  const names = Object.fromEntries(
    opened.flatMap(({ content }) => (content.name === undefined ? [] : [[content.device, content.name]])),
  );
  // What this device is called is said here, and told to the others; what they heard last may be older.
  delete names[session.device];
  const settled = before.findings.filter((finding) => !("record" in finding) || !all.met.has(finding.record));
  return session.commit(
    {
      ...before,
      cursor,
      echoes: before.echoes.filter(({ to }) => to > (cursor?.after ?? 0)),
      chains,
      names: { ...before.names, ...names },
      format: opened.reduce((most, one) => Math.max(most, one.given.sealed?.[0] ?? 0), before.format),
      findings: withFindings(settled, all.findings),
    },
    {
      records: [...all.records.values()],
      links: [...all.links.values()],
      lines: [...all.lines, ...left],
      wait: all.wait,
      sent: all.sent,
      done,
    },
  );
};

/** A record that is known here, byte for byte: it is where it is. */
const metAgain = (session: Session, all: Gathered, { id, seq }: Given, row: KeptRecord): void => {
  if (row.seq === null && row.place?.device === session.device) all.sent.push(row.place.number);
  all.records.set(id, { ...row, seq, pass: session.state().pass });
  all.met.add(id);
};

/** What one opened record says of itself. */
const gather = (
  all: Gathered,
  { given, content, line }: Opened,
  rows: ReadonlyMap<string, KeptRecord>,
  { pass }: VaultState,
): void => {
  const { device, number } = content;
  const row = rows.get(given.id);
  const isKnown = all.met.has(given.id);
  all.met.add(given.id);
  if (line) all.lines.push(line);
  if (isKnown) return;
  all.records.set(given.id, {
    id: given.id,
    entry: line?.entry.id ?? null,
    place: { device, number },
    seq: given.seq,
    pass,
    gone: false,
    left: row?.left ?? 0,
  });
};

/** The places that were seen or closed, as they are kept: the first link stands, and a closed place stays closed. */
const keepLinks = (
  all: Gathered,
  statements: readonly Statement[],
  opened: readonly Opened[],
  known: ReadonlyMap<string, KeptLink>,
): void => {
  const records = new Map(opened.map(({ given, link }) => [link, given.id]));
  for (const { device, number, link, is } of statements) {
    if (is === "named") continue;
    const key = placeKey({ device, number });
    const before = all.links.get(key) ?? known.get(key);
    all.links.set(key, {
      device,
      number,
      link: before?.link ?? link,
      record: before?.record ?? (is === "seen" ? (records.get(link) ?? null) : null),
      closed: (before?.closed ?? false) || is === "closed",
    });
  }
};
