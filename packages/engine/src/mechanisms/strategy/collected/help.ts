import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

const peers = {
  claim: "Reading and being read by one's peers helped somewhat to do better, in schools and universities.",
  certainty: "replicated",
  sources: ["double2020"],
} as const;

/** Ways that bring in someone else. */
export const help: readonly Page[] = [
  {
    id: "way-ask",
    what: "You ask one person one question that can be answered in five minutes.",
    begin: [
      "Write down the last thing that you still understood.",
      "Write the one question that comes right after it.",
      "Choose who could answer it: a classmate, a teacher, someone a year ahead. Send it.",
    ],
    notWhen: "Ten minutes with the book would answer it. Then look there first.",
    finding: {
      claim:
        "Asking for help when it is needed is counted among the ways of those who steer their own learning; how much it brings is hardly known beyond correlations.",
      certainty: "mixed",
      sources: ["martinarbos2021"],
    },
    checked,
  },
  {
    id: "way-ask-marked",
    what: "You ask how one thing was marked: not for more points, but to know what was looked for.",
    begin: [
      "Choose the one place that you understand least.",
      "Write down what you read there, and what you thought was asked.",
      "Ask one question about it, with thanks, and send it tomorrow.",
    ],
    notWhen: "You are still too angry to read the answer. Then wait a day, and look up until when one can appeal.",
    finding: assumed("What was looked for can be learned from the person who looked for it."),
    checked,
  },
  {
    id: "way-tell",
    what: "You tell one person how it is. They do not have to do anything.",
    begin: [
      "Think of one person with whom you feel a little lighter afterwards.",
      "Write: it is a lot at present, because of this. You need not mend it.",
      "Send it, or ring them up.",
    ],
    notWhen: "You do not feel safe with the people around you. Then the help page has others.",
    finding: assumed("What one person knows is carried by two, and someone may think of what can be moved."),
    checked,
  },
  {
    id: "way-read-by",
    what: "You let one person read it before you send it, with one question to look for.",
    begin: [
      "Choose someone who would tell you the truth kindly.",
      "Write one question: where did you stop believing me?",
      "Send them the page, and say until when you need it.",
    ],
    notWhen: "It is due within the hour. Then read it aloud to yourself.",
    finding: peers,
    checked,
  },
  {
    id: "way-with-someone",
    what: "You sit beside someone who works, too, each at their own.",
    begin: [
      "Write to one person: when and where you will sit down.",
      "Lay out what you need before they come.",
      "Tell each other in one sentence what you will do first.",
    ],
    notWhen: "The two of you would rather talk. Then meet after it, not for it.",
    finding: assumed("With someone beside one it is easier to begin, and a question is answered at once."),
    guides: [{ citation: "Body doubling. Wikipedia.", url: "https://en.wikipedia.org/wiki/Body_doubling" }],
    checked,
  },
  {
    id: "way-other-teacher",
    what: "You take one hour with someone else, to hear it put in another way.",
    begin: [
      "Write down the one thing that you have been told often and cannot do.",
      "Find one person who teaches it: a friend's teacher, an older pupil, an open class.",
      "Ask for one hour, and say that it is about this one thing.",
    ],
    notWhen: "You have changed teachers often lately. Then stay, and ask yours to put it another way.",
    finding: assumed("Another ear and another picture may find what the first one did not."),
    checked,
  },
  {
    id: "way-talk",
    what: "You talk with someone for ten minutes about things that you both care for.",
    begin: [
      "Ask one person for ten minutes: a partner, a neighbour, someone who learns yours.",
      "Write down two questions you want to ask them.",
      "Ask them to say back the right form when you slip.",
    ],
    notWhen: "You have fewer than some hundred words. Then listen and repeat first.",
    finding: {
      claim: "Talking with others helps to learn a language; how much depends on many things.",
      certainty: "replicated",
      sources: ["loewen2018"],
    },
    checked,
  },
  {
    id: "way-pair",
    what: "You sit down with someone at one screen: one types, one thinks ahead, then you change over.",
    begin: [
      "Ask someone for half an hour, and name the one thing.",
      "Say aloud what you want it to do, before anyone types.",
      "Change over every ten minutes.",
    ],
    notWhen: "One of you would do all of it. Then ask for a look at one function instead.",
    finding: {
      claim:
        "In pairs, code was written faster or better and took more hours in all; students in pairs did better at assignments and exams.",
      certainty: "mixed",
      sources: ["hannay2009"],
    },
    guides: [
      {
        citation:
          "Umapathy, K., & Ritzhaupt, A. D. (2017). A meta-analysis of pair-programming in computer programming courses.",
        url: "http://www.aritzhaupt.com/pair-programming-article-published/",
      },
    ],
    checked,
  },
  {
    id: "way-swap",
    what: "You swap drafts with someone who writes, too, and each reads the other's.",
    begin: [
      "Ask one person who has something half done.",
      "Agree on one question each: what do you take from it?",
      "Read theirs first, and write down one thing you would like to be able to do.",
    ],
    notWhen: "It is too new to be seen. Then give it two more days.",
    finding: peers,
    checked,
  },
  {
    id: "way-ask-rejection",
    what: "You thank them, and ask in one line what was missing.",
    begin: [
      "Find the name of someone who dealt with it.",
      "Write two lines: thank you, and what one thing would have made it stronger?",
      "Send it, and count on no answer.",
    ],
    notWhen: "They have written that they give no reasons.",
    finding: assumed("A reason, where one is given, is worth more than ten guesses."),
    guides: [
      {
        citation: "Getting feedback from graduate recruiters. targetjobs.",
        url: "https://targetjobs.co.uk/careers-advice/acceptance-and-rejection/275653-getting-feedback-from-graduate-recruiters",
      },
    ],
    checked,
  },
];
