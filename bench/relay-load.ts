import { connect, type Socket } from "node:net";

/** One connection that asks one thing at a time and costs little itself: what is measured is the relay. */
export interface Line {
  /** Sends a whole request and tells the status and body of its answer. */
  readonly ask: (request: Buffer) => Promise<{ readonly status: number; readonly body: string }>;
  readonly close: () => void;
}

/** Opens a connection to a relay. */
export const openLine = (url: string): Promise<Line> =>
  new Promise((done, failed) => {
    const { hostname, port } = new URL(url);
    const socket: Socket = connect({ host: hostname, port: Number(port), noDelay: true });
    let heard = "";
    let answered: ((answer: { status: number; body: string }) => void) | null = null;
    socket.setEncoding("latin1");
    socket.on("data", (part: string) => {
      heard += part;
      const end = heard.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = /\r\ncontent-length: (\d+)/i.exec(heard.slice(0, end));
      const isWhole = length ? heard.length >= end + 4 + Number(length[1]) : heard.endsWith("\r\n0\r\n\r\n");
      if (!isWhole) return;
      const answer = { status: Number(heard.slice(9, 12)), body: heard.slice(end + 4) };
      const give = answered;
      [heard, answered] = ["", null];
      give?.(answer);
    });
    socket.on("error", failed);
    socket.on("close", () => {
      if (answered) throw new Error("the relay closed a connection under a question");
    });
    socket.once("connect", () =>
      done({
        ask: (request) =>
          new Promise((give) => {
            if (socket.destroyed) throw new Error("the relay closed a connection that was quiet for too long");
            answered = give;
            socket.write(request);
          }),
        close: () => void socket.removeAllListeners("close").destroy(),
      }),
    );
  });

/** A request as bytes. */
export const requestOf = (url: string, method: string, path: string, token: string, body?: string): Buffer =>
  Buffer.from(
    `${method} ${path} HTTP/1.1\r\nhost: ${new URL(url).host}\r\nauthorization: Bearer ${token}\r\n${
      body === undefined ? "" : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`
    }\r\n${body ?? ""}`,
  );

/** The value below which a share of a list lies. */
export const percentile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(share * list.length) - 1)] ?? NaN;

/** The middle of a list. */
export const median = (list: readonly number[]): number => percentile(list, 0.5);

/** Asks at a steady rate, whether or not answers come, and tells how long each took from the moment it was due. */
export const steadily = async (
  lines: readonly Line[],
  perSecond: number,
  seconds: number,
  next: (i: number) => Buffer,
): Promise<readonly number[]> => {
  const took: number[] = [];
  const free = [...lines];
  const waiting: ((line: Line) => void)[] = [];
  const all: Promise<void>[] = [];
  const begun = performance.now();
  for (let i = 0; i < perSecond * seconds; i++) {
    const due = begun + (i * 1000) / perSecond;
    const rest = due - performance.now();
    if (rest > 1) await new Promise((done) => setTimeout(done, rest));
    all.push(
      (async () => {
        // The one that rested longest: a relay closes what is quiet for too long.
        const line = free.shift() ?? (await new Promise<Line>((done) => waiting.push(done)));
        const { status } = await line.ask(next(i));
        took.push(performance.now() - due);
        const other = waiting.shift();
        if (other) other(line);
        else free.push(line);
        if (status >= 300) throw new Error(`answered ${status}`);
      })(),
    );
  }
  await Promise.all(all);
  return took;
};

/** Asks as fast as answers come, on every connection at once; how many were answered in a second. */
export const flatOut = async (
  lines: readonly Line[],
  seconds: number,
  next: (line: number, i: number) => Buffer,
): Promise<number> => {
  const begun = performance.now();
  let answered = 0;
  await Promise.all(
    lines.map(async (line, at) => {
      for (let i = 0; performance.now() - begun < seconds * 1000; i++) {
        const { status, body } = await line.ask(next(at, i));
        if (status >= 300) throw new Error(`answered ${status}: ${body}`);
        answered++;
      }
    }),
  );
  return answered / ((performance.now() - begun) / 1000);
};
