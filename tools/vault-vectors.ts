// Writes packages/vault/vectors: what another implementation of a vault is checked against. Frozen: what is written once stays true.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { vectors } from "../packages/vault/test/vectors.ts";

const folder = join(import.meta.dirname, "..", "packages", "vault", "vectors");
for (const [name, value] of Object.entries(vectors()))
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
