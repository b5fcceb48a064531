import { assumed, constant, type Finding } from "../../science/finding.ts";

const debrief: Finding = {
  claim:
    "Going over what was planned, what happened and what to change improves later work, most clearly on an objective record.",
  certainty: "replicated",
  sources: ["tannenbaum2013", "keiser2021"],
};

const bothSides: Finding = {
  claim: "After something that did not work, going over what was right helped as well as going over what was wrong.",
  certainty: "single study",
  sources: ["ellis2006"],
};

const rumination: Finding = {
  claim: "Going over a setback again and again in the abstract can keep the upset going.",
  certainty: "mixed",
  sources: ["watkins2008"],
};

const tooOften: Finding = {
  claim:
    "Prompts that kept coming lost most of their effect within weeks; that fewer and fitting ones last longer is our assumption.",
  certainty: "mixed",
  sources: ["liao2020", "nahumshani2018"],
};

const askedWorth: Finding = assumed(
  "Whether this is worth someone's time is theirs to say, and what they say should make it quieter.",
);

export const findings = { debrief, bothSides, rumination, tooOften, askedWorth };

export const constants = {
  week: constant(7, "days", assumed("A week is what people plan and remember in.")),
  tries: constant(5, "tries", assumed("After five tries there is something to compare.")),
  apart: constant(2, "days", tooOften),
  longest: constant(14, "days", assumed("What lies more than two weeks back is hard to compare with a plan.")),
  quieter: constant(14, "days", tooOften),
  settled: constant(6, "hours", assumed("A setback of the last six hours has its own path; looking back can wait.")),
  lookFirst: constant(
    48,
    "hours",
    assumed("In the first two days of an open setback the closer look is the look back; two of them are one too many."),
  ),
  afterwards: constant(12, "hours", assumed("What comes next is set on the day of looking back, or left.")),
  winsShown: constant(5, "wins", assumed("Five things that worked can be read at a glance.")),
  changesShown: constant(3, "changes", assumed("Of more than a few changes none is chosen with care.")),
  askDay: constant(2, "times held", assumed("After two looks back one knows which day suits.")),
  worthEvery: constant(14, "days", assumed("Two weeks are long enough to say whether something is worth the time.")),
  worthFirst: constant(
    2,
    "days",
    assumed("For two days the question comes before a look back, so that neither crowds out the other."),
  ),
  worthWorse: constant(2, "checks running", assumed("Once may be a bad day; twice running is an answer.")),
  perDay: constant(2, "times a day", rumination),
  morning: constant(9, "o'clock", assumed("Nine is a first hour that most people have slept for.")),
  evening: constant(19, "o'clock", assumed("At seven in the evening most of a day's duties are done.")),
} as const;
