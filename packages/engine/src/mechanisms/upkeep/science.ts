import { assumed, constant, type Finding } from "../../science/finding.ts";

const spacing: Finding = {
  claim:
    "What is called back from memory with days between is kept better than the same in one sitting; growing gaps end no better than even ones.",
  certainty: "replicated",
  sources: ["latimier2021", "roediger2006"],
};

const growing: Finding = {
  claim:
    "Over four weeks, growing gaps led to the same memory in the end as even ones, and more of it was there along the way.",
  certainty: "single study",
  sources: ["kang2014"],
};

const transfer: Finding = {
  claim: "Practice from memory carries over to new tasks only in part, and less where there is a method to follow.",
  certainty: "mixed",
  sources: ["pan2018"],
};

const inUse: Finding = {
  claim:
    "Belief that one can follows what one does more than the other way; that it lasts as long as it is kept in use is our reading of that.",
  certainty: "replicated",
  sources: ["sitzmann2013", "talsma2018"],
};

const oneItem: Finding = assumed(
  "One known mistake, met again because it went wrong, says nothing about steps in general: it is no try.",
);

export const findings = { spacing, growing, transfer, inUse, oneItem };

export const constants = {
  first: constant(1, "days", growing),
  second: constant(3, "days", growing),
  third: constant(7, "days", growing),
  fourth: constant(21, "days", growing),
  leastGap: constant(1, "days", spacing),
  beforeDate: constant(1, "days", assumed("The day before a date is for rest, not for a last meeting.")),
  perDay: constant(3, "meetings a day", assumed("Three times two minutes a day stay small beside the work itself.")),
  meetSeconds: constant(120, "seconds", assumed("Two minutes are enough to call one thing back.")),
  settled: constant(6, "hours", assumed("A setback of the last six hours has its own path; a mistake can wait.")),
  stillOpen: constant(
    24,
    "hours",
    assumed("In the first day of a setback coming back goes first; a mistake can wait."),
  ),
  afterReturn: constant(12, "hours", assumed("The day of a return has questions enough of its own.")),
  offerFor: constant(5, "days", assumed("After five days a mistake that nobody kept is left alone.")),
  lookedThrough: constant(
    8,
    "setbacks",
    assumed("Only the newest mistakes are offered; older ones can be added by hand."),
  ),
  mostWaiting: constant(12, "mistakes", assumed("Above a dozen, more would crowd out the work itself.")),
  mastered: constant(
    0.9,
    "probability",
    assumed("A size that works nine times in ten on the record is one to look after rather than to practise."),
  ),
  enoughTries: constant(5, "tries", assumed("Below five tries of a size the record says too little of it.")),
  workedLately: constant(
    0.8,
    "share of tries",
    assumed("What worked in four of five tries of late is worth looking after."),
  ),
  triesRead: constant(20, "tries", assumed("The last twenty tries say how it stands.")),
  goalsRead: constant(12, "goals", assumed("Of more than a dozen goals the newest are looked after.")),
  proofFirst: constant(7, "days", assumed("After a week without practice it is worth a look.")),
  proofSecond: constant(21, "days", assumed("Then after three weeks.")),
  proofThird: constant(60, "days", assumed("Then after two months; from there on it is the learner's own.")),
  proofSeconds: constant(180, "seconds", assumed("Two to five minutes are enough to see whether it holds.")),
  rested: constant(21, "days", assumed("After three weeks without practice one can ask what lasted.")),
  about: constant(
    0.5,
    "logits",
    assumed("Half a logit, some ten points of a hundred in the middle, is about as sure as before."),
  ),
  lowestRating: constant(
    2,
    "of 100",
    assumed("Ratings at the ends are moved in by two, since their log-odds have no end."),
  ),
} as const;
