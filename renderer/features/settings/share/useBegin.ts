import { useState } from 'react';
import type { BeginError, OtherTeam } from '../../../../shared/ipc/sharing.ts';
import { call } from '../../../app/api.ts';
import { showNotice } from '../../../app/notice.ts';

interface Ask {
  readonly workspace: string | null;
  readonly passphrase: string | null;
  /** The team whose words go along, once the person typed it. */
  readonly takeAlong: string | null;
}

/** Begins, and holds what stood in the way. */
export const useBegin = () => {
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<BeginError | null>(null);

  const carryOut = async (work: () => ReturnType<typeof beginCall>): Promise<void> => {
    setIsBusy(true);
    setError(null);
    try {
      const begun = await work();
      if (begun.ok) showNotice({ tone: 'done', words: 'sharing.begun' });
      else setError(begun.error);
    } finally {
      setIsBusy(false);
    }
  };

  return {
    isBusy,
    error,
    begin: (ask: Ask) => carryOut(() => beginCall(ask)),
    forget: () => {
      setError(null);
    },
    unlock: (passphrase: string) => carryOut(() => call('sharing:unlock', { passphrase })),
  };
};

const beginCall = (ask: Ask) => call('sharing:begin', ask);

/** What stood in the way in a sentence; for another team's words there is a dialog. */
export const beginWords = (error: Exclude<BeginError, OtherTeam>) => {
  if (error.kind === 'wrong-passphrase') return 'sharing.wrongPassphrase' as const;
  if (error.kind === 'not-there') return 'sharing.trouble.not-found' as const;
  return `sharing.trouble.${error.because}` as const;
};
