import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** Who like me came through this? */
export const stories = mechanism({
  id: "stories",
  purpose: "Who like me came through this?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
