import type { Marker } from "./events.ts";

/** What a rewritten line may be about: the names the learner gave, of a goal or a try. */
export interface About {
  readonly names: readonly (string | null)[];
}

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month =
  "(?:january|february|march|april|june|july|august|september|october|november|december|in may|(?:\\d{1,2}|of) may|may \\d{1,2})";
const thing =
  "(?:test|exam|quiz|mock|midterm|final|paper|proof|problem|question|exercise|sheet|task|essay|draft|chapter|assignment|project|report|lab|piece|song|scale|passage|audition|rehearsal|concert|match|race|game|interview|application|letter|talk|presentation|lesson|drive|recipe|bug|function|translation|dialogue|text|try|attempt|one|set)s?";

const said: { readonly [marker in Marker]: RegExp } = {
  time: new RegExp(
    `\\b(?:${day}s?|${month}|today|yesterday|tonight|last (?:night|week|month|time|year|term|${day})|this (?:time|morning|afternoon|evening|week|month|term)|that (?:day|morning|afternoon|evening|night|time|week)|at \\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|on the \\d{1,2}(?:st|nd|rd|th)?|in week \\d+|the other day|\\d+ (?:days?|weeks?|months?|hours?) ago|once|one time)\\b`,
  ),
  task: new RegExp(
    `\\b(?:(?:on|in|at|with|for|during|of) )?(?:this|that|the|my|one) (?:[a-z0-9'-]{1,16} ){0,2}${thing}\\b`,
  ),
  part: /\b(?:(?:the|this|that|one|my) (?:[a-z0-9'-]{1,16} ){0,2}(?:part|step|section|bit|half|line|lines|bars?|page|paragraph|sentence|word|chord|note|move|turn|start|opening|ending|middle|end|case|sign|units?|serve|corner)|(?:question|part|section|step|exercise|problem|page|bar|line|chapter|task|no\.?) ?(?:\d{1,3}[a-z]?|[a-e])|only the [a-z]{2,})\b/,
  yet: /\b(?:yet|next|so far|until now|up to now|tomorrow|from now on|the next time|still to come|what i(?:'ll| will) (?:try|do|ask|change))\b/,
};

/** Words that stand for all times and all things: they mark no moment. */
const timeless = /\b(?:always|never|every ?time|forever|for ever|all the time|everything|anything|nothing|whatever)\b/;

const evenText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ");

/** The words of a name that tell it from others. */
const tellingWords = (name: string): readonly string[] =>
  evenText(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 4);

/**
 * Which markers of a moment a line holds: when it was ("on Tuesday"), on what ("on this proof", or a word of the goal's or the
 * try's own name), which part ("the induction step"), and what is not yet or comes next. None: it is a draft.
 */
export const markersIn = (text: string, about: About = { names: [] }): readonly Marker[] => {
  const line = evenText(text);
  const words = new Set(line.split(/[^\p{L}\p{N}]+/u));
  const isNamed = about.names.some((name) => name !== null && tellingWords(name).some((word) => words.has(word)));
  return (["time", "task", "part", "yet"] as const).filter(
    (marker) => said[marker].test(line) || (marker === "task" && isNamed && /\b(?:on|in|at|with|during) /.test(line)),
  );
};

/** What a filled-in piece marks: its own marker, unless it stands for all times and all things. */
export const markerOfPiece = (marker: Marker, piece: string): Marker | null =>
  piece.trim() === "" || timeless.test(evenText(piece)) ? null : marker;

const global =
  /\bi(?:'ll| will| can|'m going to| am going to)? (?:can |will )?(?:do|manage|pass|learn|master|achieve|become|be) (?:anything|everything|whatever)\b|\bnothing (?:can|will|could) (?:stop|beat|break|touch) me\b|\bi(?:'ll| will|'m never going to| am never going to) (?:never )?(?:fail|lose|be beaten|make mistakes?) (?:again|any ?more|ever)\b|\bi(?:'m| am) (?:unstoppable|invincible|the best|a genius|brilliant at everything|good at everything|perfect)\b|\bi always (?:win|succeed|manage)\b/;

/** Whether a line promises everything: it is answered with a question for one time when it held, never with applause. */
export const promisesAll = (text: string): boolean => global.test(evenText(text));
