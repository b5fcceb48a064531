/** What a relay tells its operator. There is no field for a vault, an address, a token or a path, so none can be told by mistake. */
export interface Happened {
  readonly what: "started" | "answered" | "trouble" | "swept" | "stopping" | "stopped";
  /** The pattern of the route, never what stood in its place. */
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly ms?: number;
  readonly count?: number;
  /** What an error calls itself, and where in the code it was thrown; never its message, which may repeat what was sent. */
  readonly error?: string;
  readonly at?: readonly string[];
}

/** Where it is told. */
export type Log = (happened: Happened) => void;

/** One line of JSON for each, on standard error. `all` is what an operator may ask for; trouble is always told. */
export const logTo =
  (write: (line: string) => void, all: boolean, clock: () => number): Log =>
  (happened) => {
    if (all || happened.what === "trouble")
      write(`${JSON.stringify({ time: new Date(clock()).toISOString(), ...happened })}\n`);
  };

/** An error without its message: its name, its code, and the places in the code that it passed. */
export const placesOf = (error: unknown): Pick<Happened, "error" | "at"> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const mark = [code, errcode].filter((one) => typeof one === "string" || typeof one === "number").join(" ");
  const at = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { error: `${error.name} ${mark}`.trim(), at: at.map((line) => line.trim()).slice(0, 12) };
};
