import { bounceBack } from "./bounce-back/index.ts";
import { causes } from "./causes/index.ts";
import { checkpoint } from "./checkpoint/index.ts";
import { confidence } from "./confidence/index.ts";
import { diagnosis } from "./diagnosis/index.ts";
import { encouragement } from "./encouragement/index.ts";
import { exposure } from "./exposure/index.ts";
import { feelings } from "./feelings/index.ts";
import { identity } from "./identity/index.ts";
import { ladder } from "./ladder/index.ts";
import { narrative } from "./narrative/index.ts";
import { process } from "./process/index.ts";
import { rebuild } from "./rebuild/index.ts";
import { recall } from "./recall/index.ts";
import { regulation } from "./regulation/index.ts";
import { restart } from "./restart/index.ts";
import { rhythm } from "./rhythm/index.ts";
import { stories } from "./stories/index.ts";
import { strategy } from "./strategy/index.ts";
import { upkeep } from "./upkeep/index.ts";
import { wins } from "./wins/index.ts";
import type { Mechanism } from "./mechanism.ts";

/** Every mechanism, written by hand. Their order settles ties between suggestions of equal fit. */
export const catalogue: readonly Mechanism[] = [
  feelings,
  regulation,
  causes,
  diagnosis,
  narrative,
  stories,
  exposure,
  strategy,
  restart,
  rebuild,
  encouragement,
  wins,
  bounceBack,
  identity,
  process,
  ladder,
  confidence,
  recall,
  checkpoint,
  rhythm,
  upkeep,
];
