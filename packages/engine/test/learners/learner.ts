import type { SetbackKind } from "../../src/index.ts";
import { logit, sigma } from "../../src/measures/logistic.ts";
import { dice, type Dice } from "./dice.ts";
import type { Phenotype } from "./phenotypes.ts";
import { effectIn, hazardFactor, LOG_ODDS_PER_D, PROMPT, type Intervention, type World } from "./world.ts";

/** Hours of the window in which coming back is counted. */
export const WINDOW = 168;

/** Within a person, distress at a setback varies by so many points: it is also the deviation that effects on distress are in. */
const DISTRESS_SD = 18;
/** The Weibull shape of the time to a next try. */
const SHAPE = 0.6;
/** How far one try after something was changed moves competence, in logits, where all of it is true; the same with a source. */
const ADJUSTED = 0.06;
const SOURCE = 0.05;
/** For so many tries a debrief, or a source, is still felt. */
const LASTS = 5;
/** How far ways of working differ for a person, in logits. */
const WAYS_SD = 0.5;
/** How far competence follows felt efficacy: the small arrow. */
const BELIEF_HELPS = 0.07;

/** A setback as it is lived, whether or not it is on record. */
export interface Lived {
  readonly at: number;
  readonly b: number;
  readonly kind: SetbackKind;
  /** How much retry hazard it takes, Exp(1), and how much there was so far. */
  readonly patience: number;
  hazard: number;
  /** Whether a suggested size will be taken here. */
  readonly follows: boolean;
  /** Log-odds of coming back that plans, stories and words brought. */
  readonly brought: Map<Intervention, number>;
  adjusted: boolean;
  returnedAt: number | null;
  letGo: boolean;
  /** Its entry, once it is on record. */
  id: string | null;
}

/** Someone with a competence nobody sees, a belief about it, and feelings that pass. Hours count from the start of their story. */
export interface Person {
  readonly seed: number;
  readonly phenotype: Phenotype;
  readonly world: World;
  readonly aPlus: number;
  readonly lambda: number;
  readonly reactivity: number;
  readonly halfLife: number;
  theta: number;
  /** Felt competence, in logits. */
  belief: number;
  distress: number;
  distressAt: number;
  fear: number;
  way: string;
  debriefs: number;
  source: number;
  losses: number;
  /** When a step was shown first and last, in hours. */
  promptedFirst: number | null;
  promptedLast: number | null;
  readonly effects: Dice;
}

/** Someone of a kind, in a world. The same seed is the same person in every world. */
export const born = (seed: number, phenotype: Phenotype, world: World): Person => {
  const d = dice(seed, `born/${phenotype.name}`);
  const theta = d.normal();
  return {
    seed,
    phenotype,
    world,
    theta,
    belief: theta + phenotype.gap + d.normal(0, 0.4),
    aPlus: 0.05 + 0.2 * d.uniform(),
    lambda: phenotype.lambda ?? Math.exp(d.normal(Math.log(1.5), 0.35)),
    reactivity: d.normal(30, 12),
    halfLife: Math.exp(d.normal(Math.log(4), 0.8)),
    distress: 0,
    distressAt: 0,
    fear: Math.min(0.95, Math.max(0.05, d.normal(phenotype.fear, 0.1))),
    way: "",
    debriefs: 0,
    source: 0,
    losses: 0,
    promptedFirst: null,
    promptedLast: null,
    effects: dice(seed, "effects"),
  };
};

/** How bad it is, 0 to 100. */
export const distressOf = (person: Person, hour: number): number =>
  person.distress * 2 ** (-Math.max(0, hour - person.distressAt) / person.halfLife);

const addDistress = (person: Person, hour: number, points: number): void => {
  person.distress = Math.min(100, Math.max(0, distressOf(person, hour) + points));
  person.distressAt = hour;
};

/** How the body is, 0 to 100: it rises with distress. */
export const arousalOf = (person: Person, hour: number, d: Dice): number =>
  Math.min(100, Math.max(0, 45 + 0.5 * (distressOf(person, hour) - 30) + d.normal(0, 12)));

/** What a way of working adds for this person, in logits. */
const wayOf = ({ seed, way, world }: Person): number =>
  way === "" ? 0 : world.effects * dice(seed, `way/${way}`).normal(0, WAYS_SD);

/** E(b): how likely it feels, 0 to 1. */
export const feltOf = (person: Person, b: number): number => sigma(person.belief - b);

/** What they can do now at a step of difficulty b, in logits: competence, their way, and what belief does to effort. */
export const competence = (person: Person, b: number): number =>
  person.theta +
  wayOf(person) +
  BELIEF_HELPS * Math.max(-2, Math.min(2, person.belief - person.theta)) -
  person.phenotype.complacency * Math.max(0, feltOf(person, b) - 0.5);

/** The chance that a try at difficulty b works. */
export const chanceOf = (person: Person, b: number): number => {
  const debrief =
    person.debriefs > 0 ? LOG_ODDS_PER_D * effectIn(person.world, "debrief", dice(person.seed, "debrief")) : 0;
  return sigma(competence(person, b) + debrief - b);
};

