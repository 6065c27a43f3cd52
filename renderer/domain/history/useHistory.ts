import { useEffect, useState } from 'react';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { call, listen } from '../../app/api.ts';
import { groupSteps } from './groupSteps.ts';

/** What happened to a record, newest first, kept up to date; undefined while it is being read. */
export const useHistory = (kind: string, id: string): readonly HistoryStep[] | undefined => {
  const [steps, setSteps] = useState<readonly HistoryStep[]>();
  useEffect(() => {
    let stopped = false;
    const read = async (): Promise<void> => {
      const list = await call('history:list', { kind, id });
      if (!stopped) setSteps(groupSteps(list));
    };
    void read();
    const stop = listen('record:changed', (changed) => {
      if (changed.kind === kind && changed.ids.includes(id)) void read();
    });
    return () => {
      stopped = true;
      stop();
    };
  }, [id, kind]);
  return steps;
};
