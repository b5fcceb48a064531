/** The five sizes of a step, in logits; 0 is a typical task when the goal was added. */
export const difficulties = { tiny: -3, easy: -1.5, normal: 0, hard: 1.5, stretch: 3 } as const;
export type DifficultyName = keyof typeof difficulties;

/** The five names, smallest first. */
export const difficultyNames = Object.keys(difficulties) as readonly DifficultyName[];

/** What a difficulty is when nobody said: normal. */
export const NORMAL = difficulties.normal;

/** The name of the size nearest to a difficulty in logits. */
export const nearestDifficulty = (b: number): DifficultyName =>
  difficultyNames.reduce((best, name) =>
    Math.abs(difficulties[name] - b) < Math.abs(difficulties[best] - b) ? name : best,
  );
