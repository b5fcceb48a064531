import type { Page } from "../story.ts";

/** Stories about maths. */
export const maths: readonly Page[] = [
  {
    id: "calculus-resit",
    failures: ["missed the calculus mark by five in a hundred"],
    feelings: ["guilt", "tears"],
    changes: ["Past papers, one after another, with each model answer taken apart backwards; and asking, often."],
    timeToRecover: "three to five weeks",
    outcome: "passed the resit with 68 of 100 and got the place",
    text: "After sixteen years out of education, someone was on the way to a computing degree and missed the calculus mark by five in a hundred. There would be one resit. The weeks before it were not calm: guilt on the days without study, and tears over steps in the solutions that seemed to come from nowhere. So the way of working changed. In the last week it was past papers, as many as there were, with each model answer taken apart backwards. About fifty messages went to a lecturer. On the day, all eighteen questions got an answer. The result was 68 of 100, and a place on the degree.",
    sources: [
      { citation: "L33t Learning (2014). New brain instance.", url: "https://newbraininstance.blogspot.com/2014/08/" },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "a-gap-in-the-proof",
    failures: ["a step of a proof that was public already did not hold"],
    feelings: ["close to giving up"],
    changes: ["After seven years alone, he worked on it with a colleague."],
    timeToRecover: "about a year",
    outcome: "the proof was completed in September 1994 and printed in 1995",
    text: "In June 1993 Andrew Wiles ended a lecture in Cambridge with the news that he had proved Fermat's last theorem. He had worked on it for seven years, alone and in secret, and the news was on front pages the next day. Then the proof was written up and checked, and one step in it did not hold. Everybody knew, and the gap would not close. What he changed was being alone with it: a colleague, Richard Taylor, helped him. A year went by. In September 1994, close to giving up, he decided to have one last try, and saw the way through. The proof was printed in 1995.",
    sources: [
      {
        citation: "Darling, D. Wiles, Andrew. The worlds of David Darling.",
        url: "http://www.daviddarling.info/encyclopedia/W/Wiles.html",
      },
      {
        citation: "How maths' most famous proof nearly broke (2018). Brights blog.",
        url: "https://brightsblog.wordpress.com/2018/12/31/how-maths-most-famous-proof-nearly-broke/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
