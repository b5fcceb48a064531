import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What do I change, one thing at a time? */
export const strategy = mechanism({
  id: "strategy",
  purpose: "What do I change, one thing at a time?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
