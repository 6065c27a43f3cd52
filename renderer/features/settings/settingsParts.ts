import {
  Archive,
  Building2,
  FolderOpen,
  Info,
  LayoutDashboard,
  Palette,
  Share2,
  User,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';

export interface SettingsPart {
  /** Its place in the address of the screen. */
  readonly path: string;
  readonly name: 'you' | 'places' | 'share' | 'look' | 'board' | 'retention' | 'data' | 'about';
  readonly icon: LucideIcon;
}

export const firstPart: SettingsPart = { path: 'jij', name: 'you', icon: User };

export const settingsParts: readonly SettingsPart[] = [
  firstPart,
  { path: 'gebieden', name: 'places', icon: Building2 },
  { path: 'delen', name: 'share', icon: Share2 },
  { path: 'beeld', name: 'look', icon: Palette },
  { path: 'bord', name: 'board', icon: LayoutDashboard },
  { path: 'bewaren', name: 'retention', icon: Archive },
  { path: 'gegevens', name: 'data', icon: FolderOpen },
  { path: 'over', name: 'about', icon: Info },
];

/** An unknown part leads to the first. */
export const partOf = (path: string | undefined): SettingsPart =>
  settingsParts.find((part) => part.path === path) ?? firstPart;
