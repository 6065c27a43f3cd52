import { useEffect, useState } from 'react';
import type { HandoverPlan } from '../../../shared/ipc/handover.ts';
import { call, listen } from '../../app/api.ts';

/** One action may change many kinds, each told apart. */
const restMs = 150;

/** What would go along now; undefined while it is being looked up. Looked up again after each change. */
export const usePlan = (): HandoverPlan | undefined => {
  const [plan, setPlan] = useState<HandoverPlan>();
  useEffect(() => {
    let isShown = true;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const look = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const found = await call('handover:plan', null);
      // A later answer may have come before this one.
      if (isShown && mine === asked) setPlan(found);
    };
    void look();
    const stop = listen('record:changed', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void look(), restMs);
    });
    return () => {
      isShown = false;
      clearTimeout(waiting);
      stop();
    };
  }, []);
  return plan;
};
