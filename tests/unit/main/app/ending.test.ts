import { expect, test } from 'vitest';
import { createEnding } from '../../../../main/app/ending.ts';
import type { EndingParts } from '../../../../main/app/ending.ts';

const aRun = (parts: Partial<EndingParts> = {}) => {
  const steps: string[] = [];
  const errors: unknown[] = [];
  const note = (step: string) => () => {
    steps.push(step);
    return Promise.resolve();
  };
  const ending = createEnding({
    ask: () => {
      steps.push('ask');
      return true;
    },
    waitMs: 60_000,
    mayLeave: () => {
      steps.push('may leave?');
      return Promise.resolve(false);
    },
    settled: note('settled'),
    close: note('close'),
    onError: (error) => errors.push(error),
    exit: () => {
      steps.push('exit');
    },
    ...parts,
  });
  return { ending, steps, errors };
};

test('it asks the page, waits for what was sent, closes the store and leaves, in that order', async () => {
  const { ending, steps } = aRun();

  const ended = ending.end('person');
  ending.flushed(true);
  await ended;

  expect(steps).toEqual(['ask', 'settled', 'close', 'exit']);
});

test('it closes nothing before the page has answered', async () => {
  const { ending, steps } = aRun();

  const ended = ending.end('person');
  await Promise.resolve();
  expect(steps).toEqual(['ask']);

  ending.flushed(true);
  await ended;
});

test('a page that does not answer holds it up no longer than the given time', async () => {
  const { ending, steps } = aRun({ waitMs: 5 });

  await ending.end('person');

  expect(steps).toEqual(['ask', 'settled', 'close', 'exit']);
});

test('it does not wait for a page that is gone', async () => {
  const { ending, steps } = aRun({ ask: () => false });

  await ending.end('person');

  expect(steps).toEqual(['settled', 'close', 'exit']);
});

test('asked twice it ends once', async () => {
  const { ending, steps } = aRun({ ask: () => false });

  await Promise.all([ending.end('person'), ending.end('person')]);

  expect(steps).toEqual(['settled', 'close', 'exit']);
});

test('a part that cannot close is reported and does not keep the app open', async () => {
  const { ending, steps, errors } = aRun({
    ask: () => false,
    close: () => Promise.reject(new Error('disk')),
  });

  await ending.end('person');

  expect(errors).toHaveLength(1);
  expect(steps).toEqual(['settled', 'exit']);
});

test('who would leave an unsaved text behind may go back, and ask again', async () => {
  const { ending, steps } = aRun();

  const first = ending.end('person');
  ending.flushed(false);
  await first;
  expect(steps).toEqual(['ask', 'may leave?']);

  const second = ending.end('person');
  ending.flushed(true);
  await second;
  expect(steps.slice(2)).toEqual(['ask', 'settled', 'close', 'exit']);
});

test('a page that only says later that something is not kept is heard too', async () => {
  const { ending, steps } = aRun({
    waitMs: 5,
    settled: () => {
      ending.flushed(false);
      return Promise.resolve();
    },
  });

  await ending.end('person');

  expect(steps).toEqual(['ask', 'may leave?']);
});

test('who leaves it behind on purpose leaves', async () => {
  const { ending, steps } = aRun({ mayLeave: () => Promise.resolve(true) });

  const ended = ending.end('person');
  ending.flushed(false);
  await ended;

  expect(steps).toEqual(['ask', 'settled', 'close', 'exit']);
});

test('a computer that shuts down waits for no answer', async () => {
  const { ending, steps } = aRun({ mayLeave: () => new Promise(() => undefined) });

  const ended = ending.end('person');
  ending.flushed(false);
  await Promise.resolve();
  await Promise.all([ended, ending.end('system')]);

  expect(steps).toEqual(['ask', 'settled', 'close', 'exit']);
});
