/** How a line is put: as something that may come out of it, as something to do, or as both. */
export type Wording = "outcome" | "process" | "mixed";

const number = "(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)";

/** What comes out of it, and is only partly one's own. */
const outcome = new RegExp(
  [
    "\\b(?:grades?|scor(?:e|es|ed|ing)|marks|pass(?:es|ed|ing)?|win(?:s|ning)?|won|rank(?:s|ed|ing)?|(?<!the )beat|top \\d+)\\b",
    "\\b(?:get|gets|getting|reach|achieve|at least|above|over) \\d+(?: ?%| percent| points?)",
    "\\d+ ?(?:%|percent\\b)",
    "\\b(?:be|get|getting|become) (?:accepted|admitted|hired|chosen|promoted|in(?:to)?|fluent|perfect|good|better|the best)\\b",
    "\\b(?:first|second|third) (?:place|prize)\\b|\\b(?:certificate|degree|diploma|distinction|medal)\\b|\\b(?:an|the|job) offer\\b",
  ].join("|"),
  "i",
);

/** A grade by its letter, which is a capital. */
const letterGrade = /\b(?:[Gg]et|[Aa]n?|[Ss]traight|[Aa]ll) [A-D]s?[+-]?(?=$|[\s.,;])/;

const verbs =
  "ask|answer|build|call|check|close|code|compare|copy|correct|count|cover|describe|do|draft|draw|edit|explain|fix|go|hear|imitate|learn|list|listen|look|make|mark|measure|memori[sz]e|name|note|open|outline|pick|plan|play|practi[cs]e|prepare|put|read|recall|record|redo|rehearse|rename|repeat|retell|review|revise|rewrite|run|say|send|show|sing|sit|sketch|solve|sort|speak|spell|start|stop|study|summari[sz]e|talk|tell|test|think|time|train|translate|try|type|use|walk|warm|watch|work|write";

/** A verb of doing, at the beginning or after one who does it. */
const verb = new RegExp(`(?:^|[.,;:]|\\b(?:i|i'll|i will|then|and|to|will|first)\\b)\\s*(?:${verbs})\\b`, "i");

const things =
  "min(?:ute)?s?|h(?:ours?)?|pages?|problems?|tasks?|questions?|exercises?|cards?|words?|lines?|times?|bars?|rounds?|examples?|sentences?|reps?|scales?|mistakes?|errors?|sheets?|paragraphs?|paths?|points?|steps?|sections?|proofs?|sketch(?:es)?|versions?|people|person|friends?|e-?mails?|ways?|days?|verbs?|songs?|pieces?|topics?|notes?|drafts?|remarks?|things?";

/** How much, how long, or when. */
const amount = new RegExp(
  [
    `\\b${number}(?: [a-z-]+){0,2} (?:${things})\\b`,
    "\\d+ ?(?:min|m|h)\\b|\\b(?:once|twice)\\b|\\b(?:every|each) (?:day|morning|evening|night|week|weekday)\\b",
    "\\b(?:at|until|till|by|before|after|from) (?:\\d+(?::\\d\\d)?(?: ?[ap]m)?|noon|breakfast|lunch|dinner|school|work|class|bed)\\b",
  ].join("|"),
  "i",
);

/** How a line reads by its markers; null where it has none. A first reading only: whoever wrote it says what it is. */
export const wordingOf = (text: string): Wording | null => {
  const hopes = outcome.test(text) || letterGrade.test(text);
  const does = verb.test(text) && amount.test(text);
  return hopes && does ? "mixed" : hopes ? "outcome" : does ? "process" : null;
};
