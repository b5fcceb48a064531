import { assumed, constant, type Finding } from "../../science/finding.ts";

const twoLosses: Finding = assumed(
  "Keeping a way until two tries running did not work, then drawing among the others, worked best of the rules we simulated and changes seldom.",
);
const noWaiting: Finding = assumed(
  "When something is missing that the same way does not bring, or the step is too big, a second try of the same kind tells nothing new.",
);
const fitting: Finding = assumed("A way that answers what was named, in such a place, is more likely to be of use.");

const beginning: Finding = assumed("Who sees what the hands do in the first two minutes is more likely to begin.");

export const findings = { twoLosses, noWaiting, fitting, beginning };

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
  hand: constant(
    2,
    "ways for each thing that can be changed",
    assumed("Among a dozen a way that once worked still has its chance; among fifty it would drown."),
  ),
  offered: constant(3, "ways", assumed("Three ways can be compared at a glance.")),
  calmAfter: constant(6, "hours", assumed("A change of way is thought about in calm.")),
} as const;
