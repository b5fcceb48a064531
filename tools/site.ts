// One script as a page on this machine alone: bundled for browsers, served until it is closed.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { build, type Plugin, type Rolldown } from "vite";

/** A page that runs one script. */
export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const TYPES: { readonly [ending: string]: string } = {
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
};

/** Serves an empty page that runs a script; `files` are handed out beside it, `plugins` say how to bundle it. */
export const serveScript = async (
  script: string,
  {
    files = {},
    plugins = [],
  }: { readonly files?: { readonly [path: string]: string }; readonly plugins?: Plugin[] } = {},
): Promise<Site> => {
  const { output } = await bundle(script, plugins);
  const page = `<!doctype html><title>Reprise</title><script type="module" src="/${output[0].fileName}"></script>`;
  const served = new Map([["/", page], ...Object.entries(files)]);
  for (const chunk of output) if (chunk.type === "chunk") served.set(`/${chunk.fileName}`, chunk.code);
  const server = createServer(({ url = "/" }, response) => {
    const text = served.get(url);
    const type = TYPES[url === "/" ? "html" : (url.split(".").at(-1) ?? "")] ?? "text/plain";
    // A frame without an origin of its own may run the script as well.
    const headers = { "content-type": type, "access-control-allow-origin": "*" };
    response.writeHead(text === undefined ? 404 : 200, headers).end(text);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const bundle = async (script: string, plugins: Plugin[]): Promise<Rolldown.RolldownOutput> =>
  (await build({
    configFile: false,
    logLevel: "error",
    plugins,
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: script } },
  })) as Rolldown.RolldownOutput;
