/** A line as long as this was broken for its width, and not because something ended. */
const BROKEN = 45;

/** A text that was broken for a wide page, so that a narrow one breaks it where it has to. No word of it changes. */
export const flowing = (text: string): string =>
  text.replace(/^(.*[^\s-])\n(?=[^\s\d-])/gm, (whole, line: string) => (line.length < BROKEN ? whole : `${line} `));
