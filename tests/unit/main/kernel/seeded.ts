import fc from 'fast-check';
import { printedSeed } from '../printedSeed.ts';

/** Runs a property with a seed that is printed, so that any run can be done again: `SEED=… npm run unit`. */
export const holds = <T>(
  name: string,
  numRuns: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void,
): void => {
  fc.assert(fc.property(inputs, check), { seed: printedSeed(name), numRuns });
};
