// English phrases in which a thing that happened is said as what someone is or can never do: "I'm not a maths person".
// The list is ours, a first draft. It wants precision: a phrase it misses costs nothing, a phrase it takes wrongly is one
// question too many. Nothing in here is about feelings, about worth, or about anybody else.
//
// How to read a rule: it is an ordinary regular expression over text in small letters with plain apostrophes and single
// spaces. Danger: every repetition is bounded and stands beside words that differ, so that no text can make the search slow.
// A test holds this.

/** One way of saying it: what is looked for, and its name for ever. */
export interface PhraseRule {
  readonly id: string;
  readonly pattern: string;
}

/** The rules of one language, and the words around a phrase that make it another thing. */
export interface Phrasebook {
  readonly rules: readonly PhraseRule[];
  /** Where a thought begins anew within a sentence: what stands before it does not bear on what comes after. */
  readonly breaks: RegExp;
  /** Earlier in the sentence: what follows is not so, or only thought of. */
  readonly supposed: RegExp;
  /** Earlier in the same thought: it is denied, is past, or is somebody else's word. */
  readonly denied: RegExp;
  readonly past: RegExp;
  readonly reported: RegExp;
  /** Later in the same thought: it holds for now, or under a condition. */
  readonly passing: RegExp;
  /** Directly after it: it is about one act, or somebody else's word. */
  readonly excused: RegExp;
}

const any = (words: readonly string[]): string => `(?:${words.join("|")})`;

// prettier-ignore
const filler = any([
  "just", "so", "too", "really", "very", "simply", "clearly", "obviously", "honestly", "such", "quite", "pretty",
  "totally", "completely", "absolutely", "utterly", "naturally", "always", "still", "probably", "basically", "only",
  "literally", "genuinely", "truly", "kind of", "sort of", "fucking", "bloody", "plain", "far", "way", "even", "also",
]);
const fill = `(?:${filler} ){0,3}`;

const iAm = `(?:i'm|im|i am|i must be|i feel like i'm|i feel like i am) ${fill}`;
const iAlways = "(?:i was|i've|ive|i have) (?:always|never) (?:been )?(?:so |really |very |just )?";

// prettier-ignore
const noun = any([
  "failure", "idiot", "moron", "imbecile", "loser", "fraud", "imposter", "impostor", "dunce", "dummy", "disgrace",
  "disaster", "disappointment", "joke", "hopeless case", "lost cause", "waste of space", "waste of time", "nobody", "reject",
  "blockhead", "dimwit", "write-off",
]);
// prettier-ignore
const adjective = any([
  "stupid", "dumb", "thick", "dim", "hopeless", "useless", "worthless", "pathetic", "inept", "incompetent", "incapable",
  "brainless", "talentless", "unteachable", "unemployable", "unmusical", "tone deaf", "tone-deaf", "no good", "untalented",
  "a bit thick", "a bit dim",
]);
// prettier-ignore
const poor = any([
  "bad", "terrible", "awful", "rubbish", "useless", "hopeless", "horrible", "crap", "shit", "lousy", "dreadful", "abysmal",
  "no good", "not good", "not any good", "not much good",
]);
const able = any(["smart", "clever", "bright", "intelligent", "talented", "gifted", "musical", "brainy"]);
// prettier-ignore
const everyday = any([
  "morning", "night", "evening", "coffee", "tea", "dog", "cat", "breakfast", "party", "phone", "beach", "people", "summer",
  "winter", "different", "new", "missing", "suitable", "young", "religious", "single",
]);
// prettier-ignore
const habit = any([
  "starting", "keeping", "getting up", "waking", "replying", "answering", "texting", "cooking", "parking", "saying no",
  "resting", "waiting", "goodbyes", "names", "remembering", "tidying", "going to bed", "taking breaks", "asking",
  "directions", "small talk", "mornings", "emails", "time keeping", "being on time",
]);
// prettier-ignore
const subject = any([
  "maths?", "mathematics", "algebra", "calculus", "fractions", "geometry", "statistics", "stats", "numbers", "proofs?",
  "physics", "chemistry", "biology", "science", "sciences", "history", "economics", "logic", "philosophy", "law",
  "english", "french", "german", "spanish", "italian", "latin", "greek", "korean", "japanese", "chinese", "mandarin", "arabic",
  "russian", "portuguese", "dutch", "swedish", "polish", "turkish", "welsh", "irish", "(?:a |foreign |new |other ){0,2}languages?",
  "grammar", "vocab", "vocabulary", "spelling", "essays", "poetry", "exams?", "tests", "interviews", "presentations",
  "music", "sports?", "football", "tennis", "chess", "coding", "programming", "(?:an|any) instruments?", "instruments",
  "(?:the )?(?:piano|violin|cello|guitar|flute|drums)", "anything", "things like (?:this|that)", "code", "theory",
]);
// What a sentence about an ability may end in: nothing, or words that widen it.
const wide =
  "(?=$|[.,;:!)]| (?:at all|to save my life|for the life of me|and|or|because|no matter|i just|and i|full stop|period)\\b)";

