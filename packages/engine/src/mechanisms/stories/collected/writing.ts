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
];
