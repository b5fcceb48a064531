import { assumed, constant, type Finding } from "../../science/finding.ts";
import { sources } from "../../science/sources.ts";

const mastery: Finding = {
  claim: "What one has managed oneself is by far the strongest source of belief that one can.",
  certainty: "replicated",
  sources: [sources.byarswinston2017],
};

export const findings = { mastery };

export const constants = {
  enough: constant(2, "wins", assumed("From two wins on there is something to say that is not chance.")),
} as const;
