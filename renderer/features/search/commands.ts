import { Download, Keyboard, Monitor, Moon, Plus, Sun } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { namedScreens } from '../../../shared/ipc/screen.ts';
import type { NamedScreen, ScreenName } from '../../../shared/ipc/screen.ts';
import { openOverlay } from '../../app/overlay.ts';
import { goTo } from '../../app/route.ts';
import type { Route } from '../../app/route.ts';
import { screenIcons } from '../../app/screenIcons.ts';
import { exportChosen } from '../../app/selection.ts';
import type { ExportSource } from '../../app/selection.ts';
import { changeSettings } from '../../app/settings.ts';
import { beginLesson } from '../../domain/beginLesson.ts';

type ExportWords = 'exportBoard' | 'exportLessons' | 'exportCard' | 'exportLesson';

export interface PanelCommand {
  readonly id: string;
  /** A key of `search.command`, or a screen to go to. */
  readonly words:
    'newHeard' | 'newLesson' | 'shortcuts' | 'light' | 'dark' | 'system' | 'goTo' | ExportWords;
  readonly screen?: ScreenName;
  readonly icon: LucideIcon;
  readonly keys?: string;
  /** Only offered to who types for it: the list would not fit otherwise. */
  readonly isRare?: true;
  readonly run: () => void;
}

/** The list without a word typed has to fit on a laptop: the other screens come when sought. */
const offeredFirst: ReadonlySet<ScreenName> = new Set([
  'today',
  'board',
  'turn',
  'library',
  'stories',
  'export',
  'news',
  'settings',
]);

const going = ({ name, key }: NamedScreen): PanelCommand => ({
  id: `goTo-${name}`,
  words: 'goTo',
  screen: name,
  icon: screenIcons[name],
  ...(key !== undefined && { keys: `Ctrl ${key}` }),
  ...(!offeredFirst.has(name) && { isRare: true }),
  run: () => {
    goTo({ screen: name });
  },
});

const colours = (theme: 'light' | 'dark' | 'system', icon: LucideIcon): PanelCommand => ({
  id: theme,
  words: theme,
  icon,
  isRare: true,
  run: () => void changeSettings({ theme }),
});

const exporting = (
  words: ExportWords,
  kind: ExportSource,
  ids: readonly string[] = [],
): PanelCommand => ({
  id: words,
  words,
  icon: Download,
  isRare: true,
  run: () => {
    exportChosen(kind, ids);
  },
});

/** What is open on the screen goes on paper by itself. */
const exportingWhatIsOpen = (route: Route): readonly PanelCommand[] => {
  const cardId = route.screen === 'board' ? route.open : undefined;
  if (route.screen === 'initiative') return [exporting('exportCard', 'initiative', [route.id])];
  if (cardId !== undefined) return [exporting('exportCard', 'initiative', [cardId])];
  if (route.screen === 'library' && route.id !== undefined) {
    return [exporting('exportLesson', 'lesson', [route.id])];
  }
  return [];
};

/** What can be done from anywhere, in the order in which it is offered. */
const commands: readonly PanelCommand[] = [
  {
    id: 'newHeard',
    words: 'newHeard',
    icon: Plus,
    keys: 'Ctrl N',
    run: () => {
      openOverlay('newHeard');
    },
  },
  { id: 'newLesson', words: 'newLesson', icon: Plus, run: () => void beginLesson() },
  ...namedScreens.map(going),
  exporting('exportBoard', 'board'),
  exporting('exportLessons', 'lesson'),
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

/** What can be done from the search panel: first what is about the screen behind it. */
export const commandsAt = (route: Route): readonly PanelCommand[] => [
  ...exportingWhatIsOpen(route),
  ...commands,
];
