import type { HelpLine, OffShelf } from "../screens/screen.ts";
import { fill } from "../screens/words.ts";
import { africa } from "./reach/collected/africa.ts";
import { americas } from "./reach/collected/americas.ts";
import { asia } from "./reach/collected/asia.ts";
import { europe } from "./reach/collected/europe.ts";
import { oceania } from "./reach/collected/oceania.ts";
import type { Country, WayToReach } from "./reach/country.ts";
import { PEOPLE } from "./reach/blocks.ts";
import { words } from "./words/en.ts";

/** Every country with its lines. One more is one more entry in `reach/collected/` and one more line in `reach/listed.ts`. */
export const countries: readonly Country[] = [...africa, ...americas, ...asia, ...europe, ...oceania];

/** What was looked up for this shelf, and when: each line by its country and label. */
export const pages: readonly { readonly id: string; readonly checked: string }[] = countries.flatMap(
  ({ code, lines }) => lines.map(({ label, checked }) => ({ id: `${code} ${label}`, checked })),
);

/** The lines of a country as a block; where other people are the danger, those for that come first. */
export const blocksOf: OffShelf = (item) => {
  const [code, from] = item.split("/");
  const country = countries.find((one) => one.code === code);
  if (!country) return [];
  const { name, ownName } = country;
  return [
    {
      id: "lines",
      kind: "help",
      text: fill(words.countryLines, { country: ownName === undefined ? name : `${name} (${ownName})` }),
      lines: from === PEOPLE ? forPeople(country).map(lineOf) : country.lines.filter(isForAnyone).map(urgentLineOf),
    },
  ];
};

/** A line that is for nothing but harm stands on the screen about that. */
const isForAnyone = (line: WayToReach): boolean => line.for.some((one) => one !== "harm");

/** Danger now, then harm, young people, and those who listen to anything: some lines for harm are for some people alone. */
const forPeople = ({ lines }: Country): readonly WayToReach[] => {
  const of = (trouble: WayToReach["for"][number]) => lines.filter((line) => line.for.includes(trouble));
  return [...new Set([...of("danger"), ...of("harm"), ...of("young"), ...of("crisis")])];
};

/** A line as a shell draws it. */
const lineOf = ({ label, detail, dial, text, url, source, checked }: WayToReach): HelpLine => ({
  label,
  detail,
  ...(dial !== undefined && { dial }),
  ...(text !== undefined && { text }),
  ...(url !== undefined && { url }),
  source,
  checked,
});

/** The same where it stands for danger to life: on the screen about other people, leaving it is what stands out. */
const urgentLineOf = (line: WayToReach): HelpLine => ({
  ...lineOf(line),
  ...(line.for.includes("danger") && { urgent: true }),
});
