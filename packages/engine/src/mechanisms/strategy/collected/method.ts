import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

/** Ways that change how it is worked on. */
export const method: readonly Page[] = [
  {
    id: "way-closed-book",
    what: "You write down what you remember first, and open the book only to check.",
    begin: [
      "Close the book and put a blank sheet in front of you.",
      "Write down all that comes back about one page or one topic, in any order.",
      "Open the book and put a dot at what was missing.",
    ],
    notWhen: "It is new to you. Then read it through once first, or there is nothing to bring back.",
    finding: {
      claim: "Testing oneself with the book closed holds longer than reading again.",
      certainty: "replicated",
      sources: ["roediger2006", "pan2018"],
    },
    checked,
  },
  {
    id: "way-mix",
    what: "You take tasks of different kinds in turn, so that each time you first have to see which kind it is.",
    begin: [
      "Pick one task each of three kinds that you tend to mix up.",
      "Put them in an order that you did not plan.",
      "Begin the first by writing down which kind it is, and how you can tell.",
    ],
    notWhen: "One of the kinds is still new. Then do a few of that one first.",
    finding: {
      claim:
        "Mixing kinds of tasks feels harder and holds longer than one kind in a row, most of all where they look alike; for some material it makes no difference.",
      certainty: "mixed",
      sources: ["rohrer2007", "brunmair2019"],
    },
    checked,
  },
  {
    id: "way-first-steps",
    what: "You go through all the tasks once and write only the first step of each, then solve.",
    begin: [
      "Take four tasks of the kind that took too long.",
      "For each, write one line: how would I begin?",
      "Start on the one whose first line came quickest.",
    ],
    notWhen: "There is one long task only. Then write its parts instead.",
    finding: assumed("First steps written down early leave fewer tasks blank, and make a start on the rest easier."),
    checked,
  },
  {
    id: "way-underline",
    what: "You mark what is asked before you write anything.",
    begin: [
      "Take a task you have answered before.",
      "Underline the verb that says what to do, and every number.",
      "Say in your own words what the answer has to hold.",
    ],
    notWhen: "The question was clear and the answer was not known. Then this is not where it went another way.",
    finding: assumed("Whoever has marked what is asked answers another question less often."),
    checked,
  },
  {
    id: "way-breathe-first",
    what: "You breathe slowly for one minute before you begin, and start with something you can do.",
    begin: [
      "Put both feet on the floor.",
      "Breathe in for four seconds and out for six, six times.",
      "Then write or do the first small thing you know.",
    ],
    notWhen: "Slow breathing makes you uneasy. Then look at five things in the room and name them.",
    finding: {
      claim: "Slow breathing calms the heart; its effect on how bad one feels is smaller and less sure.",
      certainty: "mixed",
      sources: ["shao2024", "fincham2023"],
    },
    checked,
  },
  {
    id: "way-one-more-place",
    what: "You send the next one before you look for reasons, so that not all of it hangs on one answer.",
    begin: [
      "Open the list of places that you had in mind.",
      "Choose the one whose papers are nearest to ready.",
      "Write its name and its last day at the top of a sheet.",
    ],
    notWhen: "Several in a row said the same thing. Then look at that first.",
    finding: assumed("A single answer says little; with one more on its way it weighs less."),
    checked,
  },
  {
    id: "way-first-sentence",
    what: "You write down the first sentence you want to say, and say it aloud once before you are there.",
    begin: [
      "Think of the one person and the one moment.",
      "Write one sentence that begins with I.",
      "Say it aloud twice, the second time more slowly.",
    ],
    notWhen: "You do not feel safe with them. Then talk to someone you trust first.",
    finding: assumed("With the first sentence ready, the rest of what one wants to say comes more readily."),
    checked,
  },
  {
    id: "way-explain",
    what: "You explain it aloud as you would to someone who has to use it tomorrow.",
    begin: [
      "Choose one page, and read it as if you had to teach it.",
      "Put it away and explain it aloud, to a friend or to the wall.",
      "Where you say something like sort of, stop and look it up.",
    ],
    notWhen: "You have two minutes left before the test. Then go over what you know.",
    finding: {
      claim:
        "Explaining what one studies helps to learn it; explaining to others helps those who prepared to teach, and seems not to help without that.",
      certainty: "replicated",
      sources: ["bisra2018", "kobayashi2024"],
    },
    checked,
  },
  {
    id: "way-error-log",
    what: "You keep one line for each slip: what it was, and what you will do at that spot.",
    begin: [
      "Take one sheet that came back, or your last try.",
      "Write one slip as it happened: I wrote this, it is that.",
      "Beside it write what to do there: check the sign, read it twice.",
    ],
    notWhen: "Reading the old mistakes makes you feel worse. Then take one only, or leave it for another day.",
    finding: {
      claim: "Mistakes that are put right, with a look at how they came about, help to learn it.",
      certainty: "replicated",
      sources: ["metcalfe2017", "keith2008"],
    },
    checked,
  },
  {
    id: "way-guess-first",
    what: "You guess the answers before you read the chapter, knowing that most will be wrong.",
    begin: [
      "Find the questions at the end of the part you have not read yet.",
      "Write a guess for three of them, a few words each.",
      "Begin to read, and look for those three.",
    ],
    notWhen: "You cannot look up the right answers soon after.",
    finding: {
      claim: "Guessing before reading often helps to remember what was asked, where the right answer follows.",
      certainty: "replicated",
      sources: ["pan2023"],
    },
    checked,
  },
  {
    id: "way-where-points",
    what: "You go through a marked test once and count where the points went, by kind and not by worth.",
    begin: [
      "Lay the test and a sheet side by side.",
      "Make four columns: not known, slip, no time, misread.",
      "Put each lost point into one of them, and look only at the longest column.",
    ],
    notWhen: "You have not got it back, or looking at it hurts too much today.",
    finding: {
      claim:
        "Looking back at where the points of an exam went helped in some courses and made no difference in others.",
      certainty: "mixed",
      sources: ["soicher2017", "hodges2020"],
    },
    checked,
  },
];
