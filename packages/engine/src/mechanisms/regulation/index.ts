import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** How do I get calm enough, or awake enough, to think? */
export const regulation = mechanism({
  id: "regulation",
  purpose: "How do I get calm enough, or awake enough, to think?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
