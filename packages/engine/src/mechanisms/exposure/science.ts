import { assumed, constant, type Finding } from "../../science/finding.ts";

const violation: Finding = {
  claim:
    "A fear seems to change less by being low than by something expected that then does not happen: so it is said before, and looked at after.",
  certainty: "mixed",
  sources: ["craske2014"],
};

const discomfort: Finding = {
  claim:
    "Taking immediate discomfort that one chose oneself as a sign that something is being learnt kept people at it; only where the discomfort comes at once.",
  certainty: "single study",
  sources: ["woolley2022"],
};

const ownPace: Finding = assumed(
  "A step up is chosen by oneself, little by little, and can be stopped at any time; whoever is pushed learns that it is dangerous.",
);

const safeFirst: Finding = assumed(
  "A fear of something that may really harm is good advice; nobody is led towards it by a study app.",
);

export const findings = { violation, discomfort, ownPace, safeFirst };

export const constants = {
  learning: constant(0.3, "share", assumed("What one expects moves by about a third towards what did happen.")),
  partly: constant(0.5, "share", assumed("'Partly' is taken to be half.")),
  enough: constant(5, "tries", assumed("Below five forecasts that were looked at, the counts are chance.")),
  mass: constant(0.9, "share", assumed("An interval that holds nine times in ten is honest and still readable.")),
  closer: constant(6, "hours", assumed("After six hours one can look at what one fears without being in it.")),
  week: constant(7, "days", assumed("What was feared has mostly come or not come within a week.")),
  askedUntil: constant(14, "days", assumed("After two weeks nobody knows any more what was feared.")),
  likely: constant(40, "of 100", assumed("Below 40 of 100 fear says too little to be looked at.")),
  small: constant(-1.5, "logits", assumed("An easy step or a tiny one is small enough not to be feared.")),
  smallSteps: constant(3, "steps", assumed("After three steps that nobody feared, one that is may be looked at.")),
  lowest: constant(5, "distress, 0-100", assumed("Less than five above what was done is no step up.")),
  highest: constant(15, "distress, 0-100", assumed("More than fifteen above what was done is too large a step.")),
  lastRungs: constant(3, "rungs", assumed("The last three rungs say where someone stands.")),
  cap: constant(70, "distress, 0-100", assumed("What is expected to be worse than 70 belongs beside a person.")),
  apart: constant(
    20,
    "hours",
    assumed("Twenty hours, of which the night is none to try in, are one step up a day, whatever the hour of day."),
  ),
  active: constant(14, "days", assumed("A ladder that nobody touched for two weeks is let be.")),
  leftEarly: constant(0.5, "share", assumed("Leaving sooner is half of what was set out, and tells something.")),
  dropAfter: constant(2, "tries", assumed("After two times with it, what makes it feel safer may be left out once.")),
  crisis: constant(30, "days", safeFirst),
  sleepLasts: constant(18, "hours", assumed("A short night lasts until the next one.")),
} as const;
