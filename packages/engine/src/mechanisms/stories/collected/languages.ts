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
  {
    id: "speak-so-they-hear-you",
    failures: ["a call about an important client, and the caller's name not understood"],
    feelings: ["scared all day", "it felt like the end of the world"],
    changes: ["Speaking louder and standing straight, with the mistakes left in."],
    timeToRecover: null,
    outcome: "people were surprised how short the time in the country had been",
    text: "New in Canada and new in the work, someone was scared all day: of mistakes, and of speaking with colleagues. Staying in the office with the door closed would have been best. One afternoon a colleague rang about an important client. The name went by too fast, and the number she gave was shared by a whole floor. The boss sent the newcomer downstairs to ask who had called. It felt like the end of the world. Some days later the boss closed the door and said that missing experience and imperfect English were no great matter: shoulders back, and loud enough for everyone to hear. From then on that is how it was done. The English was still not wonderful. But now people were surprised how short the time in Canada had been.",
    sources: [
      {
        citation: "A newcomer's post on speaking up at work. Rolia.net.",
        url: "http://www.rolia.net/zh/post.php?f=0&p=286414",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "aloud-in-the-car",
    failures: ["everything in the language but speaking"],
    feelings: ["fear of speaking"],
    changes: ["Speaking alone first, almost every day, until a real conversation was a smaller step."],
    timeToRecover: "a few months",
    outcome: "understood and was understood, and later travelled abroad",
    text: "Of all the parts of learning a language, speaking was the one that someone liked least and was afraid of. It had waited until last. But whoever wants to talk with people has to talk. So the first listener was nobody: almost every day someone spoke alone, in the car on the way to work, in the shower, about what there was to do that day, about books to read and films to watch. Sometimes it was a whole invented conversation. It may have looked strange. After a few months there was enough courage for real people, in an app where strangers talk with one another. It went well. The others could be understood, and so could the newcomer. From then on, a trip abroad was no longer only a thought. In 2022 it took place.",
    sources: [
      {
        citation: "And then came speaking (2024). The Polyglot Palette.",
        url: "https://thepolyglotpalette.blogspot.com/2024/05/and-then-came-speaking.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "three-months-of-a-phrasebook",
    failures: ["three months with a phrasebook for a few polite words"],
    feelings: ["lonely at times", "terrified of speaking"],
    changes: ["A partner on the internet, one language in exchange for the other, instead of the phrasebook alone."],
    timeToRecover: null,
    outcome: "real conversations in the new language",
    text: "A new job in Abu Dhabi was a reason to dance round the room. Then everyday life came. Some colleagues spoke no English, it was lonely at times, and with a phrasebook three months went by and left a few polite words. Most of the others wanted to practise their English, and did not quite believe that someone wanted to learn Arabic, however often it was said. A few older colleagues had no English at all. That was a hope, and it brought difficulties of its own. To speak the new language was a terrifying thought. So the learner looked further away, and found a partner on the internet for an exchange: one language for the other. From there the way went on, out of the fear of speaking and into real conversations.",
    sources: [
      {
        citation:
          "Conversation exchange: how an online language buddy took me from fear to conversations. Fluent in 3 Months.",
        url: "https://www.fluentin3months.com/conversation-exchange/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "the-first-call-in-arabic",
    failures: ["sentences that came out wrong in the first call"],
    feelings: ["nervous", "confidence very low", "discouraged after the call"],
    changes: ["Going over the phrases beforehand, and afterwards looking for what had worked."],
    timeToRecover: null,
    outcome: "several phrases understood and answered, and the first call done",
    text: "After two months of Arabic came the first call with someone who had grown up with it. Before it, confidence was very low. What if nobody understands anything, and two months of work were all wrong? It was a feeling known from another language: the first call in Chinese had been like that, and after many calls there was no fear left. So the preparation was plain. The learner went over the phrases to be said, and guessed which ones would come back. The beginning went well. Then the learner went too far and the sentences came out wrong, and that was discouraging, then and afterwards. But on looking back there was something to keep: several phrases understood and answered without a stumble, and a few words guessed from the rest. And the other person had been patient.",
    sources: [
      {
        citation: "First time speaking? Here we go! Arabic week 9 (2016). What did you just say, Alex.",
        url: "http://whatdidyoujustsayalex.blogspot.com/2016/09/first-time-speaking-here-we-go-arabic.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "two-pages-a-day",
    failures: ["had to leave a university because too many courses were not passed"],
    feelings: ["anxiety that it would be far too hard"],
    changes: ["Two pages of the textbook a day, and no more than that to begin with."],
    timeToRecover: null,
    outcome: "passed the highest level of the Japanese exam by self-study",
    text: "Studying had not come easily. In the second year at a university at home, someone did not pass most of the courses, and the rule there was strict: out. Another university took the student in, with a heavy load of courses that had nothing to do with languages. In that same time came the wish to learn Japanese, and with it the fear that many know: too hard, not for me. The largest difficulty was not the language but keeping at it. So the beginning was made very small: two pages of the textbook a day, only two. It began from nothing, without a teacher, and it went on. In the end it led to the highest of the exams in Japanese, and to a pass.",
    sources: [
      {
        citation: "How to pass the JLPT N1 by self-study (in Japanese). Nippon Adventure.",
        url: "https://nipponadventure.com/pass-jlpt-n1-self-study",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "speaking-before-all-else",
    failures: ["too few points in speaking, and a second marking that changed nothing"],
    feelings: ["stress, cried away", "worries"],
    changes: ["Two hours before work each day, speaking first, with a coach and trial exams."],
    timeToRecover: "less than a year",
    outcome: "passed the English exam the second time",
    text: "She was a nurse from the Philippines, at work in another country, though not yet as a nurse. For the next step she needed an exam in English. In November 2019 all of it was fine except the speaking: 6.5, not enough. She was sure of herself and asked for a second marking. Nothing changed. Then I can do it again, she told herself. First there was an illness, and an operation that had to wait. When she was well, she took time to think, and studied in another way: two hours every day before work, and speaking before all else, with a coach and trial exams. Two weeks before the day her shifts took over the plan. She cried the stress away, and prayed. Then she sat the exam a second time, and it was enough.",
    sources: [
      {
        citation: "Be determined and focus on your goal: Leah Marie, RN. Health Carousel Philippines.",
        url: "https://healthcarousel.ph/be-determined-and-focus-on-your-goal-and-you-will-achieve-it-leah-marie-rn/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
