import { expect, it } from 'vitest';
import { run } from '../../../scripts/setup/command.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const listeners = (): readonly number[] => signals.map((signal) => process.listenerCount(signal));

it('listens once to each signal, however many commands run at a time, and not when they are done', async () => {
  const before = listeners();

  const running = Array.from({ length: 11 }, () => run([process.execPath, '--version']));
  const during = listeners();
  await Promise.all(running);

  expect(during).toEqual(before.map((count) => count + 1));
  expect(listeners()).toEqual(before);
});

const waiting = 'process.stdout.write("here"); setTimeout(() => undefined, 20_000)';

/** Goes on as soon as the command has said something. */
const startWaiting = (): Promise<{ readonly ended: ReturnType<typeof run> }> =>
  new Promise((resolve) => {
    const ended = run([process.execPath, '-e', waiting], {
      onOutput: () => {
        resolve({ ended });
      },
    });
  });

it('passes a stop signal on to every command that runs', async () => {
  const started = await Promise.all([startWaiting(), startWaiting()]);

  process.emit('SIGTERM');

  const ended = await Promise.all(started.map((one) => one.ended));
  expect(ended).toEqual([
    { code: 1, output: 'here' },
    { code: 1, output: 'here' },
  ]);
});
