import fc from 'fast-check';
import { env } from 'node:process';

/** Runs a property with a seed that is printed, so that any run can be done again: `SEED=… npm run unit`. */
export const holds = <T>(
  name: string,
  numRuns: number,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void,
): void => {
  const seed = Number(env['SEED'] ?? Date.now() % 2 ** 31);
  console.info(`seed ${String(seed)}: ${name}`);
  fc.assert(fc.property(inputs, check), { seed, numRuns });
};
