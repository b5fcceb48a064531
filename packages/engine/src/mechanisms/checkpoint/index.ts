import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What does the record of this week say? */
export const checkpoint = mechanism({
  id: "checkpoint",
  purpose: "What does the record of this week say?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
