import { create } from 'zustand';
import type { ExportKind } from '../../shared/ipc/export.ts';

interface Selection {
  readonly kind: ExportKind;
  readonly ids: readonly string[];
}

/** What another screen chose to put on paper; the export screen starts with it. */
export const useSelection = create<Selection>(() => ({ kind: 'lesson', ids: [] }));

export const chooseForExport = (kind: ExportKind, ids: readonly string[]): void => {
  useSelection.setState({ kind, ids });
};
