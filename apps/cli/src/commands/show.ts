import { insight, ok, show } from "@reprise/engine";
import type { Command } from "../command.ts";
import { wholeRecordText } from "../terminal/as-text.ts";

/** `show`: the learner, in counts for people and in numbers for programs. */
export const showCommand: Command = {
  name: "show",
  usage: "show",
  does: "shows what is on record",
  options: {},
  texts: 0,
  run: async ({ visit }) => {
    const now = visit.now();
    return ok({
      json: { ...show(visit.learner(), now), insight: insight(visit.learner(), now) },
      text: wholeRecordText(visit.learner(), now),
    });
  },
};
