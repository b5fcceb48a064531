import { assumed, constant, type Finding } from "../../science/finding.ts";

const plansHelp: Finding = {
  claim: "A plan of the form 'if this moment comes, then I do that' makes it more likely that the thing is done.",
  certainty: "replicated",
  sources: ["gollwitzer2006", "sheeran2024"],
};

const smallGoals: Finding = {
  claim: "Small goals near at hand build skill and belief; distant ones alone do not.",
  certainty: "single study",
  sources: ["bandura1981"],
};

export const findings = { plansHelp, smallGoals };

export const constants = {
  stepSeconds: constant(
    120,
    "seconds",
    assumed("Two minutes is short enough to begin at once, and long enough to be in it."),
  ),
  sure: constant(70, "of 100", assumed("A start someone is less than 70 in 100 sure of is too large today.")),
  sizeAfter: constant(5, "tries", assumed("From five tries on there is a size worth naming.")),
  shrinks: constant(4, "times", assumed("After four halvings, smaller is no longer easier.")),
  evening: constant(19, "o'clock", assumed("At seven in the evening most of a day's duties are done.")),
  eveningUntil: constant(18, "o'clock", assumed("Until six there is time to get ready for seven.")),
  morning: constant(9, "o'clock", assumed("Nine is a first hour that most people have slept for.")),
  weekend: constant(10, "o'clock", assumed("On a Saturday a day begins an hour later.")),
} as const;
