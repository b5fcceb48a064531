/** What can go wrong in the world is a value: either it worked, or it says what to do next. Only bugs are thrown. */
export type Result<Value, Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** It worked, and this is what came of it. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** It did not work, and this says why and what to do. */
export const no = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });

/** Something asked for that cannot be done: one sentence that says what is wrong and what to do, never a learner's words. */
export interface Refusal {
  readonly type: string;
  readonly says: string;
}

/** A refusal as a result. */
export const refuse = (type: string, says: string): Result<never, Refusal> => no({ type, says });
