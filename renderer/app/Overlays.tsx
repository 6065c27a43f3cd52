import { lazy, Suspense } from 'react';
import { NewHeardDialog } from '../features/newHeard/NewHeardDialog.tsx';
import { SearchPanel } from '../features/search/SearchPanel.tsx';
import { ShortcutOverview } from './frame/ShortcutOverview.tsx';
import { useEraseTarget } from './erase.ts';
import { useOverlay } from './overlay.ts';
import { useRemoveTarget } from './removeShared.ts';
import { useShareTarget } from './share.ts';

const EraseDialog = lazy(async () => ({
  default: (await import('../features/erase/EraseDialog.tsx')).EraseDialog,
}));
const ShareDialog = lazy(async () => ({
  default: (await import('../features/share/ShareDialog.tsx')).ShareDialog,
}));
const WithdrawDialog = lazy(async () => ({
  default: (await import('../features/share/WithdrawDialog.tsx')).WithdrawDialog,
}));

const RemoveDialog = lazy(async () => ({
  default: (await import('../features/share/RemoveDialog.tsx')).RemoveDialog,
}));

/** What lies over the screens. The search panel and the dialog of Ctrl+N each have a line here. */
export const Overlays = () => {
  const open = useOverlay((state) => state.open);
  const share = useShareTarget((state) => state.target);
  const erase = useEraseTarget((state) => state.target);
  const remove = useRemoveTarget((state) => state.target);
  if (share !== null) {
    const Asked = share.to === 'publish' ? ShareDialog : WithdrawDialog;
    return (
      <Suspense>
        <Asked key={share.id} target={share} />
      </Suspense>
    );
  }
  if (erase !== null) {
    return (
      <Suspense>
        <EraseDialog key={erase.id} target={erase} />
      </Suspense>
    );
  }
  if (remove !== null) {
    return (
      <Suspense>
        <RemoveDialog key={remove.id} target={remove} />
      </Suspense>
    );
  }
  switch (open) {
    case 'shortcuts':
      return <ShortcutOverview />;
    case 'search':
      return <SearchPanel />;
    case 'newHeard':
      return <NewHeardDialog />;
    default:
      return null;
  }
};
