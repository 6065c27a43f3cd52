import type { YearOrder } from '../../../shared/ipc/year.ts';
import { call } from '../../app/api.ts';
import { saveSheet } from '../../app/saveSheet.ts';

export const saveYear = (order: YearOrder): Promise<boolean> =>
  saveSheet((job) => call('export:year', { job, order }), {
    saved: 'coffee.saved',
    open: 'coffee.open',
    trouble: () => 'coffee.trouble.not-written',
  });
