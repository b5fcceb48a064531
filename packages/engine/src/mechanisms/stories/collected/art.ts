import type { Page } from "../story.ts";

/** Stories about art. */
export const art: readonly Page[] = [
  {
    id: "drawing-where-people-are",
    failures: ["for a long time did not once draw where others could see it"],
    feelings: ["uneasy at the thought", "fear of being judged"],
    changes: [
      "A small café first, when hardly anyone was there, with the favourite pencils.",
      "One rule: it does not have to be perfect.",
    ],
    timeToRecover: "one first afternoon, after a long time",
    outcome: "drew in the café, and then went on to a park",
    text: "For a long time the sketchbook was a place where nobody looked. Drawing where people could see it seemed out of the question to this artist in Germany, and the thought alone felt uneasy. What if someone stopped to watch, or whispered, or said something silly? The fear of being judged was larger than the wish to draw what was there. At some point the wish was larger. It went slowly, on purpose. The first step was a small café in an afternoon when hardly anyone was there: a quiet corner, something sweet, the pencils that are the most fun, and one rule, that it did not have to be perfect. It worked. The next step was a park, on a hidden bit of grass under a tree.",
    sources: [
      {
        citation: "Mein erstes Skizzenbuch-Date (2025). variedwings.",
        url: "https://www.variedwings.de/2025/08/11/mein-erstes-skizzenbuch-date-was-ich-beim-zeichnen-in-der-öffentlichkeit-gelernt-habe",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "five-minutes-and-a-picture",
    failures: ["for years dreamed of drawing for a living and did not work at it"],
    feelings: ["hopeless", "afraid of failing", "fed up"],
    changes: ["Something every day, even if only five minutes, and one picture a day shown however it had turned out."],
    timeToRecover: null,
    outcome: "a collection of work that keeps growing, and the wish to do it for a living",
    text: "Someone had been dreaming of a life with drawing, and it had stayed a dream. Time was slipping away, it seemed; it was too late, and years ago would have been the time to begin. Behind it stood a fear of failing. One day the hopeless feeling had gone on long enough, and another thought came: from now on it can only get better, with practice. So the step was made very small. Every day something, even if it was five minutes. And every day one picture of the work was shown in public, whatever it looked like. There were no thousands of followers and no row of clients. There was a pile of work that kept growing, and it had become clear what the work was to be: this.",
    sources: [
      {
        citation: "Approaching discipline (2020). mystiqarts.",
        url: "https://mystiqarts.com/2020/08/23/approaching-discipline/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "the-best-bit-last",
    failures: ["every way to open the set got a weak laugh or none"],
    feelings: ["afraid of failing in front of the family", "still on a high a day later"],
    changes: [
      "The surest part was moved to the end, and a new opening was written from nothing.",
      "The recording was watched afterwards, several times.",
    ],
    timeToRecover: null,
    outcome: "the best night so far, with plenty still to work on",
    text: "A beginner in comedy had a spot at a small London club for beginners, and for once the family came to watch. Nobody wants to fall flat in front of them. The opening had been the trouble. Everything tried so far got a weak laugh, or none at all. So all of it went. A new opening was written from nothing, the surest part was moved to the end, and some of the middle changed places. On the night the order of acts was drawn by lot. The new opening worked better than any before, and the end did what it was there for. Twice or so a look at the hand was needed, where the new order was written. The video afterwards showed how much there was still to do. It was the best night so far.",
    sources: [{ citation: "Second gig at the Cavendish Arms. Basic Comedy.", url: "http://basic-comedy.com/page/9/" }],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
