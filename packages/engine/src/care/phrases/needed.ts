/** Parts of which every match holds at least one; null where nothing can be said. */
type Needed = readonly string[] | null;

/** So many letters are telling enough: beyond that, fewer parts count for more than longer ones. */
const TELLING = 5;

const shortest = (parts: readonly string[]): number => Math.min(...parts.map(({ length }) => length));

/** The more telling of two: the one that fewer texts hold by chance. */
const moreTelling = (one: Needed, other: Needed): Needed => {
  if (!one || !other) return one ?? other;
  const [a, b] = [Math.min(shortest(one), TELLING), Math.min(shortest(other), TELLING)];
  return a > b || (a === b && one.length <= other.length) ? one : other;
};

/**
 * What a text cannot be without if an expression is to be found in it: parts of which it holds at least one, letter for letter. Reads
 * what phrases are written in (letters, groups, choices, classes, bounded repetitions, looking around) and passes over the rest.
 * Thereby a text is looked at by the few expressions that could be in it, and the others are never made (Cox, "Regular Expression
 * Matching with a Trigram Index", 2012, describes the same for a search over many files).
 */
export const neededBy = (source: string): Needed => {
  let at = 0;

  /** Whether what was just read may be left out; its repetition is read over. */
  const mayBeLeftOut = (): boolean => {
    const repeats = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 10));
    if (!repeats) return false;
    at += repeats[0].length;
    return repeats[1] === undefined ? !repeats[0].startsWith("+") : Number(repeats[1]) === 0;
  };

  /** One of several, up to the end or the bracket that closes them. */
  const choice = (): Needed => {
    let all: Needed = [];
    for (;;) {
      const one: Needed = inARow();
      all = all && one && [...all, ...one];
      if (source[at] !== "|") return all;
      at++;
    }
  };

  const group = (): Needed => {
    const opens = /^\((\?(?::|<?[=!]))?/.exec(source.slice(at, at + 4))?.[0] ?? "(";
    at += opens.length;
    const inside = choice();
    at++;
    // What is looked at only is no part of what is found.
    return opens === "(?:" || opens === "(" ? inside : null;
  };

  const classOver = (): void => {
    while (source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
    at++;
  };

  /** A letter that stands for itself; null for what stands for others, or for none. */
  const letter = (): string | null => {
    const one = source[at++] ?? "";
    if (one !== "\\") return ".^$".includes(one) ? null : one;
    const escaped = source[at++] ?? "";
    if (escaped === "x") {
      at += 2;
      return String.fromCharCode(parseInt(source.slice(at - 2, at), 16));
    }
    return /[\p{L}\d]/u.test(escaped) ? null : escaped;
  };

  const inARow = (): Needed => {
    let best: Needed = null;
    let run = "";
    const close = (): void => {
      if (run !== "") best = moreTelling(best, [run]);
      run = "";
    };
    while (at < source.length && source[at] !== "|" && source[at] !== ")") {
      if (source[at] === "(") {
        close();
        const inside = group();
        if (!mayBeLeftOut()) best = moreTelling(best, inside);
      } else if (source[at] === "[") {
        close();
        classOver();
        mayBeLeftOut();
      } else {
        const one = letter();
        const before = at;
        const isLeftOut = mayBeLeftOut();
        if (one === null || isLeftOut) close();
        else run += one;
        if (at > before) close();
      }
    }
    close();
    return best;
  };

  return choice();
};
