import type { Option } from "./screen.ts";

/** A worded degree and the number it stands for. */
export interface Step extends Option {
  readonly value: number;
}

/** How bad it is, in five worded steps (docs/model.md). */
export const distressSteps: readonly Step[] = [
  { id: "a-little", label: "a little", value: 10 },
  { id: "some", label: "some", value: 30 },
  { id: "bad", label: "bad", value: 50 },
  { id: "very-bad", label: "very bad", value: 70 },
  { id: "overwhelming", label: "overwhelming", value: 90 },
];

/** How the body is, in three words (docs/model.md). */
export const arousalSteps: readonly Step[] = [
  { id: "wound-up", label: "wound up", value: 80 },
  { id: "in-between", label: "in between", value: 50 },
  { id: "flat", label: "flat", value: 20 },
];

/** Willing to try again, in three words. */
export const willingOptions: readonly Option[] = [
  { id: "no", label: "not now" },
  { id: "maybe", label: "maybe" },
  { id: "yes", label: "yes" },
];

/** Steps as plain options. */
export const optionsOf = (steps: readonly Option[]): readonly Option[] => steps.map(({ id, label }) => ({ id, label }));

/** The number a chosen step stands for, or undefined. */
export const valueOf = (steps: readonly Step[], id: string | undefined): number | undefined =>
  steps.find((step) => step.id === id)?.value;

/** The label of the step nearest to a number. */
export const labelFor = (steps: readonly Step[], value: number): string =>
  steps.reduce((best, step) => (Math.abs(step.value - value) < Math.abs(best.value - value) ? step : best)).label;
