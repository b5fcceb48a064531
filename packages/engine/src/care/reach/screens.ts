import type { Draft } from "../../journal/entry.ts";
import { redacted } from "../../journal/events.ts";
import { LONGEST_TITLE } from "../../journal/kind.ts";
import { chosen, type Answers } from "../../screens/answers.ts";
import { note, say, screenId, type Screen } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { contactNamed } from "../events.ts";
import { words } from "../words/en.ts";
import { contactLine, type Contact } from "./contact.ts";
import { listed } from "./listed.ts";

/** Where someone is: the country a device hints at stands first, the others by name. Nothing is chosen for them. */
export const countryScreen = (hint: string | null): Screen => {
  const options = listed.map(({ code, name }) => ({ id: code, label: name }));
  const likely = options.filter(({ id }) => id === hint);
  return {
    id: screenId("care", "country", null),
    mechanism: "care",
    title: fill(words.countryTitle),
    blocks: [
      {
        id: "country",
        kind: "choose",
        text: fill(words.countryAsk),
        options: [...likely, ...options.filter(({ id }) => id !== hint)],
      },
      note("kept", fill(words.countryKept)),
    ],
  };
};

/** Whom they would turn to: named, named anew, or taken away. */
export const contactScreen = (contact: Contact | null): Screen => ({
  id: screenId("care", "contact", null),
  mechanism: "care",
  title: fill(words.contactTitle),
  blocks: [
    say("say", fill(words.contactSay)),
    ...(contact === null
      ? []
      : [
          { id: "own", kind: "help", text: fill(words.contactNow), lines: [contactLine(contact)] } as const,
          {
            id: "away",
            kind: "choose",
            text: fill(words.contactNow),
            options: [{ id: "away", label: fill(words.contactAway) }],
          } as const,
        ]),
    {
      id: "contact",
      kind: "write",
      text: fill(words.contactAsk),
      fields: [fill(words.contactName), fill(words.contactReach)],
      limit: LONGEST_TITLE,
    },
    note("kept", fill(words.contactKept)),
  ],
});

/** What an answer about their own contact records; whoever stood there before is erased for ever. Null where nothing was said of it. */
export const contactDrafts = (contact: Contact | null, answers: Answers): readonly Draft[] | null => {
  const written = answers["contact"] as readonly string[] | undefined;
  const [name = "", reach = ""] = (written ?? []).map((text) => text.trim());
  const isNamed = name !== "" || reach !== "";
  if (!isNamed && chosen(answers, "away") !== "away") return null;
  return [
    ...(contact === null ? [] : [redacted({ entry: contact.id, rest: {} })]),
    ...(isNamed ? [contactNamed({ ...(name && { name }), ...(reach && { reach }) })] : []),
  ];
};
