import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What exactly will I do, as opposed to hope for? */
export const process = mechanism({
  id: "process",
  purpose: "What exactly will I do, as opposed to hope for?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
