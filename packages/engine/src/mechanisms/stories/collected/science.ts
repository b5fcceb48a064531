import type { Page } from "../story.ts";

/** Stories about science. */
export const science: readonly Page[] = [
  {
    id: "first-chemistry-exam",
    failures: ["a D plus in the first exam"],
    feelings: ["wanted to sink into the ground", "felt like giving up science"],
    changes: ["She changed how she studied, and put in many more hours."],
    timeToRecover: "until the next exam of the term",
    outcome: "a B plus in the second exam and in the third",
    text: "She felt good about her first exam in organic chemistry, going in and coming out. Then it came back with a D plus, the lowest mark she had ever had. That day she went through the whole list of courses, looking for another subject. She thought she was done with science. Her mother talked it through with her: one course being very hard was no reason to give up what she wanted to do. She stayed, changed how she studied, and put in many more hours. Before the second exam she was nervous. It was a B plus, and so was the third. When she wrote this down, the result of the last one was still to come.",
    sources: [
      {
        citation: "What I actually learned in O-Chem (2015). meganlouann.",
        url: "https://meganlouann.wordpress.com/2015/12/11/what-i-actually-learned-in-o-chem/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "qualifying-exam",
    failures: ["did not pass the qualifying exam the first time"],
    feelings: ["fear of not passing", "stress"],
    changes: ["The same eight hours of sleep each night, and a walk every morning."],
    timeToRecover: null,
    outcome: "passed comfortably the second time",
    text: "Feras Enani did not pass the qualifying exam for his doctorate the first time. The exam was not that hard, he wrote later. He had been so afraid of not passing that he could not show what he knew. Before the second attempt, the first thing he changed was his days. Until then he had slept too little or too long. Now he went to bed at ten and got up at six. Each day began with a walk of about an hour, mostly outside and by different ways, so that it stayed interesting. It took no great effort, he says. He passed the second time, comfortably.",
    sources: [
      {
        citation: "Enani, F. How to pass your qualifying exam. Medium.",
        url: "https://ferasenani.medium.com/how-to-pass-your-qualifying-exam-eb364ff2e08",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "how-plants-make-food",
    failures: ["a D in the first biology midterm"],
    feelings: ["embarrassment", "shame at having been too sure"],
    changes: ["Short videos and ready-made cards on the single steps, worked through alone."],
    timeToRecover: "until the next midterm",
    outcome: "one wrong answer in the next midterm and an A in the end",
    text: "Until then, listening in class had been enough. Then came biology, and how plants make food would not hold together: the whole made sense, the details did not. The midterm came back with a D, the first one ever. That was embarrassing. There was shame, too, about having been so sure; the book for the course had not even been bought. A little arithmetic showed that an A could still be reached. So the way of working changed: more than fifty short videos on the single processes, ready-made cards to practise with, and work alone, because a group would have been a distraction. In the next midterm one answer was wrong. At the end it was an A.",
    sources: [
      {
        citation: "Why can't I understand how plants make food (2017). SchoolTutoring Academy, scholarship essays.",
        url: "https://schooltutoring.com/scholarship/2017/09/18/why-cant-i-understand-how-plants-make-food",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "forty-in-cell-biology",
    failures: ["about 40 of 100 in a midterm, after studying and going to class"],
    feelings: ["shaken", "doubt about belonging there"],
    changes: ["Studying not at the last minute; when studying, only that, and evenings off without guilt."],
    timeToRecover: "until the final exam of the course",
    outcome: "did well in the final exam, with less stress",
    text: "It was the second year at a university in Canada. Someone had studied for the cell biology midterm and gone to class, and still got about 40 of 100. Classmates had done much better. It was not the first exam to go wrong, and it was a shock all the same. Everything was thought about, from hairdressing school to a year abroad. Then came an honest look. The studying was mostly last-minute, the listening half-hearted, the distractions many. So time was used in another way: hours that were for study and nothing else, begun early, with the aim to understand; evenings with friends without guilt; exercise, sleep, small rewards. It was hard, and it was hard to say no. The final exam went as hoped, with less fear than before. The feeling of belonging came with it.",
    sources: [{ citation: "Woods. A story of failure. Western SSC.", url: "https://www.westernssc.ca/woods" }],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "knew-it-but-not-on-paper",
    failures: ["failed a biology test with the answers in the head"],
    feelings: ["scared that others would find out", "exhausted by each question", "frustration"],
    changes: ["Saying to the professor what the trouble was, and writing everything down first before it spills over."],
    timeToRecover: null,
    outcome: "the professor saw that the answers were there; the studies went on to a master's degree",
    text: "As a child someone cried because everything took longer, and was scared of being fetched from class for help with reading. Nobody was to know why. At fourteen or so a boy told the whole class that he was dyslexic, as if it were nothing. They became friends, and asking for help began. At college it was the tests: a debate in the head over every question, and exhaustion at the end. A biology test went wrong. This time someone told the professor: it is all there, it will not go on paper. So he read each question out and listened, and he saw that the answers were right. Now the essay questions come first, before anything can spill over, and a hundred of a hundred is no longer the aim. So far that works.",
    sources: [
      {
        citation: "My mom thought the school was trying to crush my soul. Donna Owens Photography.",
        url: "https://www.donnaowensphotography.com/post/my-mom-thought-the-school-was-trying-to-crush-my-soul",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "it-was-the-buffer",
    failures: ["a test of every day that suddenly showed nothing"],
    feelings: ["at wits' end", "doubt about being a scientist at all"],
    changes: ["Checking and changing one part of the test after the other."],
    timeToRecover: null,
    outcome: "found the one liquid that was wrong",
    text: "It was a test for proteins, daily bread in that laboratory, something that could be done half asleep. Then it stopped working. At first that was no cause for worry. Someone checked, and checked again. A new gel was run. Had the proteins gone across? They had. Other antibodies were tried, and other proteins on the same sheet. Still nothing, and now the thoughts grew larger: whoever cannot do even this, what kind of scientist is that? It was not that, and it was not the hands. It was one of the liquids. The buffer for the samples had nothing in it to open up the proteins, and so there was nothing to see. Chocolate helped, too. Someone wrote it down with other things that had not worked in those six months, so that others would feel less alone.",
    sources: [
      {
        citation: "Experiments that I've tried and failed (2018). Surviving Science.",
        url: "https://survivingscience.com/2018/02/13/fail/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
