/** What a line is there for: danger to life now, dark thoughts and despair, violence and coercion, children and students. */
export const troubles = ["danger", "crisis", "harm", "young"] as const;
export type Trouble = (typeof troubles)[number];

/** One way to reach a person, with the public page that confirms it and the day we looked. */
export interface WayToReach {
  /** What one dials, writes or opens: "116 123", "Text HOME to 741741", "findahelpline.com". */
  readonly label: string;
  /** Whose it is and when they are there, in our own words; nothing that was not confirmed. */
  readonly detail: string;
  /** A number to call, a number to send a text to, a page to open. */
  readonly dial?: string;
  readonly text?: string;
  readonly url?: string;
  readonly for: readonly Trouble[];
  readonly languages?: readonly string[];
  readonly source: string;
  /** The day on which the source was last looked up, as 2026-11-22; 180 days later it counts as stale. */
  readonly checked: string;
}

/** A country and its ways to reach a person: danger first, then crisis, young people, harm. */
export interface Country {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  readonly name: string;
  /** As its people write it, where that is another word. */
  readonly ownName?: string;
  readonly lines: readonly [WayToReach, ...WayToReach[]];
}
