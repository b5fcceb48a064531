import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** How regular is my coming back? */
export const rhythm = mechanism({
  id: "rhythm",
  purpose: "How regular is my coming back?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
