import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What is so small that I have already begun? When, where? The card. */
export const restart = mechanism({
  id: "restart",
  purpose: "What is so small that I have already begun? When, where?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
