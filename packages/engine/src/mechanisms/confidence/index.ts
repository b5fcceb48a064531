import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** How sure am I that I can do this step, and what happened then? */
export const confidence = mechanism({
  id: "confidence",
  purpose: "How sure am I that I can do this step, and what happened then?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
