import type { Page } from "../story.ts";

/** Stories about health. */
export const health: readonly Page[] = [
  {
    id: "two-hours-before-work",
    failures: ["did not pass the licence exam for nurses"],
    feelings: ["devastated", "ashamed", "embarrassed"],
    changes: ["Going through all of the material again, every day, from five in the morning."],
    timeToRecover: "about three months",
    outcome: "passed the second time",
    text: "In October she took the licence exam for nurses and did not pass. She was devastated, ashamed and embarrassed, and she cried that night. Nobody was to know, because she thought that people would think less of her. In the end she told her close family and three friends. She gave herself one evening to feel sorry for herself. The next day she got up early and made a plan. Some of the material lay nearly ten years back, and her shortened programme had let her skip some subjects. So she took a course that went through all of it again. She studied every day, at least two hours: from five in the morning before work, at night, and at weekends. On 25 January she passed.",
    sources: [
      {
        citation: "Failure is part of success. Foodie RN.",
        url: "http://www.foodiern.com/failure-is-part-of-success/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "the-first-year-twice",
    failures: ["placed too low after the first half-year to get through"],
    feelings: ["many fears", "doubt"],
    changes: ["Using the rest of the lost year to work ahead, and studying in the library with a friend."],
    timeToRecover: "a year",
    outcome: "the repeated year went well",
    text: "Lucie Gilbert wanted to be a doctor, and doubted: the contest at the end of the first year in France, the load, her own shyness. She put it first on her list all the same, fears and all. Then it took her long to find a way of working. After the first half-year she stood too low to get through at the first go. She did not spend the second half chasing the others. She knew that she would repeat the year, and used those months to work ahead. She had a friend to study with in the library, and they shared the good days and the low ones. The second time round it went well, and she still works in the way that she found in those years.",
    sources: [
      {
        citation: "Gilbert, L. La PACES, quelle aventure. StudyAdvisor.",
        url: "https://www.studyadvisor.fr/counselors/1732-Lucie/blogs/27",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "miles-off-the-mark",
    failures: ["far below the pass mark in the second year of medicine"],
    feelings: ["sobbed for an hour", "doubted that she could do it", "overwhelmed"],
    changes: ["Asking someone a year ahead, and recalling answers to questions instead of reading notes."],
    timeToRecover: "until the resits",
    outcome: "what she did worked",
    text: "She knew that she had not passed the second-year exams in medicine. She had not known by how much: it was nowhere near the mark. Could she do this at all? She sat and sobbed for an hour, calmed down, and was overwhelmed again. Her boyfriend said not to act that day, only to feel it, and he was right. Then she wrote to a student one year ahead who had been through the same. That made it less lonely. It also brought papers and questions that others, as she found out, had had all along. There was little time. So she read less and recalled more: from three sets of notes she made one list with nothing but questions and one with the answers, and tested herself. It worked, she says.",
    sources: [
      {
        citation: "I cried but I didn't quit: lessons learned from taking the year 2 resits. Becoming Dr G.",
        url: "https://www.becomingdrg.co.uk/post/exam-fail-medschool",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "a-nurse-in-two-countries",
    failures: ["a nurse at home, and not allowed to be one in the new country", "had to leave it again halfway"],
    feelings: ["longing for her own work", "hesitation", "the worst months of her life"],
    changes: ["Going through the new rules with a colleague, and then taking one requirement after the other."],
    timeToRecover: "about eight years",
    outcome: "passed the last exam and works as a nurse",
    text: "In the Philippines she was a registered nurse. In England, from 2010 on, the rules for those trained elsewhere did not let her be one. She took another degree and worked for years as a carer, then as an assistant in a dialysis centre. She liked it, and longed for her own work, with no idea when that could be. In 2017 the rules changed. Even then she hesitated. A senior colleague took the time to go through it all with her, and she began, with two children and a full job, one requirement after the other. She passed the first exams. Then came trouble with health, money and her papers, and she had to go back home: the worst months of her life. In 2018 a letter let her return. She prepared, sat the last exam, and passed.",
    sources: [
      {
        citation: "Shirley: an inspirational Diaverum nurse. Diaverum, our people.",
        url: "https://diaverum.ro/en/join-us/our-people/shirley---an-inspirational-diaverum-nurse",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
