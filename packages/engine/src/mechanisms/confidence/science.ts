import { assumed, constant, type Finding } from "../../science/finding.ts";

const stepByStep: Finding = {
  claim:
    "How sure people are of a particular task goes with how well they do it and how long they stay with it; more of that runs from doing to being sure than the other way.",
  certainty: "replicated",
  sources: ["multon1991", "sitzmann2013", "talsma2018"],
};

const compared: Finding = {
  claim:
    "Help with judging one's own work makes the judgement a little truer; something outside to compare it with is one kind that helps.",
  certainty: "mixed",
  sources: ["janssen2024"],
};

const goneBy: Finding = {
  claim:
    "How sure people feel of what they learn rests on cues, and some cues weigh less in that than in what then happens.",
  certainty: "single study",
  sources: ["koriat1997"],
};

const surenessCosts: Finding = {
  claim: "Where sureness was raised, people became too sure and made more errors on the next try.",
  certainty: "single study",
  sources: ["vancouver2002"],
};

const squares: Finding = {
  claim: "What was said and what happened are compared by the mean of their squared distances.",
  certainty: "replicated",
  sources: ["brier1950"],
};

export const findings = { stepByStep, compared, goneBy, surenessCosts, squares };

export const constants = {
  quiet: constant(
    6,
    "hours",
    assumed("In the first hours after a setback, how sure one feels says how much it hurts; it is not asked then."),
  ),
  apart: constant(
    24,
    "hours",
    assumed("Being asked how sure one is more than once a day is a burden, and teaches little."),
  ),
  active: constant(30, "days", assumed("A goal not tried for a month is not what the next step is about.")),
  afterTry: constant(12, "hours", assumed("On the day of a try, what was just seen is all one would say.")),
  lookFirst: constant(
    72,
    "hours",
    assumed("In the three days after a setback, and after a return, other questions come first; a number can wait."),
  ),
  uncertain: constant(
    0.5,
    "logits squared",
    assumed("Above this, how sure they feel is known to no better than within about half a size of a step."),
  ),
  since: constant(14, "days", assumed("How sure someone felt two weeks ago may not be how sure they feel now.")),
  aim: constant(0.85, "probability", {
    claim:
      "Machines that learn a choice of two do so fastest where about 85 in 100 work; that people who study do is our assumption.",
    certainty: "single study",
    sources: ["wilson2019"],
  }),
  fresh: constant(48, "hours", assumed("Two days after a try, few remember what they went by before it.")),
  recent: constant(5, "tries", assumed("A rating is looked back on among the last few tries, or not at all.")),
  apartFrom: constant(
    0.5,
    "share",
    assumed("Only a result more than half the scale away from what was said surprises; less may be chance."),
  ),
  few: constant(4, "times", assumed("From four times on, a count says a little more than an anecdote.")),
  rated: constant(40, "rated tries", assumed("The last forty ratings are what is still so.")),
  high: constant(70, "of 100", assumed("Seven in ten is what most would call fairly sure.")),
  low: constant(30, "of 100", assumed("Three in ten is what most would call fairly unsure.")),
  byBasis: constant(5, "times", assumed("Below five times, what one went by cannot be told from luck.")),
  gap: constant(0.8, "logits", surenessCosts),
  lately: constant(5, "tries", assumed("The last five tries are what is fresh enough to check.")),
  notWorked: constant(2, "tries", assumed("Two of the last five are more than one slip.")),
  tasks: constant(5, "short tasks", assumed("Five short tasks are done in one sitting and say more than one.")),
  pause: constant(72, "hours", assumed("A check every few days is enough; more would be a test without end.")),
  open: constant(24, "hours", assumed("What was expected a day ago is no longer what this sitting is about.")),
} as const;
