import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { everyScience, type RoomScience } from "@reprise/engine/science";
import { sources, type Source } from "@reprise/engine/sources";

type Finding = RoomScience["findings"][string];
type Constant = RoomScience["constants"][string];

const rooms = everyScience();
const publications = sources as { readonly [id: string]: Source };

/** How strong each word of certainty is, strongest first. */
const strengths = ["replicated", "mixed", "single study", "our assumption"] as const;

/** Names with capitals as words: "askAgainAfter" is "ask again after". */
const asWords = (name: string): string => name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);

/** Where a claim was found, short: "beck2013" with a link to the list; our own assumptions say so. */
const from = ({ certainty, sources: ids }: Finding): string =>
  ids.length === 0 ? certainty : `${certainty}: ${ids.map((id) => `[${id}](sources.md#${id})`).join(", ")}`;

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const written = "This page is written by `npm run docs` from the engine; a test fails when it is stale.";

/** Every claim a room makes, its findings' and its numbers', each once. */
const claimsOf = ({ findings, constants }: RoomScience): readonly Finding[] => {
  const all = [...Object.values(findings), ...Object.values(constants).map(({ finding }) => finding)];
  return all.filter((one, i) => all.findIndex(({ claim }) => claim === one.claim) === i);
};

const heading = ({ room, purpose }: RoomScience): string => `## ${room}\n\n${purpose}\n`;

/** Every claim with its strength and its source. */
const claims = (): string =>
  [
    "# What is claimed, how sure it is, and where it was found",
    "",
    written,
    "",
    "*Replicated*: found more than once by different people, or in a meta-analysis. *Mixed*: found and not found, or small and",
    "disputed. *Single study*: one, not repeated as far as we know. *Our assumption*: nobody has shown it; see the",
    "[research agenda](research-agenda.md).",
    "",
    ...rooms.map((room) => {
      const rows = claimsOf(room).filter(({ certainty }) => certainty !== "our assumption");
      const list = rows.map((finding) => `| ${cell(finding.claim)} | ${from(finding)} |`);
      const none = "Only assumptions of ours; they are in the research agenda.";
      return `${heading(room)}\n${list.length > 0 ? ["| claim | strength and source |", "|---|---|", ...list].join("\n") : none}\n`;
    }),
  ].join("\n");

const constantRow = (name: string, { value, unit, finding }: Constant): string =>
  `| ${asWords(name)} | ${value} | ${unit} | ${cell(finding.claim)} (${from(finding)}) |`;

/** Every number that shapes advice, with its unit and its origin. */
const constants = (): string =>
  [
    "# Every number, and where it comes from",
    "",
    written,
    "",
    ...rooms
      .filter(({ constants: all }) => Object.keys(all).length > 0)
      .map((room) => {
        const rows = Object.entries(room.constants).map(([name, one]) => constantRow(name, one));
        return `## ${room.room}\n\n| number | value | unit | origin |\n|---|---|---|---|\n${rows.join("\n")}\n`;
      }),
  ].join("\n");

/** Every assumption of ours: what would have to be found out. */
const agenda = (): string => {
  const assumed = rooms.map((room) => ({
    room,
    claims: claimsOf(room).filter(({ certainty }) => certainty === "our assumption"),
  }));
  const count = assumed.reduce((sum, { claims: list }) => sum + list.length, 0);
  return [
    "# The research agenda: what we assume",
    "",
    written,
    "",
    `${count} claims rest on our own judgement. Each is a question that someone could settle. Whoever does: the number stands in one`,
    "place, with this sentence beside it.",
    "",
    ...assumed
      .filter(({ claims: list }) => list.length > 0)
      .map(({ room, claims: list }) => `## ${room.room}\n\n${list.map(({ claim }) => `- ${claim}`).join("\n")}\n`),
  ].join("\n");
};

/** Every publication, and the rooms that rest on it. */
const sourceList = (): string => {
  const usedIn = (id: string): readonly string[] =>
    rooms
      .filter((room) => claimsOf(room).some(({ sources: ids }) => (ids as readonly string[]).includes(id)))
      .map(({ room }) => room);
  const list = Object.values(publications).map(({ id, citation, doi }) => {
    const used = usedIn(id);
    const where = used.length > 0 ? used.join(", ") : "background reading, no claim rests on it alone";
    return `### ${id}\n\n${citation}${doi === "" ? "" : ` https://doi.org/${doi}`}\n\nIn: ${where}.\n`;
  });
  return ["# Publications", "", written, "", ...list].join("\n");
};

const summary = (): string => {
  const all = rooms.flatMap(claimsOf);
  const counts = strengths.map(
    (strength) => `| ${strength} | ${all.filter(({ certainty }) => certainty === strength).length} |`,
  );
  return [
    "# The science in Reprise",
    "",
    written,
    "",
    "| strength | claims |",
    "|---|---|",
    ...counts,
    "",
    "- [Claims](claims.md): what is claimed, how sure it is, where it was found.",
    "- [Numbers](constants.md): every number that shapes advice, with its origin.",
    "- [Research agenda](research-agenda.md): what we assume and nobody has shown.",
    "- [Publications](sources.md): what was read, and what rests on it.",
    "- [Simulation](simulation.md): learners made of assumptions, playing the very screens; a test of the code, not of people.",
    "",
    "Each mechanism has a page of its own beside its code, in plain prose: for whom, for whom not, what it measures, what would prove",
    "it wrong.",
    "",
    ...rooms.slice(0, -3).map(({ room, purpose }) => {
      const at = room === "ritual" ? "coach/ritual" : `mechanisms/${room}`;
      const page = room === "ritual" ? "stations.ts" : "README.md";
      return `- [${room}](../../packages/engine/src/${at}/${page}): ${purpose}`;
    }),
    "",
  ].join("\n");
};

/** The pages by file name, as they stand in docs/science. */
export const sciencePages = (): { readonly [file: string]: string } => ({
  "README.md": summary(),
  "claims.md": claims(),
  "constants.md": constants(),
  "research-agenda.md": agenda(),
  "sources.md": sourceList(),
});

if (process.argv[1] === import.meta.filename) {
  const folder = join(import.meta.dirname, "..", "docs", "science");
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(sciencePages())) writeFileSync(join(folder, file), text);
}
