import { fill } from "@reprise/engine";
import { words } from "./words/en.ts";

/** From one day to another as one says it; the year once where both are in it, and one day once. */
export const sayDays = ({ from, until }: { readonly from: string; readonly until: string }): string => {
  if (from === until) return from;
  const year = ` ${until.split(" ").at(-1) ?? ""}`;
  return fill(words.days, { from: from.endsWith(year) ? from.slice(0, -year.length) : from, until });
};
