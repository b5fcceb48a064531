import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import {
  avoidersComeBack,
  bench,
  careHolds,
  fastMoversAreLeftAlone,
  gain,
  kinds,
  nothingClaimedOfTheCalibrated,
  nothingFromNothing,
  SEED,
  stepsFit,
  theFilterIsHonest,
  WEEKS,
  type Criterion,
} from "./criteria.ts";
import { bias, cardsForFive, coverage, difference, growth, sevenDays, share, success, type Figure } from "./measure.ts";
import { phenotypes } from "./phenotypes.ts";
import { play, type Life } from "./play.ts";
import { policies } from "./policies.ts";
import { marker } from "./marker.ts";
import { baseWithout, LOG_ODDS_PER_D, published, worlds, type World } from "./world.ts";

/** So many of each kind; --learners N and --journals N ask for other numbers. */
const option = (name: string, otherwise: number): number => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const learners = option("learners", 40);
const journals = option("journals", 100_000);
const file = join(import.meta.dirname, "../../../../docs/science/simulation.md");

const lives = bench(learners);

const two = (x: number): string =>
  Number.isFinite(x)
    ? x
        .toFixed(2)
        .replace(/^-/, "−")
        .replace(/^(−?)0\./, "$1.")
    : "–";
const whole = (x: number): string => (Number.isFinite(x) ? `${x < 0 ? "−" : ""}${Math.abs(Math.round(x))}` : "–");
const one = (x: number): string => (Number.isFinite(x) ? x.toFixed(1).replace(/^-/, "−") : "–");
const said = ({ mean, low, high, n }: Figure, digits: (x: number) => string = two): string =>
  n === 0 ? "–" : `${digits(mean)} (${digits(low)} to ${digits(high)})`;
/** A share never lies below none or above all. */
const ofAll = ({ mean, low, high, n }: Figure): string =>
  said({ mean, low: Math.max(0, low), high: Math.min(1, high), n });
const points = (figure: Figure): string =>
  said({ ...figure, mean: 100 * figure.mean, low: 100 * figure.low, high: 100 * figure.high }, whole);
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

const progress = (what: string): void => console.log(`${new Date().toISOString().slice(11, 19)} ${what}`);

const inWorld = (world: World): string => {
  progress(`the ${world.name} world`);
  return table(
    [
      "learner",
      "R7 without",
      "R7 with",
      "points more",
      "steps work: coming back",
      "after",
      "90 % holds",
      "off by",
      "cards in five tries",
    ],
    kinds.map((kind) => {
      const [app, none] = [lives(kind, world, policies.full), lives(kind, world, policies.noApp)];
      return [
        phenotypes[kind].name,
        ofAll(share(sevenDays(none))),
        ofAll(share(sevenDays(app))),
        points(gain(lives, kind, world)),
        ofAll(share(success(app, "re-entry"))),
        ofAll(share(success(app, "after"))),
        ofAll(share(coverage(app))),
        said(share(bias(app))),
        said(share(cardsForFive(app)), one),
      ];
    }),
  );
};

const ablations = Object.values(policies).filter(({ shows }) => shows !== null);
const byPolicy = (what: string, cell: (kind: (typeof kinds)[number], of: readonly Life[]) => string): string => {
  progress(`without each part: ${what}`);
  return table(
    ["learner", ...ablations.map(({ name }) => name)],
    kinds.map((kind) => [
      phenotypes[kind].name,
      ...ablations.map((policy) => cell(kind, lives(kind, worlds.base, policy))),
    ]),
  );
};

const carries = (): string => {
  progress("what carries the result for avoiders");
  return table(
    ["world", "points more for avoiders"],
    [worlds.base, ...Object.values(baseWithout), worlds.optimistic].map((world) => [
      world.name,
      points(gain(lives, "avoider", world)),
    ]),
  );
};

/** Tries on record, and those of them whose size was recorded with them. */
const sized = ({ entries }: Life) => {
  const attempts = entries.filter(({ type }) => type === "attempts/attempted");
  const withSize = attempts.filter(({ body }) => (body as { readonly difficulty?: number }).difficulty !== undefined);
  return { of: withSize.length, n: attempts.length };
};

