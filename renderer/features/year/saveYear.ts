import type { YearOrder } from '../../../shared/ipc/year.ts';
import { call } from '../../app/api.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';

/** Prints the year where the person says, and offers to open it. */
export const saveYear = async (order: YearOrder): Promise<void> => {
  const job = newId();
  try {
    const result = await call('export:year', { job, order });
    if (!result.ok) {
      if (result.error.kind !== 'cancelled') {
        showNotice({ tone: 'trouble', words: 'coffee.trouble.not-written' });
      }
      return;
    }
    showNotice({
      tone: 'done',
      words: 'coffee.saved',
      values: { file: result.value.fileName },
      act: {
        words: 'coffee.open',
        run: () => {
          void call('export:open', { job });
        },
      },
    });
  } catch {
    showNotice({ tone: 'trouble', words: 'coffee.trouble.not-written' });
  }
};
