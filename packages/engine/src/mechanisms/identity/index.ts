import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** How often did I come back, and what became of what I tried? */
export const identity = mechanism({
  id: "identity",
  purpose: "How often did I come back, and what became of what I tried?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
