import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What do I fear will happen, what is the smallest version I dare, and what did happen? */
export const exposure = mechanism({
  id: "exposure",
  purpose: "What do I fear will happen, what is the smallest version I dare, and what did happen?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
