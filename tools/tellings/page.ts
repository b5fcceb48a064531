import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openScreen, type Entry } from "@reprise/engine";
import { blockText, whyText } from "../../apps/cli/src/terminal/as-text.ts";
import { furnished } from "../../packages/engine/test/shelves.ts";
import { lived, purposes, tellings, type Telling } from "./tellings.ts";

/** An answer that is recorded, without its stamp. */
const entryLine = ({ type, body }: Entry): string => `${type} ${JSON.stringify(body)}`;

/** Where a mechanism lives, and where its stories are. */
const folderOf = (mechanism: string): string =>
  mechanism === "ritual" ? "packages/engine/src/coach/ritual" : `packages/engine/src/mechanisms/${mechanism}`;
const pageOf = (mechanism: string): string =>
  mechanism === "ritual" ? `${folderOf(mechanism)}/stations.ts` : `${folderOf(mechanism)}/README.md`;
const testOf = (mechanism: string): string =>
  mechanism === "ritual" ? "packages/engine/src/coach/coach.test.ts" : `${folderOf(mechanism)}/${mechanism}.test.ts`;

const fenced = (lines: readonly string[]): string => ["```", ...lines, "```"].join("\n");

const section = (telling: Telling): string => {
  const { mechanism, essay, before, answer, figure, read } = telling;
  const { her, screen } = lived(telling);
  const open = openScreen(her.learner, { instant: her.now, offset: 60 }, screen);
  if (!open.ok) throw new Error(`${screen} is not open`);
  const shown = open.value;
  const was = read(her);
  const entries = her.answers(answer, screen).filter(({ type }) => type !== "coach/answered");
  return [
    `## ${essay} · ${mechanism}`,
    "",
    `*${purposes[mechanism] ?? ""}*`,
    "",
    before,
    "",
    fenced(
      [shown.screen.title, "", ...furnished(shown.screen.blocks).flatMap((block) => [...blockText(block), ""])].slice(
        0,
        -1,
      ),
    ),
    "",
    "**Why this?**",
    "",
    fenced(whyText(shown)),
    "",
    `**Answered** \`${JSON.stringify(answer)}\`**, it writes**`,
    "",
    fenced(entries.map(entryLine)),
    "",
    `**and moves** ${figure}: ${String(was)} → ${String(read(her))}.`,
    "",
    `[Its page](../${pageOf(mechanism)}) · [its stories](../${testOf(mechanism)})`,
    "",
  ].join("\n");
};

/** The page that shows every mechanism once: a moment, the screen, why, what it writes, what it moves. */
export const mechanismsPage = (): string =>
  [
    "# Every mechanism, once",
    "",
    "This page is written by `npm run docs` from lives that are played through the engine; a test fails when it is stale. The screens are",
    "what `reprise next` prints; `npm run gallery` draws the same ones in a browser. How strong each claim is stands under *Why this?*, and",
    "in [docs/science](science/README.md).",
    "",
    ...tellings.map(section),
  ].join("\n");

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, "..", "..", "docs", "mechanisms.md"), mechanismsPage());
