import type { Page } from "../story.ts";

/** Stories about music. */
export const music: readonly Page[] = [
  {
    id: "one-listener-first",
    failures: ["went to pieces whenever someone listened"],
    feelings: ["fear", "feeling sick on the days of the class"],
    changes: ["One listener at a time, very often; then a few; then the class."],
    timeToRecover: null,
    outcome: "played well before many people for the first time; the shaking came back for another piece",
    text: "A piano student at university had no fear in a band, and went to pieces when playing alone. At the beginning of the year one listener was too much, even a mother in the room. The change was to make the audience small and the number of times large: one person, again and again, then small groups, then the class, shaking and feeling sick on the day. One Friday it went well in front of many people, for the first time. By Monday, with another piece, the shaking was back. It had gone well once, though, and it had been heard. A first concert was set for that week.",
    sources: [
      {
        citation: "Piano Street, piano forum, topic 4208.",
        url: "https://www.pianostreet.com/smf/index.php?topic=4208.0",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "a-beat-too-early",
    failures: ["could not read the shared music or reach the high notes", "came in alone, a beat too early"],
    feelings: ["terrified of joining", "mortified"],
    changes: ["She sang out and risked the wrong note, as the conductor asked, and laughed it off when it came."],
    timeToRecover: "the same evening",
    outcome: "still sings in the choir",
    text: "Melinda Wenner Moyer had sung at school and college, and then hardly at all for about twenty years. One December she felt empty, and soon after she joined a choir nearby. She is shy; walking alone into a room where all knew one another was terrifying. The first evening she lost her way, had forgotten her glasses, could hardly read the music she shared, and did not reach the high notes. But the conductor said something that she kept: better a wrong note sung out than no note for fear of it, for that is how you learn. So she sang out. Some weeks later she came in alone, a beat before everyone else. All heard it, and she was mortified. Then she reminded herself what it was for, and laughed.",
    sources: [
      {
        citation: "Moyer, M. W. I joined a choir and embarrassed myself. Substack.",
        url: "https://melindawmoyer.substack.com/p/i-joined-a-choir-and-embarrassed",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "a-closet-violinist",
    failures: ["for years played for hardly anyone but the teacher"],
    feelings: ["self-conscious", "self-doubt", "excited and nervous in turn"],
    changes: [
      "The orchestra's music was first played through in the lesson, with the hard places looked at one by one.",
    ],
    timeToRecover: "a couple of weeks, after a couple of years",
    outcome: "went to the first rehearsal and found others of the same age there",
    text: "Someone had begun the violin as an adult and kept it well hidden. Hardly anyone but the teacher had ever heard it. Then the teacher asked a simple question: would you like to join the university orchestra? What followed were two weeks between excitement and nerves. What business does a late beginner have among people who have played since they were small, and who still has trouble playing in tune? The lessons changed. The teacher brought the music of the orchestra, they played through it together and stopped at the hard places. There were tips for small things, too: tune the violin at home. On the day the heart was pounding. The conductor turned out to be kind and funny, and some of the players were older as well.",
    sources: [
      {
        citation: "Coming out of the closet (2012). Violinist.com.",
        url: "https://www.violinist.com/blog/frogg018/20123/13260/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "no-place-for-the-trumpet",
    failures: ["did not get into the regional band festival"],
    feelings: ["devastated"],
    changes: ["Every audition after that was taken seriously and prepared for, with no place taken for granted."],
    timeToRecover: "a year",
    outcome: "got into the festival the next two years, and later into a district and a state festival",
    text: "At high school someone played the trumpet higher, louder and faster than others, and thought that this was what counted. There was a small festival for school bands in that part of Massachusetts, by audition, and a place seemed certain. The way to the band leader's office was only to hear which chair it would be. There was none. It was devastating, and then the friends had to be told. Too sure and not ready, was the verdict later. From then on every audition was prepared for as if nothing was certain. The next year there was a place. The year after there was one again, with a fever on the day. It stayed the only one that went wrong at school.",
    sources: [
      {
        citation:
          "Failing an audition is like falling off a bike: you never forget (2021). The Podcasting Store, Medium.",
        url: "https://thepodcastingstore.medium.com/failing-an-audition-is-like-falling-off-a-bike-you-never-forget-d7c84f8186f4",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
