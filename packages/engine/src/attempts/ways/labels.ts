/** What each way of working is called: one short sentence without its end, for a list and for the card. */
export const labels = {
  "way-ask": "ask one person one exact question",
  "way-closed-book": "book closed: write down what I remember",
  "way-example": "study one worked example, then do one",
  "way-mix": "mix the kinds of task",
  "way-morning": "do it in the morning, after sleep",
  "way-other-place": "begin in another place",
  "way-other-source": "learn it once from another source",
  "way-short-daily": "twenty minutes on most days",
  "way-slow": "half as fast, until it goes three times",
  "way-with-someone": "work with someone beside me",
} as const;
