import { randomUUID } from 'node:crypto';
import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { contract } from '../../shared/ipc/contract.ts';
import type { Channel, Handlers, Reply } from '../../shared/ipc/contract.ts';
import type { Request } from '../../shared/ipc/channel.ts';
import { logError, logWarning } from '../app/log.ts';

export interface Gate {
  /** Only our own window's main frame, showing our own page, may ask anything. */
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean;
}

export interface Registered {
  /** Every change that was asked for until now has been handled. */
  readonly settled: () => Promise<void>;
}

/**
 * The only user of `ipcMain`: checks the sender, parses the input, runs changing requests one at a
 * time, and turns an exception into a reference that the log knows. The handlers may still be on
 * their way: the page loads while the store opens, and its first questions wait.
 */
export const registerHandlers = (
  ipc: Pick<IpcMain, 'handle'>,
  handlers: Handlers | Promise<Handlers>,
  gate: Gate,
): Registered => {
  let changing: Promise<unknown> = Promise.resolve();

  const register = (channel: Channel): void => {
    const request = contract[channel] as Request<unknown, unknown>;

    ipc.handle(channel, async (event, input: unknown): Promise<Reply<unknown>> => {
      if (!gate.isOurs(event)) return refuse(channel, 'foreign-sender');
      const parsed = request.input.safeParse(input);
      if (!parsed.success) return refuse(channel, 'bad-input');
      const run = async (): Promise<unknown> => {
        const handle = (await handlers)[channel] as (input: unknown) => unknown;
        return handle(parsed.data);
      };
      const running = request.changes ? changing.then(run) : run();
      if (request.changes) changing = running.catch(() => undefined);
      try {
        return { ok: true, value: await running };
      } catch (error) {
        return failed(channel, error);
      }
    });
  };

  for (const channel of Object.keys(contract) as Channel[]) register(channel);
  return {
    settled: async () => {
      await changing;
    },
  };
};

const refuse = (channel: Channel, why: string): Reply<never> => {
  const reference = randomUUID();
  logWarning('request-refused', { channel, why, reference });
  return { ok: false, reference };
};

const failed = (channel: Channel, error: unknown): Reply<never> => {
  const reference = randomUUID();
  logError('request-failed', error, { channel, reference });
  return { ok: false, reference };
};
