import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** Is this a moment or an identity? */
export const narrative = mechanism({
  id: "narrative",
  purpose: "Is this a moment, or who I am? My line, written anew; one coming back as a page; my story.",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
