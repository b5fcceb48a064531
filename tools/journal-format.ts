import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { field, kinds, type EventKind } from "@reprise/engine";

interface Schema {
  readonly type: string;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly string[];
  readonly entries?: { readonly [name: string]: Schema };
  readonly pipe?: readonly Schema[];
}

/** What our own fields hold, in words; found again by identity. */
const fieldWords = new Map<unknown, string>([
  [field.text, "text, up to 10,000 UTF-16 units"],
  [field.title, "text, up to 200 UTF-16 units"],
  [field.id, "an entry id"],
  [field.name, "a name of ours"],
  [field.country, "two capital letters, ISO 3166-1"],
  [field.share, "0 to 1"],
  [field.hundred, "0 to 100"],
  [field.logit, "logits, -3 to 3"],
  [field.minutes, "minutes, 0 to 14,400"],
  [field.seconds, "seconds, 0 to 86,400"],
  [field.count, "a whole number"],
  [field.instant, "ms since 1970, UTC"],
]);

/** A schema as a person would say it. */
const sayField = (schema: Schema): string => {
  const known = fieldWords.get(schema);
  if (known !== undefined) return known;
  if (schema.type === "optional") return sayField(schema.wrapped as Schema);
  if (schema.type === "nullable") return `${sayField(schema.wrapped as Schema)}, or null`;
  if (schema.type === "picklist") return (schema.options ?? []).map((one) => `\`${one}\``).join(" · ");
  if (schema.type === "array") return `a list: ${sayField((schema.pipe?.[0] ?? schema).item as Schema)}`;
  if (schema.type === "boolean") return "true or false";
  if (schema.type === "record") return "fields by name";
  if (schema.type === "number") return "hours, 0 to 24";
  return schema.type;
};

const section = ({ type, version, body, words }: EventKind): string => {
  const entries = (body as unknown as Schema).entries ?? {};
  const rows = Object.entries(entries).map(([name, schema]) => {
    const optional = schema.type === "optional" ? "" : " (required)";
    return `| \`${name}\`${optional} | ${sayField(schema).replaceAll("|", "\\|")}${words.includes(name) ? "; free text, erased by a redaction" : ""} |`;
  });
  return [
    `### ${type}, version ${version}`,
    "",
    ...(rows.length === 0 ? ["An empty body."] : ["| field | holds |", "|---|---|", ...rows]),
    "",
  ].join("\n");
};

const intro = `# The journal format

This page is written by \`npm run docs\` from the kinds the engine knows; a test fails when it is stale.

A journal file is JSON lines, one entry each, in UTF-8:

    {"id":"01KS57...","at":1779370800000,"offset":60,"device":"7Q2M...","type":"attempts/set-back","version":1,"body":{...}}

| field | holds |
|---|---|
| \`id\` | 26 letters and digits, Crockford base32: 48 bits of milliseconds, 80 random bits |
| \`at\` | when it was recorded: whole milliseconds since 1970, UTC; never behind what the device knew |
| \`offset\` | the learner's minutes east of UTC, so that "today" is the same wherever it is read |
| \`device\` | 10 letters and digits, one for each store; never taken over from a file |
| \`type\` | \`owner/past-tense-fact\` |
| \`version\` | of the body's shape, from 1 |
| \`body\` | below; \`null\` where its words were erased |

**Order.** Entries stand in the order of (at, id). When something happened is \`body.when\` where it is given, else \`at\`; the engine
folds in the order of (happened, id).

**Union.** Two journals merge as the union by id; the first copy of an entry wins.

**Corrections** are entries: amended lays fields over the original (null takes one away), retracted takes it back, restored takes
that back, redacted erases words for ever: \`rest\` is all that stays of the body, no older copy brings the words back, and
amendments of the entry are erased with it. Of two redactions the one that keeps nothing wins. All are resolved before the fold, at the original's
place.

**Unknown and damaged.** A well-stamped entry of an unknown type, or of a newer version, is kept byte for byte, exported, and
passed over. A line that is not JSON, lacks a stamp, or fails its decoder is skipped with its number and a reason. Fields beyond a
body's own are kept.

**For ever.** Kinds and versions are added, never changed or removed. A new version brings an upgrade from the one before.
\`test/journals/\` holds journals as releases wrote them; they are never edited.

**Readings.** Ratings, results and difficulties are as the learner gave them; what they mean is for the fold to say. Difficulty
not given is 0 (normal). \`care/noticed\` holds no words; \`from: "others"\` says that
other people may be the danger, which is another screen, and nothing more. Without it, \`"self"\` is meant. The newest
\`care/contact-named\` stands; one without words is none. It names another person, so it is in the whole journal alone: in no
readable export, no table, no share.

## Kinds
`;

/** The page, from the kinds the engine knows. */
export const journalFormat = (): string => `${intro}\n${[...kinds.values()].map(section).join("\n")}`;

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(import.meta.dirname, "..", "docs", "journal-format.md"), journalFormat());
