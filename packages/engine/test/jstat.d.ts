// jstat ships no types; these are the few functions the tests hold our own against.
declare module "jstat" {
  const jstat: {
    readonly beta: {
      readonly cdf: (x: number, a: number, b: number) => number;
      readonly inv: (p: number, a: number, b: number) => number;
    };
    readonly gammaln: (x: number) => number;
  };
  export default jstat;
}
