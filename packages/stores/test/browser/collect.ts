// What the acceptance suite takes for Vitest inside a page: tests are collected, then run one after another.
export { expect } from "vitest";

/** What came of one test in a page. */
export interface Outcome {
  readonly name: string;
  readonly error: string | null;
}

type Work = () => unknown;
interface Suite {
  readonly name: string;
  readonly before: Work[];
  readonly after: Work[];
}

const collected: { readonly suite: Suite; readonly name: string; readonly work: Work }[] = [];
let suite: Suite = { name: "", before: [], after: [] };

export const describe = (name: string, work: () => void): void => {
  suite = { name, before: [], after: [] };
  work();
};
export const it = (name: string, work: Work): void => void collected.push({ suite, name, work });
export const beforeEach = (work: Work): void => void suite.before.push(work);
export const afterEach = (work: Work): void => void suite.after.push(work);

/** Runs every test that was collected. */
export const outcomes = async (): Promise<readonly Outcome[]> => {
  const all: Outcome[] = [];
  for (const { suite, name, work } of collected) {
    let error: string | null = null;
    for (const step of [...suite.before, work, ...suite.after]) {
      try {
        await step();
      } catch (fault) {
        error ??= fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      }
    }
    all.push({ name: `${suite.name}: ${name}`, error });
  }
  return all;
};
