// What a phone has to fetch before the first screen can be used: the code that the built first page names, and no other.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const built = "apps/web/build";
const page = readFileSync(join(import.meta.dirname, built, "index.html"), "utf8");
const named = [...page.matchAll(/<link href="\.\/([^"]+\.js)" rel="modulepreload">|<script src="\.\/([^"]+\.js)">/g)];

export default [
  {
    name: "JavaScript of the first screen",
    path: named.map(([, code, start]) => join(built, code ?? start)),
    gzip: true,
    limit: "90 kB",
  },
];
