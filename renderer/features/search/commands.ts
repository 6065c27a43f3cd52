import {
  Archive,
  Dices,
  Download,
  House,
  Inbox,
  Keyboard,
  LayoutDashboard,
  Library,
  Monitor,
  Moon,
  Plus,
  Settings,
  Sun,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { newId } from '../../app/newId.ts';
import { openOverlay } from '../../app/overlay.ts';
import { goTo } from '../../app/route.ts';
import type { Route } from '../../app/route.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';

export interface PanelCommand {
  readonly id: string;
  /** A key of `search.command`, or a screen to go to. */
  readonly words: 'newHeard' | 'newLesson' | 'shortcuts' | 'light' | 'dark' | 'system' | 'goTo';
  readonly screen?:
    'today' | 'board' | 'turn' | 'stories' | 'library' | 'export' | 'news' | 'settings';
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Only offered to who types for it: the list would not fit otherwise. */
  readonly isRare?: true;
  readonly run: () => void;
}

const newLesson = async (): Promise<void> => {
  const id = newId();
  const { areaId } = useSettings.getState();
  const values = areaId === null ? {} : { areaId };
  const result = await write([{ op: 'create', kind: 'lesson', id, values }], 'create');
  if (result.ok) goTo({ screen: 'library', id });
};

const going = (
  screen: NonNullable<PanelCommand['screen']>,
  icon: LucideIcon,
  keys?: string,
): PanelCommand => ({
  id: `goTo-${screen}`,
  words: 'goTo',
  screen,
  icon,
  ...(keys !== undefined && { keys }),
  run: () => {
    const route: Route = { screen };
    goTo(route);
  },
});

const colours = (theme: 'light' | 'dark' | 'system', icon: LucideIcon): PanelCommand => ({
  id: theme,
  words: theme,
  icon,
  isRare: true,
  run: () => void changeSettings({ theme }),
});

/** What can be done from the search panel, in the order in which it is offered. */
export const commands: readonly PanelCommand[] = [
  {
    id: 'newHeard',
    words: 'newHeard',
    icon: Plus,
    keys: 'Ctrl N',
    run: () => {
      openOverlay('newHeard');
    },
  },
  { id: 'newLesson', words: 'newLesson', icon: Plus, run: () => void newLesson() },
  going('board', LayoutDashboard, 'Ctrl 1'),
  going('stories', Archive, 'Ctrl 2'),
  going('library', Library, 'Ctrl 3'),
  going('export', Download, 'Ctrl 4'),
  going('today', House, 'Ctrl 5'),
  going('turn', Dices, 'Ctrl 6'),
  going('news', Inbox),
  going('settings', Settings, 'Ctrl ,'),
  {
    id: 'shortcuts',
    words: 'shortcuts',
    icon: Keyboard,
    keys: '?',
    run: () => {
      openOverlay('shortcuts');
    },
  },
  colours('light', Sun),
  colours('dark', Moon),
  colours('system', Monitor),
];
