import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** Is there an honest word I can believe? */
export const encouragement = mechanism({
  id: "encouragement",
  purpose: "Is there an honest word I can believe?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
