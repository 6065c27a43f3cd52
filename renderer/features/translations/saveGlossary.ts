import type { GlossaryOrder } from '../../../shared/ipc/glossary.ts';
import { call } from '../../app/api.ts';
import { saveSheet } from '../../app/saveSheet.ts';

export const saveGlossary = (order: GlossaryOrder): Promise<boolean> =>
  saveSheet((job) => call('export:glossary', { job, order }), {
    saved: 'translations.saved',
    open: 'translations.open',
    trouble: (kind) => `translations.trouble.${kind}`,
  });
