import { useEffect, useState } from 'react';
import type { WaitingRecord } from '../../../shared/ipc/record.ts';
import { call, listen } from '../../app/api.ts';
import { OneAtATime } from '../../app/oneAtATime.ts';
import { waitingFields } from './waitingFields.ts';

/** Everything in which somebody still has to choose, kept up to date; null while it is being read. */
export const useWaiting = (): readonly WaitingRecord[] | null => {
  const [waiting, setWaiting] = useState<readonly WaitingRecord[] | null>(null);
  useEffect(() => {
    let stopped = false;
    // Many changes in a row are one reading, and one more after it.
    const reading = new OneAtATime(async () => {
      const all = await call('record:waiting', null);
      if (!stopped) setWaiting(all.filter((one) => waitingFields(one).length > 0));
    });
    void reading.read();
    const stop = listen('record:changed', ({ kind }) => void reading.changed([kind]));
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return waiting;
};
