import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** A host that serves files as they lie, and knows nothing of Reprise. */
export interface StaticHost {
  /** Where the folder is found. */
  readonly url: string;
  /** From now on it is another folder. */
  readonly show: (folder: string) => void;
  /** How often a file was asked for. */
  readonly asked: (file: string) => number;
  /** What was asked for and was not there. */
  readonly missed: () => readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Serves a folder under a path such as `/` or `/some/where/`: a folder by its index.html, the rest by 404.html, as hosts do. */
export const staticHost = async (folder: string, under: string): Promise<StaticHost> => {
  let shown = folder;
  const asked: string[] = [];
  const missed: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://host").pathname;
    const file = join(
      shown,
      path.startsWith(under) ? path.slice(under.length) : "..",
      path.endsWith("/") ? "index.html" : "",
    );
    const isThere = path.startsWith(under) && existsSync(file) && statSync(file).isFile();
    asked.push(path);
    if (!isThere) missed.push(path);
    const sent = isThere ? file : join(shown, "404.html");
    response.writeHead(isThere ? 200 : 404, { "content-type": types[extname(sent)] ?? "application/octet-stream" });
    response.end(readFileSync(sent));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${under}`,
    show: (other) => {
      shown = other;
    },
    asked: (file) => asked.filter((path) => path === under + file).length,
    missed: () => missed,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
