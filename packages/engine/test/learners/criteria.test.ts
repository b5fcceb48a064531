import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  avoidersComeBack,
  bench,
  careHolds,
  fastMoversAreLeftAlone,
  nothingClaimedOfTheCalibrated,
  nothingFromNothing,
  stepsFit,
  theFilterIsHonest,
  type Criterion,
  type Kind,
} from "./criteria.ts";
import { marker } from "./marker.ts";
import { isClaimOfBenefit } from "./measure.ts";
import { phenotypes } from "./phenotypes.ts";
import { play } from "./play.ts";
import { policies } from "./policies.ts";
import { worlds } from "./world.ts";

const isLong = process.env["REPRISE_LONG"] !== undefined;
/** So many of each kind. Figures that only say that the code does what it is meant to need few; the report has more. */
const few = bench(isLong ? 40 : 8);
const more = bench(isLong ? 80 : 20);
/** Whose lives are watched in a short run. */
const who: readonly Kind[] | undefined = isLong
  ? undefined
  : ["calibrated", "overWeighter", "avoider", "overconfident", "wheelSpinner", "ruminator", "fastMover"];

/** A long run must meet what is asked; a short one can only refute it. Shows the figures where it fails. */
const holds = ({ met, refuted, seen, asks }: Criterion): void =>
  expect(
    isLong ? met : !refuted,
    `${asks}: ${seen.map(({ what, figure }) => `${what} ${JSON.stringify(figure)}`).join("; ")}`,
  ).toBe(true);

describe("simulated learners", { timeout: 600_000 }, () => {
  it("(a) where nothing works, nothing is gained, and no sentence says so", () => {
    holds(nothingFromNothing(few, isLong ? undefined : ["calibrated", "avoider", "promptAverse"]));
  });

  it("(b) where half of what is published is true, those who stay away come back more often", () => {
    holds(avoidersComeBack(more));
  });

  it("(c) nothing is said of how failures weigh for those for whom they weigh no more", () => {
    holds(nothingClaimedOfTheCalibrated(more));
  });

  it("(d) what the filter gives as nine times in ten is about that", () => {
    holds(theFilterIsHonest(few, who));
  });

  it("(e) suggested steps work mostly at first, then not always", () => {
    holds(stepsFit(few, who));
  });

  it("(f) who needs no help is left alone", () => {
    holds(fastMoversAreLeftAlone(few));
  });

  it("(g) care is never overruled", () => {
    const kinds: readonly Kind[] = ["crisisText", "clockChaos", "missingData", "ruminator"];
    const lived = kinds.flatMap((kind) => few(kind, worlds.base, policies.full));
    holds(careHolds(isLong ? 100_000 : 2000, lived));
  });

  it("without its gate the same learners are not safe, and that is noticed", () => {
    const wrong = few("crisisText", worlds.base, policies.noGate).flatMap(({ violations }) => violations);
    expect(wrong.join()).toContain("support does not dominate");
    expect(wrong.join()).toContain("words of crisis are said back");
  });

  it("nothing that a screen offered could not be recorded, and nothing shown was not open", () => {
    for (const kind of ["calibrated", "avoider", "clockChaos", "crisisText"] as const)
      for (const { refused } of few(kind, worlds.base, policies.full)) expect(refused).toEqual([]);
  });

  it("the same seed is the same life", () => {
    const life = () => play(7, phenotypes.calibrated, worlds.base, policies.full, 3);
    expect(life()).toEqual(life());
  });

  it("a claim of benefit would be noticed", () => {
    for (const claim of [
      "Coming back tends to be faster when two minutes of it are begun within the hour.",
      "This helped you.",
      "If it goes on alike, from 6 to 10 of ten more would work with a change, and from 0 to 5 without.",
    ])
      expect(isClaimOfBenefit(claim)).toBe(true);
    expect(
      isClaimOfBenefit(
        "If it goes on alike, from 3 to 10 of ten more would work with a change, and from 0 to 7 without.",
      ),
    ).toBe(false);
  });
});

describe("docs/science/simulation.md", () => {
  const report = readFileSync(join(import.meta.dirname, "../../../../docs/science/simulation.md"), "utf8").replace(
    /\s+/g,
    " ",
  );

  const missing = (wanted: readonly string[]): readonly string[] => wanted.filter((one) => !report.includes(one));

  it("was made with these mechanisms and these learners; if not, npm run simulate writes it anew", () => {
    expect(missing([marker()])).toEqual([]);
  });

  it("says what it is not, and shows every criterion, every kind, every world and every policy", () => {
    expect(
      missing([
        "They are not evidence that people benefit.",
        ...["a", "b", "c", "d", "e", "f", "g"].map((id) => `| (${id}) |`),
        ...Object.values(worlds).map(({ name }) => `### The ${name} world`),
        ...[...Object.values(policies), ...Object.values(phenotypes)].map(({ name }) => name),
      ]),
    ).toEqual([]);
  });
});
