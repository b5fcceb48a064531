import { ok, refuse, timedPlans, type Refusal, type Result } from "@reprise/engine";
import type { Visit } from "../visit.ts";
import { calendarText } from "./calendar.ts";
import { csvText } from "./csv.ts";
import { markdownText } from "./markdown.ts";
import { readable } from "./readable.ts";
import { storyText } from "./story.ts";

/** What can be carried out: the whole journal, a readable copy of it, my story, or the times of plans for a calendar. */
export const outFormats = ["reprise", "csv", "markdown", "story", "ics"] as const;

/** One of the formats that can be carried out. */
export type OutFormat = (typeof outFormats)[number];

/** A file as it will be written, and how many entries it was made of. */
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
    case "story":
      return ok({ text: storyText(visit.learner(), visit.now()), entries });
    case "ics": {
      const plans = timedPlans(visit.learner(), visit.now());
      if (plans.length === 0)
        return refuse("NoPlan", "No plan has a time ahead. Choose a time in a plan, then export it again.");
      return ok({ text: calendarText(plans), entries: plans.length });
    }
  }
};
