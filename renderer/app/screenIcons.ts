import {
  Archive,
  Dices,
  Download,
  FlaskConical,
  Footprints,
  House,
  Inbox,
  Languages,
  LayoutDashboard,
  Library,
  Map as MapIcon,
  MessageCircle,
  Presentation,
  Settings,
  WavesArrowDown,
  Waypoints,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ScreenName } from '../../shared/ipc/screen.ts';

export const screenIcons: Readonly<Record<ScreenName, LucideIcon>> = {
  today: House,
  heard: MessageCircle,
  board: LayoutDashboard,
  turn: Dices,
  contacts: Footprints,
  undercurrent: WavesArrowDown,
  villages: MapIcon,
  network: Waypoints,
  library: Library,
  translations: Languages,
  stories: Archive,
  trying: FlaskConical,
  present: Presentation,
  export: Download,
  news: Inbox,
  settings: Settings,
};
