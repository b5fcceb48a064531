import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What have I managed, how hard was it, and what do I remember managing? */
export const wins = mechanism({
  id: "wins",
  purpose: "What have I managed, how hard was it, and what do I remember managing?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
