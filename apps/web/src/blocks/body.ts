/** How a body may be, as a small stroke beside the word: how many waves, how high, how far it falls. */
const strokes: { readonly [answer: string]: readonly [waves: number, height: number, fall: number] } = {
  "wound-up": [3.2, 4.6, 0],
  "in-between": [1, 1.8, 0],
  flat: [0, 0, 3],
};

const STEPS = 40;

/** The stroke of an answer on 20 by 14, as a path; null for an answer that has none. */
export const strokeOf = (answer: string): string | null => {
  const stroke = strokes[answer];
  if (!stroke) return null;
  const [waves, height, fall] = stroke;
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const t = i / STEPS;
    // It swells and dies away, as a breath of wind does.
    const y = 7 - Math.sin(2 * Math.PI * waves * t) * height * Math.sin(Math.PI * t) ** 0.5 + fall * (2 * t - 1);
    return `${(1 + 18 * t).toFixed(1)} ${y.toFixed(1)}`;
  });
  return `M${points.join("L")}`;
};
