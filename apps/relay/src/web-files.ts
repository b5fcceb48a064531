import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** One way in which a file travels: as it is, or shrunk. */
interface Form {
  readonly coding: "br" | "gzip" | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
}

/** One file of the web app: what it is, whether its name says what it holds, and its forms, the smallest first. */
export interface WebFile {
  readonly type: string;
  readonly forever: boolean;
  readonly forms: readonly Form[];
}

/** A licence has no ending, and is read as it stands. */
const PLAIN = "text/plain; charset=utf-8";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/**
 * The web app in memory, each file under the path at which it is asked for. Only what stands in this map is ever served, so there
 * is no path to anything else; and a build that replaces the folder meanwhile is served from the next start on, whole.
 */
export const webFiles = (folder: string): ReadonlyMap<string, WebFile> => {
  const read = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, path)));
  const paths = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")),
  );
  const files = new Map<string, WebFile>();
  for (const path of paths) {
    // A shrunk file is a form of the whole one; what begins with a dot is not meant for anyone.
    if (/\.(br|gz)$|(^|\/)\./.test(path)) continue;
    const forms = [
      ...(paths.has(`${path}.br`) ? [form(read(`${path}.br`), "br")] : []),
      ...(paths.has(`${path}.gz`) ? [form(read(`${path}.gz`), "gzip")] : []),
      form(read(path), null),
    ];
    files.set(`/${path.replace(/(^|\/)index\.html$/, "$1")}`, {
      type: types[extname(path)] ?? PLAIN,
      forever: path.startsWith("_app/immutable/"),
      forms,
    });
  }
  return files;
};

const form = (bytes: Uint8Array<ArrayBuffer>, coding: Form["coding"]): Form => ({
  coding,
  bytes,
  tag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
});

/** The answer with a file: in the smallest form that the asker takes; without it, where the asker has it already. */
export const answerWith = (file: WebFile, asked: Headers): Response => {
  const taken = codings(asked.get("accept-encoding") ?? "");
  const { bytes, coding, tag } = file.forms.find((one) => one.coding === null || taken.has(one.coding)) as Form;
  const headers = new Headers({
    "cache-control": file.forever ? "public, max-age=31536000, immutable" : "no-cache",
    etag: tag,
  });
  if (file.forms.length > 1) headers.set("vary", "accept-encoding");
  const held = (asked.get("if-none-match") ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  if (held.includes(tag) || held.includes("*")) return new Response(null, { status: 304, headers });
  headers.set("content-type", file.type);
  headers.set("content-length", String(bytes.length));
  if (coding !== null) headers.set("content-encoding", coding);
  return new Response(bytes, { headers });
};

/** The codings that an asker takes, by its own word. */
const codings = (accepted: string): ReadonlySet<string> =>
  new Set(
    accepted
      .toLowerCase()
      .split(",")
      .map((one) => one.split(";").map((part) => part.trim()))
      .filter(([, weight]) => weight === undefined || !/^q=0(\.0*)?$/.test(weight))
      .map(([name]) => name as string),
  );
