/** Three hues, three meanings: plain is what happened, blue what you said, lamp a return. Nothing where NO_COLOR is set. */
export interface Style {
  readonly title: (text: string) => string;
  readonly yours: (text: string) => string;
  readonly lamp: (text: string) => string;
  readonly note: (text: string) => string;
  readonly chosen: (text: string) => string;
}

const same = (text: string): string => text;
const wrapped =
  (on: string, off: string) =>
  (text: string): string =>
    `\u001B[${on}m${text}\u001B[${off}m`;

/** The style of a terminal: with colours, or none. */
export const styleFor = (colours: boolean): Style =>
  colours
    ? {
        title: wrapped("1", "22"),
        yours: wrapped("34", "39"),
        lamp: wrapped("33", "39"),
        note: wrapped("2", "22"),
        chosen: wrapped("1;34", "22;39"),
      }
    : { title: same, yours: same, lamp: same, note: same, chosen: same };

/** Whether this output takes colours: NO_COLOR (any value), FORCE_COLOR and TERM are respected. */
export const takesColours = (env: NodeJS.ProcessEnv): boolean => !env["NO_COLOR"] && env["TERM"] !== "dumb";
