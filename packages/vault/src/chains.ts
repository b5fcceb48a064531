import type { DeviceId } from "@reprise/engine/journal";
import type { Content, Link } from "./content.ts";

/** What a record says of a place in a device's chain: it is that record, it closes the hole there, or it only names it. */
export interface Statement {
  readonly device: DeviceId;
  readonly number: number;
  readonly link: Link;
  readonly is: "seen" | "closed" | "named";
}

/** A place in a device's chain. */
export interface Place {
  readonly device: DeviceId;
  readonly number: number;
}

/** Records of one device that are accounted for, one after another, and the link to the last of them. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly link: Link;
}

/** One device's records as another knows them: the runs that are accounted for, and places that were only named. */
export interface Chain {
  readonly runs: readonly Run[];
  readonly named: Readonly<Record<number, Link>>;
}

/** Every device's chain. */
export type Chains = Readonly<Record<DeviceId, Chain>>;

/** Records that are known to be and were not found: between others, or at the end of a chain. */
export interface Gap {
  readonly device: DeviceId;
  readonly from: number;
  readonly to: number;
  readonly is: "missing" | "rolled-back";
}

/** The newest record of a device up to which everything is accounted for; null where there is none. */
export const headOf = (chains: Chains, device: DeviceId): readonly [number: number, link: Link] | null => {
  const first = chains[device]?.runs[0];
  return first?.from === 1 ? [first.to, first.link] : null;
};

/** The last place of a device that anyone spoke of, whether or not it was found; null where nobody did. */
export const lastOf = (chains: Chains, device: DeviceId): { readonly number: number; readonly link: Link } | null => {
  const { runs = [], named = {} } = chains[device] ?? {};
  const run = runs.at(-1);
  const places = Object.entries(named).map(([number, link]) => ({ number: Number(number), link }));
  return [...(run ? [{ number: run.to, link: run.link }] : []), ...places].reduce<{
    number: number;
    link: Link;
  } | null>((last, place) => (last && last.number >= place.number ? last : place), null);
};

/** Everything a record states, given the link to its own bytes. */
export const statementsOf = (content: Content, link: Link): readonly Statement[] => {
  const { device, number } = content;
  const statements: Statement[] = [];
  if (content.link !== null) statements.push({ device, number: number - 1, link: content.link, is: "named" });
  statements.push({ device, number, link, is: "seen" });
  for (const [of, at, closed] of content.closes ?? [])
    statements.push({ device: of, number: at, link: closed, is: "closed" });
  for (const [of, [at, head]] of Object.entries(content.heads))
    statements.push({ device: of, number: at, link: head, is: "named" });
  return statements;
};

/** The places inside runs that a list of statements is about: what their links are must be looked up. */
export const placesInside = (chains: Chains, statements: readonly Statement[]): readonly Place[] =>
  statements.filter(({ device, number }) => {
    const run = chains[device]?.runs.find(({ from, to }) => from <= number && number <= to);
    return run !== undefined && number < run.to;
  });

/**
 * The chains after some statements, and the places at which two of them disagree; the first link stands.
 * `known` gives the link of a place inside a run, where it is known.
 */
export const follow = (
  chains: Chains,
  statements: readonly Statement[],
  known: (device: DeviceId, number: number) => Link | undefined,
): { readonly chains: Chains; readonly forks: readonly Place[] } => {
  const after: Record<DeviceId, Chain> = { ...chains };
  const drafts = new Map<DeviceId, { runs: Run[]; named: Record<number, Link> }>();
  const within = new Map<string, Link>();
  const forks: Place[] = [];
  for (const { device, number, link, is } of statements) {
    let draft = drafts.get(device);
    if (!draft) {
      draft = { runs: [...(chains[device]?.runs ?? [])], named: { ...chains[device]?.named } };
      drafts.set(device, draft);
      after[device] = draft;
    }
    const { runs, named } = draft;
    const at = runs.findLastIndex(({ from }) => from <= number);
    const run = runs[at];
    const isInside = run !== undefined && number <= run.to;
    const stands = !isInside
      ? named[number]
      : number === run.to
        ? run.link
        : (within.get(`${device}/${number}`) ?? known(device, number));
    if (stands !== undefined && stands !== link) forks.push({ device, number });
    if (isInside) continue;
    if (is === "named") {
      named[number] ??= link;
      continue;
    }
    delete named[number];
    within.set(`${device}/${number}`, stands ?? link);
    const next = runs[at + 1];
    const [isAfter, isBefore] = [run?.to === number - 1, next?.from === number + 1];
    const grown: Run = {
      from: isAfter && run ? run.from : number,
      to: isBefore && next ? next.to : number,
      link: isBefore && next ? next.link : (stands ?? link),
    };
    runs.splice(isAfter ? at : at + 1, Number(isAfter) + Number(isBefore), grown);
  }
  return { chains: after, forks };
};

/**
 * What is known to be and was not found, once everything that the relay has was read.
 * `excused` are links to records that are kept and cannot be opened yet.
 */
export const gapsOf = (chains: Chains, excused: ReadonlySet<Link>): readonly Gap[] =>
  Object.entries(chains).flatMap(([device, { runs, named }]) => {
    const last = runs.at(-1)?.to ?? 0;
    const kept = Object.keys(named)
      .map(Number)
      .filter((number) => excused.has(named[number] ?? ""))
      .map((number) => ({ from: number, to: number }));
    const end = Math.max(last, ...Object.keys(named).map(Number));
    const gaps: Gap[] = [];
    let from = 1;
    for (const found of [...runs, ...kept, { from: end + 1, to: end + 1 }].sort((a, b) => a.from - b.from)) {
      const to = found.from - 1;
      if (from <= Math.min(to, last)) gaps.push({ device, from, to: Math.min(to, last), is: "missing" });
      if (Math.max(from, last + 1) <= to) gaps.push({ device, from: Math.max(from, last + 1), to, is: "rolled-back" });
      from = Math.max(from, found.to + 1);
    }
    return gaps;
  });
