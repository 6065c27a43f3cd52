import { NewHeardDialog } from '../features/newHeard/NewHeardDialog.tsx';
import { SearchPanel } from '../features/search/SearchPanel.tsx';
import { ShortcutOverview } from './frame/ShortcutOverview.tsx';
import { useOverlay } from './overlay.ts';

/** What lies over the screens. The search panel and the dialog of Ctrl+N each have a line here. */
export const Overlays = () => {
  const open = useOverlay((state) => state.open);
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
