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
];
