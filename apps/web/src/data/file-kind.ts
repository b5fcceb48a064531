import type { InFormat } from "@reprise/visit/carry";

/** The column that every table of tries has. */
const WHEN = "when";

/** What a file is that someone chose, by how it begins; where that says nothing, by its name. Null for anything else. */
export const fileKind = (name: string, beginning: string): InFormat | null => {
  const text = beginning.replace(/^\uFEFF/, "").trimStart();
  // No text has this sign; pictures, archives and texts of two bytes do.
  if (text.includes("\0")) return null;
  if (text.startsWith("{")) return "reprise";
  const [head = ""] = text.split(/\r?\n/, 1);
  const columns = head.split(/[,;\t]/).map((column) => column.replaceAll('"', "").trim());
  if (columns.includes(WHEN) || /\.csv$/i.test(name)) return "csv";
  return /\.(jsonl|ndjson)$/i.test(name) ? "reprise" : null;
};