// What may follow a word that says what someone is: an end, or a word that goes on about it. "An idiot sandwich" is neither.
const closing =
  "(?=$|[^a-z' -]| (?:at|as|in|when|and|who|that|because|compared|next to|so|i|i'm|but|no matter|all|anyway|really|then|now|for|full stop|again|today|yet|without|he|she|they|my|the)\\b)";

/** English. */
export const english: Phrasebook = {
  rules: [
    { id: "noun", pattern: `${iAm}(?:an? |one )(?:[a-z]{3,12} ){0,2}${noun}${closing}` },
    { id: "noun-cry", pattern: `what an? (?:[a-z]{3,12} )?${noun} i am\\b` },
    { id: "noun-felt", pattern: `i feel like ${fill}(?:an? )(?:[a-z]{3,12} ){0,1}${noun}${closing}` },
    { id: "adjective", pattern: `${iAm}${adjective}${closing}` },
    {
      id: "too",
      pattern: `${iAm}(?:old and too )?(?:old to learn|(?:stupid|dumb|thick|dim|slow) (?:for|to (?:learn|understand|do|be|get|pass|code|study|play|speak)))\\b`,
    },
    {
      id: "poor-at",
      pattern: `(?:${iAm}${poor}|${iAlways}(?:any good|much good|${poor})) (?:at|with) (?!${habit})[a-z]`,
    },
    { id: "sucks-at", pattern: `i ${fill}suck at (?!${habit})[a-z]` },
    {
      id: "poor-noun",
      pattern: `${iAm}an? ${fill}${poor} (?:[a-z]{3,12} )?(?!sleeper|sitter|patient|loser)[a-z]{2,12}(?:er|or|ist|ian|ent|ant)\\b`,
    },
    { id: "slow-learner", pattern: `${iAm}an? ${fill}slow learner\\b` },
    {
      id: "kind",
      pattern: `${iAm}not ${fill}an? (?!${everyday} )(?:[a-z]{2,14} ){1,2}(?:person|brain|type|guy|girl|mind)\\b`,
    },
    {
      id: "kind-never",
      pattern: `(?:i've|ive|i have|i was) never (?:been )?an? (?!${everyday} )(?:[a-z]{2,14} ){1,2}person\\b`,
    },
    {
      id: "kind-who",
      pattern: `${iAm}(?:not (?:the )?(?:kind|type|sort)(?: of (?:person|people|student|learner))? (?:who|that)|one of (?:those|the) people (?:who|that) (?:can't|cannot|never|will never|fail))\\b`,
    },
    {
      id: "kind-not",
      pattern: `${iAm}not (?:a natural|academic|creative|mathematical|university material|college material|one of them)\\b`,
    },
    {
      id: "role-not",
      pattern: `(?:i'm|im|i am) (?:just|simply|really|clearly|obviously) not an? [a-z]{2,12}(?:er|or|ist|ian)\\b`,
    },
    { id: "not-able", pattern: `${iAm}not ${fill}(?:${able}(?: enough)?|good enough)${closing}` },
    { id: "not-able-bare", pattern: `(?<=^|[.,;!:] )not ${fill}${able} enough\\b` },
    {
      id: "born",
      pattern: `i (?:was|am) born (?:to fail|stupid|dumb|slow|thick|bad|lazy|without (?:an?|any|the|it|talent|rhythm))\\b`,
    },
    {
      id: "born-not",
      pattern: `i (?:wasn't|was not|was never) (?:born|made|built|meant) (?:to (?:be|do|play|learn|study|sing|dance|code|speak|succeed)(?! here)|for (?:this|it|maths|music|sport|school|university|languages))\\b`,
    },
    { id: "made-not", pattern: `${iAm}not ${fill}(?:cut out|made|built|wired|meant) (?:for|to be an?)\\b` },
    {
      id: "lack",
      pattern: `i ${fill}(?:don't have|do not have|dont have|haven't got|have not got|have no|have got no|'ve got no|never had|lack)(?: ${filler}){0,2} (?:(?:an?|the|any|enough|no|one|single) ){0,2}(?:[a-z]{3,12} ){0,1}(?:talent|gift|brains?|ear|genes?|aptitude|iq|intelligence|knack)(?=$|[^a-z' -]| (?:for|in|to|at|and|so|but|like|i)\\b)`,
    },
    {
      id: "lack-head",
      pattern: `i (?:don't have|do not have|haven't got|have not got|have no|'ve got no) (?:the |a |any )?head for\\b`,
    },
    { id: "lack-it", pattern: `i ${fill}(?:don't|do not|dont) ${fill}have what it takes\\b` },
    { id: "got-no", pattern: `(?:i've|ive) got no (?:talent|ear|gift|brains?|head|rhythm)\\b` },
    {
      id: "brain",
      pattern: `(?:my brain ${fill}(?:doesn't|does not|isn't|is not|can't|cannot) (?:work|made|wired|built|do|understand|learn)|wrong with my brain|not in me\\b|not in my (?:genes|blood|dna)|for people like me)`,
    },
    {
      id: "never",
      pattern: `i(?:'ll| will|ll)? ${fill}never (?:be able to|be (?:an?|any good|good|fluent|smart|clever|enough|one of|the [a-z]{3,12} who)|understand (?!why|how he|how she|how they|that|what (?:he|she|they))|learn (?!(?:to )?(?:like|love|live|trust|my lesson))[a-z]|get (?:it|into (?!bed|that)|good|better|there|the hang)\\b|pass\\b(?! (?:up|by|on|out|over))|make it\\b|succeed|speak|master)`,
    },
    {
      id: "never-going",
      pattern: `(?:i'm|im|i am) ${fill}never (?:going to|gonna) (?:be (?!late|here|back|that)|pass|get (?:it|into|good|better|there)|understand|learn|make it|succeed|speak|master)\\b`,
    },
    { id: "never-could", pattern: `i could never (?:be (?:an?|any)|become|learn)\\b` },
    { id: "never-will", pattern: `i(?: just)? (?:can't|cannot|cant|can not) (?:[a-z]{2,12} ){1,4}and i never will\\b` },
    {
      id: "always-be",
      pattern: `(?:i'll|i will|i'm going to|i am going to) always (?:be (?:bad|terrible|awful|stupid|slow|useless|hopeless|an? (?:[a-z]{3,12} )?${noun}|the one who|the (?:worst|stupid|slow|dumb))|fail)\\b`,
    },
    {
      id: "always-going",
      pattern: `(?:i'm|im|i am) always going to be (?:bad|terrible|awful|stupid|slow|useless|hopeless|an? (?:[a-z]{3,12} )?${noun})\\b`,
    },
    {
      id: "cannot",
      pattern: `i ${fill}(?:can't|cannot|cant|can not) ${fill}(?:do|learn|understand|speak|play|write|read) (?:any )?${subject}${wide}`,
    },
    {
      id: "cannot-alone",
      pattern: `i ${fill}(?:can't|cannot|cant|can not) ${fill}(?:sing|draw|dance|code|program|spell|count|paint|swim|write|act|learn)(?=$|[.,;:!)]| (?:at all|to save my life|for the life of me|no matter|full stop|period)\\b)`,
    },
    { id: "incapable", pattern: `${iAm}incapable of [a-z]` },
    {
      id: "worst",
      pattern: `${iAm}the (?:stupidest|dumbest|worst|slowest|thickest|weakest) (?:one|person|student|player|singer|pupil|kid|learner|in|on|of|at (?!${habit}|saying))`,
    },
    { id: "two-left-feet", pattern: "i(?:'ve| have) (?:got )?two left feet\\b" },
  ],
  breaks: /[,;:()]| (?:because|but|and|so(?! that)|since|cos|cause|then|though|although)(?= )|\u2013|\u2014/g,
  supposed:
    /\b(?:if|unless|imagine|suppose|supposing|whether|in case|worry|worried|afraid|fear|scared|pretend|as though|would mean|wonder|might)\b/,
  denied:
    /\b(?:don't|do not|dont|doesn't|does not|didn't|did not|isn't|it's not|its not|not|never|nobody|no one|noone|stop|stopped|quit|without|hardly|instead of|rather than|far from|prove|disprove)\b/,
  past: /\b(?:used to|thought|believed|convinced|was sure|once|years ago|as a (?:kid|child|teenager|boy|girl)|when i was|back then|last (?:year|term|month|summer|time|week)|in (?:primary|secondary|high) school|at school|for years)\b/,
  reported:
    /(?:^|[^a-z'])(?!(?:i|can|only) )[a-z']+ (?:(?:just|once|always|often|even|all|kept|still|also|keeps) ){0,2}(?:said|says|say|saying|told|tells|tell|telling|thinks|think|thinking|shouted|shouts|yelled|called|calls|titled|entitled|wrote|writes|claims|claimed|believes|believe|reckons|insists|insisted|joked|implied|hinted|feels|sings|sang|goes)\b/,
  passing:
    /\b(?:yet|today|tonight|tomorrow|yesterday|this (?:week|morning|evening|afternoon|time|term|month|minute)|right now|at the moment|for now|at this hour|so far|any ?more|after all|for a (?:minute|moment|second)|without|when|until|unless|if|while|before (?:breakfast|coffee|noon)|on (?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)|at night|lol|haha|jk|again)\b/,
  excused:
    /^ (?:for (?:[a-z]+ing|not)|to have|in (?:the|this|that) (?:play|game|film|show|story))\b|^[^.!?\n]{0,40}?[, ]+(?:he|she|they|(?:my|the|our|a) [a-z]{2,12}) (?:said|says|told|shouted|wrote|thinks|claims|used to say)\b/,
};
