import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Shared, SharedError } from '../port.ts';
import { recallStrangers, rememberStrangers } from './strangersMemoCodec.ts';
import type { Strangers } from './strangersMemoCodec.ts';

/**
 * Whose computers take part in another team, in the memory of this computer alone: what is written on
 * their records would reach that team, where they do take part.
 */
export interface StrangerList {
  readonly read: () => Promise<Strangers>;
  /** Durable when ok; a team without any is remembered too. */
  readonly add: (team: string, devices: readonly string[]) => Promise<Result<null, SharedError>>;
  /** They take part here, whatever was thought of them. Gives whether that is news. */
  readonly meet: (devices: readonly string[]) => Promise<Result<boolean, SharedError>>;
}

export const createStrangerList = (
  shared: Pick<Shared, 'readMemo' | 'writeMemo'>,
): StrangerList => {
  let turn: Promise<unknown> = Promise.resolve();
  const read = async (): Promise<Strangers> => recallStrangers(await shared.readMemo());

  /** Packets and the folder both tell of computers: one at a time. */
  const change = (make: (now: Strangers) => Strangers): Promise<Result<boolean, SharedError>> => {
    const changed = turn.then(async (): Promise<Result<boolean, SharedError>> => {
      const now = await read();
      const next = make(now);
      if (next === now) return ok(false);
      const written = await shared.writeMemo(rememberStrangers(next));
      return written.ok ? ok(true) : written;
    });
    turn = changed.catch(() => undefined);
    return changed;
  };

  return {
    read,
    add: async (team, devices) => {
      const added = await change((now) =>
        new Map(now).set(team, [...new Set([...(now.get(team) ?? []), ...devices])]),
      );
      return added.ok ? ok(null) : added;
    },
    meet: (devices) => {
      const met = new Set(devices);
      return change((now) => {
        const isNews = [...now.values()].some((all) => all.some((one) => met.has(one)));
        return isNews
          ? new Map([...now].map(([team, all]) => [team, all.filter((one) => !met.has(one))]))
          : now;
      });
    },
  };
};
