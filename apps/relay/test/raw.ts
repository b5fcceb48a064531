import { connect } from "node:net";

/** Sends bytes as they are and tells what came back until the relay closed, or until it has been silent for a while. */
export const sendRaw = (url: string, parts: readonly (string | Uint8Array)[], patience = 2_000): Promise<string> =>
  new Promise((done) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ""));
    let text = "";
    const over = (): void => {
      socket.destroy();
      done(text);
    };
    socket.setTimeout(patience, over);
    socket.on("data", (part) => (text += part.toString("latin1")));
    socket.on("error", over);
    socket.on("close", over);
    for (const part of parts) socket.write(part);
  });

/** The status, the headers and the body of the first answer in what came back. */
export const readRaw = (text: string) => {
  const [head = "", ...rest] = text.split("\r\n\r\n");
  const [first = "", ...lines] = head.split("\r\n");
  return {
    status: Number(first.split(" ")[1] ?? 0),
    headers: Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
    ) as Readonly<Record<string, string>>,
    body: rest.join("\r\n\r\n"),
  };
};
