import type { EntryId } from "../../journal/entry.ts";
import type { HelpLine } from "../../screens/screen.ts";
import { fill } from "../../screens/words.ts";
import { words } from "../words/en.ts";

/** Someone the learner chose to turn to: a name and how to reach them, both in their own words. */
export interface Contact {
  readonly id: EntryId;
  /** Null where none was given, and where its words met care. */
  readonly name: string | null;
  readonly reach: string | null;
}

/** Signs that stand in a number as people write it. */
const NUMBER = /^\+?[\d\s().\-\u2010-\u2013/]{2,40}$/;
const ADDRESS = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/;

/** What a phone can do with what was written: call and send a text, or send mail; nothing where it is neither number nor address. */
export const waysOf = (reach: string): Pick<HelpLine, "dial" | "text" | "mail"> => {
  const written = reach.trim();
  if (ADDRESS.test(written)) return { mail: written };
  const number = written.replace(/(?!^\+)\D/g, "");
  return NUMBER.test(written) && number.replace("+", "").length >= 3 ? { dial: number, text: number } : {};
};

/** Their own contact as one line among the ways to reach a person; it has no source, for it is theirs. */
export const contactLine = ({ name, reach }: Contact): HelpLine => {
  const ways = waysOf(reach ?? "");
  const isShown = reach !== null && name !== null;
  return {
    label: name ?? (ways.dial || ways.mail ? reach : null) ?? fill(words.ownUnnamed),
    detail: isShown ? `${reach} · ${fill(words.ownDetail)}` : fill(words.ownDetail),
    own: true,
    ...ways,
  };
};
