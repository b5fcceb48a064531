import { mechanism } from "../../mechanisms/mechanism.ts";
import { coachConstants, ritualHelps } from "../science.ts";
import { advise } from "./advice.ts";
import { events } from "./events.ts";
import { fold } from "./fold.ts";
import { parts } from "./screen.ts";
import { words } from "./words/en.ts";

/** My own sequence, chosen in calm, started without deciding: it has the shape of a mechanism, and composes the others. */
export const ritual = mechanism({
  id: "ritual",
  purpose: "My own sequence, chosen in calm, started without deciding.",
  constants: coachConstants,
  findings: { ritualHelps },
  events,
  fold,
  advise,
  parts,
  words,
});
