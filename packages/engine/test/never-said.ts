/** What never stands on a screen, and why. */
export const never: readonly (readonly [RegExp, string])[] = [
  [/\brecover(y|ies|ed|ing)?\b/i, "say coming back"],
  [/\bevidence\b/i, "say what you have on record"],
  [/\byou('ve| have)? fail(ed|ing)?\b|\bfailures?\b|\bfailed\b/i, "this try did not work"],
  [/\boverweight|\bhelpless|\bwheel.?spin|\bdistort|\bavoider|\boverdue\b/i, "a word for experts, and an unkind one"],
  [/\bunder.?rate yourself/i, "a verdict on a person"],
  [/\bstreak|\bleader ?board|\bscore\b|\bgrade\b/i, "there is nothing to lose here"],
  [/!/, "no exclamation mark"],
  [
    /\byou are (an? )?(strong|resilient|brave|smart|lazy|weak|fighter|winner|loser|person who)\b/i,
    "no word for what someone is",
  ],
  [/\b(always|never|easily|simply)\b (?!there)/i, "no promise"],
  [/\bjust (?!breathe)/i, "nothing is 'just' done"],
  [/\bshould\b|\bmust\b|\bhurry|\bdon't give up|\bdo not give up/i, "no urgency and no orders"],
  [/\b(crush|conquer|unlock|journey|amazing|awesome|great job|well done)\b/i, "no cheering"],
  [/what did you learn/i, "not above very bad, and there is no way to know here"],
  [/a moment, not/i, "not from the third time on, and there is no way to know here"],
  [/\b\d+ ?%/, "counts, no percentages"],
];
