import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** How bad is it, and yesterday's, now? */
export const feelings = mechanism({
  id: "feelings",
  purpose: "How bad is it, and yesterday's, now?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
