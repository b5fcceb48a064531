import type { EntryId } from "../journal/entry.ts";

/** A sentence of a page, and the last entries it rests on. */
export interface Told {
  readonly text: string;
  readonly entries: readonly EntryId[];
}

/** So many of the entries behind a sentence are named: the last few are what one looks up. */
const CITED = 3;

/** A sentence with the last of the entries behind it. */
export const told = ({ text, entries }: Told): Told => ({ text, entries: entries.slice(-CITED) });
