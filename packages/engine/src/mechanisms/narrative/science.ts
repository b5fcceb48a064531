import { assumed, constant, type Finding } from "../../science/finding.ts";

const mindset: Finding = {
  claim: "Being told that abilities can grow changes results very little; in some groups of students a little more.",
  certainty: "mixed",
  sources: ["macnamara2023", "burnette2023"],
};

const distance: Finding = {
  claim: "Looking at what happened from further away, as if it were someone else's, makes it easier to think about.",
  certainty: "mixed",
  sources: ["kross2017"],
};

const values: Finding = {
  claim: "Writing about what matters to them helped students who felt judged as a group a little, and others hardly.",
  certainty: "mixed",
  sources: ["wu2021", "escobarsoler2023"],
};

const verbs: Finding = {
  claim:
    "Asked to help, children went on after a setback; called helpers, they helped less. So: verbs and counts, no labels.",
  certainty: "single study",
  sources: ["fosterhanson2020"],
};

const moments: Finding = assumed(
  "A line that says when, on what, which part or what comes next is easier to act on than one about what somebody is.",
);

const phrases: Finding = assumed(
  "No list of phrases knows what someone means: so it asks about one at most, and keeps what they answer.",
);

const difference: Finding = assumed(
  "From the third time on, what was different is worth more than that it was a moment.",
);

const asked: Finding = assumed(
  "Whether it felt like a word about oneself is asked once, in calm, and never in numbers.",
);

export const findings = { mindset, distance, values, verbs, moments, phrases, difference, asked };

export const constants = {
  after: constant(6, "hours", assumed("A line is written anew in calm, not within the first hours.")),
  until: constant(5, "days", assumed("Some days on, going back to a line stirs up more than it gives.")),
  hint: constant(24, "hours", assumed("A hint to a line belongs to the day on which it was written.")),
  worth: constant(50, "from 0 to 100", assumed("From the middle of the scale on, what else matters comes first.")),
  third: constant(3, "setbacks", difference),
  lookBack: constant(300, "setbacks", assumed("Further back than 300 setbacks nobody counts.")),
  values: constant(180, "seconds", assumed("Three minutes are enough for a few lines on what matters.")),
  retell: constant(120, "seconds", assumed("Two minutes are enough to tell it once.")),
  read: constant(2000, "characters", assumed("A phrase that stands further on in a text is not asked about.")),
  enough: constant(8, "setbacks", assumed("From eight on a slope can be said; before that only a count.")),
  steep: constant(0.3, "points of 100 per point", assumed("A slope below this is not said to be one.")),
  pageFrom: constant(72, "hours", assumed("A coming back is a page once what made it possible was said.")),
  pageUntil: constant(7, "days", assumed("After a week a coming back is kept only if they look for it.")),
} as const;
