import { useState } from 'react';
import type { DeckError, DeckFormat } from '../../../shared/ipc/deck.ts';
import { call } from '../../app/api.ts';
import { showNotice } from '../../app/notice.ts';
import { useSettings } from '../../app/settings.ts';

interface Saving {
  readonly isBusy: boolean;
  readonly save: (format: DeckFormat) => Promise<void>;
}

/** Writes the talk to a file of the person's choosing, one at a time. */
export const useSaveDeck = (presentationId: string): Saving => {
  const [isBusy, setBusy] = useState(false);
  const { language, lastExport } = useSettings();
  const save = async (format: DeckFormat): Promise<void> => {
    const job = crypto.randomUUID();
    const order = { presentationId, format, language, colour: lastExport.colour };
    setBusy(true);
    try {
      const result = await call('export:deck', { job, order });
      if (!result.ok) {
        tellTrouble(result.error);
        return;
      }
      const open = (): void => void call('export:open', { job });
      const act = { words: 'present.open', run: open } as const;
      const values = { name: result.value.fileName };
      showNotice({ tone: 'done', words: 'present.savedFile', values, act });
    } catch {
      showNotice({ tone: 'trouble', words: 'export.disk-error' });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, save };
};

const tellTrouble = (error: DeckError): void => {
  switch (error.kind) {
    case 'cancelled':
      return;
    case 'checks-open':
      showNotice({ tone: 'trouble', words: 'present.look' });
      return;
    case 'nothing-to-export':
      showNotice({ tone: 'trouble', words: 'export.nothing' });
      return;
    case 'not-written':
      showNotice({ tone: 'trouble', words: `export.${error.because}` });
  }
};
