import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { sha256Of } from '../../../../main/export/readFiles.ts';
import { createWorkshop } from '../../../../main/process/workshop.ts';
import type { WorkProcess } from '../../../../main/process/workshop.ts';
import { forkProgram } from '../../../fixtures/forkProgram.ts';
import { programsForTests } from '../../../fixtures/programsForTests.ts';
import type { TestTask } from '../../../fixtures/workProgram.ts';

const built = programsForTests({ program: 'tests/fixtures/workProgram.ts' });
const never = new AbortController().signal;
const pid = { do: 'pid' } as const;

/** Comparing megabytes themselves takes half a minute. */
const hashed = (turned: unknown): unknown =>
  turned instanceof Map &&
  Object.fromEntries(
    [...turned].map(([name, all]) => [name, Array.isArray(all) && all.map(sha256Of)]),
  );

const aWorkshop = (restMs?: number) => {
  let running = 0;
  const start = (): WorkProcess<TestTask, unknown> => {
    const child: WorkProcess<TestTask, unknown> = forkProgram(built.at('program'));
    running += 1;
    child.onExit(() => {
      running -= 1;
    });
    return child;
  };
  const failures: string[] = [];
  const onFailure = (where: string) => failures.push(where);
  const work = createWorkshop({
    start,
    onFailure,
    ...(restMs === undefined ? {} : { restMs }),
  });
  return {
    ask: (task: TestTask, signal = never) => work(task, () => undefined, signal),
    ...{ work, failures },
    running: () => running,
  };
};

describe('a process that does work for main', () => {
  it('does one piece after another, and goes when there is no more', async () => {
    const { ask, running } = aWorkshop(500);

    const first = await ask(pid);
    expect(await ask(pid)).toBe(first);
    expect(running()).toBe(1);

    await vi.waitFor(() => {
      expect(running()).toBe(0);
    });
    expect(await ask(pid)).not.toBe(first);
  });

  it('is not alone when two are asked for at once, but one stays at most', async () => {
    const { ask, running } = aWorkshop(60_000);

    const [one, other] = await Promise.all([ask(pid), ask(pid)]);

    expect(one).not.toBe(other);
    await vi.waitFor(() => {
      expect(running()).toBe(1);
    });
    await ask({ do: 'die' }).catch(() => undefined);
  });

  it('is killed by who stops, whatever it does', async () => {
    const { ask, running } = aWorkshop();
    const stop = new AbortController();

    const asked = ask({ do: 'hang' }, stop.signal);
    await sleep(300);
    stop.abort();

    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await vi.waitFor(() => {
      expect(running()).toBe(0);
    });
  });

  it('begins nothing for who stopped already', async () => {
    const { ask, running } = aWorkshop();

    await expect(ask(pid, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
    expect(running()).toBe(0);
  });

  it('is not given out again once it is being killed', async () => {
    const started: { exit: () => void; asked: number }[] = [];
    /** It takes its time to end. */
    const start = (): WorkProcess<TestTask, unknown> => {
      const state = { exit: (): void => undefined, asked: 0 };
      started.push(state);
      let hear: Parameters<WorkProcess<TestTask, unknown>['receive']>[0] = () => undefined;
      return {
        send: (message) => {
          if (message.say !== 'parcel') return;
          state.asked += 1;
          const value = { result: started.length };
          setImmediate(() => {
            hear({ say: 'parcel', parcel: state.asked, value, sizes: [] });
          });
        },
        receive: (listener) => {
          hear = listener;
        },
        onExit: (listener) => {
          state.exit = listener;
        },
        kill: () => undefined,
      };
    };
    const work = createWorkshop({ start, onFailure: () => undefined, restMs: 0 });

    expect(await work(pid, () => undefined, never)).toBe(1);
    await sleep(20);
    const second = work(pid, () => undefined, never);
    started[0]?.exit();

    expect(await second).toBe(2);
  });

  it('says how far it is', async () => {
    const { work } = aWorkshop(0);
    const shares: number[] = [];

    await work(pid, (share) => shares.push(share), never);

    expect(shares).toEqual([0.5]);
  });

  it('that falls over is told, and the next piece has a new one', async () => {
    const { ask } = aWorkshop(0);

    await expect(ask({ do: 'die' })).rejects.toThrow('ended without a result');
    expect(await ask(pid)).toBeTypeOf('number');
  });

  it('tells the log of an error its kind and place, never its words', async () => {
    const { ask, failures } = aWorkshop(0);

    await expect(ask({ do: 'throw', words: 'kanarie' })).rejects.toThrow('could not do its work');

    expect(failures).toEqual([expect.stringMatching(/^TypeError\|program\.js:\d+:\d+/)]);
    expect(failures.join('')).not.toContain('kanarie');
  });

  it('takes bytes of any size over whole and gives them back, the same ones once', async () => {
    const { ask } = aWorkshop(0);
    const large = new Uint8Array(3 * 2 ** 20 + 7).map((_, at) => (at * 31) % 251);
    const bytes = new Map([
      ['photos', [large, new Uint8Array(), Uint8Array.of(1, 2, 3), large]],
      ['none', []],
    ]);

    const turned = await ask({ do: 'turn', bytes });

    const back = sha256Of(large.toReversed());
    expect(hashed(turned)).toEqual({
      photos: [back, sha256Of(''), sha256Of(Uint8Array.of(3, 2, 1)), back],
      none: [],
    });
    expect(large).toHaveLength(3 * 2 ** 20 + 7);
  });
});
