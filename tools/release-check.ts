// What has to be looked up again before a release: `npm run release:check` fails with one sentence for each; `-- --on 2027-01-01` asks for that day.
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { everywhere } from "../packages/engine/src/care/reach/everywhere.ts";
import { isStale } from "../packages/engine/src/care/reach/problems.ts";
import { careConstants } from "../packages/engine/src/care/science.ts";
import { countries } from "../packages/engine/src/care/shelf.ts";

const mechanisms = join(import.meta.dirname, "..", "packages", "engine", "src", "mechanisms");

/** Something that was looked up: what it is, where it is, and on which day. */
export interface LookedUp {
  readonly what: string;
  readonly source?: string | undefined;
  readonly checked?: string | undefined;
}

/** Every line to call, of each country and of everywhere. */
export const lines = (): readonly LookedUp[] => [
  ...everywhere.map(({ label, source, checked }) => ({ what: `everywhere, ${label}`, source, checked })),
  ...countries.flatMap(({ name, lines }) =>
    lines.map(({ label, source, checked }) => ({ what: `${name}, ${label}`, source, checked })),
  ),
];

/** Every page of the shelves of mechanisms: stories, ways. */
export const pages = async (): Promise<readonly LookedUp[]> => {
  const shelves = readdirSync(mechanisms).filter((name) => existsSync(join(mechanisms, name, "shelf.ts")));
  const all = await Promise.all(
    shelves.map(async (name) => {
      const shelf = (await import(join(mechanisms, name, "shelf.ts"))) as {
        readonly pages?: readonly { readonly id: string; readonly checked?: string }[];
      };
      return (shelf.pages ?? []).map(({ id, checked }) => ({ what: `${name}, ${id}`, checked }));
    }),
  );
  return all.flat();
};

/** What stands in the way of a release on a day, one sentence each; nothing where nothing does. */
export const releaseProblems = (
  on: string,
  lines: readonly LookedUp[],
  pages: readonly LookedUp[],
): readonly string[] => [
  ...lines.flatMap(({ what, source, checked }) =>
    isStale(checked ?? "", on, careConstants.stale.value)
      ? [
          `${what}: last looked up ${checked || "on no day"}. Open ${source ?? "its source"} again, then change the line or its day.`,
        ]
      : [],
  ),
  ...pages.flatMap(({ what, checked }) =>
    /^\d{4}-\d\d-\d\d$/.test(checked ?? "") ? [] : [`${what}: nobody says on which day its sources were looked up.`],
  ),
];

/** Says what was found and how much was looked at; the exit code is the answer. */
const main = async (): Promise<void> => {
  const at = process.argv.indexOf("--on");
  const on = at < 0 ? new Date().toISOString().slice(0, 10) : (process.argv[at + 1] ?? "");
  const [called, told] = [lines(), await pages()];
  const problems = releaseProblems(on, called, told);
  for (const problem of problems) console.error(problem);
  console.log(
    `On ${on}: ${called.length} lines in ${countries.length} countries and everywhere, ${told.length} pages; ${problems.length} to look up again.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
};

if (process.argv[1] === import.meta.filename) await main();
