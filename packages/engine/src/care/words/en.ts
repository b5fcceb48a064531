import type { Words } from "../../screens/words.ts";

/** What care says. */
export const words = {
  helpTitle: "You can put this down.",
  helpSay: "Some things are too heavy for a study app. A person can help you carry them, now.",
  helpAsk: "Are you safe right now?",
  helpLines: "Ways to reach a person",
  helpTrusted: "Or someone you trust: a friend, family, a teacher, a doctor. You do not have to find the right words.",
  helpKept: "What you wrote stays on this device.",
  whyHelp: "Something you wrote, or chose, sounded heavy. We ask rather than guess.",
  safe: "I am safe, go on",
  stay: "Stay here",
  enoughTitle: "Enough for now.",
  enoughSay: "It is on record, and it can wait. Nothing here has to be answered.",
  enoughAsk: "What would be good now?",
  rest: "Rest, and see this again tomorrow",
  enoughHow: "And how bad is it now? When it is less, we go on from where you were.",
  whyRest: "You said how bad it is, or that you want to rest. Settling comes first.",
  doorsTitle: "Three good ways from here.",
  doorsSay: "You have been with this for a while. Any of these three is a good next thing.",
  doorsAsk: "Which one?",
  doorStart: "Start two minutes",
  doorRest: "Rest",
  doorPerson: "Talk to a person",
  whyDoors: "You have been with this one setback for ten minutes, or breathed twice within the hour.",
} as const satisfies Words;
