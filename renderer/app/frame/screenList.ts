import { Archive, Download, LayoutDashboard, Library } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { Route } from '../route.ts';

export interface ScreenEntry {
  readonly screen: 'board' | 'stories' | 'library' | 'export';
  readonly icon: LucideIcon;
  /** The screens that hang below it in the navigation. */
  readonly holds: readonly Route['screen'][];
}

/** The navigation, top to bottom; Ctrl+1 is the first. */
export const screenList: readonly ScreenEntry[] = [
  { screen: 'board', icon: LayoutDashboard, holds: ['board', 'initiative'] },
  { screen: 'stories', icon: Archive, holds: ['stories'] },
  { screen: 'library', icon: Library, holds: ['library'] },
  { screen: 'export', icon: Download, holds: ['export'] },
];
