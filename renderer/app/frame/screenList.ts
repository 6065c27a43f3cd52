import { Archive, Dices, Download, House, LayoutDashboard, Library } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Route } from '../route.ts';

export interface ScreenEntry {
  readonly screen: 'today' | 'board' | 'turn' | 'stories' | 'library' | 'export';
  readonly icon: LucideIcon;
  /** The screens that hang below it in the navigation. */
  readonly holds: readonly Route['screen'][];
}

/** The navigation, top to bottom. */
export const screenList: readonly ScreenEntry[] = [
  { screen: 'today', icon: House, holds: ['today'] },
  { screen: 'board', icon: LayoutDashboard, holds: ['board', 'initiative'] },
  { screen: 'turn', icon: Dices, holds: ['turn'] },
  { screen: 'stories', icon: Archive, holds: ['stories'] },
  { screen: 'library', icon: Library, holds: ['library'] },
  { screen: 'export', icon: Download, holds: ['export'] },
];
