import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** What is wrong with the line; everything may change while it is used. */
export interface Line {
  /** How long each piece takes in each direction, in milliseconds. */
  readonly delay?: number;
  /** The connection breaks once so many bytes came back through it, in the middle of whatever they are. */
  readonly cutAnswersAfter?: number;
  /** The connection breaks once so many bytes were sent through it. */
  readonly cutRequestsAfter?: number;
  /** What is sent is swallowed, and nothing ever comes back. */
  readonly isBlackHole?: boolean;
  /** Nobody is there: the connection is ended at once. */
  readonly isDead?: boolean;
  /** What is sent arrives twice; only the first answer comes back. */
  readonly isDouble?: boolean;
}

/** A line between devices and a relay, on an address that stays whatever becomes of the relay. */
export interface Proxy {
  readonly url: string;
  /** Where the relay is from now on. */
  readonly lead: (url: string) => void;
  /** What the line is like from now on, also for connections that stand already. */
  readonly be: (line: Line) => void;
  /** Breaks every connection that stands. */
  readonly drop: () => void;
  readonly close: () => Promise<void>;
}

/** Puts a line in front of a relay. */
export const proxyTo = async (target: string): Promise<Proxy> => {
  let url = new URL(target);
  let line: Line = {};
  const open = new Set<Socket>();
  const keep = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
  };
  const drop = (): void => {
    for (const socket of open) socket.destroy();
  };
  const upstream = (): Socket => keep(connect({ host: url.hostname, port: Number(url.port), noDelay: true }));

  /** A relay on this machine answers under its own name only, so the head of a request says that one. Both are equally long. */
  const named = (piece: Buffer): Buffer => {
    if (!/^[A-Z]+ \/\S* HTTP\/1\.1\r\n/.test(piece.toString("latin1", 0, 300))) return piece;
    const { port } = server.address() as AddressInfo;
    return Buffer.from(piece.toString("latin1").replace(`:${port}\r\n`, `:${url.port}\r\n`), "latin1");
  };

  /** Passes on what comes, piece by piece in order, and breaks off after so many bytes. */
  const pass = (
    asks: Socket,
    from: Socket,
    to: readonly Socket[],
    cut: () => number | undefined,
    over: () => void,
  ): void => {
    let [passed, before]: [number, Promise<unknown>] = [0, Promise.resolve()];
    from.on("data", (came: Buffer) => {
      const piece = from === asks ? named(came) : came;
      const { delay = 0, isBlackHole } = line;
      if (isBlackHole) return;
      before = before.then(async () => {
        if (delay > 0) await new Promise((done) => setTimeout(done, delay));
        const left = Math.max(0, (cut() ?? Infinity) - passed);
        passed += piece.length;
        for (const one of to) if (one.writable) one.write(piece.subarray(0, Math.min(left, piece.length)));
        if (left < piece.length) over();
      });
    });
    from.on("end", () => void before.then(() => to.forEach((one) => one.end())));
    from.on("close", () => void before.then(() => to.forEach((one) => one.end())));
  };

  const server = createServer({ noDelay: true }, (socket) => {
    keep(socket);
    if (line.isDead) return void socket.resetAndDestroy();
    if (line.isBlackHole) return void socket.resume();
    const there = upstream();
    const twin = line.isDouble ? upstream().resume() : null;
    const over = (): void => {
      // What was passed on gets out before the break.
      setImmediate(() => [socket, there].forEach((one) => one.destroy()));
    };
    pass(socket, socket, twin ? [there, twin] : [there], () => line.cutRequestsAfter, over);
    pass(socket, there, [socket], () => line.cutAnswersAfter, over);
    there.on("error", over);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    lead: (to) => {
      url = new URL(to);
      drop();
    },
    be: (next) => {
      line = next;
    },
    drop,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        drop();
      }),
  };
};
