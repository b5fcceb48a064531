import { felt } from "../attempts/events.ts";
import type { Draft, EntryId } from "../journal/entry.ts";
import { type Answers, chosen } from "../screens/answers.ts";
import { distressSteps, optionsOf, valueOf } from "../screens/steps.ts";
import { screenId, type Screen } from "../screens/screen.ts";
import { fill } from "../screens/words.ts";
import { doorTaken, MOST_RELEASED, released, restChosen, restEnded } from "./events.ts";
import { careConstants } from "./science.ts";
import { waysToReach } from "./reach.ts";
import { words } from "./words/en.ts";

const reach = { id: "reach", kind: "help", text: fill(words.helpLines), lines: waysToReach } as const;

/** The calm screen: plain words and ways to reach a person. It stops everything else until they say they are safe. */
export const helpScreen = (subject: EntryId | null): Screen => ({
  id: screenId("care", "help", subject),
  mechanism: "care",
  title: fill(words.helpTitle),
  blocks: [
    { id: "say", kind: "say", text: fill(words.helpSay) },
    reach,
    { id: "trusted", kind: "say", text: fill(words.helpTrusted) },
    {
      id: "safe",
      kind: "choose",
      text: fill(words.helpAsk),
      options: [
        { id: "safe", label: fill(words.safe) },
        { id: "stay", label: fill(words.stay) },
      ],
    },
    { id: "kept", kind: "say", text: fill(words.helpKept), note: true },
  ],
});

/** Enough for now: settle, rest, a person. */
export const enoughScreen = (subject: EntryId | null): Screen => ({
  id: screenId("care", "enough", subject),
  mechanism: "care",
  title: fill(words.enoughTitle),
  blocks: [
    { id: "say", kind: "say", text: fill(words.enoughSay) },
    {
      id: "now",
      kind: "choose",
      text: fill(words.enoughAsk),
      options: [{ id: "rest", label: fill(words.rest) }],
    },
    { id: "distress", kind: "choose", text: fill(words.enoughHow), options: optionsOf(distressSteps), steps: true },
    reach,
  ],
});

/** After ten minutes on one setback, or a third breathing within the hour: start, rest, or a person. */
export const doorsScreen = (setback: EntryId | null): Screen => ({
  id: screenId("care", "doors", setback),
  mechanism: "care",
  title: fill(words.doorsTitle),
  blocks: [
    { id: "say", kind: "say", text: fill(words.doorsSay) },
    {
      id: "door",
      kind: "choose",
      text: fill(words.doorsAsk),
      options: [
        { id: "start", label: fill(words.doorStart) },
        { id: "rest", label: fill(words.doorRest) },
        { id: "person", label: fill(words.doorPerson) },
      ],
    },
    reach,
  ],
});

/** Releases all of it, by name: in several entries where one does not hold them all, as after an import. */
const releasing = (noticed: readonly EntryId[]): readonly Draft[] =>
  Array.from({ length: Math.max(1, Math.ceil(noticed.length / MOST_RELEASED)) }, (_, i) =>
    released({ entries: noticed.slice(i * MOST_RELEASED, (i + 1) * MOST_RELEASED) }),
  );

/** What an answer to one of care's screens records; `noticed` is what "I am safe" releases. */
export const careAnswer = (
  subject: EntryId | null,
  noticed: readonly EntryId[],
  answers: Answers,
): readonly Draft[] => {
  if (chosen(answers, "safe") === "safe") return releasing(noticed);
  const distress = valueOf(distressSteps, chosen(answers, "distress"));
  const rests = chosen(answers, "now") === "rest";
  const isLess = distress !== undefined && distress < careConstants.rest.value;
  const door = chosen(answers, "door");
  return [
    ...(distress === undefined ? [] : [felt({ distress })]),
    ...(subject !== null && (door === "start" || door === "rest" || door === "person")
      ? [doorTaken({ about: subject, door })]
      : []),
    ...(rests || door === "rest" ? [restChosen({})] : isLess ? [restEnded({})] : []),
  ];
};
