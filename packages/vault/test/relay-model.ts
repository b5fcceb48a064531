import { sha256 } from "@noble/hashes/sha2.js";
import { b64u, b64uToBytes, LONGEST_SEALED, type Answer, type Fetch } from "../src/index.ts";

interface Kept {
  readonly id: string;
  readonly seq: number;
  readonly hash: string;
  readonly erase: string;
  /** Null where it was erased. */
  readonly sealed: string | null;
}
interface Vault {
  readonly write: string;
  readonly read: string;
  readonly bySeq: Map<number, Kept>;
  readonly byId: Map<string, number>;
  head: number;
  isDeleted: boolean;
}

/** Everything a relay keeps, as a copy that can be put back. */
export type Copy = string;

/** A relay in memory, as it is specified: what it answers to a request, and a backup of what it keeps. */
export interface RelayModel {
  readonly fetch: Fetch;
  /** Every address that was asked and what was sent to it: what a relay could know. */
  readonly seen: string[];
  readonly copy: () => Copy;
  readonly putBack: (copy: Copy) => void;
  /** The records of a vault, as they stand: for looking at, and for tampering with. */
  readonly records: (vault: string) => Kept[];
  readonly tamper: (vault: string, change: (kept: Kept) => Kept | null) => void;
  readonly vaults: () => readonly string[];
}

const hashOf = (text: string): string => b64u(sha256(b64uToBytes(text) ?? new Uint8Array(0)));
const isId = (text: unknown): text is string => typeof text === "string" && b64uToBytes(text)?.length === 32;

const answer = (status: number, body?: unknown): Answer => ({
  status,
  headers: { get: () => null },
  text: async () => (body === undefined ? "" : JSON.stringify(body)),
  body: null,
});
const refuse = (status: number, name: string): Answer =>
  answer(status, { type: `urn:reprise:problem:${name}`, title: "…", status });

