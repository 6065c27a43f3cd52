import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { startTextVetter } from '../../../../../main/sync/texts/textVetter.ts';
import { programsForTests } from '../../../../fixtures/programsForTests.ts';
import { asked, aText, hostile } from '../../../../unit/main/sync/texts/hostile.ts';

const built = programsForTests({ vetWorker: 'main/sync/texts/vetWorker.ts' });

describe('the thread that tries edits', () => {
  it('answers as the check does', async () => {
    const vetter = startTextVetter(built.at('vetWorker'));

    expect(await vetter.vet([asked(aText)])).toBe(true);
    for (const [, update] of hostile) expect(await vetter.vet([asked(update)])).toBe(false);
    expect(await vetter.vet([asked(aText), asked(aText)])).toBe(true);
    vetter.close();
  });

  it.each([
    ['never ends', 'for (;;);'],
    ['eats all memory', 'const all = []; for (;;) all.push(new Array(100_000).fill(all.length));'],
    ['falls over', 'throw new Error("x");'],
    ['goes away', 'process.exit(1);'],
  ])('scenario 22: is killed when it %s, and the app goes on meanwhile', async (_what, body) => {
    const program = join(tmpdir(), `vetter-${process.pid}.cjs`);
    await writeFile(
      program,
      `require('node:worker_threads').parentPort.on('message', () => { ${body} });`,
    );
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const vetter = startTextVetter(program, 2_000);
    delay.enable();

    const answers = await Promise.all([vetter.vet([asked(aText)]), vetter.vet([asked(aText)])]);

    delay.disable();
    expect(answers).toEqual([false, false]);
    expect(delay.percentile(50) / 1e6).toBeLessThan(100);
    vetter.close();
    await rm(program);
  });

  it('gives the texts of a large base their time together, and each few its own limit', async () => {
    const program = join(tmpdir(), `slices-${process.pid}.cjs`);
    // Never ends with many at once, nor with much at once.
    const body = `if (all.length > 100 || JSON.stringify(all).length > 2 ** 21) for (;;);`;
    await writeFile(
      program,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', (all) => { ${body} parentPort.postMessage(true); });`,
    );
    const vetter = startTextVetter(program, 10_000);
    const large = { ...asked(aText), update: 'A'.repeat(2 ** 19) };

    expect(await vetter.vet(Array.from({ length: 1_000 }, () => asked(aText)))).toBe(true);
    expect(await vetter.vet(Array.from({ length: 9 }, () => large))).toBe(true);
    expect(await vetter.vet([])).toBe(true);
    vetter.close();
    await rm(program);
  });
});
