import type { ThanksOrder } from '../../../../shared/ipc/thanks.ts';
import { call } from '../../../app/api.ts';
import { saveSheet } from '../../../app/saveSheet.ts';

export const saveThanks = (order: ThanksOrder): Promise<boolean> =>
  saveSheet((job) => call('export:thanks', { job, order }), {
    saved: 'coffee.saved',
    open: 'coffee.open',
    trouble: (kind) => `coffee.trouble.${kind}`,
  });
