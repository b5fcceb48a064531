import { problemOf } from "./answers.ts";
import { pauseBefore, type Reach, type Reader } from "./reach.ts";

/** Longer than this a stream is not silent: the relay says something every 15 seconds. */
const LONGEST_SILENCE = 45_000;

/** The heads in what has come of a stream of events, and what has not come whole yet. */
export const headsIn = (text: string): { readonly heads: readonly number[]; readonly rest: string } => {
  const events = text.replace(/\r\n?/g, "\n").split("\n\n");
  const rest = events.pop() ?? "";
  const heads = events.flatMap((event) => {
    const lines = event.split("\n");
    if (!lines.some((line) => /^event: ?head$/.test(line))) return [];
    const data = lines.flatMap((line) => /^data: ?(.*)$/.exec(line)?.[1] ?? []).join("\n");
    const head = Number(/^\{"head": ?(\d{1,16})\}$/.exec(data)?.[1] ?? NaN);
    return Number.isSafeInteger(head) ? [head] : [];
  });
  return { heads, rest };
};

/** A vault's newest place at once and at every change. A stream that breaks is taken up again; only `signal` and a refusal end it. */
export async function* heads(
  { url, fetch, sleep, random }: Reach,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): AsyncGenerator<number, void, void> {
  const decoder = new TextDecoder();
  for (let attempt = 0; !signal.aborted; attempt++) {
    let reader: Reader | undefined;
    try {
      const answer = await fetch(url, { method: "GET", headers: { ...headers, accept: "text/event-stream" }, signal });
      if (answer.status !== 200) {
        const { type } = problemOf(answer.status, await answer.text());
        if (type === "Gone" || type === "Unauthorised" || type === "NotFound" || type === "Strange") return;
      } else reader = answer.body?.getReader();
      let waiting = "";
      let hasTold = false;
      while (reader && !signal.aborted) {
        const heard = await listen(reader, sleep);
        if (heard === null) break;
        const found = headsIn(waiting + decoder.decode(heard, { stream: true }));
        waiting = found.rest.slice(-10_000);
        // A stream that ends once it told how far the vault is, is taken up again with longer pauses.
        if (hasTold) attempt = 0;
        hasTold ||= found.heads.length > 0;
        yield* found.heads;
      }
    } catch {
      // The connection broke; it is taken up again below.
    } finally {
      await reader?.cancel().catch(() => {});
    }
    if (!signal.aborted) await sleep(pauseBefore(Math.min(attempt, 6), random), signal).catch(() => {});
  }
}

/** The next piece of a stream; null where it ended or has been silent for too long. */
const listen = async (reader: Reader, sleep: Reach["sleep"]): Promise<Uint8Array | null> => {
  const heard = new AbortController();
  const silence = sleep(LONGEST_SILENCE, heard.signal).then(() => null);
  const piece = reader.read().then(({ done, value }) => (done ? null : (value ?? new Uint8Array(0))));
  piece.catch(() => {});
  try {
    return await Promise.race([piece, silence]);
  } finally {
    heard.abort();
  }
};
