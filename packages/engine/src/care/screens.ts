import { felt } from "../attempts/events.ts";
import type { Draft, EntryId } from "../journal/entry.ts";
import { type Answers, chosen } from "../screens/answers.ts";
import { distressSteps, optionsOf, valueOf } from "../screens/steps.ts";
import { note, say, screenId, type Screen } from "../screens/screen.ts";
import { fill } from "../screens/words.ts";
import { countryChosen, doorTaken, MOST_RELEASED, released, restChosen, restEnded } from "./events.ts";
import type { CareNow } from "./gate.ts";
import { careConstants } from "./science.ts";
import { peopleBlocks, reachBlocks, type Whereabouts } from "./reach/blocks.ts";
import { contactDrafts } from "./reach/screens.ts";
import { words } from "./words/en.ts";

const safe = {
  id: "safe",
  kind: "choose",
  text: fill(words.helpAsk),
  options: [
    { id: "safe", label: fill(words.safe) },
    { id: "stay", label: fill(words.stay) },
  ],
} as const;

/** The calm screen: plain words and ways to reach a person. It stops everything else until they say they are safe. */
export const helpScreen = (subject: EntryId | null, at: Whereabouts): Screen => ({
  id: screenId("care", "help", subject),
  mechanism: "care",
  title: fill(words.helpTitle),
  blocks: [
    say("say", fill(words.helpSay)),
    ...reachBlocks(at),
    say("trusted", fill(words.helpTrusted)),
    safe,
    note("kept", fill(words.helpKept)),
  ],
});

/** The screen for someone whom other people hurt, frighten or control. Its name and its title say nothing of that to whoever looks on. */
export const peopleScreen = (subject: EntryId | null, at: Whereabouts): Screen => ({
  id: screenId("care", "people", subject),
  mechanism: "care",
  title: fill(words.peopleTitle),
  blocks: [
    say("say", fill(words.peopleSay)),
    say("decide", fill(words.peopleDecide)),
    ...peopleBlocks(at),
    say("here", fill(words.peopleHere)),
    note("trace", fill(words.peopleTrace)),
    note("erase", fill(words.peopleErase)),
    safe,
  ],
});

/** Enough for now: settle, rest, a person. */
export const enoughScreen = (subject: EntryId | null, at: Whereabouts): Screen => ({
  id: screenId("care", "enough", subject),
  mechanism: "care",
  title: fill(words.enoughTitle),
  blocks: [
    say("say", fill(words.enoughSay)),
    {
      id: "now",
      kind: "choose",
      text: fill(words.enoughAsk),
      options: [{ id: "rest", label: fill(words.rest) }],
    },
    { id: "distress", kind: "choose", text: fill(words.enoughHow), options: optionsOf(distressSteps), steps: true },
    ...reachBlocks(at),
  ],
});

/** After ten minutes on one setback, or a third breathing within the hour: start, rest, or a person. */
export const doorsScreen = (setback: EntryId | null, at: Whereabouts): Screen => ({
  id: screenId("care", "doors", setback),
  mechanism: "care",
  title: fill(words.doorsTitle),
  blocks: [
    say("say", fill(words.doorsSay)),
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
    ...reachBlocks(at),
  ],
});

/** Releases all of it, by name: in several entries where one does not hold them all, as after an import. */
const releasing = (noticed: readonly EntryId[]): readonly Draft[] =>
  Array.from({ length: Math.max(1, Math.ceil(noticed.length / MOST_RELEASED)) }, (_, i) =>
    released({ entries: noticed.slice(i * MOST_RELEASED, (i + 1) * MOST_RELEASED) }),
  );

/** What an answer to one of care's screens records; what is noticed is what "I am safe" releases. */
export const careAnswer = (
  subject: EntryId | null,
  { noticed, contact }: Pick<CareNow, "noticed" | "contact">,
  answers: Answers,
): readonly Draft[] => {
  if (chosen(answers, "safe") === "safe") return releasing(noticed);
  const country = chosen(answers, "country");
  if (country !== undefined) return [countryChosen({ country })];
  const told = contactDrafts(contact, answers);
  if (told !== null) return told;
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
