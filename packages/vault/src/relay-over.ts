import { no, ok, type Result } from "@reprise/engine/journal";
import { pageOf, problemOf, problemOfType, storedOf } from "./answers.ts";
import { b64u } from "./bytes.ts";
import { heads } from "./live.ts";
import { LONGEST_PAUSE, pauseBefore, type Reach } from "./reach.ts";
import type { Access, Cursor, Registration, Relay, RelayProblem, Sending } from "./relay.ts";

const PATIENCE = 30_000;
const TRIES = 4;
const isPassing = ({ type }: RelayProblem): boolean =>
  type === "Unreachable" || type === "TooMany" || type === "Stopping";

/** A relay over HTTP. */
export const relayOver = (reach: Reach): Relay => {
  const { fetch, sleep, random, patience = PATIENCE, tries = TRIES } = reach;
  const isOver = (): boolean => reach.signal?.aborted ?? false;
  const base = `${reach.url.replace(/\/+$/, "")}/v1/vaults`;

  const once = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
  ): Promise<
    Result<{ readonly status: number; readonly text: string }, RelayProblem & { readonly after?: number }>
  > => {
    const asking = new AbortController();
    const over = new AbortController();
    const asked = (async () => {
      const answer = await fetch(`${base}${path}`, {
        method,
        headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: asking.signal,
      });
      const text = await answer.text();
      if (answer.status >= 200 && answer.status < 300) return ok({ status: answer.status, text });
      const seconds = Number(answer.headers.get("retry-after"));
      const after = Number.isFinite(seconds) && seconds > 0 ? { after: seconds * 1000 } : {};
      return no({ ...problemOf(answer.status, text), ...after });
    })().catch(() => no(problemOfType("Unreachable")));
    const late = sleep(patience, over.signal).then(() => {
      asking.abort();
      return no({ ...problemOfType("Unreachable"), ...(isOver() ? {} : { isLate: true as const }) });
    });
    const answered = await Promise.race([asked, late]);
    over.abort();
    return answered;
  };

  const ask = async (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body?: unknown,
    records = 1,
  ): Promise<Result<{ readonly status: number; readonly text: string }, RelayProblem>> => {
    for (let attempt = 0; ; attempt++) {
      const answered = await once(method, path, headers, body);
      if (answered.ok) return answered;
      const { type, says, after = 0, isLate } = answered.problem;
      // The same again would be as late; with fewer records it may come through.
      if (isLate && records > 1) return no({ type, says, isLate });
      if (!isPassing(answered.problem) || attempt + 1 >= tries || after > LONGEST_PAUSE || isOver())
        return no({ type, says });
      await sleep(Math.max(after, pauseBefore(attempt, random)));
    }
  };
  const shown = ({ token }: Access) => ({ authorization: `Bearer ${token}` });
  const understood = <Value>(value: Value | null): Result<Value, RelayProblem> =>
    value === null ? no(problemOfType("Strange")) : ok(value);

  return {
    register: async ({ vault, token, ...told }: Registration) => {
      const answered = await ask("PUT", `/${vault}`, shown({ vault, token }), told);
      return answered.ok ? ok(answered.value.status === 201 ? "made" : "there") : answered;
    },
    push: async (access, records: readonly Sending[]) => {
      const sent = records.map(({ id, sealed, erase }) => ({ id, sealed: b64u(sealed), erase }));
      const answered = await ask("POST", `/${access.vault}/records`, shown(access), { records: sent }, sent.length);
      return answered.ok
        ? understood(
            storedOf(
              answered.value.text,
              records.map(({ id }) => id),
            ),
          )
        : answered;
    },
    pull: async (access, cursor: Cursor | null, limit) => {
      const from = cursor === null ? "after=0" : `after=${cursor.after}&last=${cursor.last}`;
      const path = `/${access.vault}/records?${from}&limit=${limit}`;
      const answered = await ask("GET", path, shown(access), undefined, limit);
      return answered.ok ? understood(pageOf(answered.value.text, cursor?.after ?? 0)) : answered;
    },
    erase: async (access, record, token) => {
      const headers = { ...shown(access), "reprise-erase": token };
      const answered = await ask("DELETE", `/${access.vault}/records/${record}`, headers);
      return answered.ok ? ok(null) : answered;
    },
    remove: async (access) => {
      const answered = await ask("DELETE", `/${access.vault}`, shown(access));
      return answered.ok ? ok(null) : answered;
    },
    live: (access, signal) => heads({ ...reach, url: `${base}/${access.vault}/live` }, shown(access), signal),
  };
};
