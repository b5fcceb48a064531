import type { Setback } from "../../attempts/attempts.ts";
import { chosen, written } from "../../screens/answers.ts";
import type { Block } from "../../screens/screen.ts";
import { fill, sayLength } from "../../screens/words.ts";
import type { Moment, Part } from "../mechanism.ts";
import { isReturn } from "./advice.ts";
import { helpedBefore, howLong, lastLine } from "./counts.ts";
import { enablers, madePossible, type Enabler } from "./events.ts";
import type { BounceBack } from "./fold.ts";
import { sooner } from "./map.ts";
import { words } from "./words/en.ts";

/** The newest setback the attempt came back from, or null where it was no return. */
const cameBackFrom = ({ attempts, subject }: Moment<BounceBack>): Setback | null =>
  subject !== null && isReturn(attempts, subject)
    ? (attempts.setbacks[attempts.closedBy[subject]?.findLast((id) => attempts.setbacks[id]?.kind !== "more") ?? ""] ??
      null)
    : null;

/** How long it took, what helped before, and what made it possible this time. */
const returned: Part<BounceBack> = {
  title: () => fill(words.title),
  blocks: (moment) => {
    const setback = cameBackFrom(moment);
    if (setback?.returnedAt == null) return [];
    const facts = [...howLong(moment), ...helpedBefore(moment)];
    const line = lastLine(moment);
    return [
      { id: "took", kind: "say", text: fill(words.took, { length: sayLength(setback.returnedAt - setback.at) }) },
      {
        id: "by",
        kind: "choose",
        text: fill(words.ask),
        options: enablers.map((id) => ({ id, label: fill(words[id]) })),
      },
      { id: "line", kind: "write", text: fill(words.lineAsk), fields: [fill(words.lineField)], limit: 300 },
      ...(line === null
        ? []
        : [
            { id: "wrote", kind: "say", text: fill(words.wrote) } satisfies Block,
            { id: "said", kind: "quote", text: line } satisfies Block,
          ]),
      ...(facts.length === 0
        ? []
        : [
            { id: "before", kind: "evidence", text: fill(words.before), facts } satisfies Block,
            { id: "unwritten", kind: "say", text: fill(words.unwritten), note: true } satisfies Block,
          ]),
    ];
  },
  record: ({ subject }, answers) => {
    const by = chosen(answers, "by") as Enabler | undefined;
    const line = written(answers, "line");
    return subject === null || (by === undefined && line === undefined)
      ? []
      : [
          madePossible({
            attempt: subject,
            ...(by === undefined ? {} : { by }),
            ...(line === undefined ? {} : { line }),
          }),
        ];
  },
};

/** What tends to go with coming back sooner; only when someone asks for it, and nothing below twenty setbacks. */
const map: Part<BounceBack> = {
  title: () => fill(words.mapTitle),
  blocks: (moment) => {
    const found = sooner(moment);
    if (found === null) return [];
    const { of, facts } = found;
    return [
      facts.length === 0
        ? { id: "nothing", kind: "say", text: fill(words.nothing, { of }) }
        : { id: "sooner", kind: "evidence", text: fill(words.mapLead, { of }), facts },
      { id: "together", kind: "say", text: fill(words.together), note: true },
    ];
  },
  record: () => [],
};

/** What bounce-back can put on a screen. */
export const parts = { returned, map } as const;