const byTapping = (): string => {
  progress("who says how hard a try was");
  return table(
    [
      "how often they say how hard a try was",
      "tries on record with a size",
      "90 % holds",
      "off by",
      "steps work: coming back",
      "after",
    ],
    [0, 0.5, 1].map((sizes) => {
      const them = Array.from({ length: learners }, (_, i) =>
        play(SEED + i, { ...phenotypes.calibrated, sizes }, worlds.base, policies.full, WEEKS),
      );
      return [
        sizes === 0 ? "never: only worked, partly, not this time" : sizes === 1 ? "always" : "every second time",
        ofAll(share(them.map(sized))),
        ofAll(share(coverage(them))),
        said(share(bias(them))),
        ofAll(share(success(them, "re-entry"))),
        ofAll(share(success(them, "after"))),
      ];
    }),
  );
};

const criterionRow = ({ id, asks, seen, met }: Criterion): readonly string[] => [
  `(${id})`,
  asks,
  seen
    .map(({ what, figure }) => {
      const digits = /points|cards|violations/.test(what) ? (/violations/.test(what) ? whole : one) : two;
      return /violations/.test(what)
        ? `${what}: ${whole(figure.mean)} in ${figure.n.toLocaleString("en")}`
        : `${what}: ${said(figure, digits)}`;
    })
    .join("; "),
  met ? "met" : "**not met**",
];

const begun = performance.now();
progress(`${learners} learners of each kind, ${WEEKS} weeks`);
const worldTables = Object.values(worlds).map((world) => [world.name, inWorld(world)] as const);
const gains = byPolicy("coming back", (kind, of) =>
  points(difference(sevenDays(of), sevenDays(lives(kind, worlds.base, policies.noApp)))),
);
const fit = byPolicy(
  "steps",
  (_, of) => `${two(share(success(of, "re-entry")).mean)}, ${two(share(success(of, "after")).mean)}`,
);
const held = byPolicy("the filter", (_, of) => `${two(share(coverage(of)).mean)}, ${two(share(bias(of)).mean)}`);
const grew = byPolicy("growth", (_, of) => said(share(growth(of))));
const broke = byPolicy("care", (_, of) => {
  const wrong = of.reduce((sum, { violations }) => sum + violations.length, 0);
  return whole(wrong);
});
const sensitivity = carries();
const tapping = byTapping();
progress("journals of chance");
const lived = kinds.flatMap((kind) => lives(kind, worlds.base, policies.full));
const criteria: readonly Criterion[] = [
  nothingFromNothing(lives),
  avoidersComeBack(lives),
  nothingClaimedOfTheCalibrated(lives),
  theFilterIsHonest(lives),
  stepsFit(lives),
  fastMoversAreLeftAlone(lives),
  careHolds(journals, lived),
];
const shown = [...new Set(lived.flatMap(({ mechanisms }) => [...mechanisms]))].toSorted();

/** What lies outside what is asked with its whole interval, kind by kind, in the base world. */
const outside = (
  what: string,
  of: Figure,
  from: number,
  to: number,
  kind: (typeof kinds)[number],
): readonly string[] =>
  of.n > 1 && (of.high < from || of.low > to)
    ? [`- ${phenotypes[kind].name}: ${what} ${said(of)}, where ${two(from)} to ${two(to)} is asked`]
    : [];
const shortfalls = kinds.flatMap((kind) => {
  const of = lives(kind, worlds.base, policies.full);
  return [
    ...outside("90 % holds", share(coverage(of)), 0.85, 0.98, kind),
    ...outside("steps work, coming back,", share(success(of, "re-entry")), 0.8, 0.92, kind),
    ...outside("steps work, after,", share(success(of, "after")), 0.75, 0.9, kind),
  ];
});
const short =
  shortfalls.length === 0
    ? "For no kind does a whole interval lie outside what the criteria ask of all of them together."
    : `The criteria ask something of all kinds together. For these kinds the whole interval lies outside of it:\n\n${shortfalls.join("\n")}`;

