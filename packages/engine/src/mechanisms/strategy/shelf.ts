import { labels } from "../../attempts/ways/labels.ts";
import type { Finding } from "../../science/finding.ts";
import { sourcesOf } from "../../science/sources.ts";
import { note, say, type Block, type OffShelf } from "../../screens/screen.ts";
import { capital, fill } from "../../screens/words.ts";
import { help } from "./collected/help.ts";
import { material } from "./collected/material.ts";
import { methodByField } from "./collected/method-by-field.ts";
import { method } from "./collected/method.ts";
import { pacing } from "./collected/pacing.ts";
import { place } from "./collected/place.ts";
import { time } from "./collected/time.ts";
import type { Page } from "./page.ts";
import { words } from "./words/shelf.ts";

/** Every way as it is shown. One more is one more page in `collected/`, one more line in the list, and its label. */
export const pages: readonly Page[] = [...method, ...methodByField, ...place, ...time, ...pacing, ...help, ...material];

/** What the ways on the shelf rest on, by the name of the way. */
export const findings: { readonly [way: string]: Finding } = Object.fromEntries(
  pages.map(({ id, finding }) => [id, finding]),
);

/** What asks for one line of a way instead of its page: what speaks for it. */
const WHY = "why/";

/** A way as blocks: what it is, how its first two minutes go, when to leave it, what speaks for it. `why/` before its name: that last alone. */
export const blocksOf: OffShelf = (item) => {
  const page = pages.find(({ id }) => id === item.replace(WHY, ""));
  if (!page) return [];
  return item.startsWith(WHY)
    ? [note(`why-${page.id}`, `${capital(labels[page.id])}. ${strength(page)}`)]
    : whole(page);
};

const strength = ({ finding: { claim, certainty } }: Page): string =>
  fill(words.strength, { claim, certainty: capital(certainty) });

const whole = (page: Page): readonly Block[] => [
  say("what", page.what),
  say("first", fill(words.first)),
  ...page.begin.map((text, i) => say(`first-${i + 1}`, fill(words.step, { n: i + 1, text }))),
  note("not-when", fill(words.notWhen, { text: page.notWhen })),
  note("strength", strength(page)),
  note("source", readAt(page)),
];

/** Where it can be read, as one line; a way of practice alone says so. */
const readAt = ({ finding, guides, checked: day }: Page): string => {
  const studies = sourcesOf(finding.sources).map(({ citation, doi }) => `${citation} https://doi.org/${doi}`);
  const read = [...studies, ...(guides ?? []).map(({ citation, url }) => `${citation} ${url}`)];
  return read.length === 0 ? fill(words.noSource) : fill(words.source, { day, source: read.join(" ") });
};
