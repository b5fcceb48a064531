import { randomBytes } from "node:crypto";
import { bytesOf, hashOf, textOf } from "../src/bytes.ts";
import { ask, type Answer, type Asking } from "./ask.ts";

/** The keys of a vault as a relay sees them: two tokens, and the id that their hashes make. */
export interface Keys {
  readonly id: string;
  readonly write: string;
  readonly read: string;
  readonly hashes: { readonly write: string; readonly read: string };
}

/** The keys of a vault that nobody has yet. */
export const newKeys = (): Keys => {
  const [write, read] = [randomBytes(32), randomBytes(32)];
  const hashes = [hashOf(write), hashOf(read)] as const;
  return {
    id: textOf(hashOf(...hashes).subarray(0, 20)),
    write: textOf(write),
    read: textOf(read),
    hashes: { write: textOf(hashes[0]), read: textOf(hashes[1]) },
  };
};

/** A sealed record as a device has it in its outbox, with the token that erases it. */
export interface Outgoing {
  readonly record: { readonly id: string; readonly sealed: string; readonly erase: string };
  readonly token: string;
  readonly sha256: string;
}

/** A record with any bytes: to a relay all look the same. */
export const newRecord = (sealed: Uint8Array = randomBytes(512 + 41)): Outgoing => {
  const token = randomBytes(32);
  return {
    record: { id: textOf(randomBytes(32)), sealed: textOf(sealed), erase: textOf(hashOf(token)) },
    token: textOf(token),
    sha256: textOf(hashOf(sealed)),
  };
};

/** What a relay says of a record that was sent. */
export interface StoredRecord {
  readonly id: string;
  readonly seq: number;
  readonly sha256: string;
  readonly gone?: true;
}

/** A record as it is given back. */
export interface PulledRecord {
  readonly id: string;
  readonly seq: number;
  readonly sealed?: string;
  readonly gone?: true;
}

/** A page of records. */
export interface PulledPage {
  readonly records: readonly PulledRecord[];
  readonly next: number;
  readonly head: number;
}

/** One device with the keys of a vault: each of its calls as the relay's contract says it. */
export const device = (url: string, keys: Keys, agent?: Asking["agent"]) => {
  const call = (
    method: string,
    path: string,
    token: string,
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ) =>
    ask(url, `/v1/vaults/${keys.id}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...more,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(agent ? { agent } : {}),
    });
  const pull = (query = "", token = keys.read) => call("GET", `/records${query}`, token);
  const push = (...sent: readonly Outgoing[]) =>
    call("POST", "/records", keys.write, { records: sent.map(({ record }) => record) });
  return {
    keys,
    call,
    register: (more: object = {}) => call("PUT", "", keys.write, { ...keys.hashes, ...more }),
    push,
    stored: async (...sent: readonly Outgoing[]) =>
      document<{ stored: readonly StoredRecord[] }>(await push(...sent)).stored,
    pull,
    page: async (query = "") => document<PulledPage>(await pull(query)),
    /** Everything, page by page, as a new device reads it. */
    all: async (limit = 500): Promise<readonly PulledRecord[]> => {
      const records: PulledRecord[] = [];
      for (let query = `?limit=${limit}`; ;) {
        const page = document<PulledPage>(await pull(query));
        records.push(...page.records);
        if (page.next >= page.head) return records;
        query = `?after=${page.next}&last=${records.at(-1)?.id}&limit=${limit}`;
      }
    },
    erase: ({ record, token }: Outgoing) =>
      call("DELETE", `/records/${record.id}`, keys.write, undefined, { "reprise-erase": token }),
    remove: () => call("DELETE", "", keys.write),
  };
};

/** A device that has registered a vault of its own. */
export const newDevice = async (url: string, agent?: Asking["agent"]) => {
  const made = device(url, newKeys(), agent);
  const { status, text } = await made.register();
  if (status !== 201) throw new Error(`registering answered ${status}: ${text}`);
  return made;
};

/** The document in an answer that was not refused. */
export const document = <Document>({ status, text }: Answer): Document => {
  if (status >= 300) throw new Error(`answered ${status}: ${text}`);
  return JSON.parse(text) as Document;
};

/** How a refusal names itself, with its status. */
export const refusedAs = ({ status, headers, text }: Answer): string => {
  if (headers["content-type"] !== "application/problem+json") return `${status} ${headers["content-type"]} ${text}`;
  const problem = JSON.parse(text) as { type: string; title: string; status: number };
  if (problem.status !== status || problem.title === "") return `${status} but ${text}`;
  return `${status} ${problem.type.replace("urn:reprise:problem:", "")}`;
};

/** The heads that a live stream tells, as they come. */
export const listen = async (url: string, { id, read }: Keys) => {
  const abort = new AbortController();
  const answer = await fetch(`${url}/v1/vaults/${id}/live`, {
    headers: { authorization: `Bearer ${read}` },
    signal: abort.signal,
  });
  const heads: number[] = [];
  let raw = "";
  const ended = (async () => {
    try {
      for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
        raw += Buffer.from(part).toString();
        heads.length = 0;
        for (const [, data] of raw.matchAll(/^event: head\ndata: (.*)\n\n/gm))
          heads.push((JSON.parse(data as string) as { head: number }).head);
      }
      return "ended";
    } catch {
      return "broken";
    }
  })();
  return { status: answer.status, heads, raw: () => raw, ended, leave: () => abort.abort() };
};

/** Waits until something is so, for at most some milliseconds. */
export const until = async (isSo: () => boolean, most = 10_000): Promise<void> => {
  for (const end = Date.now() + most; !isSo();) {
    if (Date.now() > end) throw new Error("it did not come about");
    await new Promise((done) => setTimeout(done, 10));
  }
};

/** The bytes of a text, which is known to stand for some. */
export const bytes = (text: string): Uint8Array => bytesOf(text) as Uint8Array;
