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
    isKnown: true,
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
  {
    id: "four-not-four-thousand",
    failures: ["released four thousand items at work instead of four, and gave the job back"],
    feelings: ["numbers were daunting", "felt like a let-down", "confidence knocked"],
    changes: ["Five quiet minutes at a time, on what gave him trouble at work."],
    timeToRecover: null,
    outcome: "took the job with the figures again, and loved it",
    text: "Jason was in the lowest group at school and left with nothing. Numbers were daunting. When his three children asked for help with homework he felt like a let-down, and in company he stayed quiet, so that nobody would ask him. At work he once tried a job with figures. He meant to release four items and released four thousand. He told himself that he could not do this, and asked to go back to what he knew. Later someone from his union told him about exercises on the internet. He did them in quiet moments, five minutes at a time, and chose what gave him trouble at work. Bit by bit he could work things out in his head. Then he was asked to try the job with the figures again. He did, and came to love it.",
    sources: [
      {
        citation: "Jason is walking tall after taking the National Numeracy Challenge. Unionlearn.",
        url: "https://www.unionlearn.org.uk/case-studies/jason-walking-tall-after-taking-national-numeracy-challenge",
      },
      {
        citation: "Catching up with Jason (2020). National Numeracy.",
        url: "https://www.nationalnumeracy.org.uk/news/catching-jason",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "one-week-of-sums",
    failures: ["teacher after teacher, and the simplest formulas would not stick"],
    feelings: ["freezing at anything with numbers", "amazed and proud in the end"],
    changes: ["A week off work for one small course, each point gone over in another way until it clicked."],
    timeToRecover: "a week, after many years",
    outcome: "passed the school certificate in maths",
    text: "All through school, anything with numbers made someone freeze. Teacher after teacher tried to get the simplest formulas across. Even the gentlest of them, a favourite, used to despair at it. Stupid was one word that was used; a kinder one was a difficulty with numbers. Other certificates came, and a good degree. But whoever wants to teach needs the one in maths. So someone took a week off work for a course of thirty-five hours, from plain adding up to algebra, with a handful of others who needed the same paper. The teacher was more patient than anyone before him. He went over the same points again and again, and tried different ways until something clicked. And then it was a pass. It meant more than the degree.",
    sources: [
      {
        citation: "I'm gonna master all kinds of kung fu (2007). Pesnikinja.",
        url: "http://pesnikinja.blogspot.com/2007/08/im-gonna-master-all-kinds-of-kung-fu.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "from-september-to-may",
    failures: ["failed maths, and with it a year"],
    feelings: ["shaken", "as if living in debt", "doubt"],
    changes: ["Practice that was regular, from September to May, on good days and on bad ones."],
    timeToRecover: "a year",
    outcome: "passed maths the second time",
    text: "In August maths at university was not passed. Nothing that mattered so much had gone wrong before: it meant another year. It was a shock, and from that day on it felt like living in debt. The next morning the plan was to leave. What had not worked once would not work twice. Then the father sat down for a talk, and after it there was another plan, a plain one: it is only maths, so practise more, and practise regularly. That is what happened, from September until the exam in May, on some days out of fear and on others out of determination. However much was done, mistakes kept coming, and doubts with them. Once in a while a sum went through without one, and that helped a little. In August the results came. It was a pass.",
    sources: [
      {
        citation: "Lesson learned (2013). Fabian Mardi.",
        url: "http://fabianmardi.blogspot.com/2013/08/lesson-learned.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "what-went-wrong-in-writing",
    failures: ["tried and tried, and the exams never came back as hoped"],
    feelings: ["very nervous of the teacher"],
    changes: ["After each exam, a talk with the teacher, with every mistake explained on paper beforehand."],
    timeToRecover: null,
    outcome: "lost the fear of asking, and later took an engineering degree",
    text: "It mattered a great deal to someone to be thought good at school, and in maths the exams would not come back as hoped, however hard the trying. Maths teachers seemed scary. All the same there was one thing to do: after each exam, ask for a meeting and find out what had gone wrong. It was not about getting marks back. For the first meeting, in geometry, each mistake was explained on paper, with the right way beside it. Then came the talking, and it was frightening. The teacher asked questions, listened, and said that she was proud of the trying. The fear went down as they spoke. She even gave the marks back, and a hug. What was learned there helped, many years later, with a degree in engineering.",
    sources: [
      {
        citation: "Resilience through failure. American Chemical Society students at the University of Virginia.",
        url: "https://theacsatuva.wixsite.com/acs-at-uva/post/resilience-through-failure",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "put-off-until-sixty-five",
    failures: ["half a life of going round numbers, and a book bought in panic"],
    feelings: ["embarrassed", "panic", "overwhelmed by budgets"],
    changes: ["Going back to college for maths, with a reason that was larger than the fear."],
    timeToRecover: "several decades",
    outcome: "learned maths at college in his sixties",
    text: "At school, Paul Duggan sat at the back and fooled about; at thirteen he got 15 of 100 in maths and was pleased to have got anything. Later, as a manager, he had budgets in front of him. His mind went blank. He panicked and bought a book for teaching oneself. He was embarrassed, kept away from anything with numbers, and did not want anyone to notice. He knew that it wanted doing, but like other hard things it went to the bottom of the list, again and again. Then, in 2009, his daughter was born. If he did nothing, she would grow up afraid of numbers as well, and he could not help her with homework. At sixty-five he learned maths at a college. Two years later, he wrote, things could not be more different.",
    sources: [
      {
        citation:
          "Duggan, P. I left college unable to do basic maths. I went back and learned how at 65 (2023). Metro.",
        url: "https://metro.co.uk/2023/04/03/i-left-college-unable-to-do-basic-maths-i-went-back-and-learned-how-at-65-18529519/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
