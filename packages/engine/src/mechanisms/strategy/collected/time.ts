import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

/** Ways that change when it is worked on. */
export const time: readonly Page[] = [
  {
    id: "way-first-slot",
    what: "You give it twenty minutes with a day and an hour, before other things take them.",
    begin: [
      "Open the calendar at this week.",
      "Find one free half hour, and write in twenty minutes with what you will do.",
      "Add what comes right before it: when I put down my cup, I open the book.",
    ],
    notWhen: "Your week changes by the hour. Then tie it to a thing you do every day.",
    finding: {
      claim: "A plan of the form 'if this moment comes, then I do that' makes it more likely that the thing is done.",
      certainty: "replicated",
      sources: ["gollwitzer2006", "sheeran2024"],
    },
    checked,
  },
  {
    id: "way-bedtime",
    what: "You sleep first: a set hour for bed the night before it counts, and no late cramming.",
    begin: [
      "Count back eight hours from when you have to get up.",
      "Set an alarm half an hour before that. It means: stop.",
      "Lay out what you need for the morning.",
    ],
    notWhen: "You lie awake for weeks whatever you do. Then that is something to talk to a doctor about.",
    finding: {
      claim: "Too little sleep, before or after, costs memory and attention.",
      certainty: "replicated",
      sources: ["lim2010", "newbury2021", "crowley2024"],
    },
    checked,
  },
  {
    id: "way-morning",
    what: "You do it early in the day, before other things have used you up.",
    begin: [
      "Put what you need on the table tonight, open at the right page.",
      "Set the alarm ten minutes earlier than usual.",
      "In the morning, sit down to it before you look at any messages.",
    ],
    notWhen: "You come alive late and sleep late. Then your good hours are others.",
    finding: assumed("Another time of day finds another state of mind."),
    checked,
  },
  {
    id: "way-check-end",
    what: "You stop five minutes before the end and look for the slips that you know of.",
    begin: [
      "Write down the two slips you make most often.",
      "Take an old task of yours, and set a timer for two minutes.",
      "Look for those two only, line by line.",
    ],
    notWhen: "Most of it was left blank. Then the five minutes are better spent on a first step.",
    finding: assumed("Slips that one looks for by name are found more often than slips in general."),
    checked,
  },
  {
    id: "way-hard-first",
    what: "You begin with the piece you would rather leave to the end, while you are fresh.",
    begin: [
      "Write down the pieces of today, three at most.",
      "Put a mark at the one you would like to put off.",
      "Work on that one for two minutes. Then decide whether to go on.",
    ],
    notWhen: "Starting at all is what is hard. Then begin with the smallest.",
    finding: assumed("What is hardest gets the best of one's attention, and is not what the day runs out on."),
    checked,
  },
  {
    id: "way-overnight",
    what: "You do a little tonight and the same again tomorrow, with a night of sleep between.",
    begin: [
      "Choose a piece that takes ten minutes.",
      "Do it once tonight, and stop while it is still going.",
      "Put a note where you will see it in the morning: the same again.",
    ],
    notWhen: "It is late and you are worn out. Then sleep is the first half of it.",
    finding: {
      claim:
        "Missing sleep after learning costs memory; that a night between two sittings makes playing more exact was seen in one small study.",
      certainty: "mixed",
      sources: ["newbury2021", "simmons2012"],
    },
    checked,
  },
  {
    id: "way-write-regular",
    what: "You write in short sittings on days that are fixed, and stop when the time is up.",
    begin: [
      "Choose two days and an hour for this week.",
      "Open the file, and write one line: next I want to say.",
      "Set a timer for twenty minutes, and go on from that line.",
    ],
    notWhen: "You write best in one long day, and you do have such days.",
    finding: {
      claim: "Short regular sittings are much advised; those who publish a lot work in many different rhythms.",
      certainty: "mixed",
      sources: ["sword2016"],
    },
    checked,
  },
];
