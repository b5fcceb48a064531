import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { settles } from "./way-back.ts";
import { words } from "./words/en.ts";

/** After several failures: back to a floor I know, and up again. */
export const rebuild = mechanism({
  id: "rebuild",
  purpose: "After several tries that did not work: how do I get back to what I know, and up again?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
  settles,
});
