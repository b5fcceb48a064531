import { type Agent, request, type IncomingHttpHeaders } from "node:http";

/** What was answered, its body as text. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
}

/** How something is asked for, besides a plain GET under the relay's own name. */
export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly agent?: Agent;
}

/** Asks for a path exactly as it is written, dots and all, which `fetch` would put in order first. */
export const ask = (
  url: string,
  path: string,
  { method = "GET", headers = {}, body, agent }: Asking = {},
): Promise<Answer> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(url);
    const host = hostname.replace(/^\[|\]$/g, "");
    const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const asked = request(
      { host, port, path, method, headers: { ...length, ...headers }, agent: agent ?? false },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part)).on("error", failed);
        answer.on("end", () => {
          const bytes = Buffer.concat(parts);
          done({ status: answer.statusCode ?? 0, headers: answer.headers, bytes, text: bytes.toString("utf8") });
        });
      },
    );
    asked.on("error", failed).end(body);
  });
