import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** Does it hold? */
export const upkeep = mechanism({
  id: "upkeep",
  purpose: "Does it hold?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