/** A try: whether it worked, by a draw from 0 to 1; what is learned and felt by it. */
export const tried = (person: Person, b: number, draw: number, after: Lived | null, d: Dice): boolean => {
  const { phenotype, world } = person;
  const worked = draw < chanceOf(person, b);
  const step = d.normal(phenotype.learning, 0.01);
  const sourced = person.source > 0 ? world.effects * SOURCE : 0;
  person.theta += phenotype.needsSource ? sourced : step + sourced + (after?.adjusted ? world.effects * ADJUSTED : 0);
  // What was expected anyway teaches neither belief nor fear: both move by the surprise.
  const felt = feltOf(person, b);
  const rate = worked ? person.aPlus : Math.min(0.9, person.lambda * person.aPlus);
  const normal = feltOf(person, 0) + rate * (Number(worked) - felt);
  person.belief = logit(Math.min(0.99, Math.max(0.01, normal)));
  person.fear = Math.min(
    0.95,
    Math.max(0.02, person.fear + 0.3 * ((worked ? 0 : phenotype.fear) - person.fear) * (worked ? 1 - felt : 1)),
  );
  person.debriefs = Math.max(0, person.debriefs - 1);
  person.source = Math.max(0, person.source - 1);
  person.losses = worked ? 0 : person.losses + 1;
  return worked;
};

/** Something went wrong: it hurts. */
export const hurt = (person: Person, hour: number, b: number, kind: SetbackKind, count: number): Lived => {
  const d = dice(person.seed, `setback/${count}`);
  addDistress(person, hour, Math.max(0, d.normal(person.reactivity + (kind === "exam" ? 15 : 0), DISTRESS_SD)));
  return {
    at: hour,
    b,
    kind,
    patience: -Math.log(1 - d.uniform()),
    hazard: 0,
    follows: d.happens(person.phenotype.follows),
    brought: new Map(),
    // Some change something by themselves.
    adjusted: d.happens(0.3),
    returnedAt: null,
    letGo: false,
    id: null,
  };
};

const baseHazard = (hours: number, scale: number): number => (Math.max(0, hours) / scale) ** SHAPE;

/** What multiplies the hazard of a next try of difficulty b, before anything an app brought. */
const leaning = (person: Person, hour: number, b: number): number => {
  const { g1, g2, g3, g4 } = person.phenotype;
  return Math.exp(
    g1 * (feltOf(person, b) - 0.5) -
      (g2 * distressOf(person, hour)) / 100 -
      g3 * person.fear -
      g4 * Math.max(0, b - person.theta),
  );
};

/** What temptation a step that was shown within the day still is, in log-odds. */
const prompting = ({ promptedFirst, promptedLast, world }: Person, hour: number): number =>
  promptedFirst === null || promptedLast === null || hour - promptedLast > 24
    ? 0
    : world.prompts * PROMPT.first * 0.5 ** ((hour - promptedFirst) / 24 / PROMPT.halvesIn);

/** One more hour with an open setback, where the next try would be of difficulty `next`. True when the next try comes. */
export const waits = (person: Person, lived: Lived, hour: number, next: number): boolean => {
  const { scale } = person.phenotype;
  const b = lived.b + person.world.relief * (next - lived.b);
  const times = leaning(person, hour, b);
  const within = 1 - Math.exp(-times * baseHazard(WINDOW, scale));
  // A plan and contrasting are two halves of one thing: the stronger counts, not both.
  const plan = Math.max(lived.brought.get("if-then") ?? 0, lived.brought.get("woop") ?? 0);
  const rest = [...lived.brought].reduce((sum, [what, odds]) => (/if-then|woop/.test(what) ? sum : sum + odds), 0);
  const odds = plan + rest + prompting(person, hour);
  const passed = hour - lived.at;
  lived.hazard +=
    times * (odds === 0 ? 1 : hazardFactor(within, odds)) * (baseHazard(passed + 1, scale) - baseHazard(passed, scale));
  return lived.hazard >= lived.patience;
};

/** What a screen made happen, in this person's life. */
export const happensTo = (person: Person, lived: Lived | null, what: Intervention, hour: number): void => {
  const effect = effectIn(person.world, what, person.effects);
  if (what === "breathing" || what === "distraction" || what === "reappraisal")
    addDistress(person, hour, -Math.min(distressOf(person, hour), effect * DISTRESS_SD));
  else if (what === "debrief") person.debriefs = LASTS;
  else if (lived) lived.brought.set(what, Math.max(lived.brought.get(what) ?? 0, LOG_ODDS_PER_D * effect));
};

/** A source of what is missing was found: a worked example, a person. */
export const findsSource = (person: Person): void => {
  person.source = LASTS;
};

/** Looking back once more. */
export const looksBack = (person: Person, hour: number): void => {
  if (person.phenotype.rumination > 0) addDistress(person, hour, person.phenotype.rumination);
};
