import { Suspense, lazy, useCallback } from 'react';
import { goTo } from './route.ts';

const InitiativePanel = lazy(async () => ({
  default: (await import('../features/initiative/InitiativePanel.tsx')).InitiativePanel,
}));

/** What lies beside the board: the initiative that is open. */
export const BoardPanel = ({ id }: { readonly id: string }) => {
  const close = useCallback(() => {
    goTo({ screen: 'board' });
  }, []);
  return (
    <Suspense>
      <InitiativePanel key={id} id={id} onClose={close} />
    </Suspense>
  );
};
