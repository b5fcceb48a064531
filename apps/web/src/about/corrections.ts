import type { SourceId } from "@reprise/engine/sources";
import { words } from "../words/en.ts";

/** What is widely believed about setbacks, what studies found instead, and where. */
export interface Correction {
  readonly said: string;
  readonly says: string;
  readonly found: readonly SourceId[];
}

/** Where Reprise does otherwise than the essay it began with. */
export const corrections: readonly Correction[] = [
  { said: words.aboutBelief, says: words.aboutBeliefFound, found: ["sitzmann2013", "talsma2018"] },
  { said: words.aboutLabels, says: words.aboutLabelsFound, found: ["fosterhanson2020"] },
  { said: words.aboutPraise, says: words.aboutPraiseFound, found: ["wood2009", "brummelman2014"] },
  { said: words.aboutMindset, says: words.aboutMindsetFound, found: ["bosshard2024"] },
  { said: words.aboutLesson, says: words.aboutLessonFound, found: ["eskreiswinkler2019", "eskreiswinkler2024"] },
];
