import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What had a part in it, and what of that can I influence? */
export const causes = mechanism({
  id: "causes",
  purpose: "What had a part in it, and what of that can I influence?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
});
