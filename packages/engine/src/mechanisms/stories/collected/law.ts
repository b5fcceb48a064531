import type { Page } from "../story.ts";

/** Stories about law. */
export const law: readonly Page[] = [
  {
    id: "if-only-five-minutes",
    failures: ["the lawyers' exam in Brazil, tried in the last year of studies and not passed"],
    feelings: ["a struggle", "joy in every step on the day of the pass"],
    changes: ["A little every day, if only five minutes, with the earlier mistakes looked at first."],
    timeToRecover: "some months",
    outcome: "passed the lawyers' exam",
    text: "Someone had not grown up among lawyers, and the exam that makes one in Brazil was a struggle. The first try, shortly before the end of the studies, did not work. So there was a look at what had gone wrong: a mind that wandered, minutes lost on questions that could not be known anyway, small doubts about things once clear. Then came a rule: study every day for some months, if only for five minutes, to keep the habit. On the last evening of the year it was a little about the constitution before sleep; on a mother's birthday, a few pages after tidying up. Notes hung all over the house. A friend rang: the name was on the list. No steps were ever happier than those from the car to a grandmother's door.",
    sources: [
      {
        citation: "O exame da OAB da minha vida. Assim Passei.",
        url: "http://www.assimpassei.com.br/o-exame-da-oab-da-minha-vida/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "fifteen-minutes-at-the-stand",
    failures: ["a first argument before the court with a shaking voice, in spite of all the preparation"],
    feelings: ["dread", "panic at every question"],
    changes: ["Taking each chance to speak in public, down to a summer as a student prosecutor."],
    timeToRecover: "until the next autumn",
    outcome: "from a practice argument to a real trial with a jury",
    text: "Writing had come without effort to Anya Richard. Speaking in public had been a dread. In her first year of law each student had to argue a case aloud. She prepared for every question that could come. On the day it was no use: damp hands, a dry throat, her whole body shaking. Only fifteen minutes, she told herself. She could hear her voice shake, and each question brought a moment of panic, even though the answer was in her notes. She got through it. The professor praised the preparation and gave her one piece of advice: take every chance to practise. She saw no other way, and jumped in. The next autumn she accepted a summer post as a student prosecutor. From there it was on to a real trial, with a jury.",
    sources: [
      {
        citation:
          "Richard, A. From mock oral argument to real-world jury trial: getting over my phobia of public speaking (2018). Legal Writing Matters, Suffolk University.",
        url: "https://sites.suffolk.edu/legalwritingmatters/2018/09/26/from-mock-oral-argument-to-real-world-jury-trial-getting-over-my-phobia-of-public-speaking/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "two-points-short",
    failures: ["about two points short in the lawyers' exam", "lost the job that hung on it"],
    feelings: ["as if a trapdoor had opened", "despair"],
    changes: [
      "He compared his answers with the model ones, and asked in writing that five of them be looked at again.",
    ],
    timeToRecover: "some months",
    outcome: "the appeal was granted, and he became a lawyer",
    text: "In 1993 Tim Dinan waited three months for the result of the lawyers' exam in Michigan. His new job hung on it. When the letter came he was about two points short, and it felt as if a trapdoor had opened under his feet. He sent for his marks and laid his essays beside the model answers. He and others thought that more points were due. So he asked for five of the essays to be looked at again, by the rules that there are for it. That took him sixty hours and three versions. Meanwhile he lost the job and drove a shuttle bus at the airport to keep his wife and two children. He also began to study again, in case the answer was no. It was a yes. Later he wrote such appeals for others.",
    sources: [
      {
        citation: "Lasting appeal: when it's last call for the bar (exam). Motion, Legal News.",
        url: "http://legalnews.com/motion/article.php?article_id=176",
      },
      {
        citation: "Dinan, T. Why I write Michigan bar appeals.",
        url: "http://timdinan.com/why-i-write-michigan-bar-appeals-2/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
