import { encode } from "uqr";

/** Empty modules around a code, without which a camera does not find it. */
const QUIET = 4;

/** A text as a picture to scan: how many modules wide it is, its quiet edge included, and the dark ones as one path. */
export const qrOf = (text: string): { readonly size: number; readonly path: string } => {
  const { data, size } = encode(text, { ecc: "M", border: 0 });
  const runs = data.flatMap((row, y) => {
    const drawn: string[] = [];
    for (let x = 0; x < size; x++) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x++;
      drawn.push(`M${from + QUIET} ${y + QUIET}h${x - from + 1}v1H${from + QUIET}z`);
    }
    return drawn;
  });
  return { size: size + 2 * QUIET, path: runs.join("") };
};
