import type { IpcMainInvokeEvent } from 'electron';
import { expect, test } from 'vitest';
import { registerHandlers } from '../../../../main/ipc/registerHandlers.ts';
import { contract } from '../../../../shared/ipc/contract.ts';
import type { Channel, Handlers, Reply } from '../../../../shared/ipc/contract.ts';

type Ask = (event: IpcMainInvokeEvent, input: unknown) => Promise<Reply<unknown>>;

const ours = { frameId: 1 } as IpcMainInvokeEvent;
const foreign = { frameId: 2 } as IpcMainInvokeEvent;
const aWrite = {
  edits: [{ op: 'delete', kind: 'initiative', id: '01900000-0000-7000-8000-000000000001' }],
  action: 'delete',
};

/** The handlers on a stand-in for `ipcMain`, and a way to ask them as a page would. */
const registered = (
  handlers: Partial<Record<Channel, (input: never) => unknown>>,
  present: Promise<void> = Promise.resolve(),
) => {
  const asked: string[] = [];
  const doors = new Map<string, Ask>();
  const all = Object.fromEntries(
    Object.keys(contract).map((channel) => [
      channel,
      (input: never) => {
        asked.push(channel);
        return handlers[channel as Channel]?.(input) ?? null;
      },
    ]),
  ) as unknown as Handlers;
  const { settled } = registerHandlers(
    { handle: (channel, listener) => doors.set(channel, listener as Ask) },
    present.then(() => all),
    { isOurs: (event) => event === ours },
  );
  const ask = (channel: string, input: unknown, event = ours): Promise<Reply<unknown>> => {
    const door = doors.get(channel);
    if (door === undefined) throw new Error(`no channel ${channel}`);
    return door(event, input);
  };
  return { ask, asked, doors, settled };
};

const later = () => {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { done, finish };
};

test('every channel of the contract has a handler, and no other has', () => {
  expect([...registered({}).doors.keys()].sort()).toEqual(Object.keys(contract).sort());
});

test('a good request gets its answer', async () => {
  const { ask } = registered({ 'app:launch': () => ({ sample: true }) });

  expect(await ask('app:launch', null)).toEqual({ ok: true, value: { sample: true } });
});

test('a foreign sender gets a reference and nothing is asked', async () => {
  const { ask, asked } = registered({});

  const reply = await ask('settings:get', null, foreign);

  expect(reply).toEqual({
    ok: false,
    reference: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
  });
  expect(asked).toEqual([]);
});

test.each([
  ['a request without its input', undefined],
  ['no edits', { edits: [], action: 'edit' }],
  ['an action nobody knows', { ...aWrite, action: 'steal' }],
  ['an id that is none', { edits: [{ ...aWrite.edits[0], id: '../../etc' }], action: 'delete' }],
  ['a text', 'drop everything'],
])('%s is refused before the handler sees it', async (_what, input) => {
  const { ask, asked } = registered({});

  const reply = await ask('entry:write', input);

  expect(reply.ok).toBe(false);
  expect(asked).toEqual([]);
});

test('a question of sharing can be answered by the longest name of an author', async () => {
  const { ask, asked } = registered({});

  const reply = await ask('sharing:approve', { key: 'u'.repeat(100), as: 'keep' });

  expect(reply.ok).toBe(true);
  expect(asked).toEqual(['sharing:approve']);
});

test('a handler that breaks gives a reference, never its message', async () => {
  const { ask } = registered({
    'settings:get': () => {
      throw new Error('Geheim van de buurvrouw');
    },
  });

  const reply = await ask('settings:get', null);

  expect(reply.ok).toBe(false);
  expect(JSON.stringify(reply)).not.toContain('buurvrouw');
});

test('changing requests run one at a time, in the order they came', async () => {
  const first = later();
  const ran: number[] = [];
  let count = 0;
  const { ask } = registered({
    'entry:write': async () => {
      const me = ++count;
      if (me === 1) await first.done;
      ran.push(me);
    },
  });

  const both = [ask('entry:write', aWrite), ask('entry:write', aWrite)];
  await Promise.resolve();
  first.finish();
  await Promise.all(both);

  expect(ran).toEqual([1, 2]);
});

test('a change that breaks does not stop the next one', async () => {
  let count = 0;
  const { ask } = registered({
    'entry:write': () => {
      count += 1;
      if (count === 1) throw new Error('x');
      return 'kept';
    },
  });

  const replies = await Promise.all([ask('entry:write', aWrite), ask('entry:write', aWrite)]);

  expect(replies.map(({ ok }) => ok)).toEqual([false, true]);
});

test('reading does not wait for a change that takes long', async () => {
  const slow = later();
  const { ask } = registered({ 'entry:write': () => slow.done });
  const writing = ask('entry:write', aWrite);

  expect((await ask('settings:get', null)).ok).toBe(true);

  slow.finish();
  await writing;
});

test('it is settled once every change that was asked for is handled', async () => {
  const slow = later();
  const done: string[] = [];
  const { ask, settled } = registered({
    'entry:write': async () => {
      await slow.done;
      done.push('written');
    },
  });
  const writing = ask('entry:write', aWrite);

  const settling = settled().then(() => done.push('settled'));
  slow.finish();
  await Promise.all([writing, settling]);

  expect(done).toEqual(['written', 'settled']);
});

test('what is asked before the handlers are there waits for them', async () => {
  const opening = later();
  const { ask, asked } = registered({ 'app:launch': () => ({ sample: true }) }, opening.done);
  const asking = ask('app:launch', null);
  const writing = ask('entry:write', aWrite);

  await Promise.resolve();
  expect(asked).toEqual([]);
  opening.finish();

  expect(await asking).toEqual({ ok: true, value: { sample: true } });
  expect((await writing).ok).toBe(true);
});
