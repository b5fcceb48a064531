import type { Page } from "../story.ts";

/** Stories about writing. */
export const writing: readonly Page[] = [
  {
    id: "another-journal",
    failures: ["an article sent back with a long list", "the new version turned down"],
    feelings: ["sadness", "frustration", "the urge to give up"],
    changes: ["She sent the improved article to another journal."],
    timeToRecover: null,
    outcome: "the article was accepted by another journal",
    text: "A journal sent Yunita Awang's article back with a long list of comments. It felt like going through another round of corrections to her doctoral thesis. She worked on the answers for weeks and sent the new version to the same journal, with high hopes. It was turned down. What came then was sadness, frustration and the urge to give up. She told herself that a no to one article was not going to take her subject from her. Then she changed one thing: where it went. She sent the same article, with all those weeks of work in it, to another journal of good name. There it was accepted.",
    sources: [
      {
        citation: "Awang, Y. Being rejected is not the end… Be positive! Your research, your life, your story. Medium.",
        url: "https://medium.com/your-research-your-life-your-story/being-rejected-is-not-the-end-be-positive-d2ef139b0e1c",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "first-real-answer",
    failures: ["her first novel was turned down by one agency after another"],
    feelings: ["uncomfortable", "disheartened", "doubt about being any good"],
    changes: [
      "She stopped sending for a while and reworked the book after the one letter that said what it needed.",
      "She then wrote to small publishers instead of agents.",
    ],
    timeToRecover: "two years from the first letters",
    outcome: "a contract for the novel in 2012",
    text: "Amanda Lynch had finished her first novel, and sending it out made her uncomfortable. She had become a mother a short time before, and it was hard to feel like a writer. One refusal came after another, mostly in set words. It was disheartening. After some months she wondered whether she wrote badly, and set a date: if nothing changed by the end of the year, she would stop. Then a refusal came that was written for her. The founder of an agency did not want the book, and said what would make it better. So she stopped sending for a while and worked on the book, through the birth of another child. She then left agents aside and wrote to small publishers. In 2012, two years after the first letters, she had a contract.",
    sources: [
      {
        citation: "Welcome, Amanda Lynch (2014). kamboham.com.",
        url: "https://kamboham.com/2014/10/18/welcome-amanda-lynch/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "a-list-of-good-and-bad",
    failures: ["the thesis at the end of the degree did not pass"],
    feelings: ["tears, often", "low moods", "raw"],
    changes: ["Writing time and free time were both planned, and help from the university was taken."],
    timeToRecover: "a summer of rewriting",
    outcome: "when this was written, the new version was already far better than the first",
    text: "July was to have been the graduation. The thesis had not passed, and the news came during a holiday. There were pictures of all the others, and then a ban on looking at them. A party that was meant for the degree took place without one. There were tears, often, and this student says so without shame. In September, with the rewriting still to be finished, two lists were written. On the first was all that hurt, down to telling the parents. It felt less raw once it stood there. On the second was what was good: the university helped well, there were weeks left, and writing time and free time were both planned now, which made the free time worth more. And the new version was already far better than the first.",
    sources: [
      {
        citation: "Expel: get rid of the bad and look for the good (2015). bluestripedsquare.",
        url: "http://bluestripedsquare.blogspot.com/2015/09/expel-get-rid-of-bad-and-look-for-good.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "one-small-suggestion",
    failures: ["a first chapter that her writing group sent back again and again"],
    feelings: ["beyond stressed", "tears", "panic about time running out"],
    changes: ["She wrote to a friend that she was going under, and talked the chapter through on the telephone."],
    timeToRecover: "about ten days",
    outcome: "the book went to the publisher in time, and a contract for two books followed",
    text: "A rewritten book was due at a publisher, and Rhonda McKnight knew at once where the trouble was: chapter one. She had sent it off unfinished because she did not know how to make it better, and now she still did not know. She tried this and that and showed it to her writing group, and all of them said the same: it is not working. By the middle of December she was beyond stressed. Her last version went to a friend, who did not like it either. She burst into tears and wrote back that she could not do it and that time was running out. The friend called. They talked it through, one small suggestion came up, and it changed the whole opening. On Christmas Eve the book was in the post. A contract for two books followed.",
    sources: [
      {
        citation: "McKnight, R. (2009). My journey to publication, part III.",
        url: "https://rhondamcknight.blogspot.com/2009/05/my-journey-to-publication-part-iii.html",
      },
      {
        citation: "McKnight, R. (2009). My journey to publication, part VII.",
        url: "http://rhondamcknight.blogspot.com/2009/06/my-journey-to-publication-part-vii.html",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "two-months-before-the-file",
    failures: ["for two months could not open the file", "turned down again after the revision"],
    feelings: ["afraid", "pain at reading the reviews", "anger"],
    changes: [
      "The fear was noticed and called by its name; with the date close, the file was opened and the paper read again.",
      "After the second no, the paper went to another journal.",
    ],
    timeToRecover: "three months until the revision, and longer until the yes",
    outcome: "the paper was taken by another journal after further changes",
    text: "It was the first paper from a thesis, and after four months a big journal sent it back: no for now, but work on it. There were three reports and three months. Two reports were mostly kind. With the writer of the third there were angry talks in the head for a week. Then nothing happened. For about two months the folder could not even be opened. It was not a lack of time, as became clear later, it was fear: the reviews hurt so much that the paper had to be worthless, and better not looked at. Three weeks before the date the file was opened, because it had to be, and the paper read again. The same reviewer said no once more. Another journal, after further changes, said yes.",
    sources: [
      {
        citation: "Overcoming my resistance to my own writing (2016). PhD in a hundred steps.",
        url: "https://phdinahundredsteps.com/2016/05/30/overcoming-my-resistance-to-my-own-writing/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
  {
    id: "the-third-report",
    failures: ["one of three reviewers did not want the paper printed"],
    feelings: ["like a bucket of cold water", "disappointment", "hurt", "spite"],
    changes: ["Each report was answered, round after round, and the printed paper was read again weeks later."],
    timeToRecover: "three more rounds of review",
    outcome: "the paper was printed, and better for it; a second paper has been sent in since",
    text: "Shortly after a first degree, a young astronomer sent in a first paper and was full of joy: something from this desk was going to be part of science. What came back was like a bucket of cold water. Two reviewers were kind. The third did not want the paper at all, in a tone that was close to hostile. The joy was gone, and the two good reports did not take the hurt away. There were three more rounds of answers, driven by a good deal of spite, as the writer says. Then the paper was taken. Some weeks later, in print, it was read once more with fresh eyes. It became clear how much the third report had helped to make it better. A second paper has gone out since.",
    sources: [
      {
        citation: "What I learned from the peer-review process (so far) (2022). blog.intercat.dk.",
        url: "https://blog.intercat.dk/2022/01/21/what-i-learned-from-the-peer-review-process-so-far/",
      },
    ],
    checked: "2026-11-22",
    licence: "MIT",
  },
];
