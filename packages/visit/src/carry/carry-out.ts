import { ok, type Refusal, type Result } from "@reprise/engine";
import type { Visit } from "../visit.ts";
import { csvText } from "./csv.ts";
import { markdownText } from "./markdown.ts";
import { readable } from "./readable.ts";

/** What can be carried out: the whole journal, or a readable copy of it. */
export const outFormats = ["reprise", "csv", "markdown"] as const;

/** One of the formats that can be carried out. */
export type OutFormat = (typeof outFormats)[number];

/** A file as it will be written, and how many entries stand in the journal it was made of. */
export interface CarriedOut {
  readonly text: string;
  readonly entries: number;
}

/** The journal as a file. */
export const carryOut = async (visit: Visit, as: OutFormat): Promise<Result<CarriedOut, Refusal>> => {
  const lines = await visit.store.lines();
  if (!lines.ok) return lines;
  const entries = lines.value.length;
  switch (as) {
    case "reprise":
      return ok({ text: lines.value.map((line) => `${line}\n`).join(""), entries });
    case "csv":
      return ok({ text: csvText(visit.learner(), readable(visit.entries())), entries });
    case "markdown":
      return ok({ text: markdownText(visit.learner(), readable(visit.entries()), visit.now()), entries });
  }
};
