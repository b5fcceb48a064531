/** What a goal, a story or a way of working is about. */
export const fields = [
  "maths",
  "science",
  "programming",
  "languages",
  "music",
  "writing",
  "applications",
  "driving",
  "sport",
  "art",
  "health",
  "law",
  "business",
  "work",
] as const;
export type Field = (typeof fields)[number];

/** Words that name a field, as they stand in the title of a goal. A star stands for any ending. */
const namesOf: { readonly [field in Field]: readonly string[] } = {
  maths: ["math*", "calculus", "algebra", "geometry", "trigonometry", "statistics", "analysis", "integrals"],
  science: ["physic*", "chemistry", "biology", "anatomy", "science", "mechanics", "genetics", "medicine"],
  programming: [
    "programming",
    "coding",
    "code",
    "python",
    "javascript",
    "typescript",
    "java",
    "rust",
    "software",
    "sql",
  ],
  languages: [
    ...["language", "vocabulary", "conversation*", "grammar", "english", "spanish", "french", "german", "italian"],
    ...[
      "portuguese",
      "japanese",
      "chinese",
      "mandarin",
      "korean",
      "arabic",
      "russian",
      "latin",
      "dutch",
      "polish",
      "jlpt",
    ],
  ],
  music: ["music", "piano", "violin", "guitar", "cello", "flute", "drums", "singing", "choir", "saxophone", "recital"],
  writing: ["writing", "essay*", "thesis", "dissertation", "novel", "paper", "article*", "manuscript"],
  applications: ["appl*", "job", "jobs", "interview*", "admission*", "scholarship*", "internship*", "audition*"],
  driving: ["driving", "driver*", "licence", "license"],
  sport: [
    ...[
      "sport",
      "running",
      "marathon",
      "football",
      "tennis",
      "swimming",
      "climbing",
      "rowing",
      "judo",
      "chess",
      "skating",
    ],
    ...["gymnastics", "basketball", "volleyball", "hockey", "fencing", "athletics"],
  ],
  art: [
    "art",
    "drawing",
    "painting",
    "dance",
    "dancing",
    "ballet",
    "theatre",
    "theater",
    "acting",
    "film",
    "photography",
  ],
  health: ["nursing", "nclex", "mcat", "usmle", "midwifery", "pharmacy", "dentistry", "paramedic"],
  law: ["law", "bar", "lsat", "paralegal"],
  business: ["accounting", "cpa", "acca", "cfa", "bookkeeping", "business", "company", "startup"],
  work: ["teaching", "cooking", "baking", "welding", "carpentry", "plumbing", "apprenticeship", "speaking", "sewing"],
};

/**
 * The field that a title names in plain words; null where it names none, or more than one. Nothing is read but the title, and what
 * is not named counts half.
 */
export const fieldOf = (title: string | null): Field | null => {
  const words = (title ?? "").toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = (Object.keys(namesOf) as Field[]).filter((field) =>
    namesOf[field].some((name) =>
      words.some((word) => (name.endsWith("*") ? word.startsWith(name.slice(0, -1)) : word === name)),
    ),
  );
  return named.length === 1 ? (named[0] as Field) : null;
};
