import { assumed } from "../../../science/finding.ts";
import { checked, type Page } from "../page.ts";

/** Ways that change how much at a time, and how fast. */
export const pacing: readonly Page[] = [
  {
    id: "way-short-daily",
    what: "You give it twenty minutes on most days in place of hours on one.",
    begin: [
      "Choose the smallest piece of it that is next.",
      "Set a timer for twenty minutes.",
      "Work on that one piece until it rings, then write down where to go on.",
    ],
    notWhen: "It is due tomorrow. Then spread what is left over today.",
    finding: {
      claim: "The same time spread over several days holds longer than in one go.",
      certainty: "replicated",
      sources: ["latimier2021", "dunlosky2013"],
    },
    checked,
  },
  {
    id: "way-smaller-part",
    what: "You cut off a part that you can finish today, and finish that.",
    begin: [
      "Write down the whole in one line.",
      "Write under it three parts, the first so small that it takes ten minutes.",
      "Cross out the other two for today, and begin the first.",
    ],
    notWhen: "It is small already, and something else stopped you.",
    finding: {
      claim: "Small goals near at hand build skill and belief; distant ones alone do not.",
      certainty: "single study",
      sources: ["bandura1981"],
    },
    checked,
  },
  {
    id: "way-clock",
    what: "You give each task its minutes, and go on when they are over.",
    begin: [
      "Divide the minutes you have by the number of tasks.",
      "Write the time at which you will move on beside each task.",
      "Do the first one, with a clock in sight, and stop on time.",
    ],
    notWhen: "You finish early as a rule. Then the minutes are for checking.",
    finding: assumed("Minutes set beforehand keep one task from eating those of the next."),
    checked,
  },
  {
    id: "way-less",
    what: "You plan one small thing a day for as long as things are heavy, and let that be enough.",
    begin: [
      "Write down what you had planned for this week.",
      "Cross out all but one small thing for each day.",
      "Do today's, or move it to tomorrow. Both are fine.",
    ],
    notWhen: "The date cannot move. Then ask for more time first.",
    finding: assumed("A plan made for good days is put down on heavy ones; a smaller one may be kept."),
    checked,
  },
  {
    id: "way-slow",
    what: "You do it at half the speed until it goes three times running, and only then a little faster.",
    begin: [
      "Pick the one line, bar or move where it goes wrong.",
      "Do it half as fast as you want to, and listen or look.",
      "When it has gone three times, go up one small notch.",
    ],
    notWhen: "It goes well slowly and comes apart only at speed. Then practise the fast part in very short bits.",
    finding: {
      claim:
        "Pianists whose practice held fewer wrong tries played better the next day, however long they practised; that half speed is the way there is our assumption.",
      certainty: "single study",
      sources: ["duke2009"],
    },
    checked,
  },
  {
    id: "way-one-comment",
    what: "You take one comment at a time, the smallest first, and cross it out when it is done.",
    begin: [
      "Copy all the comments into a list, one line each.",
      "Put a 1 at the smallest.",
      "Mend that one, and cross it out.",
    ],
    notWhen: "They ask for another whole. Then ask what matters most before you mend small things.",
    finding: assumed("A list that grows shorter is easier to go back to than a page full of red."),
    checked,
  },
  {
    id: "way-smallest",
    what: "You do a piece so small that it is done in two minutes, and stopping after it is fine.",
    begin: [
      "Name the first thing your hands would do: open the file, tune one string.",
      "Do that.",
      "If two minutes are over, stop or go on, as you like.",
    ],
    notWhen: "You start well and stop too soon. Then look at the middle, not the beginning.",
    finding: assumed("What is small enough is begun, and what is begun is often gone on with."),
    checked,
  },
  {
    id: "way-time-box",
    what: "You work for twenty-five minutes and rest for five, by a timer.",
    begin: [
      "Write down the one thing for this round.",
      "Set the timer for twenty-five minutes, and the phone out of reach.",
      "Begin with the first line. When it rings, stand up.",
    ],
    notWhen: "You are deep in it and tired of being rung out. Then take a break when you notice you need one.",
    finding: {
      claim:
        "Breaks by the clock felt better than breaks as one likes in one study and more tiring in another; as much was done either way.",
      certainty: "mixed",
      sources: ["biwer2023", "smits2025"],
    },
    checked,
  },
  {
    id: "way-one-change",
    what: "You change one thing, run it, and keep it only if it works. Then the next.",
    begin: [
      "Go back to the last state that ran, and save it.",
      "Write in one line the next thing you want it to do.",
      "Change only what that needs, and run it.",
    ],
    notWhen: "It cannot run in part. Then write down first what each part will hand to the next.",
    finding: assumed("When one thing was changed and it breaks, one knows which."),
    checked,
  },
];
