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
];
