import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What made coming back possible, and what tends to make it faster? */
export const bounceBack = mechanism({
  id: "bounce-back",
  purpose: "What made coming back possible, and what tends to make it faster?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
