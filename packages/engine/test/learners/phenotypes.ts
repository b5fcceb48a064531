/** What sets one kind of simulated learner apart; what is not said is as for the calibrated. */
export interface Phenotype {
  readonly name: string;
  /** What this learner is there to show, in a sentence. */
  readonly shows: string;
  /** How much more a failure than a success moves what they feel they can do; null: drawn, LogN(ln 1.5, .35). */
  readonly lambda: number | null;
  /** How far they feel above (or below) what they can do at the start, in logits. */
  readonly gap: number;
  /** Hazard weights: felt efficacy, distress, the feared outcome, a step beyond one's competence. */
  readonly g1: number;
  readonly g2: number;
  readonly g3: number;
  readonly g4: number;
  /** Expectancy of what they fear at the start, 0 to 1. */
  readonly fear: number;
  /** Hours of the retry hazard's scale. */
  readonly scale: number;
  /** Tries on an ordinary day. */
  readonly triesADay: number;
  /** Learning per try, in logits; what a changed way adds; and whether without a source nothing is learned. */
  readonly learning: number;
  readonly needsSource: boolean;
  /** How much effort falls, in logits, for each unit of felt efficacy above one half. */
  readonly complacency: number;
  /** Points of distress that each screen of looking back adds. */
  readonly rumination: number;
  /** The chance to put a setback on record, to open the app on a day, to tell a try, to answer a block. */
  readonly logs: number;
  readonly opens: number;
  readonly tells: number;
  readonly answers: number;
  /** The chance to say how hard a try was when telling it, and how sure they were before. */
  readonly sizes: number;
  readonly ratings: number;
  /** The chance to take the suggested step at the suggested size. */
  readonly follows: number;
  /** The chance to leave at any screen, and what an unasked card does to opening again (a factor). */
  readonly leaves: number;
  readonly annoyed: number;
  /** The chance to let go of a goal from the third setback on, at each. */
  readonly quits: number;
  /** The chance that a setback's line holds words of crisis. */
  readonly crisis: number;
  /** Whether the device's clock and place jump about. */
  readonly clock: "true" | "chaos";
}

const calibrated: Phenotype = {
  name: "calibrated",
  shows: "feels about what the record says; nothing should be claimed about them",
  lambda: 1,
  gap: 0,
  g1: 1,
  g2: 1,
  g3: 0.5,
  g4: 0.5,
  fear: 0.3,
  scale: 40,
  triesADay: 0.6,
  learning: 0.01,
  needsSource: false,
  complacency: 0,
  rumination: 0,
  logs: 0.7,
  opens: 0.4,
  tells: 0.85,
  answers: 0.85,
  sizes: 0.85,
  ratings: 0.4,
  follows: 0.7,
  leaves: 0.07,
  annoyed: 1,
  quits: 0,
  crisis: 0,
  clock: "true",
};

/** Every kind of learner, each as what sets it apart from the calibrated. */
export const phenotypes = {
  calibrated,
  overWeighter: {
    ...calibrated,
    name: "over-weighter",
    shows: "a failure weighs two and a half times a success; the record must not be dragged down with the feeling",
    lambda: 2.5,
  },
  avoider: {
    ...calibrated,
    name: "avoider",
    shows: "what they fear keeps them away; for them the app must make coming back likelier",
    lambda: null,
    g3: 2.5,
    fear: 0.6,
  },
  overconfident: {
    ...calibrated,
    name: "overconfident",
    shows: "feels far above the record, and tries less hard the surer they are",
    lambda: null,
    gap: 1.2,
    complacency: 1,
  },
  wheelSpinner: {
    ...calibrated,
    name: "wheel-spinner",
    shows: "learns nothing from trying again without a source",
    lambda: null,
    needsSource: true,
  },
  ruminator: {
    ...calibrated,
    name: "ruminator",
    shows: "looking back makes it worse; questions must be few",
    lambda: null,
    rumination: 4,
  },
  fastMover: {
    ...calibrated,
    name: "fast mover",
    shows: "needs no help and must be left alone",
    scale: 5,
    triesADay: 2.5,
    fear: 0.1,
    logs: 0.5,
    opens: 0.3,
    tells: 0.95,
    leaves: 0.3,
    answers: 0.6,
  },
  strategicQuitter: {
    ...calibrated,
    name: "strategic quitter",
    shows: "leaving is right, and is respected",
    lambda: null,
    gap: -0.5,
    quits: 0.5,
  },
  promptAverse: {
    ...calibrated,
    name: "prompt-averse",
    shows: "every card that was not asked for keeps them away a little more",
    lambda: null,
    leaves: 0.4,
    answers: 0.5,
    annoyed: 0.97,
  },
  missingData: {
    ...calibrated,
    name: "missing data",
    shows: "puts a third of it on record, and answers less than half",
    lambda: null,
    logs: 0.35,
    opens: 0.2,
    tells: 0.35,
    answers: 0.4,
    sizes: 0.3,
    ratings: 0.1,
  },
  clockChaos: {
    ...calibrated,
    name: "clock chaos",
    shows: "a clock that jumps by days, in places that change",
    lambda: null,
    clock: "chaos",
  },
  crisisText: {
    ...calibrated,
    name: "crisis text",
    shows: "writes words of crisis; everything must stop, and they are never said back",
    lambda: null,
    crisis: 0.35,
  },
} as const satisfies { readonly [name: string]: Phenotype };
