import { expect, it, vi } from 'vitest';
import { flushAll, registerFlush } from '../../../../renderer/app/flush.ts';

it('waits for every editor, also when one of them cannot send', async () => {
  const sent: string[] = [];
  const stops = [
    registerFlush(() => Promise.reject(new Error('no connection'))),
    registerFlush(async () => {
      await Promise.resolve();
      sent.push('les');
    }),
  ];

  expect(await flushAll()).toBe(false);

  expect(sent).toEqual(['les']);
  stops.forEach((stop) => {
    stop();
  });
});

it('says whether all of it is kept', async () => {
  const stops = [registerFlush(() => Promise.resolve(true))];
  expect(await flushAll()).toBe(true);

  stops.push(registerFlush(() => Promise.resolve(false)));
  expect(await flushAll()).toBe(false);
  stops.forEach((stop) => {
    stop();
  });
});

it('leaves the field in which somebody types, so that it keeps what was typed', async () => {
  const input = document.createElement('input');
  const onBlur = vi.fn();
  input.addEventListener('blur', onBlur);
  document.body.append(input);
  input.focus();

  await flushAll();

  expect(onBlur).toHaveBeenCalledOnce();
});

it('forgets an editor that has gone', async () => {
  const flush = vi.fn();
  registerFlush(flush)();

  await flushAll();

  expect(flush).not.toHaveBeenCalled();
});
