import { useEffect, useState } from 'react';
import type { UndoState } from '../../../shared/ipc/record.ts';
import { call, listen } from '../../app/api.ts';

/**
 * That one undo takes back this import and nothing else. Once something was done after it, or it was
 * undone, an earlier import may be what comes up: then it stays untrue.
 */
export const useIsLastStep = (): boolean => {
  const [isLast, setIsLast] = useState(false);
  useEffect(() => {
    let wasOther = false;
    const look = ({ undo, redo }: UndoState): void => {
      // Whatever can be done again was undone after this.
      wasOther ||= undo !== 'import' || redo !== null;
      setIsLast(!wasOther);
    };
    const stop = listen('undo:changed', look);
    void call('undo:state', null).then(look, () => undefined);
    return stop;
  }, []);
  return isLast;
};
