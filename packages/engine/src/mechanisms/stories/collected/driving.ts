import type { Page } from "../story.ts";

/** Stories about driving. */
export const driving: readonly Page[] = [
  {
    id: "three-days-of-driving",
    failures: ["stopped after thirty hours", "left by the second teacher before the test"],
    feelings: ["no confidence", "stress"],
    changes: ["A course of three days with a calm teacher, and the test at its end."],
    timeToRecover: "six years from the first lesson",
    outcome: "passed with three small faults",
    text: "At seventeen this learner took nearly thirty hours of driving lessons, had not gone round one roundabout, and stopped, with no confidence left. Years later came another start. The first teacher did not suit. With the second it went well, until long working days became too much, and he did not turn up for the last lesson before the test. The third start was built differently: a course of three days with the test at its end, and a calm teacher who talked things through when they went wrong. The test came quickly. It was passed with three small faults, six years after the first lesson.",
    sources: [
      {
        citation: "I'm finally driving! (2017). The Roam Blogger.",
        url: "https://theroamblogger.com/2017/01/17/im-finally-driving/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "another-driving-school",
    failures: ["given up by the first teacher", "failed the practical test three times"],
    feelings: ["worn down"],
    changes: ["Another school, with a teacher who looked at what was weak and what was strong."],
    timeToRecover: null,
    outcome: "passed the fourth test",
    text: "The theory was passed the first time. The practical part was another matter for this driver of twenty, who wrote to a German newspaper. After the required lessons the first teacher gave up: not ready for a test at all, try my colleague. The colleague saw it differently and put the name down for the test, three times. Three times it was not passed. By then close to four thousand euros were gone, and it was time to think of something else. The change was not more of the same. It was another school, with a keen and friendly teacher who looked at what was weak and at what was strong. The fourth test was passed. Looking back, the whole way was called wearing and expensive.",
    sources: [
      {
        citation: "Dürmeier, F. (2018). Führerscheinprüfung: readers tell of their driving test. Süddeutsche Zeitung.",
        url: "http://www.sueddeutsche.de/auto/fuehrerscheinpruefung-ich-habe-fast-einen-radler-angefahren-und-trotzdem-bestanden-1.3967981",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "two-hours-through-cracow",
    failures: ["put off learning to drive for more than ten years, until shortly before fifty"],
    feelings: ["fear since an accident in childhood", "an hour of tension and fright"],
    changes: ["A first lesson was taken, two hours at the wheel, with a teacher who left most of it to the learner."],
    timeToRecover: "one hour of the first lesson, after many years",
    outcome: "the second hour was no longer frightening, and a licence seemed within reach",
    text: "Someone had been putting it off since the age of thirty or so. There had been a serious accident in childhood, and one more dangerous thing was not wanted. Also, there was a wife who could drive. Shortly before fifty there was a reason at last, and a first lesson in Cracow, at night. In Poland, it says, learners drive from the first second. It was two hours through the middle of the city. The teacher left much of it to the learner, the brakes and the signals, and chatted on, as teachers there do, because in the test you have to explain what you do. The first hour was tension and some fright. In the second hour that was gone. A licence seemed to be within reach after all.",
    sources: [
      { citation: "A learner's post on a first driving lesson. Journaly.", url: "https://journaly.com/post/43439" },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "the-third-teacher",
    failures: ["lessons cancelled by one teacher and then by the next", "a month of waiting for a lesson"],
    feelings: ["called the whole of it traumatic", "tired of being messed about", "so happy at the end"],
    changes: ["She told the second teacher that it was over, and went to one whom a friend at work knew."],
    timeToRecover: "eight months in all",
    outcome: "passed the driving test",
    text: "She could not wait to drive, and had her first lesson at nine in the morning on her seventeenth birthday. The teacher was a lovely man and a very busy one: lessons late at night or early in the morning, and some of them cancelled. He offered more than once to name someone else, and in the end she said yes. The second one cost least. He cancelled more and more, and would not pick her up at school or at her mother's house. She waited a month for one lesson. She wrote to him that this was it, thought it over for two weeks, and asked around. The third teacher, whom a friend at work knew, cost a little more, was far more reliable, and fitted the lessons to her days. After eight months in all she passed.",
    sources: [
      {
        citation: "My (traumatic) experience learning to drive (2018). hxnnxhjayne.",
        url: "http://hxnnxhjayne.blogspot.com/2018/09/my-traumatic-experience-learning-to.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
