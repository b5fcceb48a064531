import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder with the smallest web app there can be, and room for a database. */
export const webFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "reprise-relay-"));
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Reprise</title>\n");
  return folder;
};