const text = `# What simulated learners do

**Simulations test the code against assumptions. They are not evidence that people benefit.** Every learner below is a set of numbers that
we chose; what comes out follows from them. No study of this app with people exists. Do not quote a figure of this page as an effect.

${marker()}

Written by \`npm run simulate\`; the code is \`packages/engine/test/learners/\`. A short run of the criteria is part of \`npm test\`, a longer
one of \`npm run test:long\`.

## What was assumed

A learner has a competence that nobody sees (theta, drawn from N(0, 1)), a belief about it, a fear, and a distress that rises with a setback
(about N(30, 12) of 100, 18 more or less each time, 15 more for an examination) and falls by half in LogN(ln 4 h, .8). A try at difficulty b
works with probability sigma(theta − b), a little more where belief is higher (.07 of a logit each). Competence grows by .01 (sd .01) with each
try. Belief moves by the surprise: a gain rate from U(.05, .25), and lambda times that for a failure, lambda from LogN(ln 1.5, .35). Fear moves
by surprise, too: what was expected anyway teaches it nothing. Ratings are 8 points off.

After a setback the next try comes with a Weibull hazard of shape .6 and scale 40 hours (no public figure for study setbacks was found: this is
a placeholder), times exp(g1 (E − .5) − g2 A/100 − g3 f − g4 max(0, b − theta)). Failed tries set someone back about one time in three; there
is an examination every twelve days or so.

What the screens made happen is read off what they recorded. A plan changes the odds of coming back within seven days, settling and reading
a setback differently lower distress, a debrief on the record helps the next five tries, and so on, by published standardised effects d times
${LOG_ODDS_PER_D} in log-odds (or d times 18 points of distress): ${Object.entries(published)
  .map(([what, [low, high]]) => `${what} ${low === high ? low : `${low} to ${high}`}`)
  .join(", ")}. A shown step
tempts by a factor of 1.66 in odds for a day, half of that every fortnight. Where someone takes a suggested size, the distance to the size that
did not work counts for whether they begin. A screen with no published effect behind it does nothing. Worlds: **null**, none of this is true;
**base**, half of each; **optimistic**, all. The ruminator's looking back hurts in every world.

| learner | what it is there to show |
| --- | --- |
${kinds.map((kind) => `| ${phenotypes[kind].name} | ${phenotypes[kind].shows} |`).join("\n")}

Intervals hold nine times in ten over learners; they say how much the dice matter, not how much the assumptions do. R7 is the share of setbacks
followed by a try within seven days, whether or not they are on record; those let go of are left out.

## The criteria

${table(["", "what is asked", "what was seen", ""], criteria.map(criterionRow))}

"Within noise" is three standard deviations of the difference between these people and others of their kinds. That the same people gain nothing
at all there is how the bench is built: it shows that playing the screens leaks nothing into a life. (c) can only be tested as far as a screen
speaks of it; today none does, in these words. (e) is near its upper ends, and which side it falls on changes with the people drawn.

## Every kind in every world

"Steps work" counts only steps taken at the suggested size, each learner once; "coming back" is up to the fourth win after a setback. "90 % holds" is how often
the truth lay within what the filter gave as nine times in ten; "off by" is its mean error in logits. "Cards" are first things that nobody
asked for.

${worldTables.map(([name, rows]) => `### The ${name} world\n\n${rows}`).join("\n\n")}

## Where it falls short

${short}

## With one part taken out, in the base world

${Object.values(policies)
  .map(({ name, says }) => `- **${name}**: ${says}.`)
  .join("\n")}

Points of R7 more than without the app:

${gains}

Suggested steps that work, while coming back and after:

${fit}

How often the filter's 90 % hold, and how far it is off, in logits:

${held}

How much competence grew in ${WEEKS} weeks, in logits:

${grew}

How often care was overruled, at all screens together; without the gate it must be, or the check checks nothing:

${broke}

## What carries the result

Avoiders come back more often in the base world for several reasons that were put in. One taken out at a time:

${sensitivity}

## Who only taps how it went

A try that is told with its size tells the filter more than one that is only tapped as worked, partly, not this time. For the calibrated in the
base world, in which nothing but this differs:

${tapping}

## What this does not say

- Nothing about real people, and nothing about how many of them would open the app twice.
- Sizes of effects are what was put in. A published d of a plan was found with other people, other plans, other outcomes.
- The learners answer as their numbers say. People misread, tire, lie, and do what nobody thought of.
- Screens that these learners looked at came from: ${shown.join(", ")}. What is missing there was not tested by them.
`;

const config = await resolveConfig(file);
writeFileSync(file, await format(text, { ...config, parser: "markdown" }));
progress(`done after ${Math.round((performance.now() - begun) / 1000)} s`);
for (const { id, met } of criteria) console.log(`(${id}) ${met ? "met" : "NOT MET"}`);
