import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

/** Ways that change what it is learned from. */
export const material: readonly Page[] = [
  {
    id: "way-example",
    what: "You study one task that someone has worked out in full, then do one like it without looking.",
    begin: [
      "Find one worked example of the kind that stopped you.",
      "Beside each line, write why that line follows.",
      "Cover the last line and do it yourself. Next time cover two.",
    ],
    notWhen: "You can do most such tasks already. Then examples slow you down.",
    finding: {
      claim: "Beginners learn more from worked examples at first than from solving alone.",
      certainty: "replicated",
      sources: ["sweller1985", "barbieri2023"],
    },
    checked,
  },
  {
    id: "way-other-source",
    what: "You learn the same thing once from another book, video or person.",
    begin: [
      "Write down the one thing that you could not follow.",
      "Look it up in another book, or in a video of ten minutes at most.",
      "Write the one sentence that was put another way.",
    ],
    notWhen: "You have three sources open already. Then close two.",
    finding: assumed("Another explanation may fit where the first did not."),
    checked,
  },
  {
    id: "way-past-paper",
    what: "You do one old paper as if it were the day, and look up the answers only after.",
    begin: [
      "Find one old paper, or make one of five tasks from the book.",
      "Set the time that the real one would give you.",
      "Do the first task, and leave the answers shut.",
    ],
    notWhen: "There is only one old paper and weeks to go. Then take single tasks from it.",
    finding: {
      claim: "Practice tests are among the ways of studying that hold up best across ages and subjects.",
      certainty: "replicated",
      sources: ["dunlosky2013", "pan2018"],
    },
    checked,
  },
  {
    id: "way-map",
    what: "You draw how the parts hang together: words in circles, and on each line what links them.",
    begin: [
      "Write five words of the topic on a sheet, far apart.",
      "Draw a line between two, and write on it what links them.",
      "Where you do not know what to write on a line, put a question mark.",
    ],
    notWhen: "It is a skill for the hands, or one long sum.",
    finding: {
      claim: "Drawing maps of how ideas are linked helps to learn them, more than looking at finished ones.",
      certainty: "replicated",
      sources: ["schroeder2018"],
    },
    checked,
  },
  {
    id: "way-watch",
    what: "You watch someone do it, once whole and once slowly, then do it at once.",
    begin: [
      "Find a recording of someone who does it well, or someone a little ahead of you.",
      "Watch it whole. Then watch the hard spot slowly, and look at one thing only.",
      "Stand up and do it within a minute.",
    ],
    notWhen: "Watching has taken the place of doing it.",
    finding: {
      claim: "Watching it done helps the shape of a movement a good deal, and what comes out of it a little.",
      certainty: "replicated",
      sources: ["ashford2006"],
    },
    checked,
  },
  {
    id: "way-record",
    what: "You record it once, wait a little, and listen or look for one thing only.",
    begin: [
      "Put the phone on the table, and record one minute.",
      "Do something else for a minute.",
      "Play it back, and write down one thing to keep and one to change.",
    ],
    notWhen: "Hearing yourself hurts more than it helps. Then ask someone kind to listen.",
    finding: assumed("While one is doing it, one hears only half of it."),
    checked,
  },
  {
    id: "way-easy-input",
    what: "You read or hear a lot that you understand almost fully, in place of a little that is too hard.",
    begin: [
      "Find a short text or clip for learners, one level below yours.",
      "Read or listen for two minutes without looking anything up.",
      "If you lost the thread more than twice, take something easier.",
    ],
    notWhen: "You need to speak next week. Then talk, and read beside it.",
    finding: {
      claim: "Reading a lot for pleasure helps to learn the words of a language.",
      certainty: "replicated",
      sources: ["liu2018"],
    },
    guides: [
      {
        citation: "Jeon, E.-Y., & Day, R. R. (2016). The effectiveness of ER on reading proficiency: A meta-analysis.",
        url: "http://hdl.handle.net/10125/66901",
      },
    ],
    checked,
  },
  {
    id: "way-cards",
    what: "You make cards with one thing each, ask yourself in both directions, and come back over days.",
    begin: [
      "Write five cards: one thing in front, one behind.",
      "Go through them from the front, then from behind. Say the answer before you turn.",
      "Put aside those that came, for two days from now. The others are for tomorrow.",
    ],
    notWhen: "You know the words and cannot use them. Then put them into sentences and say those.",
    finding: {
      claim: "Practice of a language that is spread over days holds longer than in one go.",
      certainty: "replicated",
      sources: ["kim2022", "latimier2021"],
    },
    checked,
  },
  {
    id: "way-read-error",
    what: "You read the whole message aloud before you change anything, and say what it claims.",
    begin: [
      "Scroll to the first error, not the last.",
      "Read it aloud, and point at the file and the line it names.",
      "Say in your own words what it says is wrong. Then look at that line.",
    ],
    notWhen: "It goes wrong with no message at all. Then make a smaller case.",
    finding: {
      claim:
        "Error messages are hard for beginners to read; better worded ones helped in some studies and not in others.",
      certainty: "mixed",
      sources: ["becker2019"],
    },
    checked,
  },
  {
    id: "way-model-text",
    what: "You take one text that got where you want to go, and write down what each part of it does.",
    begin: [
      "Find one that was accepted: a letter, an essay, an article.",
      "Beside each paragraph write what it does, not what it says.",
      "Mark one thing it does that yours does not.",
    ],
    notWhen: "You would copy it. Then close it before you write.",
    finding: assumed("What is expected is easier to see in one that was accepted than in the rules."),
    checked,
  },
  {
    id: "way-tailored",
    what: "You write one application for one place, and answer what that place asks for, point by point.",
    begin: [
      "Open the call, and underline each thing they ask for.",
      "Beside each, write one thing you have done that shows it.",
      "Begin the letter with the one that fits best.",
    ],
    notWhen: "They ask for a form only, with no room for your own words.",
    finding: assumed("Whoever reads many letters looks for what was asked for."),
    guides: [
      {
        citation: "If you haven't tailored your cover letter. UTS Careers Blog.",
        url: "https://careersblog.uts.edu.au/guys-havent-tailored-cover-letter-havent-got-job/",
      },
    ],
    checked,
  },
];
