import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { startChild } from '../../../unit/main/store/faults/child.ts';

const opened = z.object({
  found: z.array(z.string()),
  report: z.object({ mended: z.number(), setAside: z.number(), readOnly: z.string().nullable() }),
});
/** What a start of the program saw before its first edit. */
export type Opened = z.infer<typeof opened>;

export interface Trial {
  readonly program: string;
  readonly scenario: string;
  readonly folder: string;
  readonly kills: number;
  /** Between 0 and 1, for the moment of each kill. */
  readonly random: (n: number) => number;
  /** Each start looks back on the kill before it; `kept` is all that was ever acknowledged. */
  readonly check: (seen: Opened, kept: readonly string[], n: number) => void;
}

/** One profile that is edited by a process, which is killed; time after time. */
export const endure = async (trial: Trial): Promise<readonly string[]> => {
  const kept: string[] = [];
  for (let n = 1; n <= trial.kills; n += 1) {
    const args = [trial.program, trial.scenario, trial.folder, String(n)];
    const child = startChild(process.execPath, args);
    // By what it did, not by the clock: a busy machine must not kill it before it has begun.
    const edits = Math.floor(trial.random(n) * 14);
    await (edits === 0 ? child.until('opened') : child.until('kept', edits));
    await setTimeout(trial.random(-n) * 6);
    child.process.kill('SIGKILL');
    for (const { what, detail } of await child.told) {
      if (what === 'opened') trial.check(opened.parse(detail), [...kept], n);
      if (what === 'kept') kept.push(String(detail));
    }
  }
  return kept;
};

/** Luck from a seed that can be printed. */
export const seededLuck =
  (seed: number) =>
  (n: number): number =>
    ((Math.imul(n + seed, 2654435761) >>> 0) % 1000) / 1000;
