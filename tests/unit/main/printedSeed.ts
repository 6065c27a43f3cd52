import { env } from 'node:process';

const seeds = new Map<string, number>();

/**
 * A seed that is printed, so that any run can be done again: `SEED=… npx vitest run FILE`. One for
 * each name: a test that is tried once more meets the same luck, and fails again.
 */
export const printedSeed = (name: string): number => {
  const seed = seeds.get(name) ?? Number(env['SEED'] ?? Date.now() % 2 ** 31);
  seeds.set(name, seed);
  console.info(`seed ${String(seed)}: ${name}`);
  return seed;
};
