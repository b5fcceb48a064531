import { catalogue } from "../../src/mechanisms/catalogue.ts";
import { SEED, WEEKS } from "./criteria.ts";
import { phenotypes } from "./phenotypes.ts";

/** What a report was made with: a report that says something else is of another engine, or of other learners. */
export const marker = (): string =>
  [
    `Seed ${SEED}, ${WEEKS} weeks. Mechanisms: ${catalogue.map(({ id }) => id).join(", ")}.`,
    `Learners: ${Object.values(phenotypes)
      .map(({ name }) => name)
      .join(", ")}.`,
  ].join(" ");
