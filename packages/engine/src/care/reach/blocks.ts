import type { Block } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { words } from "../words/en.ts";
import { contactLine, type Contact } from "./contact.ts";
import { everywhere } from "./everywhere.ts";
import { listedCountry } from "./listed.ts";

/** What ways to reach a person go by: where someone is, and whom they chose. */
export interface Whereabouts {
  readonly country: string | null;
  readonly contact: Contact | null;
}

/** What an item of the shelf ends with where other people are the danger. */
export const PEOPLE = "people";

const lines = everywhere.map(({ label, detail, dial, text, url, source, checked }) => ({
  label,
  detail,
  ...(dial !== undefined && { dial }),
  ...(text !== undefined && { text }),
  ...(url !== undefined && { url }),
  source,
  checked,
}));

/** Their own contact first, then the lines of their country off the shelf, then the few that hold anywhere. */
export const reachBlocks = ({ country, contact }: Whereabouts): readonly Block[] => [
  ...(contact === null
    ? []
    : [{ id: "own", kind: "help", text: fill(words.ownLines), lines: [contactLine(contact)] } as const]),
  ...countryAndAnywhere(country, null),
];

/** The same where other people are the danger: whom they chose may be one of them, so nobody is named here. */
export const peopleBlocks = ({ country }: Whereabouts): readonly Block[] => countryAndAnywhere(country, PEOPLE);

const countryAndAnywhere = (country: string | null, from: typeof PEOPLE | null): readonly Block[] => {
  const listed = listedCountry(country);
  const anywhere = { id: "reach", kind: "help", lines } as const;
  if (listed === null) return [{ ...anywhere, text: fill(words.helpLines) }];
  const item = from === null ? listed : `${listed}/${from}`;
  return [
    { id: "country", kind: "shelf", shelf: "reach", item },
    { ...anywhere, text: fill(words.helpAnywhere) },
  ];
};
