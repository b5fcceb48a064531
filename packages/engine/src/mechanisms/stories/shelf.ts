import type { Block, OffShelf } from "../../screens/screen.ts";
import { capital, fill } from "../../screens/words.ts";
import { applications } from "./collected/applications.ts";
import { art } from "./collected/art.ts";
import { business } from "./collected/business.ts";
import { driving } from "./collected/driving.ts";
import { health } from "./collected/health.ts";
import { languages } from "./collected/languages.ts";
import { law } from "./collected/law.ts";
import { maths } from "./collected/maths.ts";
import { music } from "./collected/music.ts";
import { programming } from "./collected/programming.ts";
import { science } from "./collected/science.ts";
import { sport } from "./collected/sport.ts";
import { work } from "./collected/work.ts";
import { writing } from "./collected/writing.ts";
import type { Page } from "./story.ts";
import { words } from "./words/en.ts";

/** Every story as it is told. One more is one more page in `collected/` and one more line in `listed.ts`. */
export const pages: readonly Page[] = [
  ...maths,
  ...science,
  ...programming,
  ...languages,
  ...music,
  ...writing,
  ...applications,
  ...driving,
  ...sport,
  ...art,
  ...health,
  ...law,
  ...business,
  ...work,
];

/** A story as blocks: what happened, what was different, how long it took, and where it can be read. */
export const blocksOf: OffShelf = (item) => {
  const page = pages.find(({ id }) => id === item);
  return page ? tell(page) : [];
};

const tell = ({ text, changes, timeToRecover, sources, checked }: Page): readonly Block[] => [
  {
    id: "story",
    kind: "story",
    text,
    rows: [
      { when: fill(words.different), text: changes.join(" ") },
      ...(timeToRecover === null ? [] : [{ when: fill(words.took), text: capital(`${timeToRecover}.`) }]),
    ],
  },
  {
    id: "source",
    kind: "say",
    note: true,
    text: fill(words.source, {
      day: checked,
      source: sources.map(({ citation, url }) => `${citation} ${url}`).join(" "),
    }),
  },
];
