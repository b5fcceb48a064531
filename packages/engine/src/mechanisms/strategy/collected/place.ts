import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

/** Ways that change where it is worked on, and under what conditions. */
export const place: readonly Page[] = [
  {
    id: "way-other-place",
    what: "You begin in a place where you do nothing else: another table, a library, a bench.",
    begin: [
      "Take only what the next small task needs.",
      "Go there and sit down.",
      "Open the page, and write the date at the top.",
    ],
    notWhen: "Getting there takes longer than the work itself.",
    finding: assumed("Another place takes away what pulled one off the task."),
    checked,
  },
  {
    id: "way-phone-away",
    what: "You put the phone where you would have to stand up and walk for it.",
    begin: [
      "Tell whoever may need you that you are back in half an hour.",
      "Turn the sound off and put the phone in another room.",
      "Sit down, and write the first thing that comes to mind about the task.",
    ],
    notWhen: "Someone depends on reaching you. Then let only that person ring.",
    finding: {
      claim:
        "Students who put what tempts them out of reach met more of their goals that week; that a phone which only lies there does harm is disputed.",
      certainty: "mixed",
      sources: ["duckworth2016", "hartanto2024"],
    },
    checked,
  },
  {
    id: "way-fixed-place",
    what: "You use one place and one hour for this and nothing else, so that sitting down there is the start.",
    begin: [
      "Choose a chair and an hour that you have on most days.",
      "Leave there what you need: the book, the pen, the case.",
      "Sit down there now for two minutes, and do the first line.",
    ],
    notWhen: "Your days have no shape at present. Then tie it to something you do anyway, like breakfast.",
    finding: {
      claim: "What is done in the same situation day after day comes to start more by itself, over weeks or months.",
      certainty: "single study",
      sources: ["lally2010"],
    },
    checked,
  },
  {
    id: "way-mock",
    what: "You do it once as it will be: the same length, the same kind of room, the same rules.",
    begin: [
      "Write down what will be different from home: the clock, the chair, no notes, people.",
      "Set up two of these now.",
      "Start the clock, and do the first task as if it counted.",
    ],
    notWhen: "It is not there at all yet. Then first do it without any of that.",
    finding: {
      claim:
        "Practice under pressure helped athletes and police officers to do better under pressure, in few and small studies; for exams it is our reading.",
      certainty: "mixed",
      sources: ["low2021"],
    },
    checked,
  },
  {
    id: "way-mental",
    what: "You go through it in your mind, as slowly as it really is, and then do it.",
    begin: [
      "Sit where you would do it, with your eyes closed if you like.",
      "Go through the first half minute: what you see, what you hear, what the hands do.",
      "Then do that half minute for real.",
    ],
    notWhen: "You have hardly done it with your body yet, or the pictures that come are of it going wrong.",
    finding: {
      claim: "Going through a movement in the mind helps a little, and less than doing it.",
      certainty: "replicated",
      sources: ["driskell1994", "toth2020"],
    },
    checked,
  },
  {
    id: "way-small-stage",
    what: "You do it for one person who wishes you well, before you do it for those you fear.",
    begin: [
      "Think of one person who would listen and say nothing.",
      "Ask them for five minutes, with a day and an hour.",
      "Stand up where you are and do the first minute, as you would for them.",
    ],
    notWhen: "Nobody near you is kind about this. Then record it, and be your own listener.",
    finding: assumed("Someone listening is a small part of the real thing, and small parts can be got used to."),
    checked,
  },
  {
    id: "way-mock-interview",
    what: "You have someone ask you the questions, across a table, and answer aloud.",
    begin: [
      "Write down three questions that you would rather not get.",
      "Ask one person for twenty minutes. Send them the three.",
      "Answer the first aloud, standing up, and time it.",
    ],
    notWhen: "There is no interview in it. Then let the person read what you send instead.",
    finding: assumed("An answer that was once said aloud to someone comes more readily the second time."),
    guides: [
      {
        citation: "Making mock interviews more effective. Careers Caseload.",
        url: "https://careerscaseload.com/making-mock-interviews-more-effective/",
      },
      {
        citation:
          "Liu, S., Huang, J., & Wang, M. (2014). Effectiveness of job search interventions: A meta-analytic review.",
        url: "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2632318",
      },
    ],
    checked,
  },
];
