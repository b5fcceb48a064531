/** The logistic function: log-odds to a probability in (0, 1). */
export const sigma = (x: number): number => 1 / (1 + Math.exp(-x));

/** The log-odds of a probability in (0, 1). */
export const logit = (p: number): number => Math.log(p / (1 - p));

/** Decisions compare rounded numbers, since exp and log may differ in the last bit between machines (docs/model.md). */
export const rounded = (x: number): number => Math.round(x * 1e6) / 1e6;
