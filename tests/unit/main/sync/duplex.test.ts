import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { createDuplex, OtherSideFailed } from '../../../../main/sync/duplex.ts';
import type { Answers, Duplex } from '../../../../main/sync/duplex.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Two ends of a real message port. */
const pair = (answers: Answers) => {
  const { port1, port2 } = new MessageChannel();
  closers.push(() => {
    port1.close();
  });
  const told: (readonly [string, unknown])[] = [];
  const errors: string[] = [];
  const over = (port: typeof port1, own: Answers): Duplex =>
    createDuplex(
      {
        send: (message) => {
          port.postMessage(message);
        },
        receive: (listener) => {
          port.on('message', listener);
        },
      },
      {
        answers: own,
        onTold: (name, fact) => told.push([name, fact]),
        onError: (name) => errors.push(name),
      },
    );
  return { near: over(port1, {}), far: over(port2, answers), told, errors };
};

it('answers each question by itself, whatever the order of the answers', async () => {
  const { near } = pair({
    slow: async (input) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      return ['slow', input];
    },
    quick: (input) => ['quick', input],
  });

  const both = await Promise.all([near.ask('slow', 1), near.ask('quick', 2)]);

  expect(both).toEqual([
    ['slow', 1],
    ['quick', 2],
  ]);
});

it('tells a question that its answer threw, and keeps the words of the error at home', async () => {
  const { near, errors } = pair({
    breaks: () => {
      throw new Error('a person and her words');
    },
  });

  await expect(near.ask('breaks', null)).rejects.toThrow('no answer to breaks');
  expect(errors).toEqual(['breaks']);
});

it('refuses a question that nobody answers', async () => {
  const { near } = pair({});

  await expect(near.ask('toString', null)).rejects.toThrow(OtherSideFailed);
});

it('lets nobody wait when the other side is gone', async () => {
  const { near } = pair({ never: () => new Promise(() => undefined) });
  const asked = near.ask('never', null);

  near.close();

  await expect(asked).rejects.toThrow(OtherSideFailed);
});
