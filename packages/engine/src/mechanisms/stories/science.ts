import { assumed, constant, type Finding } from "../../science/finding.ts";

const coping: Finding = {
  claim:
    "Seeing someone struggle and find a way through helps more than seeing someone succeed, most of all those who struggle themselves. What is one's own doing still counts for far more.",
  certainty: "mixed",
  sources: ["schunk1987", "linsiegler2016", "sheu2018"],
};

const likeness: Finding = {
  claim: "Pupils learned more from a model who was about as good at it as they were themselves.",
  certainty: "single study",
  sources: ["braaksma2002"],
};

const others: Finding = {
  claim:
    "People tune out what went wrong for themselves and learn as much from what went wrong for others as from what went well.",
  certainty: "single study",
  sources: ["eskreiswinkler2019"],
};

const pastSelf: Finding = assumed("Of all who are like someone, they themselves some months ago are most like them.");

const advising: Finding = {
  claim: "Pupils who gave advice to younger ones got better marks themselves.",
  certainty: "single study",
  sources: ["eskreiswinkler2019b"],
};

const weighing = assumed(
  "What went wrong makes people a little more alike than the subject or how far along they are.",
);

export const findings = { coping, likeness, others, pastSelf, advising };

export const constants = {
  obstacle: constant(0.4, "weight", weighing),
  field: constant(0.3, "weight", weighing),
  level: constant(0.3, "weight", weighing),
  unknown: constant(0.5, "share", assumed("What is not known is as likely to fit as not.")),
  neighbour: constant(0.5, "share", assumed("Someone one stage on, or one stage behind, is half alike.")),
  alike: constant(0.5, "of 1", assumed("Someone less than half alike is someone else.")),
  few: constant(10, "tries", assumed("With fewer than ten tries at a goal, one has just begun.")),
  many: constant(60, "tries", assumed("After sixty tries at a goal, one is long at it.")),
  grown: constant(1.5, "logits", assumed("Who manages a size more than at the beginning is far along.")),
  readings: constant(5, "readings", assumed("Five readings show whether a story helps.")),
  unhelpful: constant(0.5, "share", assumed("A story that did not help comes after those that may.")),
  enough: constant(2, "wins", assumed("With two things that went well, one's own record can speak.")),
  apart: constant(1, "logits", assumed("What was up to two thirds of a size harder or easier is alike.")),
  lookBack: constant(60, "returns", assumed("The last sixty returns hold one that is alike, if there is one.")),
  settledIn: constant(
    12,
    "hours",
    assumed("On the day of a return one tap is asked; two lines are for the day after."),
  ),
  fresh: constant(36, "hours", assumed("What helped is remembered for a day or two.")),
  lately: constant(5, "returns", assumed("Of the last few returns one may be fresh.")),
} as const;
