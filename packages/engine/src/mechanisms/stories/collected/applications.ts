import type { Page } from "../story.ts";

/** Stories about applications. */
export const applications: readonly Page[] = [
  {
    id: "asked-what-was-missing",
    failures: ["turned down by the first choice", "turned down by a second place"],
    feelings: ["discouraged", "self-doubt"],
    changes: ["Asking one of the places that had said no what was missing."],
    timeToRecover: "about a month",
    outcome: "a place on a master's programme first",
    text: "The first no came in the middle of December, from the place at the top of the list. In January there was a second one, and no invitation from anywhere. It was discouraging, and doubt came with it: was something wrong with the application that many readings had not shown? Instead of reading it once more, this applicant asked the second place what was missing. The answer was plain. Tests and marks were fine; what was missing was work in a laboratory. That could be mended. An application to a master's programme went out in time, and within a week it was accepted. The doctorate would have to wait, and that was all right.",
    sources: [
      {
        citation: "The waiting game. Candid cerebrations.",
        url: "http://www.candidcerebrations.com/the-waiting-game/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "five-doctoral-refusals",
    failures: ["turned down by all five doctoral programmes"],
    feelings: ["stung", "tears", "caught off guard"],
    changes: ["He told people who were already on such programmes about the refusals, and asked them for help."],
    timeToRecover: "a year",
    outcome: "a place at his first choice the next year",
    text: "Levi Vonk asked five universities for a place to study anthropology as a doctoral student, and all five said no. He had thought that everything was there: good marks, a master's degree, a year of research. The last letter stung most, because it was friendly and sure that he had other offers. There were tears. When he looked again, he saw that he had thought the odds much better than they were: some of these places take fewer than ten people out of hundreds. He wanted to try again, and this time not on his own. He put his pride aside, wrote to people he knew on such programmes, told them about the refusals and asked for help. A year later his first choice said yes.",
    sources: [
      {
        citation:
          "Vonk, L. (2017). I was rejected by every PhD program I applied to. This year, I got into my top choice. Quartz.",
        url: "https://qz.com/950763/how-to-get-into-graduate-school-according-to-current-phd-students/",
      },
      {
        citation: "The Honors College blog, College of Charleston.",
        url: "https://blogs.charleston.edu/honors/?p=781",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "ten-marks-too-few",
    failures: ["did not get the grades for either university", "one paper had been marked ten marks too low"],
    feelings: ["devastated", "anger", "tears"],
    changes: [
      "She looked through the places still open that same morning, and chose another subject there.",
      "She had a paper marked again.",
    ],
    timeToRecover: "a day until there was a way on",
    outcome: "a place on another course, and one grade more after the second marking",
    text: "At seven in the morning two mails came: no place at her first university, and none at her second. She sat on her bed and cried. She did not even know her marks yet, and she was hard on herself. From that moment she looked through the list of courses that still had places. It was not what she had wanted. But she could choose the subject again, and chose another. Later one of her papers was marked a second time. The exam board had given ten marks too few, and the mark went up by one. For another paper the school would not pay for that. A year later she was still angry about the marking. The search for an open place, she writes, had almost put her in charge of her own life.",
    sources: [
      {
        citation: "What is clearing really like? (2016). Life of Alicia.",
        url: "https://lifeofalicia.co.uk/2016/08/15/what-is-clearing-really-like/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "perfect-except-for-one-thing",
    failures: ["turned down because his years of work had been in another country"],
    feelings: ["devastated"],
    changes: [
      "He stopped asking alone, joined the training of a centre that helps newcomers and took a first job with its help.",
    ],
    timeToRecover: "until the following year",
    outcome: "a first job in the country, and a group in which he helps others with the language",
    text: "Alan Gonzales had run projects at home in the Philippines. In 2017 he came to Canada, lived with his sister and looked for work at once. Nobody wanted him, for one reason: he had not worked in this country before. A bank told him that he was perfect for the job, except for that. It was devastating. The next year he stopped asking on his own. He came upon a centre in his town that helps newcomers, and joined its training for work. With their help he found a first job, at the meat counter of a food shop. He was not bitter about the pay. Some of the people he worked with found English hard, so he began a group to practise with them, in libraries and parks.",
    sources: [
      {
        citation: "Gonzales, A. This new Canadian is paying it forward. Maclean's.",
        url: "https://macleans.ca/society/this-new-canadian-is-paying-it-forward/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
