import type { Attempts, Setback } from "../../attempts/attempts.ts";
import { chosen } from "../../screens/answers.ts";
import { capital, fill, sayLength } from "../../screens/words.ts";
import type { Part } from "../mechanism.ts";
import { returnCounts } from "./counts.ts";
import { enablers, keptGoing, type Enabler } from "./events.ts";
import type { Identity } from "./fold.ts";
import { words } from "./words/en.ts";

/** The setback an attempt came back from: the newest of those it closed. */
export const cameBackFrom = (attempts: Attempts, attempt: string): Setback | null =>
  attempts.setbacks[attempts.closedBy[attempt]?.at(-1) ?? ""] ?? null;

/** A return, counted; and what made it possible. */
const returned: Part<Identity> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const attempt = moment.subject;
    const setback = attempt === null ? null : cameBackFrom(moment.attempts, attempt);
    if (!setback || setback.returnedAt === null) return [];
    return [
      {
        id: "returns",
        kind: "evidence",
        text: capital(fill(words.took, { length: sayLength(setback.returnedAt - setback.at) })),
        facts: returnCounts(moment.attempts),
      },
      { id: "unwritten", kind: "say", text: fill(words.unwritten), note: true },
      {
        id: "by",
        kind: "choose",
        text: fill(words.ask),
        options: enablers.map((id) => ({ id, label: fill(words[id]) })),
      },
    ];
  },
  record: (moment, answers) => {
    const by = chosen(answers, "by") as Enabler | undefined;
    return by === undefined || moment.subject === null ? [] : [keptGoing({ attempt: moment.subject, by })];
  },
};

/** What identity can put on a screen. */
export const parts = { returned } as const;
