import type { Page } from "../story.ts";

/** Stories about languages. */
export const languages: readonly Page[] = [
  {
    id: "first-words-in-french",
    failures: ["came to France after years of study and spoke to nobody"],
    feelings: ["fear of being laughed at", "very nervous"],
    changes: ["One small thing at a time with strangers: first a cashier, then a waiter, then someone in the street."],
    timeToRecover: "a day until the first words",
    outcome: "asked the way in French and understood the answer",
    text: "She had studied French for years and could read old books in it. Then, at nineteen, she came to France and said nothing. She did not understand the people around her, was afraid that they would laugh, and stayed with those who spoke English. One evening her teachers put everyone into small groups with one French speaker each. She was very nervous. The woman in her group was kind, and they understood one another, accent and all. The next day she chose something small: a few words to a cashier. Then a coffee, where the waiter put one word right. Then she stopped a stranger to ask for the library, and understood the answer.",
    sources: [
      {
        citation: "Jones, C. Agathe. Christina Jones English.",
        url: "https://www.christinajonesenglish.com/agathe/amp",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "six-months-in-spain",
    failures: ["half a year in Spain without learning Spanish"],
    feelings: ["frustration"],
    changes: ["He stopped waiting to be good and spoke bad Spanish in real conversations."],
    timeToRecover: "about two weeks to the first conversation",
    outcome: "a first conversation in Spanish, and a life with languages after it",
    text: "At twenty-one Benny Lewis spoke only English. At school he had been no more than average at languages, and after half a year of living in Spain he still had no Spanish. He took it for a lack of talent. It was frustrating: he could only make friends with those who spoke English. People told him that he was not going out and using the language. So he turned it round, left the course books, and tried to get through real conversations in what he himself called ugly beginner's Spanish. About two weeks in, he noticed that he had talked with someone in Spanish only. It was full of mistakes, and it had worked.",
    sources: [
      {
        citation: "Benny Lewis: the man who says you can learn a language in three months (2014). Metro.",
        url: "https://metro.co.uk/2014/03/13/benny-lewis-the-man-who-says-you-can-learn-a-language-in-three-months-4545062/",
      },
      { citation: "The polyglot. Eco Traveler.", url: "https://ecotraveler.tv/?p=962" },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
