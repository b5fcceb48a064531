import type { EntryId } from "../journal/entry.ts";
import type { Reason } from "../mechanisms/mechanism.ts";
import type { Screen } from "../screens/screen.ts";
import type { Proposal } from "./rules.ts";

/** One suggestion: the rule that chose it, the screen it shows, and why, with entries and sources. */
export interface Suggestion {
  readonly rule: string;
  readonly mechanism: string;
  readonly screen: Screen;
  readonly because: readonly Why[];
}

/** The rule of a screen that someone asked for by themselves. */
export const ASKED = "asked";

/** Why, in one sentence: the entries it rests on, the sources of the claim behind it, and how sure one can be of that. */
export interface Why {
  readonly text: string;
  readonly evidence: readonly EntryId[];
  readonly sources: readonly string[];
  readonly claim: string;
  readonly certainty: string;
}

const whyOf = ({ text, evidence, finding }: Reason): Why => ({
  text,
  evidence,
  sources: finding.sources,
  claim: finding.claim,
  certainty: finding.certainty,
});

/** A proposal as a suggestion: its reasons with their claims and sources. */
export const suggestion = (rule: string, { mechanism, screen, because }: Proposal): Suggestion => ({
  rule,
  mechanism,
  screen,
  because: because.map(whyOf),
});
