import type { Handlers } from '../../shared/ipc/contract.ts';
import type { Retention } from '../retention/retention.ts';

export const retentionHandlers = (
  retention: Retention,
): Pick<Handlers, 'retention:due' | 'retention:asked'> => ({
  'retention:due': () => retention.due(),
  'retention:asked': async ({ ids }) => {
    await retention.asked(ids);
    return null;
  },
});
