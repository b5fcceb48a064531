import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

/** Ways that change how it is worked on, each for some fields alone: what the body does, a language, code, a draft. */
export const methodByField: readonly Page[] = [
  {
    id: "way-part",
    what: "You work on the hard bit alone, then join it to what comes before and after.",
    begin: [
      "Find the one bar, turn or move where it comes apart.",
      "Do that bit alone five times.",
      "Then start a little before it and go a little beyond.",
    ],
    notWhen: "It is one single movement that cannot be cut, like a throw.",
    finding: {
      claim:
        "Parts alone help with long movements made of many pieces and less with short ones that hang together; too few studies compare the two.",
      certainty: "mixed",
      sources: ["fontana2009"],
    },
    checked,
  },
  {
    id: "way-vary",
    what: "You change one small thing each time: the speed, the distance, the start, the order.",
    begin: [
      "Choose one thing you do the same way every time.",
      "Do it three times, each with one thing changed.",
      "Write down which of the three felt strangest. Begin there next time.",
    ],
    notWhen: "It does not work even once yet. Then keep it the same until it does.",
    finding: {
      claim:
        "Practice that keeps changing holds longer in the laboratory; on the field and with the young the difference is small or none.",
      certainty: "mixed",
      sources: ["czyz2024", "ammar2024"],
    },
    checked,
  },
  {
    id: "way-cue-word",
    what: "You say one short word to yourself at the spot where it tends to slip.",
    begin: [
      "Choose the spot, and what the body has to do there.",
      "Find one word for it: low, wait, long.",
      "Do it four times and say the word each time.",
    ],
    notWhen: "It goes by itself. Then a word can get in the way.",
    finding: {
      claim: "Saying a short instruction to oneself helps in sport, most with fine and new movements.",
      certainty: "replicated",
      sources: ["hatzigeorgiadis2011"],
    },
    checked,
  },
  {
    id: "way-shadow",
    what: "You listen to someone speaking and speak along, half a second behind them.",
    begin: [
      "Choose one minute of speech that you understand almost fully.",
      "Listen to it once.",
      "Play it again and speak along. Where you lose it, hum.",
    ],
    notWhen: "You understand less than half of it. Then find something easier.",
    finding: {
      claim:
        "Weeks of speaking along made learners easier to understand and more fluent in small studies; their accent stayed.",
      certainty: "mixed",
      sources: ["foote2017"],
    },
    guides: [
      {
        citation:
          "El Moussaoui, M. (2025). Shadowing for developing EFL learners’ bottom-up listening skills: A review.",
        url: "https://mail.ijlls.org/index.php/ijlls/article/view/2260",
      },
    ],
    checked,
  },
  {
    id: "way-say-it",
    what: "You talk to yourself in the language, about what is in front of you, with nobody to hear it.",
    begin: [
      "Set a timer for three minutes.",
      "Say what you see and what you did today. A missing word may be in your own language.",
      "Look up one of the missing words, and say that sentence again.",
    ],
    notWhen: "You need someone to tell you whether it was right. Then ask for ten minutes of talk.",
    finding: assumed("Speaking with nobody listening takes away the fear, and shows which words are missing."),
    checked,
  },
  {
    id: "way-reproduce",
    what: "You make the smallest piece of code that still goes wrong.",
    begin: [
      "Copy what goes wrong into a new file.",
      "Take out one thing that seems not to matter, and run it.",
      "If it still goes wrong, take out the next. If not, you have found something.",
    ],
    notWhen: "The message already names the line and the reason.",
    finding: assumed("A small case shows what a large one hides, and someone else can run it."),
    guides: [
      {
        citation: "Why should you care about minimal reproducible examples. Growing Dev.",
        url: "https://www.growingdev.net/p/why-should-you-care-about-minimal",
      },
    ],
    checked,
  },
  {
    id: "way-explain-code",
    what: "You explain your code aloud, line by line, to a friend, a plant or a toy duck.",
    begin: [
      "Put the cursor on the first line of the part that puzzles you.",
      "Say aloud what that line does, and what is in each name now.",
      "Go on until you say something that you are not sure of. Print that.",
    ],
    notWhen: "You do not know the language yet well enough to say what a line does.",
    finding: {
      claim:
        "Explaining the steps to oneself helps to learn them; that it finds mistakes in code is what those who write it report.",
      certainty: "mixed",
      sources: ["bisra2018"],
    },
    guides: [
      {
        citation: "Stuck? Ask a rubber duck (2023). Psychology Today.",
        url: "https://www.psychologytoday.com/us/blog/dear-life-please-improve/202312/stuck-ask-a-rubber-duck",
      },
    ],
    checked,
  },
  {
    id: "way-reverse-outline",
    what: "You write beside each paragraph of your draft what it says, in five words, and read only those.",
    begin: [
      "Number the paragraphs of one page.",
      "On another sheet write five words for each: what does it say?",
      "Read the five words in a row, and mark where a step is missing or comes twice.",
    ],
    notWhen: "There is no draft yet. Then write a bad half page first.",
    finding: assumed("What a page says in order is easier to see in ten short lines than in ten paragraphs."),
    guides: [
      {
        citation: "Reverse outlining. Sound Writing, University of Puget Sound.",
        url: "https://soundwriting.pugetsound.edu/universal/reverse-outlining.html",
      },
      {
        citation: "Revision. Writing Center, Amherst College.",
        url: "https://www.amherst.edu/academiclife/support/writingcenter/faculty/pedagogy/revision",
      },
    ],
    checked,
  },
  {
    id: "way-read-aloud",
    what: "You read your draft aloud with a pen in your hand, and mark where you stumble.",
    begin: [
      "Print one page, or make the letters large.",
      "Read it aloud as if to someone across the table.",
      "Put a line where you stumble or run out of breath. Mend nothing yet.",
    ],
    notWhen: "You do not know yet what you want to say. Then write beside each paragraph what it says.",
    finding: assumed("The ear finds what the eye has read over."),
    guides: [
      {
        citation: "Revising by reading aloud (2016). Thompson Rivers University.",
        url: "https://inside.tru.ca/2016/02/15/revisions/",
      },
      {
        citation: "Reading as proofreading (2017). St. Edward’s University.",
        url: "https://sites.stedwards.edu/owl/2017/11/02/reading-as-proofreading/",
      },
    ],
    checked,
  },
];
