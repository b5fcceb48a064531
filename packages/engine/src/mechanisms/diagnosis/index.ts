import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** Where did it go another way, and what one thing do I change? */
export const diagnosis = mechanism({
  id: "diagnosis",
  purpose: "Where did it go another way, and what one thing do I change?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
