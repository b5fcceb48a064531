/** Made when it is first needed: most commands write nothing that has to be wrapped. */
let segments: Intl.Segmenter | undefined;

/** What a person would call the characters of a text. */
export const graphemes = (text: string): readonly string[] => {
  segments ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return Array.from(segments.segment(text), ({ segment }) => segment);
};

/** Columns that a character takes: two for wide East Asian ones and pictures, else one. */
const columnsOf = (grapheme: string): number =>
  /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|^\p{Extended_Pictographic}/u.test(
    grapheme,
  )
    ? 2
    : 1;

/** Columns that a text takes. */
export const widthOf = (text: string): number => graphemes(text).reduce((sum, one) => sum + columnsOf(one), 0);

/** A text in lines of at most so many columns, broken at spaces where it can be; leading spaces and a dash indent what follows. */
export const wrap = (text: string, columns: number): readonly string[] =>
  text.split("\n").flatMap((line) => {
    const lead = /^\s*(?:- )?/.exec(line)?.[0] ?? "";
    const indent = " ".repeat(lead.length);
    const lines: string[] = [];
    let current = "";
    for (const word of line.slice(lead.length).split(" ")) {
      const longer = current === "" ? `${lead}${word}` : `${current} ${word}`;
      if (widthOf(longer) <= columns || current === "") current = longer;
      else {
        lines.push(current);
        current = `${indent}${word}`;
      }
      while (widthOf(current) > columns) {
        const signs = graphemes(current);
        let fits = 0;
        for (let width = 0; fits < signs.length && width + columnsOf(signs[fits] as string) <= columns; fits++)
          width += columnsOf(signs[fits] as string);
        lines.push(signs.slice(0, fits).join(""));
        current = signs.slice(fits).join("");
      }
    }
    return [...lines, current];
  });
