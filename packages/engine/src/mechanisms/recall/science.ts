import { assumed, constant, type Finding } from "../../science/finding.ts";

const weighsMore: Finding = {
  claim:
    "What goes badly can weigh more than what goes well when people form a belief about their ability; at other times it is the other way round. So it is counted for each person, and not taken for granted.",
  certainty: "mixed",
  sources: ["muellerpinzler2019", "czekalla2021"],
};

const looked: Finding = {
  claim: "Following how one gets on helps to reach goals.",
  certainty: "replicated",
  sources: ["harkin2016"],
};

const surenessCosts: Finding = {
  claim: "Where sureness was raised, people became too sure and made more errors on the next try.",
  certainty: "single study",
  sources: ["vancouver2002"],
};

export const findings = { weighsMore, looked, surenessCosts };

export const constants = {
  of: constant(10, "tries", assumed("Ten tries are as many as one can go through in mind.")),
  least: constant(5, "tries", assumed("Below five tries there is little to remember wrongly.")),
  active: constant(14, "days", assumed("Tries of more than two weeks ago are no longer what comes to mind first.")),
  quiet: constant(6, "hours", assumed("In the first hours after a setback a count would be one more thing to take.")),
  lookFirst: constant(
    48,
    "hours",
    assumed("In the two days after a setback, and after a return, other questions come first."),
  ),
  hurt: constant(
    2,
    "days",
    assumed("For some days what comes to mind first is what did not work; after that, less so."),
  ),
  apart: constant(14, "days", assumed("Asked more often, one would remember the last answer and not the tries.")),
  between: constant(
    3,
    "days",
    assumed("Two such questions within three days are one too many, whatever they are about."),
  ),
  open: constant(24, "hours", assumed("After a day, what was remembered then is no longer what is compared.")),
  gap: constant(0.8, "logits", surenessCosts),
  shown: constant(4, "tries", assumed("Four tries are read; more are skimmed.")),
  before: constant(3, "times", assumed("The last three times show which way it goes.")),
} as const;
