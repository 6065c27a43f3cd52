import { useState } from 'react';
import type { BeginError } from '../../../../shared/ipc/sharing.ts';
import { call } from '../../../app/api.ts';
import { showNotice } from '../../../app/notice.ts';

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
    begin: (workspace: string | null, passphrase: string | null) =>
      carryOut(() => beginCall(workspace, passphrase)),
    unlock: (passphrase: string) => carryOut(() => call('sharing:unlock', { passphrase })),
  };
};

const beginCall = (workspace: string | null, passphrase: string | null) =>
  call('sharing:begin', { workspace, passphrase });

export const beginWords = (error: BeginError) => {
  if (error.kind === 'wrong-passphrase') return 'sharing.wrongPassphrase' as const;
  if (error.kind === 'not-there') return 'sharing.trouble.not-found' as const;
  return `sharing.trouble.${error.because}` as const;
};
