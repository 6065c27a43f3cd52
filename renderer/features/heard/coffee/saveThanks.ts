import type { ThanksError, ThanksOrder } from '../../../../shared/ipc/thanks.ts';
import { call } from '../../../app/api.ts';
import { newId } from '../../../app/newId.ts';
import { showNotice } from '../../../app/notice.ts';

/** Prints the sheet where the person says, and offers to open it. */
export const saveThanks = async (order: ThanksOrder): Promise<void> => {
  const job = newId();
  try {
    const result = await call('export:thanks', { job, order });
    if (!result.ok) {
      tellTrouble(result.error);
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

const tellTrouble = ({ kind }: ThanksError): void => {
  if (kind !== 'cancelled') showNotice({ tone: 'trouble', words: `coffee.trouble.${kind}` });
};
