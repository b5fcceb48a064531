import { assumed, constant, type Finding } from "../../science/finding.ts";

const testing: Finding = {
  claim: "Testing oneself with the book closed holds longer than reading again.",
  certainty: "replicated",
  sources: ["roediger2006", "pan2018"],
};
const spacing: Finding = {
  claim: "The same time spread over several days holds longer than in one go.",
  certainty: "replicated",
  sources: ["latimier2021"],
};
const mixing: Finding = {
  claim: "Mixing kinds of tasks feels harder and holds longer than one kind in a row.",
  certainty: "mixed",
  sources: ["rohrer2007"],
};
const examples: Finding = {
  claim: "Beginners learn more from worked examples at first than from solving alone.",
  certainty: "replicated",
  sources: ["sweller1985", "barbieri2023"],
};
const twoLosses: Finding = assumed(
  "Keeping a way until two tries running did not work, then drawing among the others, worked best of the rules we simulated and changes seldom.",
);
const noWaiting: Finding = assumed(
  "When something is missing that the same way does not bring, or the step is too big, a second try of the same kind tells nothing new.",
);
const place: Finding = assumed("Another place takes away what pulled one off the task.");
const timeOfDay: Finding = assumed("Another time of day finds another state of mind.");
const slowly: Finding = assumed("A pace at which it goes is the pace at which it can be practised.");
const asking: Finding = assumed("One exact question to one person is easier to answer than a call for help.");
const otherSource: Finding = assumed("Another explanation may fit where the first did not.");
const company: Finding = assumed("With someone beside one it is easier to begin, and a question is answered at once.");

export const findings = {
  testing,
  spacing,
  mixing,
  examples,
  twoLosses,
  noWaiting,
  place,
  timeOfDay,
  slowly,
  asking,
  otherSource,
  company,
};

export const constants = {
  losses: constant(2, "tries", twoLosses),
  memory: constant(0.97, "per try", assumed("What worked a while ago counts a little less than what worked last.")),
  elsewhere: constant(
    0.5,
    "weight",
    assumed("What a way did at another goal says something about this one: half as much, until this one speaks."),
  ),
  variety: constant(10, "tries", assumed("Ten tries done one way are a habit; fewer may be patience.")),
  varietyLosses: constant(3, "tries", assumed("Three of them running that did not work make the habit worth a look.")),
  oneOff: constant(0.5, "weight", assumed("A result that tells less than half is no reason to change one's way.")),
  offered: constant(3, "ways", assumed("Three ways can be compared at a glance.")),
  calmAfter: constant(6, "hours", assumed("A change of way is thought about in calm.")),
} as const;
