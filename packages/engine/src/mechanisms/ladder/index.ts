import { mechanism } from "../mechanism.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { constants, findings } from "./science.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** What is the next size up? */
export const ladder = mechanism({
  id: "ladder",
  purpose: "What is the next size up?",
  constants,
  findings,
  events,
  fold,
  advise,
  parts,
  words,
  settles: ({ own }, goal) => own.chosen[goal] ?? null,
});
