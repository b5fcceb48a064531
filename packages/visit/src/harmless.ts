/** Direction overrides and isolates: made visible, since they could make one text look like another. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Controls other than tab and line end: made visible, since a terminal would obey them, and a page would hide them. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;

const visible = (sign: string): string =>
  `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}⟩`;

/** A text that can be shown without being obeyed: controls and direction marks stand there by their numbers. */
export const harmless = (text: string): string => text.replace(DIRECTIONS, visible).replace(CONTROLS, visible);
