import { create } from 'zustand';
import type { ExportKind } from '../../shared/ipc/export.ts';
import { goTo } from './route.ts';

/** What somebody puts on paper: lessons, initiatives, or the board as a whole. */
export type ExportSource = ExportKind | 'board';

export interface Selection {
  readonly kind: ExportSource;
  /** Empty where the whole board goes. */
  readonly ids: readonly string[];
}

/** What another screen chose to put on paper; the export screen starts with it. */
export const useSelection = create<Selection>(() => ({ kind: 'lesson', ids: [] }));

export const exportChosen = (kind: ExportSource, ids: readonly string[]): void => {
  useSelection.setState({ kind, ids });
  goTo({ screen: 'export' });
};
