import { assumed, constant, type Finding } from "../../science/finding.ts";

const onlyWithEvidence: Finding = {
  claim: "Praise that one cannot believe can make things worse; people prefer what is specific and true.",
  certainty: "mixed",
  sources: ["wood2009", "brummelman2014", "sharma2023"],
};

export const findings = { onlyWithEvidence };

export const constants = {
  least: constant(2, "facts", assumed("One fact may be chance; two can be believed.")),
  below: constant(0.5, "logits", assumed("What was half a size easier still speaks for this.")),
  oldest: constant(180, "days", assumed("What worked more than half a year ago may no longer speak for now.")),
  shown: constant(3, "facts", assumed("Three facts are read; more are skimmed.")),
  fade: constant(
    90,
    "days",
    assumed("What worked three months ago speaks about a third as much as what worked today."),
  ),
  percentile: constant(
    0.2533,
    "standard deviations",
    assumed("A count is said only if it claims no more than the record's 60th percentile."),
  ),
  lookBack: constant(300, "tries", assumed("The last three hundred tries hold what half a year can tell.")),
  easier: constant(-1, "logits", assumed("'Easier than this' is about one logit easier.")),
  harder: constant(1, "logits", assumed("'Harder than this' is about one logit harder.")),
  ringsTrue: constant(40, "of 100", assumed("What rings less true than this is not believed.")),
  retiredAfter: constant(
    2,
    "judgements",
    assumed("Once may be the day; twice, that kind of sentence is not for them."),
  ),
} as const;
