import type { GlossaryOrder } from '../../../shared/ipc/glossary.ts';
import { call } from '../../app/api.ts';
import { newId } from '../../app/newId.ts';
import { showNotice } from '../../app/notice.ts';

/** Prints the sheet where the person says, and offers to open it. True when it is there. */
export const saveGlossary = async (order: GlossaryOrder): Promise<boolean> => {
  const job = newId();
  try {
    const result = await call('export:glossary', { job, order });
    if (!result.ok) {
      const { kind } = result.error;
      if (kind !== 'cancelled')
        showNotice({ tone: 'trouble', words: `translations.trouble.${kind}` });
      return false;
    }
    showNotice({
      tone: 'done',
      words: 'translations.saved',
      values: { file: result.value.fileName },
      act: {
        words: 'translations.open',
        run: () => {
          void call('export:open', { job });
        },
      },
    });
    return true;
  } catch {
    showNotice({ tone: 'trouble', words: 'translations.trouble.not-written' });
    return false;
  }
};
