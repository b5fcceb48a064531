import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What do I remember, and what does the record say? */
export const recall = mechanism({
  id: "recall",
  purpose: "What do I remember, and what does the record say?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