/** A relay that keeps everything in memory. `invite`: the code without which it takes no new vault. */
export const relayModel = (invite?: string): RelayModel => {
  let vaults = new Map<string, Vault>();
  const seen: string[] = [];

  const register = (id: string, body: Record<string, unknown>): Answer => {
    const { write, read } = body;
    if (!isId(write) || !isId(read)) return refuse(400, "bad-request");
    const told = Uint8Array.from([...(b64uToBytes(write) ?? []), ...(b64uToBytes(read) ?? [])]);
    if (b64u(sha256(told).slice(0, 20)) !== id) return refuse(400, "bad-request");
    const known = vaults.get(id);
    if (known) return known.isDeleted ? refuse(410, "gone") : answer(200, { id });
    if (invite !== undefined && body["invite"] !== invite) return refuse(403, "invite-needed");
    vaults.set(id, { write, read, bySeq: new Map(), byId: new Map(), head: 0, isDeleted: false });
    return answer(201, { id });
  };
  const push = (vault: Vault, body: Record<string, unknown>): Answer => {
    const { records } = body;
    if (!Array.isArray(records) || records.length < 1 || records.length > 1000) return refuse(400, "bad-request");
    const stored = [];
    for (const { id, sealed, erase } of records as readonly Record<string, unknown>[]) {
      const bytes = typeof sealed === "string" ? b64uToBytes(sealed) : null;
      if (!isId(id) || !isId(erase) || bytes === null || typeof sealed !== "string") return refuse(400, "bad-request");
      if (bytes.length > LONGEST_SEALED) return refuse(413, "too-large");
      const at = vault.byId.get(id);
      let kept = at === undefined ? undefined : vault.bySeq.get(at);
      if (!kept) {
        kept = { id, seq: ++vault.head, hash: b64u(sha256(bytes)), erase, sealed };
        vault.bySeq.set(kept.seq, kept);
        vault.byId.set(id, kept.seq);
      }
      stored.push({ id, seq: kept.seq, sha256: kept.hash, ...(kept.sealed === null && { gone: true }) });
    }
    return answer(200, { stored });
  };
  const pull = (vault: Vault, query: URLSearchParams): Answer => {
    const [after, limit, last] = [Number(query.get("after")), Number(query.get("limit") ?? 500), query.get("last")];
    if (!Number.isSafeInteger(after) || after < 0 || !(limit >= 1 && limit <= 1000)) return refuse(400, "bad-request");
    if (after > 0 && vault.bySeq.get(after)?.id !== last) return refuse(409, "cursor-unknown");
    const records = [];
    let next = after;
    for (let seq = after + 1; seq <= vault.head && records.length < limit; seq++) {
      const kept = vault.bySeq.get(seq);
      next = seq;
      if (!kept) continue;
      const { id, sealed } = kept;
      records.push(sealed === null ? { id, seq, gone: true } : { id, seq, sealed });
    }
    return answer(200, { records, next, head: vault.head });
  };
  const erase = (vault: Vault, record: string, token: string): Answer => {
    const seq = vault.byId.get(record);
    const kept = seq === undefined ? undefined : vault.bySeq.get(seq);
    if (!kept) return refuse(404, "not-found");
    if (hashOf(token) !== kept.erase) return refuse(401, "unauthorised");
    vault.bySeq.set(kept.seq, { ...kept, sealed: null });
    return answer(204);
  };

  const serve: Fetch = async (url, { method, headers, body }) => {
    seen.push(`${method} ${url} ${body ?? ""}`);
    const { pathname, searchParams } = new URL(url);
    const [, id = "", part, record] =
      /^\/v1\/vaults\/([\w-]{27})(?:\/(records|live))?(?:\/([\w-]{43}))?$/.exec(pathname) ?? [];
    const sent = body === undefined ? {} : (JSON.parse(body) as Record<string, unknown>);
    const token = /^Bearer ([\w-]{43})$/.exec(headers["authorization"] ?? "")?.[1] ?? "";
    if (method === "PUT" && part === undefined)
      return hashOf(token) === sent["write"] ? register(id, sent) : refuse(401, "unauthorised");
    const vault = vaults.get(id);
    const hash = hashOf(token);
    const [mayWrite, mayRead] = [hash === vault?.write, hash === vault?.read || hash === vault?.write];
    if (!vault || (method === "GET" ? !mayRead : !mayWrite)) return refuse(401, "unauthorised");
    if (vault.isDeleted) return refuse(410, "gone");
    if (method === "POST" && part === "records") return push(vault, sent);
    if (method === "GET" && part === "records") return pull(vault, searchParams);
    if (method === "GET" && part === "live") return live(vault);
    if (method === "DELETE" && record !== undefined) return erase(vault, record, headers["reprise-erase"] ?? "");
    if (method !== "DELETE") return refuse(404, "not-found");
    vault.isDeleted = true;
    vault.bySeq.clear();
    vault.byId.clear();
    return answer(204);
  };
  /** One event, and then the stream is cut. */
  const live = (vault: Vault): Answer => {
    const pieces = [": here\n\nevent: he", `ad\ndata: {"head":${vault.head}}\n\n`].map((text) =>
      new TextEncoder().encode(text),
    );
    const read = async () => {
      const value = pieces.shift();
      return value === undefined ? { done: true } : { done: false, value };
    };
    return { ...answer(200), body: { getReader: () => ({ read, cancel: async () => {} }) } };
  };

  return {
    fetch: serve,
    seen,
    copy: () =>
      JSON.stringify(
        [...vaults].map(([id, vault]) => [id, { ...vault, bySeq: [...vault.bySeq], byId: [...vault.byId] }]),
      ),
    putBack: (copy) => {
      type Written = Omit<Vault, "bySeq" | "byId"> & { bySeq: [number, Kept][]; byId: [string, number][] };
      vaults = new Map(
        (JSON.parse(copy) as [string, Written][]).map(([id, vault]) => [
          id,
          { ...vault, bySeq: new Map(vault.bySeq), byId: new Map(vault.byId) },
        ]),
      );
    },
    records: (id) => [...(vaults.get(id)?.bySeq.values() ?? [])],
    tamper: (id, change) => {
      const vault = vaults.get(id);
      for (const [seq, kept] of vault?.bySeq ?? []) {
        const changed = change(kept);
        if (changed) vault?.bySeq.set(seq, changed);
        else {
          vault?.bySeq.delete(seq);
          vault?.byId.delete(kept.id);
        }
      }
    },
    vaults: () => [...vaults.keys()],
  };
};
